import type { DateWords } from './date-words/date-words.ts';

export type Direction = 'past' | 'future';

/** How much of the sentence on either side, in UTF-16 code units, tells its tense. */
const NEIGHBOURHOOD = 140;

interface Grammar {
  readonly marks: RegExp;
  readonly behind: RegExp;
  readonly ahead: RegExp;
  readonly opens: RegExp;
  readonly closes: RegExp;
}

const grammars = new WeakMap<DateWords, Grammar>();

/** The regular expressions of a language, made when its first date is read. */
function grammarOf(words: DateWords): Grammar {
  const known = grammars.get(words);
  if (known) return known;
  const { future, past, behind, ahead, opens, closes } = words.tense;
  const made = {
    marks: new RegExp(`\\b(?:(?<future>${future})|(?<past>${past}))(?!\\w)`, 'g'),
    behind: new RegExp(`\\b(?:${behind})\\s`, 'g'),
    ahead: new RegExp(`\\b(?:${ahead})\\s$`),
    opens: new RegExp(opens),
    closes: new RegExp(closes),
  };
  grammars.set(words, made);
  return made;
}

/**
 * Whether the clause around a mention, at `[start, end)` of `text`, speaks of what was or of what is to come; null
 * when it does not say. The nearest verb before the mention decides, else the first one behind it.
 *
 * @example directionOf('The council will vote on Monday.', 25, 31, english) //=> 'future'
 */
export function directionOf(text: string, start: number, end: number, words: DateWords): Direction | null {
  const { marks, behind, ahead, opens, closes } = grammarOf(words);
  const before =
    text
      .slice(Math.max(0, start - NEIGHBOURHOOD), start)
      .split(opens)
      .at(-1) ?? '';
  const isBehind = lastMatch(behind, before);
  if (isBehind && isBehind.index + isBehind[0].length === before.length) return 'past';
  const verb = lastMatch(marks, before);
  if (verb) return tenseOf(verb);
  if (isBehind) return 'past';
  const after = text.slice(end, end + NEIGHBOURHOOD).split(closes)[0] ?? '';
  marks.lastIndex = 0;
  const next = marks.exec(after);
  if (next) return tenseOf(next);
  return ahead.test(before) ? 'future' : null;
}

/** The last place where a form fits. Not matchAll(), which makes the expression anew each time. */
function lastMatch(form: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) last = match;
  return last;
}

const tenseOf = ({ groups }: RegExpExecArray): Direction => (groups?.['future'] === undefined ? 'past' : 'future');
