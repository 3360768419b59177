import type { Words } from '../words/words.ts';

/**
 * Whether `word` may be a noun for several by its end; many a noun for one and many a verb ends so too.
 *
 * @example mayBePlural('signs', ENGLISH) //=> true
 */
export const mayBePlural = (word: string, { plural }: Words): boolean => word.endsWith(plural.ending);

/**
 * The noun for one, if `word` is a noun for several; `word` itself where it cannot be.
 *
 * @example singularOf('signs', ENGLISH) //=> 'sign'
 */
export const singularOf = (word: string, words: Words): string =>
  mayBePlural(word, words) ? word.slice(0, -words.plural.ending.length) : word;
