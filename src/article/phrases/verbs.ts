import { mayBePlural, singularOf } from '../tokens/plurals.ts';
import { isCapital, isOf, type Token } from '../tokens/tokens.ts';
import {
  ADVERB,
  ATTRIBUTING,
  BASE,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PARTICIPLE,
  PAST_FORM,
  PREPOSITION,
  PRONOUN,
  S_FORM,
  VERB,
} from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { auxiliaryBefore, isAdverb } from './auxiliaries.ts';
import { isHelped, isOfGroup, isOfShare, isPlural, isSensed } from './base-forms.ts';
import { isOfDoing, sharedTo } from './dependent-verbs.ts';
import { isReduced, isRelativeThat, isThing } from './false-verbs.ts';
import { findAgent, isDoneBy, opensDoneBy } from './passives.ts';
import type { Phrase } from './phrases.ts';

/**
 * How a verb of speech stands in its sentence: `finite` with a subject of its own ("Kirby said"), `passive` ("called a
 * liar by Kirby"), or as a `participle` ("saying") or `infinitive` ("went on to say") of another verb's subject.
 */
export type VerbForm = 'finite' | 'passive' | 'participle' | 'infinitive';

/** The form of the verb of speech at `at`, or null when there is none: "the report" is a noun. */
export function findVerb(tokens: readonly Token[], at: number, words: Words): VerbForm | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !mayAttribute(token)) return null;
  const before = tokens[at - 1];
  // "United States" states nothing; only the first word of a sentence may be a verb with a capital.
  if (token.text !== token.lower && before?.kind === 'word') return null;
  if (before?.kind === 'possessive') return null;
  if (isOf(before, DETERMINER) && !isAlone(before, token, words) && !isRelativeThat(tokens, at - 1, words)) return null;
  // "a point of saying", and no "the cost of living": what somebody makes, he does.
  if (words.links.of.has(before?.lower ?? '') && !isOfDoing(tokens, at, words)) return null;
  // "four states": after a number an -s makes a noun, and after "one" a verb.
  const singular = mayBePlural(token.lower, words) ? singularOf(token.lower, words) : '';
  const isOneAlone = words.ones.has(before?.lower ?? '') && isOf(token, CUE) && !isOf(tokens[at - 2], DETERMINER);
  if (words.bases.has(singular) && words.quantifiers.has(before?.lower ?? '') && !isOneAlone) return null;
  // "heard cries of", "claims of fraud": what is of something is a noun.
  if (words.links.of.has(tokens[at + 1]?.lower ?? '') && words.fragments?.sayings.has(token.lower)) return null;
  if (isThing(tokens, at, words) || isReduced(tokens, at, words)) return null;
  const auxiliary = auxiliaryBefore(tokens, at);

  // "is said to have called", "having called": a perfect that depends on another verb.
  if (isOf(token, CUE) && dependsAsPerfect(tokens, at, words)) return 'infinitive';
  if (isOf(token, PARTICIPLE)) return auxiliary !== null ? 'finite' : 'participle';
  if (isOf(token, CUE)) {
    // "Asked by Kirby if it was so": and no "replied by calling".
    if (auxiliary === null && (isDoneBy(tokens, at, words) || opensDoneBy(tokens, at, words))) return 'passive';
    // "is said to be": by nobody in particular.
    const isSaidToBe = tokens[at + 1]?.lower === words.fragments?.to;
    if (auxiliary === null || (token.lower === 'said' && !isSaidToBe)) return 'finite';
    return findAgent(tokens, at, words) === null ? null : 'passive';
  }
  // "she estimates", "Kirby hopes “…”": after a pronoun no noun stands.
  if (words.nounCues.has(token.lower)) {
    const isVerb = isOf(before, PRONOUN) || words.links.who.has(before?.lower ?? '');
    return isVerb || (isCapital(before) && tokens[at + 1]?.kind === 'quotation') ? 'finite' : null;
  }
  if (!isOf(token, BASE)) return null;
  if (words.links.to.has(before?.lower ?? '') || sharedTo(tokens, at, words) >= 0) return 'infinitive';
  if (isSensed(tokens, at, words)) return 'infinitive';
  const isSeveral = isPlural(before, words) || isOfShare(before, token, words);
  return isSeveral || isOfGroup(tokens, at, words) || isHelped(tokens, at, words) ? 'finite' : null;
}

/** "Another said", "they each called", and no "another reports": whether no noun follows a determiner but a verb. */
const isAlone = (before: Token | undefined, verb: Token, words: Words): boolean =>
  (words.whoever.has(before?.lower ?? '') || isOf(before, ADVERB)) &&
  isOf(verb, CUE) &&
  !mayBePlural(verb.lower, words);

/** "to have called", "having repeatedly called": the perfect of an infinitive or a participle. */
function dependsAsPerfect(tokens: readonly Token[], at: number, { links }: Words): boolean {
  const isPerfect = (word: string): boolean => links.have.has(word) || links.having.has(word);
  let have = at - 1;
  while (have > at - 3 && isAdverb(tokens[have]) && !isPerfect(tokens[have]?.lower ?? '')) have--;
  const { lower = '' } = tokens[have] ?? {};
  return links.having.has(lower) || (links.have.has(lower) && links.to.has(tokens[have - 1]?.lower ?? ''));
}

/** Whether a word can attribute at all: few can, and most of a text need not be looked at twice. */
export const mayAttribute = (token: Token | undefined): boolean => isOf(token, ATTRIBUTING);

/** Whether a word has the look of any finite verb, listed or not: a lower-case "bristled", "is", "took". */
export const looksFinite = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text === token.lower && isOf(token, VERB | CUE | PAST_FORM);

/** Whether a word can be a verb after a name that a quotation breaks off for: “…,” he points out. */
export const canBeVerb = (token: Token | undefined): boolean =>
  looksFinite(token) || (token?.kind === 'word' && isOf(token, S_FORM) && !isOf(token, PREPOSITION | CONJUNCTION));

/** Whether a verb that seldom attributes does so by the word behind it: agrees *that*, talks *about*. */
export function tellsOn(tokens: readonly Token[], at: number, { fragments, spoken }: Words): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return fragments?.that === next || (fragments?.topics.has(next) === true && spoken.has(tokens[at]?.lower ?? ''));
}

/** The words at `at` that attribute without a verb, "according to"; null when there are none. */
export function accordingTo(tokens: readonly Token[], at: number, words: Words): Phrase | null {
  const found = words.accordingTo
    .get(tokens[at]?.lower ?? '')
    ?.find((phrase) => phrase.every((word, i) => tokens[at + i]?.lower === word));
  return found ? { from: at, to: at + found.length } : null;
}
