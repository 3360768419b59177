import type { DateWords } from '../date-words/date-words.ts';
import { german } from '../date-words/de.ts';
import { english } from '../date-words/en.ts';

/** One form of a date, or of what only looks like one. */
interface Pattern {
  /** `g`, linear, with the groups that `date-candidates.ts` reads. */
  readonly form: RegExp;
  /**
   * Which of the probes fits in every text that the form fits in, a bit. Patterns that need a word of one kind share
   * it.
   */
  readonly probe: number;
  readonly isLure: boolean;
}

/** A language's words and the patterns made of them: where two fit at one place, the earlier has it. */
export interface DateLanguage {
  readonly words: DateWords;
  readonly patterns: readonly Pattern[];
  /** `g` and quick, each for a kind of word that a date cannot do without. */
  readonly probes: readonly RegExp[];
}

/** Forms that mean the same in every language. */
const COMMON_FORMS = [
  // 2016-10-04
  '(?<![\\d-]){year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])',
];

/** A word as texts write it: with a capital or without, over a line's end, with either apostrophe. */
const spelt = (word: string): string =>
  word
    .replaceAll('.', '\\.')
    .replace(/^[a-zäöü]/, (letter) => `[${letter.toUpperCase()}${letter}]`)
    .replaceAll(' ', '\\s')
    .replaceAll("'", "[’']");

/** The words as alternatives, the longest first, so that none hides one that begins with it. */
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(spelt)
    .join('|');

/** What a name in braces stands for: the words, and what more may belong to the group. */
interface Token {
  readonly source: string;
  /** Fits wherever the source fits, and is quick. */
  readonly probe: RegExp;
}

/** Words that hold no other of the words, so that they fit wherever any of the words does. */
const shortestOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
/** By their first letters, of which there are few: at most places of a text, none of them stands. */
function probeFor(words: readonly string[]): RegExp {
  const byLetter = Map.groupBy(shortestOf(words).map(spelt), (word) => /^(?:\[.*?\]|.)/u.exec(word)?.[0] ?? '');
  const branches = [...byLetter].map(
    ([letter, all]) => `${letter}(?:${all.map((word) => word.slice(letter.length)).join('|')})`,
  );
  return new RegExp(branches.join('|'), 'g');
}
const FIGURE = /\d/g;

/** The names that may stand in braces, those of the rarest words first. */
function tokensOf(words: DateWords): ReadonlyMap<string, Token> {
  const tokenOf = (list: readonly string[], probe = probeFor(list)): Token => ({ source: anyOf(list), probe });
  // One look for all of them, since none is frequent.
  const rare = probeFor([...words.feasts.keys(), ...words.those.keys(), ...words.days.keys(), ...words.seasons.keys()]);
  const full = words.months.flatMap(([name = '']) => name);
  const short = words.months.flatMap(([, ...forms]) => forms);
  const way = tokenOf([...words.ways.keys()]);
  return new Map([
    ['feast', tokenOf([...words.feasts.keys()], rare)],
    ['that', tokenOf([...words.those.keys()], rare)],
    ['days', tokenOf([...words.days.keys()], rare)],
    ['season', tokenOf([...words.seasons.keys()], rare)],
    ['ago', tokenOf(words.ago)],
    // A month in full takes no point; its abbreviation may.
    ['month', { source: `(?:${anyOf(full)})\\b|(?:${anyOf(short)})\\b\\.?`, probe: probeFor([...full, ...short]) }],
    ['weekday', tokenOf(words.weekdays.flat())],
    ['unit', tokenOf([...words.units.keys()])],
    ['way', way],
    ['ofYear', way],
    ['year', { source: '1[5-9]\\d\\d|20\\d\\d', probe: /(?:1[5-9]|20)\d\d/g }],
    ['day', { source: '0?[1-9]|[12]\\d|3[01]', probe: FIGURE }],
    ['count', { source: `${anyOf(words.counts.keys())}|\\d{1,3}`, probe: FIGURE }],
  ]);
}

/**
 * The regular expression of a form: `{month}` becomes a named group of the words for months, `{month:March|May}` of
 * these two, and a space white space, of a bounded length, so that a page of blanks is no work.
 */
const expressionOf = (form: string, tokens: ReadonlyMap<string, Token>): RegExp =>
  new RegExp(
    form
      .replace(/\{([a-zA-Z]+)(?::([^{}]*))?\}/g, (_, name, words) => `(?<${name}>${words ?? tokens.get(name)?.source})`)
      .replaceAll(' ', '\\s{1,9}'),
    'g',
  );

function languageOf(words: DateWords): DateLanguage {
  const tokens = tokensOf(words);
  const forms = [...words.lures, ...COMMON_FORMS, ...words.forms];
  // The rarest of a form's names must be one that it cannot do without.
  const probeOf = (form: string): RegExp =>
    [...tokens].find(([name]) => new RegExp(`\\{${name}\\b`).test(form))?.[1].probe ?? FIGURE;
  const probes = [...new Set(forms.map(probeOf))];
  const patterns = forms.map((form, rank) => ({
    form: expressionOf(form, tokens),
    probe: 1 << probes.indexOf(probeOf(form)),
    isLure: rank < words.lures.length,
  }));
  return { words, patterns, probes };
}

/** What is known of the dates of a language, by its BCP 47 tag. */
export const DATE_LANGUAGES: ReadonlyMap<string, DateLanguage> = new Map([
  ['en', languageOf(english)],
  ['de', languageOf(german)],
]);
