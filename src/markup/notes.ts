import type { Article, DateMention, Passage, Quote, Speaker } from '../article/article.ts';
import { contains } from '../article/text/span.ts';
import { wordsOf } from '../article/words/words-of.ts';
import { pageIds } from './ids.ts';
import { inBlocks } from './in-blocks.ts';
import { leadsOf } from './leads.ts';
import { nameOf, roleIn } from './voices.ts';

/** What the margin says beside one block. */
export interface Note {
  readonly voices: readonly VoiceNote[];
  readonly days: readonly DayNote[];
}

/** Who speaks. */
interface VoiceNote {
  /** On the page, for the quotes to point to. */
  readonly id: string;
  /** `null` where the article does not tell. */
  readonly name: string | null;
  /** The pronoun that stands there in place of a name, when it could not be followed. */
  readonly pronoun: string | null;
  readonly role: string | null;
  readonly medium: string | null;
  /** The mentions from which this was worked out; empty where the text says it. */
  readonly readFrom: readonly ReadFrom[];
  /** The first words of what is said, where several speak in one block; else `null`. */
  readonly lead: string | null;
  /** What it tells of. */
  readonly quotes: readonly Quote[];
}

/** A mention such as “he”, and whether it stands in the block of the note. */
interface ReadFrom {
  readonly text: string;
  readonly where: 'here' | 'above' | 'below';
}

/** Which day “Monday” was: the words of the text, and the value in the record's form. */
interface DayNote {
  readonly id: string;
  /** Where the text first speaks of it by these words. */
  readonly date: DateMention;
  readonly mention: string;
  readonly value: string;
}

/**
 * The notes of an article, one for each of its `blocks`, `null` where nothing is to be said. A note is as short as
 * it can be: a role is told once on a page, a day at the first mention by each word, and one that the text states
 * whole never. A quote that runs on into another block is named there again, and told of in full where it begins.
 */
export function toNotes(article: Article, blocks: readonly Passage[]): readonly (Note | null)[] {
  const idOf = pageIds();
  const introduced = new Set<string>();
  const told = new Set<string>();
  const quotesIn = inBlocks(blocks, article.quotes, ({ content }) => content);
  const datesIn = inBlocks(blocks, article.dates, (date) => [date]);
  return blocks.map((block) => {
    const withId = <T extends object>(part: T): T & { readonly id: string } => ({ id: idOf('n', block.text), ...part });
    const note = {
      voices: voicesIn(block, quotesIn(block), article.lang, introduced).map(withId),
      days: daysIn(datesIn(block), told).map(withId),
    };
    return note.voices.length + note.days.length > 0 ? note : null;
  });
}

/** By which id a quote or a day is told of; null where nothing tells of it. */
export interface NoteIds {
  /** In the note beside that block, else in the one where the quote begins. */
  readonly ofQuote: (index: number, quote: Quote) => string | null;
  /** Of the same value by the same word. */
  readonly ofDay: (date: DateMention) => string | null;
  /** Whether a note tells of this very mention. */
  readonly isTold: (date: DateMention) => boolean;
}

/** The ids of an article's notes, ready to be looked up. */
export function noteIds(notes: readonly (Note | null)[]): NoteIds {
  const voices = notes.flatMap((note) => note?.voices ?? []);
  const days = notes.flatMap((note) => note?.days ?? []);
  const first = new Map<Quote, string>(
    voices.flatMap(({ id, quotes }) => quotes.map((quote) => [quote, id] as const)).toReversed(),
  );
  const byKey = new Map(days.map(({ id, mention, value }) => [keyOf(mention, value), id] as const).toReversed());
  const told = new Set(days.map(({ date }) => date));
  return {
    ofQuote: (index, quote) =>
      notes[index]?.voices.find(({ quotes }) => quotes.includes(quote))?.id ?? first.get(quote) ?? null,
    ofDay: ({ text, value }) => byKey.get(keyOf(text, value)) ?? null,
    isTold: (date) => told.has(date),
  };
}

function voicesIn(
  block: Passage,
  here: readonly Quote[],
  lang: string,
  introduced: Set<string>,
): readonly Omit<VoiceNote, 'id'>[] {
  const groups = Map.groupBy(here, (quote) => nameOf(quote, lang) ?? pronounOf(quote));
  const voices = [...groups].flatMap(([, said]): Omit<VoiceNote, 'id' | 'lead'>[] => {
    const [first] = said;
    const name = first ? nameOf(first, lang) : null;
    const pronoun = first && name === null ? pronounOf(first) : null;
    const begun = said.filter((quote) => quote.span.start >= block.span.start);
    if (name === null && !isGap(pronoun, begun, lang)) return [];
    const role = roleIn(said);
    const isNew = name !== null && role !== null && !introduced.has(name);
    if (isNew) introduced.add(name);
    return [
      {
        name,
        pronoun,
        role: isNew ? role : null,
        medium: begun.find((quote) => quote.medium !== null)?.medium?.text ?? null,
        readFrom: name === null ? [] : readFrom(block, begun),
        quotes: said,
      },
    ];
  });
  const leads = leadsOf(voices.map(({ quotes: [first] }) => wordsIn(block, first)));
  return voices.map((voice, index) => ({ ...voice, lead: voices.length > 1 ? (leads[index] ?? null) : null }));
}

/**
 * Whether it is worth a word that nobody is named for these quotes. A fragment in quotation marks needs no speaker,
 * and in a language without rules nobody was looked for.
 */
const isGap = (pronoun: string | null, begun: readonly Quote[], lang: string): boolean =>
  wordsOf(lang) !== null && begun.some(({ kind }) => pronoun !== null || kind === 'direct');

const pronounOf = ({ speaker }: Quote): string | null => speaker?.text ?? null;

const wordsIn = (block: Passage, quote: Quote | undefined): string =>
  quote?.content.find((piece) => contains(block.span, piece.span))?.text ?? '';

function readFrom(block: Passage, begun: readonly Quote[]): readonly ReadFrom[] {
  const guesses = begun.flatMap(({ speaker }): Speaker[] => (speaker?.inferred ? [speaker] : []));
  const mentions = new Map(guesses.map((guess) => [guess.text.toLowerCase(), guess]));
  return [...mentions.values()].map(({ text, span }) => ({
    text,
    where: contains(block.span, span) ? 'here' : span.start < block.span.start ? 'above' : 'below',
  }));
}

function daysIn(dates: readonly DateMention[], told: Set<string>): readonly Omit<DayNote, 'id'>[] {
  return dates.flatMap((date) => {
    const { text, value, inferred } = date;
    const key = keyOf(text, value);
    if (!inferred || told.has(key)) return [];
    told.add(key);
    return { date, mention: text, value };
  });
}

const keyOf = (mention: string, value: string): string => `${mention.toLowerCase()} ${value}`;
