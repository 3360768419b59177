import type { DateWords } from './date-words/date-words.ts';

export type Direction = 'past' | 'future';

/** What the verb of a clause shows: the plain present of a timetable ("the law takes effect") is a tense of its own. */
export type Tense = Direction | 'present';

/** How much of the sentence on either side, in UTF-16 code units, tells its tense. */
const NEIGHBOURHOOD = 140;

interface Grammar {
  readonly marks: RegExp;
  readonly behind: RegExp;
  readonly ahead: RegExp;
  readonly isOn: RegExp;
  readonly afterIsOn: RegExp;
  readonly opens: RegExp;
  readonly closes: RegExp;
}

const grammars = new WeakMap<DateWords, Grammar>();

/** The regular expressions of a language, made when its first date is read. */
function grammarOf(words: DateWords): Grammar {
  const known = grammars.get(words);
  if (known) return known;
  const { future, present, past, behind, ahead, isOn, afterIsOn, opens, closes } = words.tense;
  const made = {
    marks: new RegExp(`\\b(?:(?<future>${future})|(?<present>${present})|(?<past>${past}))(?!\\w)`, 'g'),
    behind: new RegExp(`\\b(?:${behind})\\s`, 'g'),
    ahead: new RegExp(`\\b(?:${ahead})\\s$`),
    isOn: new RegExp(`\\b(?:${isOn})\\s$`),
    afterIsOn: new RegExp(`^(?:${afterIsOn})`),
    opens: new RegExp(opens),
    closes: new RegExp(closes),
  };
  grammars.set(words, made);
  return made;
}

/**
 * Whether the clause around a mention, at `[start, end)` of `text`, speaks of what was, of what is to come, or in the
 * plain present of what is planned; null when it does not say. The nearest verb before the mention decides, else the
 * first one behind it.
 *
 * @example tenseOf('The council will vote on Monday.', 25, 31, english) //=> 'future'
 * @example tenseOf('The law takes effect Monday.', 21, 27, english) //=> 'present'
 */
export function tenseOf(text: string, start: number, end: number, words: DateWords): Tense | null {
  const { marks, behind, ahead, isOn, afterIsOn, opens, closes } = grammarOf(words);
  const before =
    text
      .slice(Math.max(0, start - NEIGHBOURHOOD), start)
      .split(opens)
      .at(-1) ?? '';
  const isBehind = lastMatch(behind, before);
  if (isBehind && isBehind.index + isBehind[0].length === before.length) return 'past';
  const rest = text.slice(end, end + NEIGHBOURHOOD);
  if (isOn.test(before) && afterIsOn.test(rest)) return 'present';
  const verb = lastMatch(marks, before);
  if (verb) return shownBy(verb);
  if (isBehind) return 'past';
  marks.lastIndex = 0;
  const next = marks.exec(rest.split(closes)[0] ?? '');
  if (next) return shownBy(next);
  return ahead.test(before) ? 'future' : null;
}

/** The last place where a form fits. Not matchAll(), which makes the expression anew each time. */
function lastMatch(form: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) last = match;
  return last;
}

function shownBy({ groups }: RegExpExecArray): Tense {
  if (groups?.['future'] !== undefined) return 'future';
  return groups?.['present'] === undefined ? 'past' : 'present';
}
