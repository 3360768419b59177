import type { VFile } from 'vfile';
import type { Passage, Span } from './article.ts';
import { report } from './message.ts';
import { passageAt, trimSpan } from './span.ts';

/** Words between marks, before it is known whether anybody said them. */
export interface Quotation extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The words inside the marks. */
  readonly content: Passage;
  /** Whether it takes up the quotation of the paragraph before, whose mark was left open by custom. */
  readonly continues: boolean;
}

/** Which mark closes which. `"` closes itself. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
]);
const MARK = /[“”„«»"]/g;

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly continues: boolean;
}

/**
 * The outermost quotations of the paragraphs, in order. Marks nest; a mark left open at a paragraph's end is the
 * custom for speech that goes on when the next paragraph opens with a mark (Chicago Manual of Style 13.32), else it
 * is reported and reaches to the end of its paragraph, no further.
 */
export function readQuotations(file: VFile, text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let carried: string | null = null;

  paragraphs.forEach((paragraph, index) => {
    const add = (open: Open, end: number, contentEnd: number): void => {
      const content = trimSpan(text, open.start + 1, contentEnd);
      if (content.start === content.end) return;
      quotations.push({
        start: open.start,
        end,
        paragraph: index,
        content: passageAt(text, content.start, content.end),
        continues: open.continues,
      });
    };
    const reopens = carried !== null && text.charAt(paragraph.start) === carried;
    const stack: Open[] = [];
    for (const { index: offset, 0: mark } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
      const at = paragraph.start + offset;
      const inner = stack.at(-1);
      if (inner && closes(inner.mark, mark, text, at)) {
        stack.pop();
        if (stack.length === 0) add(inner, at + 1, at);
      } else if (CLOSING.has(mark) && opens(mark, text, at, paragraph) && !(inner && isGap(text, at + 1))) {
        stack.push({ mark, start: at, continues: reopens && at === paragraph.start });
      }
    }
    const [unclosed] = stack;
    carried = null;
    if (!unclosed) return;
    add(unclosed, paragraph.end, paragraph.end);
    const next = paragraphs[index + 1];
    if (next && text.charAt(next.start) === unclosed.mark) carried = unclosed.mark;
    else {
      const reason = `The mark ${unclosed.mark} is never closed; read to the end of the paragraph, close it if that is wrong`;
      report(file, 'warning', 'quote-unclosed', unclosed.start, reason);
    }
  });
  return quotations;
}

/** All double marks: copy that went through several hands opens with one kind and closes with another. */
const DOUBLE = '“”„"';

function closes(open: string, mark: string, text: string, at: number): boolean {
  const gapBefore = isGap(text, at - 1);
  const gapAfter = at + 1 >= text.length || /[\s\p{P}]/u.test(text.charAt(at + 1));
  // Before a gap a mark closes, whatever stands before it: “They see that. “
  if (DOUBLE.includes(open) && DOUBLE.includes(mark) && (gapBefore ? isGap(text, at + 1) : gapAfter)) return true;
  if (!CLOSING.get(open)?.includes(mark)) return false;
  // A straight mark with a space before it and a letter after it opens, even inside another.
  return mark !== '"' || !(gapBefore && !isGap(text, at + 1));
}

function opens(mark: string, text: string, at: number, paragraph: Span): boolean {
  // Printers of French and Swiss copy open with « and those of German copy with ».
  if (mark !== '"' && mark !== '»') return true;
  if (isGap(text, at + 1)) return false;
  // A straight mark after a digit is an inch: 5'10".
  return at === paragraph.start || /[\s([{—–\-/:‘']/.test(text.charAt(at - 1));
}

const isGap = (text: string, at: number): boolean => at >= text.length || /\s/.test(text.charAt(at));
