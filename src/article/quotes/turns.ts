import type { Span } from '../article.ts';
import { trimSpan } from '../text/span.ts';

/** What one speaker says in a transcript, under a label: "TAPPER: …". */
export interface Turn {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The name, without what is said of it: "Jake Tapper" of "Jake Tapper, host:". */
  readonly label: Span;
  /** What is said, without marks around it. */
  readonly content: Span;
}

/** Fewest turns of a transcript: a note and an update are none. */
const FEWEST = 3;
/** Longest paragraph start that is looked at for a label, in UTF-16 code units. */
const LONGEST_LABEL = 90;

// "TAPPER: ", "“Q: ", "Jake Tapper, host: ", "Sen. Ann Lee (R-Fla.): "
const LABEL =
  /^(?<mark>["“‘']?)(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|d[aei]l?|v[ao]n|der|la)){0,4})(?:, [^:.!?\n]{1,40}| \([^:()\n]{1,40}\))?:\s+(?=\S)/u;
/** Labels of questions and answers, which make a transcript by themselves. */
const QUESTION = /^[QA]$/;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);

/**
 * The turns of a transcript, in order; none where a text is not one. It is one where several lines have labels, two of
 * them different and one of them twice, or a question and an answer, and most of them end as sentences do; a label of
 * one word in small letters counts only where the text has it as the end of a longer name.
 *
 * @example readTurns('Q: Why?\nA: So.', [{ start: 0, end: 7 }, { start: 8, end: 13 }]).length //=> 2
 */
export function readTurns(text: string, paragraphs: readonly Span[]): readonly Turn[] {
  const found = paragraphs.flatMap((paragraph, index) => turnsIn(text, paragraph, index));
  const nameOf = ({ label }: Turn): string => text.slice(label.start, label.end);
  const turns = found.filter((turn) => isLabel(text, nameOf(turn)));
  const names = new Set(turns.map(nameOf));
  const answers = names.has('Q') && names.has('A');
  // "LEE" is once more whoever was "ANN LEE".
  const surnames = new Set([...names].map((name) => name.slice(name.lastIndexOf(' ') + 1)));
  const dialogue = turns.length >= FEWEST && names.size > 1 && surnames.size < turns.length;
  const spoken = turns.filter(({ content }) => /[.?!…—–\-\])"”’']$/.test(text.slice(content.start, content.end)));
  return (answers || dialogue) && spoken.length > turns.length / 2 ? turns : [];
}

/** The turns of a paragraph: one at the start of each of its lines that has a label. */
function turnsIn(text: string, { start, end }: Span, paragraph: number): readonly Turn[] {
  const heads: { readonly at: number; readonly label: Span; readonly from: number; readonly mark: string }[] = [];
  for (let at = start; at < end; ) {
    const opening = text.slice(at, Math.min(end, at + LONGEST_LABEL));
    const found = opening.includes(':') ? LABEL.exec(opening) : null;
    const { 0: head, groups: { mark = '', name = '' } = {} } = found ?? { 0: '' };
    const first = at + mark.length;
    if (head !== '')
      heads.push({ at, label: { start: first, end: first + name.length }, from: at + head.length, mark });
    const next = text.indexOf('\n', at);
    at = next < 0 ? end : next + 1;
  }
  return heads.map(({ label, from, mark }, i) => {
    const content = trimSpan(text, from, heads[i + 1]?.at ?? end);
    return { paragraph, label, content: withoutMarks(text, content, mark) };
  });
}

/** What is said without the marks around it: KERRY: “We go on.”, and: “KERRY: We go on.” */
function withoutMarks(text: string, { start, end }: Span, before: string): Span {
  const own = MARKS.get(text.charAt(start));
  if (own !== undefined && text.charAt(end - 1) === own && text.indexOf(own, start + 1) === end - 1) {
    return trimSpan(text, start + 1, end - 1);
  }
  const closing = MARKS.get(before);
  return closing !== undefined && text.charAt(end - 1) === closing ? trimSpan(text, start, end - 1) : { start, end };
}

/** "TAPPER", "Jake Tapper", "Q"; "Tapper" where the text has "Jake Tapper" too; never "Note". */
function isLabel(text: string, name: string): boolean {
  if (QUESTION.test(name) || name.includes(' ') || name === name.toUpperCase()) return true;
  const at = text.indexOf(` ${name}`);
  return (
    at > 0 &&
    / \p{Lu}[\p{L}.’'-]+$/u.test(
      ` ${text
        .slice(Math.max(0, at - LONGEST_LABEL), at)
        .split('\n')
        .at(-1)}`,
    )
  );
}
