import { franc } from 'franc-min';
import { COMMON_WORDS, FOREIGN_WORDS } from '../words/common-words.ts';
import { LANGUAGE_NAMES } from '../words/head-labels.ts';
import { wordsOf } from '../words/words-of.ts';
import { LETTER } from './letters.ts';

/** As many characters as tell the language surely on news copy, and no more: the time grows with the length. */
const SAMPLE = 400;
/** Least share of common words that settles the language; in English and German copy it is 35 to 50 %. */
const SHARE = 0.2;
/** Least share of known words that settles it in a short text, whose names and nouns are many. */
const SHARE_OF_FEW = 0.1;
/** Fewest characters of a Latin script whose trigrams say anything: "Dockers walked out" looks French. */
const FEWEST = 60;

const WORDS = new RegExp(`${LETTER}+`, 'gu');

/** Scripts that one living language is printed in, or nearly so. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** Fewest common words of a sample that is long enough for their share alone to settle the language. */
const MANY = 12;

/**
 * The language of `text` as a BCP 47 tag; `und` where it cannot be told. English and German are told by their common
 * words, and where a story is too short for that, by their verbs of speech and all else that the readers know of them;
 * some by their script; the others by their trigrams, which need a few sentences.
 *
 * @example readLang('The envoy said that the talks had ended.') //=> 'en'
 */
export function readLang(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(WORDS) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  for (const [lang, common] of COMMON_WORDS) {
    const found = lower.filter((word) => common.has(word)).length;
    if (found >= MANY && found >= words.length * SHARE) return lang;
  }
  const told = readFewWords(words, lower);
  if (told !== null) return told;
  const first = /\p{L}/u.exec(sample)?.[0] ?? '';
  const script = SCRIPTS.find(([letters]) => letters.test(first));
  if (script) return script[1];
  if (/\p{Script=Latin}/u.test(first) && sample.length < FEWEST) return 'und';
  // The canonical form of an ISO 639-3 code is the two-letter tag where there is one: nld, nl.
  return Intl.getCanonicalLocales(franc(sample))[0] ?? 'und';
}

/** Shortest word that tells English and German from others by itself: "in" and "a" are words of many. */
const TELLING = 3;
/** How much oftener words of the language must stand in a short text than words that only others have. */
const OFTENER = 3;
/** Letters that neither language has in a word that is no name. */
const FOREIGN_LETTER = /[^a-zäöüß’'-]/u;

/**
 * English or German by a few words: a word that tells it, no more of the other, and next to none of a third language.
 * Null where that is not so. Words before a capital are left out of the count of others: particles of names, de la
 * Cruz.
 */
function readFewWords(words: readonly string[], lower: readonly string[]): string | null {
  const foreign = lower.filter(
    (word, at) =>
      !/^\p{Lu}/u.test(words[at + 1] ?? '') &&
      (FOREIGN_WORDS.has(word) || (words[at] === word && FOREIGN_LETTER.test(word))),
  ).length;
  const [best, next] = [...COMMON_WORDS]
    .map(([lang, common]) => {
      const known = wordsOf(lang);
      const found = lower.filter(
        (word) => common.has(word) || known?.cues.has(word) === true || known?.verbs.has(word) === true,
      );
      return { lang, found };
    })
    .toSorted((a, b) => b.found.length - a.found.length);
  if (!best || best.found.length <= (next?.found.length ?? 0) || best.found.length <= foreign * OFTENER) return null;
  const own = new Set(best.found.filter((word) => next?.found.includes(word) !== true));
  // "We go on": two short ones tell as much as a long one, with no word of a third language beside them.
  const tells = [...own].some((word) => word.length >= TELLING) || (own.size > 1 && foreign === 0);
  return tells && best.found.length >= words.length * SHARE_OF_FEW ? best.lang : null;
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/**
 * The canonical BCP 47 tag of a language that is named by a tag or by its name; null for anything else.
 *
 * @example readLangName('en_gb') //=> 'en-GB'
 *          readLangName('Deutsch') //=> 'de'
 */
export function readLangName(name: string): string | null {
  const known = LANGUAGE_NAMES.get(name.toLowerCase());
  if (known !== undefined || !TAG.test(name)) return known ?? null;
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The language without script and region, by which the readers know their rules.
 *
 * @example primaryLang('en-GB') //=> 'en'
 */
export const primaryLang = (lang: string): string => lang.split('-')[0] ?? lang;
