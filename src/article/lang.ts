import { franc } from 'franc-min';

/** As many characters as tell the language surely on news copy, and no more: the time grows with the length. */
const SAMPLE = 400;

/**
 * The language of `text` as a BCP 47 tag, told from its trigrams; `und` where it cannot be told.
 *
 * @example readLang('The envoy said that the talks had ended.') //=> 'en'
 */
export function readLang(text: string): string {
  const code = franc(text.slice(0, SAMPLE));
  // The canonical form of an ISO 639-3 code is the two-letter tag where there is one: eng, en.
  return Intl.getCanonicalLocales(code)[0] ?? 'und';
}
