import { isOf, isSign, type Token } from './tokens.ts';
import {
  ADVERB,
  ADVERB_FORM,
  BASE,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  VERB,
} from './word-classes.ts';
import type { Words } from './words/words.ts';

/** "signs *that* read", and no "the fact that claims were": behind a noun, before a verb that is no noun as well. */
export function isRelativeThat(tokens: readonly Token[], at: number, words: Words): boolean {
  const { fragments } = words;
  const noun = tokens[at - 1];
  const verb = tokens[at + 1];
  // "an email that said": behind an article, what may be a verb too is a noun.
  const isNamed = noun?.kind === 'word' && isOf(tokens[at - 2], DETERMINER);
  if (!fragments || tokens[at]?.lower !== fragments.that || !isOf(verb, CUE) || !(isNamed || isNoun(noun)))
    return false;
  const { lower = '' } = verb ?? {};
  // "a suit that put Kirby “through a lot”"
  const isBeside = tokens[at + 2]?.kind === 'quotation' || isSign(tokens[at + 2], ',:');
  if (words.weakCues.has(lower) && !isBeside) return false;
  return ![lower, lower.replace(/s$/, '')].some((word) => fragments.sayings.has(word) || fragments.titled.has(word));
}

/** Whether a word may be a noun: no verb, no adverb and no word that holds a sentence together. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isOf(
    token,
    VERB | CUE | BASE | PARTICIPLE | ADVERB | ADVERB_FORM | CONJUNCTION | PREPOSITION | DETERMINER | PRONOUN,
  );
