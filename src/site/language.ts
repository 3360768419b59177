import { primaryLang } from '../article/text/lang.ts';
import { settings } from './settings.ts';

/** Languages that are written from right to left: Arabic, Hebrew, Persian, Urdu and their neighbours. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Where the language could not be told. */
const UNKNOWN = 'und';
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The writing direction of a language's usual script; of a language that could not be told, by the text's first letter.
 */
export function directionOf(lang: string, text = ''): 'ltr' | 'rtl' {
  const isRightToLeft =
    primaryLang(lang) === UNKNOWN
      ? RIGHT_TO_LEFT_LETTER.test(text.match(FIRST_LETTER)?.[0] ?? '')
      : RIGHT_TO_LEFT.has(primaryLang(lang));
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** `lang` and `dir` for words of a source; a language that could not be told is not made up. */
export const sourceLang = (lang: string, text: string): { lang?: string; dir: 'ltr' | 'rtl' } => ({
  ...(primaryLang(lang) === UNKNOWN ? {} : { lang }),
  dir: directionOf(lang, text),
});

/**
 * `lang` and `dir` for the site's own words inside an article of another language; nothing where they are the same,
 * since the article's own then hold.
 */
export const interfaceLang = (articleLang: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  primaryLang(articleLang) === primaryLang(settings.lang)
    ? {}
    : { lang: settings.lang, dir: directionOf(settings.lang) };
