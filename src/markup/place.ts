import type { Passage } from '../article/article.ts';
import { contains } from '../article/span.ts';

/** Half-open `[start, end)` in UTF-16 code units of a passage's folded `text` (a `Span` counts in the source). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a smaller passage stands in the folded text of a larger one, or `null` when it lies outside of it.
 *
 * Folding only ever shortens, so the piece stands at its distance in the source or a little before that, by no
 * more than what folding took away. Where its words occur twice in that stretch, the place nearest to the
 * proportional one is taken.
 *
 * @example findInPassage({ text: 'on Monday', span: { start: 5, end: 15 } },   // "on  Monday" in the source
 *                        { text: 'Monday', span: { start: 9, end: 15 } })      //=> { start: 3, end: 9 }
 */
export function findInPassage(whole: Passage, piece: Passage): Range | null {
  if (!contains(whole.span, piece.span)) return null;

  const distance = piece.span.start - whole.span.start;
  const taken = foldedAway(whole) - foldedAway(piece);
  const likely = distance * (whole.text.length / (whole.span.end - whole.span.start));

  let best: number | null = null;
  let at = whole.text.indexOf(piece.text, distance - taken);
  while (at !== -1 && at <= distance) {
    if (best === null || Math.abs(at - likely) < Math.abs(best - likely)) best = at;
    at = whole.text.indexOf(piece.text, at + 1);
  }
  return best === null ? null : { start: best, end: best + piece.text.length };
}

const foldedAway = (passage: Passage): number => passage.span.end - passage.span.start - passage.text.length;

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
