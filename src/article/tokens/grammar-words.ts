import { isOf, type Token } from './tokens.ts';
import { ADVERB, CONJUNCTION, CUE, DETERMINER, PARTICIPLE, PREPOSITION, PRONOUN, VERB } from './word-classes.ts';

/** Whether the word holds a sentence together, and so is no noun. */
export const isGrammar = (token: Token): boolean =>
  isOf(token, DETERMINER | CONJUNCTION | PREPOSITION | ADVERB | VERB | CUE | PARTICIPLE | PRONOUN);
