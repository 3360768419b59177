import { z } from 'zod';
import { DATE_VALUE, isCalendarDate } from './text/calendar.ts';

/**
 * The record: what a news file says, typed. This file is its schema and its types at once.
 *
 * The record is flat. Quotes, dates and captions are ranges of the source that stand beside the body,
 * not nodes inside it: a quote runs over paragraphs, and a date stands inside a quote.
 * `JSON.stringify(article)` is the public form, so there is no `Date`, no `undefined` and no class in it;
 * `null` means: looked for, and the source has none.
 */

/** Half-open `[start, end)`, in UTF-16 code units of the decoded source without its byte order mark. */
const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();

const passage = { text: z.string().min(1), span: spanSchema };

/**
 * A piece of the source. `text` is the slice at `span`, folded: each run of white space (no-break and thin
 * spaces too) is one space, soft hyphens are gone, nothing else changes.
 */
const passageSchema = z.object(passage).readonly();

/** A `CalendarDate`, one that the calendar has. */
const calendarDateSchema = z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .refine((day) => isCalendarDate(day));

/**
 * A block of the story in source order. Captions and furniture stand apart. The items of a list have their marks
 * ("•", "1.") as they stand. A correction says what was wrong in an earlier version of the story.
 */
const blockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['paragraph', 'heading', 'correction']), ...passage }).readonly(),
  z.object({ type: z.literal('list'), ...passage, items: z.array(passageSchema).min(2).readonly() }).readonly(),
]);

/**
 * The words of a photo caption; a credit printed inside them is left out of `text`, though `span` holds it.
 * `credits` has each printing as it stands, brackets included; `credit` is the credit once, bare. A credit that
 * stands alone is a caption without words: `text` is empty.
 */
const captionSchema = z
  .object({
    ...passage,
    text: z.string(),
    credits: z.array(passageSchema).readonly(),
    credit: z.string().nullable(),
    photographer: z.string().nullable(),
    agency: z.string().nullable(),
    /** Through whom the picture came: "Getty Images", "mb.com.ph". */
    via: z.string().nullable(),
  })
  .readonly();

/**
 * Who spoke. `text` is the mention in the source ("he", "his office") and no more; `name` is who that is, in the
 * fullest form that the article gives; `role` as the text gives it. `inferred` where a pronoun, a shared name
 * or another sentence decided; not where a statement goes on from one in its paragraph, with nobody named between.
 */
const speakerSchema = z
  .object({ ...passage, name: z.string().min(1), role: z.string().nullable(), inferred: z.boolean() })
  .readonly();

/**
 * A quotation. `span` reaches from the first mark to the last; `content` is the words inside the marks, several
 * passages when the quote is split or runs over paragraphs. `direct`: the whole statement is quoted. `partial`:
 * a fragment inside a paraphrase. `cue` is the verb ("said"), `medium` the vehicle ("in a statement").
 */
const quoteSchema = z
  .object({
    kind: z.enum(['direct', 'partial']),
    span: spanSchema,
    content: z.array(passageSchema).min(1).readonly(),
    speaker: speakerSchema.nullable(),
    cue: passageSchema.nullable(),
    medium: passageSchema.nullable(),
  })
  .readonly();

/**
 * A mention of a day, month, year and the like. `value` has the precision of the text, in ISO 8601 / EDTF:
 * `2016-10-03`, `2016-W40`, `2016-10`, `2016-22` (a summer), `2016`, `199X`, `18XX`, `2016-10-01/2016-10-02`,
 * `2012/2014`. `inferred` unless the text states it whole.
 */
const dateMentionSchema = z
  .object({
    ...passage,
    value: z.string().regex(DATE_VALUE),
    inferred: z.boolean(),
  })
  .readonly();

/** Where the record was read from. */
const sourceSchema = z
  .object({
    /** As it was given to the reader. */
    path: z.string(),
    /** Of the file's bytes, 64 hexadecimal digits. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  })
  .readonly();

export const articleSchema = z
  .object({
    /** The last part of the address, made from the headline; see `slug.ts`. */
    slug: z.string().min(1),
    /** BCP 47 tag of the article's language; `und` where it could not be told. */
    lang: z.string().min(2),
    source: sourceSchema,
    date: calendarDateSchema,
    /** What introduces date and headline: "date 2016-10-04", "Headline:". */
    header: z.array(passageSchema).readonly(),
    headline: passageSchema,
    /** Who wrote it, as printed: "By Ann Lee, Example Press". */
    byline: passageSchema.nullable(),
    /** "GENEVA (AFP) —": place and agency that open the story, dash included; lies inside the first paragraph. */
    dateline: passageSchema.nullable(),
    body: z.array(blockSchema).min(1).readonly(),
    captions: z.array(captionSchema).readonly(),
    quotes: z.array(quoteSchema).readonly(),
    dates: z.array(dateMentionSchema).readonly(),
    /** Share lines, "Read more", contributors: kept, and shown apart from the story. */
    furniture: z.array(passageSchema).readonly(),
    /** What the texts of body and captions leave out of the source: white space beyond one space, soft hyphens. */
    folds: z.array(spanSchema).readonly(),
  })
  .readonly();

export type Span = z.infer<typeof spanSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Caption = z.infer<typeof captionSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Article = z.infer<typeof articleSchema>;
