import { mayBePlural } from '../tokens/plurals.ts';
import { indexOfToken, isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import {
  BASE,
  COMMON_CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PARTICIPLE,
  PAST_FORM,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  VERB,
} from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { isAdverb } from './auxiliaries.ts';
import { withCompanionsAfter } from './companions.ts';
import { subjectBehindOpening } from './openings.ts';
import { endOfPhrase, withinBounds } from './phrase-bounds.ts';
import { findVerb } from './verbs.ts';

/** Token indices `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The noun phrase that begins at `from`, as a subject after its verb: "said Kirby of the department in Geneva". */
export function phraseAfter(tokens: readonly Token[], from: number, limit: number, words: Words): Phrase | null {
  let to = from;
  for (; to < limit; to++) {
    const token = tokens[to];
    if (!token || token.kind === 'quotation' || (token.kind === 'sign' && !isAmpersand(tokens, to))) break;
    if (isOf(token, CONJUNCTION | RELATIVE) || isVerb(token)) break;
    if (to > from && isOf(token, CUE)) break;
    if (isOf(token, PREPOSITION) && !continuesPhrase(tokens, to, words)) break;
    // "says the letter signed by both": what was done to it is none of its name.
    if (to > from && isOf(token, PAST_FORM) && words.agents.has(tokens[to + 1]?.lower ?? '')) break;
    // “…,” he told reporters: a pronoun is a phrase by itself.
    if (to > from && isOf(tokens[from], PRONOUN)) break;
  }
  if (isWhoever(tokens, { from, to }, words) && words.links.who.has(tokens[to]?.lower ?? '')) {
    const sign = indexOfToken(tokens, to, Math.min(limit, to + LONGEST_RELATIVE), ({ kind }) => kind !== 'word');
    return { from, to: sign < 0 ? Math.min(limit, to + LONGEST_RELATIVE) : sign };
  }
  to = endOfPhrase(tokens, { from, to }, words);
  if (!isNounPhrase(tokens, from, to, words)) return null;
  const end = endOfSubject(tokens, from, to, words);
  return end < to ? { from, to: end } : withCompanionsAfter(tokens, { from, to }, limit, words);
}

/** Longest relative clause that tells who "those" are, in tokens. */
const LONGEST_RELATIVE = 12;

/** "those", "some": a word alone that only a relative clause tells more of. */
export const isWhoever = (tokens: readonly Token[], { from, to }: Phrase, words: Words): boolean =>
  to === from + 1 && words.whoever.has(tokens[from]?.lower ?? '');

/** "Hale & Roe": one firm. */
export const isAmpersand = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '&') && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);

/** "was", and not the end of "Charlie Rose". */
const isVerb = (token: Token): boolean => isOf(token, VERB) && !isCapital(token);

/** "a spokesman for the ministry", "professor at Harvard": the preposition goes on with the noun, "in May" does not. */
function continuesPhrase(tokens: readonly Token[], at: number, words: Words): boolean {
  const preposition = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (!next) return false;
  // "a man close to Mayor Lee", "an aide to the mayor"; but: told Lee to his face.
  const before = tokens[at - 1];
  if (words.nearness.has(preposition))
    return before !== undefined && (words.close.has(before.lower) || (isOf(before, ROLE) && !isCapital(before)));
  if (!words.continuations.has(preposition)) return false;
  if (words.links.ofOrFor.has(preposition)) return true;
  const noun = isOf(next, DETERMINER) ? tokens[at + 2] : next;
  return noun !== undefined && isCapital(noun) && !isOf(noun, COMMON_CAPITAL) && !words.links.in.has(preposition);
}

/** The stretch before `to` without a sign, a quotation or the start of another clause. */
export function segmentBefore(tokens: readonly Token[], from: number, to: number, words: Words): Phrase {
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token || token.kind === 'quotation' || (token.kind === 'sign' && !isAmpersand(tokens, start - 1))) break;
    if (isOf(token, CONJUNCTION | RELATIVE) || isVerb(token)) break;
    // "President Lee of the United States" states nothing.
    const isCue = isOf(token, CUE) && (!isCapital(token) || tokens[start - 2]?.kind !== 'word');
    if (isCue && !isOf(tokens[start - 2], DETERMINER)) break;
    // "Prosecutors allege Kirby told"
    if (isOf(token, BASE) && findVerb(tokens, start - 1, words) === 'finite') break;
    start--;
  }
  return { from: start, to };
}

