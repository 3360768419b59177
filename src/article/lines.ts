import type { Span } from './article.ts';
import { trimSpan } from './span.ts';

/**
 * The lines of `text` from `from` to `to`, one by one, each without the white space at its ends; a blank line is an empty
 * span. Ends of line: CR LF, LF, CR.
 *
 * @example [...eachLine('One\r\n\nTwo', 0)] //=> [{ start: 0, end: 3 }, { start: 5, end: 5 }, { start: 6, end: 9 }]
 */
export function* eachLine(text: string, from: number, to = text.length): Generator<Span> {
  for (let start = from; start <= to; ) {
    const end = endOfLine(text, start, to);
    yield trimSpan(text, start, end);
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

export const isBlank = (span: Span): boolean => span.start === span.end;

function endOfLine(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return to;
}
