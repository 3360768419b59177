import type { Passage, Span } from '../article/article.ts';
import { contains } from '../article/text/span.ts';

/** Half-open `[start, end)` in UTF-16 code units of a passage's folded `text` (a `Span` counts in the source). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a smaller passage stands in the folded text of a larger one, or `null` when it lies outside of it. */
export type FindPlace = (whole: Passage, piece: Passage) => Range | null;

/**
 * Finds places in the texts of a record's body and captions. What folding took away between the beginning of the
 * larger passage and that of the smaller one brings the two nearer.
 *
 * @param folds those of the record, in source order
 * @example placesBy([{ start: 8, end: 9 }])(
 *   { text: 'on Monday', span: { start: 5, end: 15 } },   // "on  Monday" in the source
 *   { text: 'Monday', span: { start: 9, end: 15 } },
 * ) //=> { start: 3, end: 9 }
 */
export function placesBy(folds: readonly Span[]): FindPlace {
  const taken = [0];
  for (const { start, end } of folds) taken.push((taken.at(-1) ?? 0) + end - start);
  const takenBefore = (offset: number): number => taken[countBefore(folds, offset)] ?? 0;

  return (whole, piece) => {
    if (!contains(whole.span, piece.span)) return null;
    const folded = takenBefore(piece.span.start) - takenBefore(whole.span.start);
    const start = piece.span.start - whole.span.start - folded;
    return { start, end: start + piece.text.length };
  };
}

/** How many of the spans, which stand in their order, begin before `offset`. */
function countBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One quotation mark of any script, TeX's pairs too, and the thin space that French sets inside it. */
const MARK = "(?:''|``|[\\p{Pi}\\p{Pf}\"'„‚「」『』〝〞〟])";
const OPENING = new RegExp(`${MARK}\\s?$`, 'u');
const CLOSING = new RegExp(`^\\s?${MARK}`, 'u');
/** The longest mark with its space. */
const REACH = 3;

/**
 * The range widened by the quotation marks that stand around it, one on each side; unchanged where there are none
 * (a quote that runs on in the next paragraph has no closing mark, and a dialogue dash is no mark).
 *
 * @example withMarks('“No,” he said', { start: 1, end: 4 }) //=> { start: 0, end: 5 }
 */
export function withMarks(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - REACH), start).match(OPENING);
  const after = text.slice(end, end + REACH).match(CLOSING);
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
