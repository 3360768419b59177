import { isOf, type Token } from '../tokens/tokens.ts';
import { ADVERB, ADVERB_FORM, GIVEN_NAME, PASSIVE, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';

/** Whether a word may stand between a subject and its verb: "also", "loudly". */
export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isOf(token, ADVERB | ADVERB_FORM);

/** Whether a word is an adverb that only the start of its sentence gave a capital: "Angrily", and not "Kelly". */
export const opensAsAdverb = (token: Token | undefined, words: Words): boolean =>
  token?.kind === 'word' &&
  !isOf(token, GIVEN_NAME) &&
  (isOf(token, ADVERB) || words.adverbForm?.test(token.lower) === true);

/** "was", "has", "will": a verb that may also stand between a subject and another verb. */
export const isAuxiliary = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text === token.lower && isOf(token, ADVERB) && isOf(token, VERB);

/** "was quickly called": the form of "to be" before the verb, adverbs stepped over. */
export function auxiliaryBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i];
    if (token && isOf(token, PASSIVE)) return token.lower;
    if (!isAdverb(token)) return null;
  }
  return null;
}
