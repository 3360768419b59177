import type { DateWords } from '../date-words/date-words.ts';
import { placesOf } from '../text/forms.ts';

/**
 * What was, what a picture shows and so surely was, what likely was, what was planned to come ("was to"), and what is
 * to come.
 */
export type Direction = 'past' | 'shown' | 'hinted' | 'planned' | 'future';

/** What the verb of a clause shows: the plain present of a timetable ("the law takes effect") is a tense of its own. */
export type Tense = Exclude<Direction, 'shown'> | 'present';

/** How much of the sentence on either side, in UTF-16 code units, tells its tense. */
const NEIGHBOURHOOD = 140;

interface Grammar {
  readonly verbs: RegExp;
  /** A verb that begins where the mention ends. */
  readonly verbBehind: RegExp;
  /** Further weekdays that share the verb behind them. */
  readonly joined: RegExp;
  /** A participle behind a comma that ends where the mention begins. */
  readonly doneOn: RegExp | null;
  readonly hints: RegExp;
  /** What may stand between a verb and the mention behind it, and before a mention that its sentence begins with. */
  readonly lead: RegExp;
  readonly behind: RegExp;
  readonly ahead: RegExp;
  readonly isOn: RegExp;
  readonly afterIsOn: RegExp;
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly ends: RegExp;
}

const grammars = new WeakMap<DateWords, Grammar>();

/** The regular expressions of a language, made when its first date is read. */
function grammarOf(words: DateWords): Grammar {
  const known = grammars.get(words);
  if (known) return known;
  const {
    future,
    coming = '(?!)',
    planned,
    meant,
    present,
    past,
    hints,
    done,
    lead,
    trail,
    agent,
    joins,
    behind,
    ahead,
    isOn,
    afterIsOn,
    opens,
    closes,
    ends,
  } = words.tense;
  const verb = `(?:(?<meant>${meant})|(?<planned>${planned})|(?<future>${future})|(?<present>${present})|(?<past>${past}))(?!\\w)`;
  const made = {
    verbs: new RegExp(`\\b(?:(?:${coming})(?!\\w)|${verb})`, 'g'),
    verbBehind: new RegExp(`^(?:\\s(?:${trail}))?\\s${verb}(?!\\s(?:${agent})\\s)`),
    joined: new RegExp(`^(?:(?:,| (?:${joins})| [-–]) (?:${words.weekdays.flat().join('|')})\\b)+`),
    doneOn: done === undefined ? null : new RegExp(`,\\s(?:${done})\\s(?:(?:${lead})\\s)?$`),
    hints: new RegExp(`\\b(?:${hints})(?!\\w)`),
    lead: new RegExp(`^\\s*(?:(?:${lead})\\s)?$`),
    behind: new RegExp(`\\b(?:${behind})\\s`, 'g'),
    ahead: new RegExp(`\\b(?:${ahead})\\s$`),
    isOn: new RegExp(`\\b(?:${isOn})\\s$`),
    afterIsOn: new RegExp(`^(?:${afterIsOn})`),
    opens: new RegExp(opens),
    closes: new RegExp(closes),
    ends: new RegExp(ends),
  };
  grammars.set(words, made);
  return made;
}

/**
 * Whether the clause around a mention, at `[start, end)` of `text`, speaks of what was, of what is to come, or in the
 * plain present of what is planned; null when it does not say. A verb that touches the mention decides, else the
 * nearest one before it, else the first one behind it.
 *
 * @example tenseOf('The council will vote on Monday.', 25, 31, english) //=> 'future'
 * @example tenseOf('Asked if she will run, Lee on Monday declined.', 29, 35, english) //=> 'past'
 * @example tenseOf('The law takes effect Monday.', 21, 27, english) //=> 'present'
 */
export function tenseOf(text: string, start: number, end: number, words: DateWords): Tense | null {
  const grammar = grammarOf(words);
  const before =
    text
      .slice(Math.max(0, start - NEIGHBOURHOOD), start)
      .split(grammar.opens)
      .at(-1) ?? '';
  const isBehind = placesOf(grammar.behind, before).at(-1);
  if (isBehind && isBehind.index + isBehind[0].length === before.length) return 'past';
  // "The talks on Monday and Tuesday failed"
  const rest = text.slice(end, end + NEIGHBOURHOOD).replace(grammar.joined, '');
  if (grammar.isOn.test(before) && grammar.afterIsOn.test(rest)) return 'present';

  const verb = placesOf(grammar.verbs, before).at(-1);
  const verbBehind = grammar.verbBehind.exec(rest);
  // "The council votes Monday were": with a verb behind, what looks like a plain present is a noun.
  const isNoun = verbBehind !== null && verb?.groups?.['present'] !== undefined;
  if (verb && !isNoun && grammar.lead.test(before.slice(verb.index + verb[0].length))) return shownAfter(verb);
  if (grammar.doneOn?.test(before)) return 'past';
  if (verbBehind) return shownBefore(verbBehind);
  if (verb) return shownAfter(verb);
  if (isBehind) return 'past';
  const sentence = rest.split(grammar.ends)[0] ?? '';
  const clause = sentence.split(grammar.closes)[0] ?? '';
  // "In May, Hale and Gomez signed": a sentence that begins with the mention has a verb to come, behind titles in marks
  // too: "Friday on “New Day,” Hale said".
  const whole = rest.replace(MARKS, ' ').split(grammar.ends)[0] ?? '';
  const next =
    firstMatch(grammar.verbs, clause) ?? (grammar.lead.test(before) ? firstMatch(grammar.verbs, whole) : null);
  if (next) return shownBefore(next);
  if (grammar.ahead.test(before)) return 'future';
  return grammar.hints.test(`${before} ${clause}`) ? 'hinted' : null;
}

const MARKS = /[“”„"]/g;

function firstMatch(form: RegExp, text: string): RegExpExecArray | null {
  form.lastIndex = 0;
  return form.exec(text);
}

/** What a verb says of the mentions behind it: "promised to speak Friday" is to come. */
function shownAfter({ groups = {} }: RegExpExecArray): Tense {
  if (groups['planned'] !== undefined || groups['meant'] !== undefined) return 'planned';
  if (groups['present'] !== undefined) return 'present';
  return groups['past'] === undefined ? 'future' : 'past';
}

/** What a verb says of the mentions before it: "on Friday promised to speak" has been. */
function shownBefore(verb: RegExpExecArray): Tense {
  return verb.groups?.['meant'] === undefined ? shownAfter(verb) : 'past';
}