/** The noun phrase at the end of `[from, to)`, or null when there is none. */
export function narrowed(tokens: readonly Token[], from: number, to: number, words: Words): Phrase | null {
  let start = from;
  while (start < to && (isOf(tokens[start], CONJUNCTION) || isAdverb(tokens[start]))) {
    start++;
  }
  // "On Monday Kirby said": a pronoun or a name right before the verb is the subject, whatever opens the clause.
  if (isOf(tokens[to - 1], PRONOUN) && !isObject(tokens[to - 2], words)) return { from: to - 1, to };
  const opener = words.timely.has(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  const behind = opensByPreposition(tokens[opener], words) ? subjectBehindOpening(tokens, opener, to, words) : null;
  if (behind) return behind;
  // "a game many are calling": the words before are what is called so.
  const isCounted = (token: Token | undefined): boolean => words.quantifiers.has(token?.lower ?? '');
  const isMany = to - start > 1 && isCounted(tokens[to - 1]) && isWhoever(tokens, { from: to - 1, to }, words);
  if (isMany && !isOf(tokens[to - 2], DETERMINER) && !isCounted(tokens[to - 2])) return { from: to - 1, to };
  // "passing it on in a way Kirby slammed": what opens with a participle is no subject.
  const isDoing = isCapital(tokens[to - 1]) && words.participleForm?.test(tokens[start]?.text ?? '') === true;
  if (isOf(tokens[start], PREPOSITION | PARTICIPLE) || isDoing) {
    const name = startOfName(tokens, start, to);
    return name === null ? null : { from: name, to };
  }
  // “Nothing the mayor said “will do,” the pilot said”: the verb of "nothing" tells what is spoken of.
  if (words.indefinites.has(tokens[start]?.lower ?? '') && start + 1 < to) return null;
  // "That letter demanded": a pronoun that also opens a clause.
  const pointing = tokens[start - 1];
  const canSpeak = words.media.has(tokens[to - 1]?.lower ?? '') || isOf(tokens[to - 1], ROLE);
  if (canSpeak && isCapital(pointing) && isOf(pointing, DETERMINER)) start--;
  if (!isNounPhrase(tokens, start, to, words)) return null;
  // "a promise Kirby mocked": what is said is no part of a name.
  const name = startOfName(tokens, start, to) ?? start;
  if (name > start && words.fragments?.sayings.has(tokens[name - 1]?.lower ?? '')) return { from: name, to };
  const inner = withinBounds(tokens, { from: start, to }, words);
  return { from: inner.from, to: endOfSubject(tokens, inner.from, inner.to, words) };
}

/** "in the north of it": whether the pronoun behind a word is its object. */
const isObject = (before: Token | undefined, words: Words): boolean =>
  before !== undefined &&
  (isOf(before, PREPOSITION) || words.continuations.has(before.lower)) &&
  !isOf(before, CONJUNCTION | RELATIVE);

/** "At", "For", "After": and no word that does nothing but open a clause. */
const opensByPreposition = (token: Token | undefined, words: Words): boolean =>
  isObject(token, words) || words.timely.has(token?.lower ?? '');

/** Quotation marks around a name, which its sentence runs through. */
export const isMark = (token: Token | undefined): boolean => isSign(token, '“”"„');

/** "Gomez on Tuesday", "Gomez late Tuesday", "Gomez in May", and not "Theresa May": a day is no part of the subject. */
function endOfSubject(tokens: readonly Token[], from: number, to: number, words: Words): number {
  const { text = '' } = tokens[to - 1] ?? {};
  if (!words.commonCapitals.has(text)) return to;
  const isWorded = isOf(tokens[to - 2], PREPOSITION);
  if (!isWorded && !words.weekdays.has(text)) return to;
  const before = isWorded || words.early.has(tokens[to - 2]?.lower ?? '') ? to - 2 : to - 1;
  return before > from ? before : to;
}

function startOfName(tokens: readonly Token[], from: number, to: number): number | null {
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token || !isCapital(token) || isOf(token, COMMON_CAPITAL)) break;
    start--;
  }
  return start < to ? start : null;
}

/** A name, a role, a plural, or a word for several: "police". */
const isNoun = (token: Token, words: Words): boolean =>
  isCapital(token) || isOf(token, ROLE) || mayBePlural(token.lower, words) || words.collectives.has(token.lower);

/** Something that can speak: a pronoun alone, a determiner or a capitalised word in front, a role inside, a plural. */
export function isNounPhrase(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  const first = tokens[from];
  if (from >= to || first?.kind !== 'word') return false;
  // "of her leadership", "his willingness to": a piece of a longer phrase.
  if (
    words.links.of.has(first.lower) ||
    isOf(tokens[to - 1], PREPOSITION) ||
    words.links.of.has(tokens[to - 1]?.lower ?? '')
  )
    return false;
  if (isOf(first, PRONOUN)) return to - from === 1;
  if (isWhoever(tokens, { from, to }, words)) return true;
  if (indexOfToken(tokens, from, to, (token) => !isOf(token, COMMON_CAPITAL)) < 0) return false;
  // "a need to say": an article by itself speaks as little.
  if (to - from === 1 && words.links.articles.has(first.lower)) return false;
  if (isOf(first, DETERMINER) || words.quantifiers.has(first.lower)) return true;
  return indexOfToken(tokens, from, to, (token) => isNoun(token, words)) >= 0;
}
