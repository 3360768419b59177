import type { Span } from './article.ts';
import { trimSpan } from './span.ts';

/**
 * The blocks of `text` from `from` on, in order, without the white space around them: stretches between blank
 * lines, or, where the text has no blank line, its lines.
 *
 * @example readBlocks('One.\n\nTwo\nlines.', 0) //=> [{ start: 0, end: 4 }, { start: 6, end: 16 }]
 */
export function readBlocks(text: string, from: number): readonly Span[] {
  const lines = readLines(text, from);
  const separated = lines.some((line, i) => isEmpty(line) && i > 0 && lines.slice(i).some((later) => !isEmpty(later)));
  const blocks: Span[] = [];
  let open = false;
  for (const line of lines) {
    if (isEmpty(line)) {
      open = false;
      continue;
    }
    const last = blocks.at(-1);
    if (open && separated && last) blocks[blocks.length - 1] = { start: last.start, end: line.end };
    else blocks.push(line);
    open = true;
  }
  return blocks;
}

/** The lines from `from` on, each trimmed; a blank line is an empty span. Ends of line: CR LF, LF, CR. */
export function readLines(text: string, from: number): readonly Span[] {
  const lines: Span[] = [];
  for (let start = from; start <= text.length; ) {
    const end = endOfLine(text, start);
    lines.push(trimSpan(text, start, end));
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

const isEmpty = (span: Span): boolean => span.start === span.end;

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return text.length;
}
