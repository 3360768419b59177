import type { Span } from '../article.ts';
import { placesOf } from '../text/forms.ts';

/**
 * Which mark closes which. `"` closes itself; two grave accents are how TeX and old wires open, and two apostrophes
 * close them. Where apostrophes open too they are left alone. Single marks are told apart by `single-marks.ts`.
 */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ['»', ['«']],
  ['「', ['」']],
  ['『', ['』']],
  ['"', ['"']],
  ['``', ["''", '"', '’’']],
  ['‘‘', ['’’', "''"]],
]);
/** Every mark; two signs that are one come first. */
const MARK = /''|``|[“”„«»「」『』"‘’']/g;
/** Where two curly ones open, two close; elsewhere a British quotation and the one inside it may end together. */
const DOUBLED_MARK = /''|``|‘‘|’’|[“”„«»「」『』"‘’']/g;
export const SINGLE: readonly string[] = ['‘', '’', "'"];
/** All double marks: copy that went through several hands opens with one kind and closes with another. */
const DOUBLE: readonly string[] = ['“', '”', '„', '"'];

export const isOpening = (mark: string): boolean => CLOSING.has(mark);

/** The marks of a paragraph, with their index in it. */
export const marksIn = (paragraph: string): readonly RegExpExecArray[] =>
  placesOf(paragraph.includes('‘‘') ? DOUBLED_MARK : MARK, paragraph);

/** Whether the mark at `at` closes what `open` opened. */
export function closes(open: string, mark: string, text: string, at: number): boolean {
  const behind = at + mark.length;
  const gapBefore = isGap(text, at - 1);
  const gapAfter = behind >= text.length || /[\s\p{P}]/u.test(text.charAt(behind));
  // Before a gap a mark closes, whatever stands before it: “They see that. “
  if (DOUBLE.includes(open) && DOUBLE.includes(mark) && (gapBefore ? isGap(text, behind) : gapAfter)) return true;
  if (!CLOSING.get(open)?.includes(mark)) return false;
  // A straight mark with a space before it and a letter after it opens, even inside another.
  return mark !== '"' || !(gapBefore && !isGap(text, behind));
}

/** Whether the mark at `at` opens; inside another, only before a word. */
export function opens(mark: string, text: string, at: number, paragraph: Span, isInside: boolean): boolean {
  const isBeforeGap = isGap(text, at + mark.length);
  if (isInside && isBeforeGap) return false;
  // Printers of French and Swiss copy open with « and those of German copy with ».
  if (mark !== '"' && mark !== '»') return true;
  if (isBeforeGap) return false;
  // A straight mark after a digit is an inch: 5'10".
  return at === paragraph.start || /[\s([{—–\-/:‘']/.test(text.charAt(at - 1));
}

const isGap = (text: string, at: number): boolean => at >= text.length || /\s/.test(text.charAt(at));

/** What stands before the mark around `content`, no more than `reach` characters and none of another paragraph. */
export function textBeforeMark(text: string, start: number, content: Span, reach: number): string {
  const before = text.slice(Math.max(start, content.start - reach), content.start - 1);
  return /['`‘]$/.test(before) && text.charAt(content.start - 1) === before.at(-1) ? before.slice(0, -1) : before;
}

/** Two apostrophes before a word, and two behind one: how some archives print every quotation. */
const APOSTROPHES = /(?<![^\s(—–-])''(?=\p{L})(?:[^']|(?<=\p{L})'(?=\p{L})){1,2000}''/u;

/**
 * The first place, in UTF-16 code units of `text`, where two apostrophes open what they close again; null where none
 * do. They are not read as marks, and whoever publishes the text should know.
 */
export function findApostrophes(text: string, paragraphs: readonly Span[]): number | null {
  for (const { start, end } of paragraphs) {
    const at = text.slice(start, end).search(APOSTROPHES);
    if (at >= 0) return start + at;
  }
  return null;
}
