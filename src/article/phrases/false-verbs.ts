import { mayBePlural, singularOf } from '../tokens/plurals.ts';
import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import {
  ADVERB,
  ADVERB_FORM,
  BASE,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PARTICIPLE,
  PAST_FORM,
  PREPOSITION,
  PRONOUN,
  VERB,
} from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';

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
  return ![lower, singularOf(lower, words)].some((word) => fragments.sayings.has(word) || fragments.titled.has(word));
}

/** Whether a word may be a noun: no verb, no adverb and no word that holds a sentence together. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isOf(
    token,
    VERB | CUE | BASE | PARTICIPLE | ADVERB | ADVERB_FORM | CONJUNCTION | PREPOSITION | DETERMINER | PRONOUN,
  );

/**
 * "making calls", "answered questions": behind another verb stands a noun. But "a man Kirby hired claims the vote":
 * what has an object or words of its own behind a past form is a verb.
 */
export function isThing(tokens: readonly Token[], at: number, words: Words): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!mayBePlural(lower, words) || words.fragments?.sayings.has(lower) !== true) return false;
  if (words.participleForm?.test(tokens[at - 1]?.text ?? '') === true) return true;
  const next = tokens[at + 1];
  return isOf(tokens[at - 1], PAST_FORM) && !isOf(next, DETERMINER | PRONOUN) && next?.kind !== 'quotation';
}

/** Longest name behind a participle, in tokens. */
const NAME = 5;

/**
 * "a committee *called* Harbour First ran", "pilots *pledged* to Lee may": a participle behind its noun, its verb still
 * to come.
 */
export function isReduced(tokens: readonly Token[], at: number, words: Words): boolean {
  const isPledged = tokens[at + 1]?.lower === words.fragments?.to;
  if (!isPledged && words.fragments?.namings.has(tokens[at]?.lower ?? '') !== true) return false;
  const start = isPledged ? at + 2 : at + 1;
  let end = start;
  // "Future 45"
  const isName = (token: Token | undefined): boolean => isCapital(token) || /^\d+$/.test(token?.text ?? '');
  while (isName(tokens[end]) && end < start + NAME) end++;
  const next = tokens[end];
  const isVerb = next?.kind === 'word' && !isCapital(next) && isOf(next, VERB | (isPledged ? 0 : CUE | PAST_FORM));
  return end > start && isVerb && (!isPledged || isOf(next, ADVERB));
}
