import type { DateWords } from './date-words/date-words.ts';
import { german } from './date-words/de.ts';
import { english } from './date-words/en.ts';

/** One form of a date, or of what only looks like one. */
interface Pattern {
  /** `g`, linear, with the groups that `date-candidates.ts` reads. */
  readonly form: RegExp;
  /** Its place in the list: where two fit at one place, the lower has it. */
  readonly rank: number;
  readonly isLure: boolean;
}

/** The patterns that need a word of one kind, and a quick look whether a text has such a word at all. */
interface PatternGroup {
  readonly probe: RegExp;
  readonly patterns: readonly Pattern[];
}

/** A language's words and the patterns made of them. */
export interface DateLanguage {
  readonly words: DateWords;
  readonly groups: readonly PatternGroup[];
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
const probeFor = (words: readonly string[]): RegExp => new RegExp(anyOf(shortestOf(words)));
const FIGURE = /\d/;

/** The names that may stand in braces, those of the rarest words first. */
function tokensOf(words: DateWords): ReadonlyMap<string, Token> {
  const tokenOf = (list: readonly string[], probe = probeFor(list)): Token => ({ source: anyOf(list), probe });
  // One look for all of them, since none is frequent.
  const rare = probeFor([...words.feasts.keys(), ...words.those.keys(), ...words.days.keys(), ...words.seasons.keys()]);
  const full = words.months.flatMap(([name = '']) => name);
  const short = words.months.flatMap(([, ...forms]) => forms);
  const ways = [...words.ways.keys()];
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
    ['way', tokenOf(ways)],
    ['ofYear', tokenOf(ways)],
    ['year', { source: '1[5-9]\\d\\d|20\\d\\d', probe: /(?:1[5-9]|20)\d\d/ }],
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
  const groups = Map.groupBy(forms.entries(), ([, form]) => probeOf(form));
  return {
    words,
    groups: [...groups].map(([probe, entries]) => ({
      probe,
      patterns: entries.map(([rank, form]) => ({
        form: expressionOf(form, tokens),
        rank,
        isLure: rank < words.lures.length,
      })),
    })),
  };
}

/** What is known of the dates of a language, by its BCP 47 tag. */
export const DATE_LANGUAGES: ReadonlyMap<string, DateLanguage> = new Map([
  ['en', languageOf(english)],
  ['de', languageOf(german)],
]);
