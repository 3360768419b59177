import { settings } from './settings.ts';

/** Languages that are written from right to left: Arabic, Hebrew, Persian, Urdu and their neighbours. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** The writing direction of a language's usual script. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(primary(lang)) ? 'rtl' : 'ltr');

/**
 * `lang` and `dir` for the site's own words inside an article of another language; nothing where they are the same,
 * since the article's own then hold.
 */
export const interfaceLang = (articleLang: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  primary(articleLang) === primary(settings.lang) ? {} : { lang: settings.lang, dir: directionOf(settings.lang) };
