import { franc } from 'franc-min';
import { COMMON_WORDS } from './words/common-words.ts';
import { LANGUAGE_NAMES } from './words/head-labels.ts';

/** As many characters as tell the language surely on news copy, and no more: the time grows with the length. */
const SAMPLE = 400;
/** Least share of common words that settles the language; in English and German copy it is 35 to 50 %. */
const SHARE = 0.2;
/** Fewest characters of a Latin script whose trigrams say anything: "Dockers walked out" looks French. */
const FEWEST = 60;

/** Scripts that one living language is printed in, or nearly so. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/**
 * The language of `text` as a BCP 47 tag; `und` where it cannot be told. English and German are told by their common
 * words, which needs no more than a short sentence; some by their script; the others by their trigrams, which need a few
 * sentences.
 *
 * @example readLang('The envoy said that the talks had ended.') //=> 'en'
 */
export function readLang(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const [lang, common] of COMMON_WORDS) {
    if (words.filter((word) => common.has(word)).length >= Math.max(1, words.length * SHARE)) return lang;
  }
  const first = /\p{L}/u.exec(sample)?.[0] ?? '';
  const script = SCRIPTS.find(([letters]) => letters.test(first));
  if (script) return script[1];
  if (/\p{Script=Latin}/u.test(first) && sample.length < FEWEST) return 'und';
  // The canonical form of an ISO 639-3 code is the two-letter tag where there is one: nld, nl.
  return Intl.getCanonicalLocales(franc(sample))[0] ?? 'und';
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
