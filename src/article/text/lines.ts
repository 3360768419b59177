import type { Span } from '../article.ts';
import { trimSpan } from './span.ts';

/**
 * The lines of `text` from `from` to `to`, one by one, each without the white space at its ends; a blank line is an
 * empty span. Ends of line: CR LF, LF, CR.
 *
 * @example [...eachLine('One\r\n\nTwo', 0)] //=> [{ start: 0, end: 3 }, { start: 5, end: 5 }, { start: 6, end: 9 }]
 */
export function* eachLine(text: string, from: number, to = text.length): Generator<Span> {
  // What is not there is looked for in this stretch alone, and once.
  const stretch = text.slice(0, to);
  let [lf, cr] = [-1, -1];
  for (let start = from; start <= to; ) {
    if (lf < start) lf = findFrom(stretch, '\n', start);
    if (cr < start) cr = findFrom(stretch, '\r', start);
    const end = Math.min(lf, cr, to);
    yield trimSpan(text, start, end);
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

export const isBlank = (span: Span): boolean => span.start === span.end;

/** Where the character stands next; infinity where it does not. */
function findFrom(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
