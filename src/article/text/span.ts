import type { Passage, Span } from '../article.ts';

/** White space of any width, the no-break kinds included, and the byte order mark inside a text. */
const SPACE = /\s+/g;
const SOFT_HYPHEN = /\u00AD/g;

/**
 * The text as it is shown: each run of white space is one space, soft hyphens are gone, nothing else changes.
 *
 * @example fold('co\u00ADoperate\n in\u00A0Geneva') //=> 'cooperate in Geneva'
 */
export const fold = (text: string): string =>
  UNFOLDED.test(text) ? text.replace(SOFT_HYPHEN, '').replace(SPACE, ' ') : text;

/** What folding changes; most passages have nothing of it, and are not copied. */
const UNFOLDED = / {2}|[^\S ]|\u00AD/;

/** The passage of `text` at `[start, end)`: its folded slice and its span. */
export const passageAt = (text: string, start: number, end: number): Passage => ({
  text: fold(text.slice(start, end)),
  span: { start, end },
});

/**
 * Whether a folded text has at least so many words; no further than that is it looked at.
 *
 * @example hasWords('a political solution', 3) //=> true
 */
export function hasWords(text: string, least: number): boolean {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0 && count < least; at = text.indexOf(' ', at + 1)) count++;
  return count >= least;
}

/** The part of `[start, end)` without the white space at its two ends; empty (`start === end`) when it is blank. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const BLANK = /[\s\u00AD]/;
// Most characters are ASCII; control characters are no white space, so that none is lost.
const isBlank = (code: number): boolean =>
  code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : BLANK.test(String.fromCharCode(code));

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two spans share a code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
