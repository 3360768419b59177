import type { Span } from '../article.ts';
import { eachLine, isBlank } from '../text/lines.ts';
import { trimSpan } from '../text/span.ts';
import { measureDate, measureTime } from './head-date.ts';
import { type Field, readLabel, type Second, secondOf, takeLabels, unquoted } from './labelled-lines.ts';

/** Where the parts of a head stand; `null` for what it does not have. Nothing is judged yet. */
export interface Head {
  /** `open`: front matter that never closes, of which nothing is known. */
  readonly form: 'line' | 'labels' | 'bare' | 'open';
  readonly date: Span | null;
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly lang: Span | null;
  /** A second day or headline that is not the first: which of them is meant, nothing tells. */
  readonly second: Second | null;
  /** The lines that the head takes up, blank ones left out. */
  readonly lines: readonly Span[];
}

/**
 * A labelled head that is longer, in lines, is none: a closing `---` may stand much further down for another reason.
 */
const LONGEST = 60;
const FENCE = /^-{3,}$/;
/**
 * The word "date" before a day, with or without a colon; spaces of any width, and behind marks of direction that show
 * as nothing.
 */
const DATE_WORD = /^\p{Cf}*(?:date\b[\s:]*)?/iu;
/** What may part a day from its headline. */
const SEPARATOR = /^(?:[:|,]|\s+[-–—|](?=\s))?/;
/**
 * A day at the start of a line that a headline follows, and not the rest of a sentence: "May 4, 2016 was a good day".
 */
const HEADLINE_FOLLOWS = /^(?:[:|]|\s+[-–—|]\s|,?\s+[\p{Lu}\p{Lo}\d"“„«‘'])|^$/u;

/**
 * The head of a text that is not blank: front matter, labelled lines, a day with its headline, or a bare first line.
 */
export function findHead(text: string): Head {
  const lines = firstLines(text);
  const frontMatter = findFrontMatter(text, lines);
  if (frontMatter) return frontMatter;
  const labels = findLabels(text, lines);
  const dated = findDatedLine(text, lines);
  // "Date: 2016-10-04" is a label, "Date: 2016-10-04 Talks end" is the first line of the other form.
  return [labels, dated].find((head) => head?.headline) ?? labels ?? dated ?? readBareLine(text, lines);
}

/** The first lines from the first with text on, blank ones between them included. */
function firstLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const line of eachLine(text, 0)) {
    if (lines.length > 0 || !isBlank(line)) lines.push(line);
    if (lines.length > LONGEST) break;
  }
  return lines;
}

const toHead = (
  form: Head['form'],
  lines: readonly Span[],
  fields: ReadonlyMap<Field, Span>,
  second: Second | null = null,
): Head => ({
  form,
  lines: lines.filter((line) => !isBlank(line)),
  date: fields.get('date') ?? null,
  headline: fields.get('headline') ?? null,
  byline: fields.get('byline') ?? null,
  lang: fields.get('lang') ?? null,
  second,
});

/** Labelled lines between two lines of hyphens, as site generators have them. */
function findFrontMatter(text: string, lines: readonly Span[]): Head | null {
  const isFence = ({ start, end }: Span): boolean => FENCE.test(text.slice(start, end));
  const [first, ...rest] = lines;
  if (!first || !isFence(first)) return null;
  const close = rest.findIndex(isFence);
  if (close < 0) return toHead('open', [first], new Map());
  const fields = new Map<Field, Span>();
  let second: Second | null = null;
  for (const line of rest.slice(0, close)) {
    const { field, value } = readLabel(text, line) ?? {};
    if (!value || !field || field === 'other' || field === 'body') continue;
    const plain = unquoted(text, value);
    second ??= secondOf(text, field, fields.get(field), plain);
    if (!fields.has(field)) fields.set(field, plain);
  }
  return toHead('labels', lines.slice(0, close + 2), fields, second);
}

/** Labelled lines at the start of the text, in any order. A blank line ends them once day and headline are there. */
function findLabels(text: string, lines: readonly Span[]): Head | null {
  const isDone = (found: ReadonlyMap<Field, Span>): boolean => found.has('date') && found.has('headline');
  const { fields, end, second } = takeLabels(text, lines, new Set(), isDone);
  return fields.has('date') || fields.has('headline') ? toHead('labels', lines.slice(0, end), fields, second) : null;
}

/** ` date 2016-10-04 Talks end`, the word "date" being optional; lines for author and language may follow at once. */
function findDatedLine(text: string, lines: readonly Span[]): Head | null {
  const [line] = lines;
  if (!line) return null;
  const content = text.slice(line.start, line.end);
  const word = DATE_WORD.exec(content)?.[0] ?? '';
  const rest = content.slice(word.length);
  const length = lengthOfDay(rest, /\p{L}/u.test(word));
  if (length === 0) return null;

  const start = line.start + word.length;
  const after = start + length;
  const parted = after + (SEPARATOR.exec(text.slice(after, line.end))?.[0].length ?? 0);
  const headline = trimSpan(text, parted, line.end);
  const more = takeLabels(text, lines.slice(1), new Set(['date', 'headline', 'other', 'body']), () => true);
  const fields = new Map(more.fields).set('date', { start, end: after });
  if (!isBlank(headline)) fields.set('headline', headline);
  return toHead('line', lines.slice(0, more.end + 1), fields);
}

/** A first line without a day is the headline; labelled lines may follow, with the day among them. */
function readBareLine(text: string, lines: readonly Span[]): Head {
  const more = takeLabels(text, lines.slice(1), new Set(['headline', 'other', 'body']), (found) => found.has('date'));
  const fields = new Map(more.fields).set('headline', lines[0] ?? { start: 0, end: 0 });
  return toHead('bare', lines.slice(0, more.end + 1), fields);
}

/** How much of `text` is meant as the day before a headline, in UTF-16 code units; 0 for none. */
function lengthOfDay(text: string, hasWord: boolean): number {
  const day = measureDate(text);
  const length = day + (day > 0 ? measureTime(text.slice(day)) : 0);
  const after = text.slice(length);
  const isFigures = /^\d+[-./]\d/.test(text);
  if (length > 0 && (hasWord || isFigures ? /^(?:$|[\s:|,])/.test(after) : HEADLINE_FOLLOWS.test(after))) return length;
  // After the word "date" a figure is a day, perhaps in a form that has to be reported.
  return hasWord ? (/^\S{0,40}\d\S{0,40}/.exec(text)?.[0].length ?? 0) : 0;
}
