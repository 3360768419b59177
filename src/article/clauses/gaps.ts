import type { Phrase } from '../phrases/phrases.ts';
import { isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import {
  ADVERB_FORM,
  AFFILIATION,
  COMMON_CAPITAL,
  CONJUNCTION,
  classesOf,
  DETERMINER,
  PAST_FORM,
  PREPOSITION,
  PRONOUN,
  ROLE,
  S_FORM,
  VERB,
} from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { findClauseBefore } from './clauses.ts';

/** Longest subject whose verb is left out, in tokens. */
const LONGEST = 6;

/** Most words that such a subject says where no sign that is seen, and no "and", stands before it. */
const SHORT = 3;

/** What no object begins with. */
const NO_OBJECT = VERB | PAST_FORM | PREPOSITION | CONJUNCTION | PRONOUN | ADVERB_FORM;

/**
 * Kirby wants “order” and Gomez “peace”, Kirby spoke of “order”, Gomez of “peace”: whoever stands between two marks,
 * with the verb of the first and its preposition. `said` are the words of the quotation at `at`, where they are asked
 * for. Null in: called Kirby “slow” and Gomez “late”, decried “chaos” and Gomez “lies”, wants “order” and Gomez “in
 * jail”.
 */
export function findGap(
  tokens: readonly Token[],
  from: number,
  at: number,
  said: string | null,
  words: Words,
): Clause | null {
  const first = lastIndexOfToken(tokens, from, at, ({ kind }) => kind === 'quotation');
  if (!words.fragments || first <= from || at - first > LONGEST) return null;
  let start = first + 1;
  while (isSign(tokens[start], ',;–—') || tokens[start]?.lower === words.and) start++;
  const end = isOf(tokens[at - 1], PREPOSITION) || words.links.ofOrFor.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  if (!isSubject(tokens, { from: start, to: end })) return null;
  const before = findGap(tokens, from, first, null, words) ?? findClauseBefore(tokens, from, first, words);
  if (!before?.cue) return null;
  // Without a preposition, the name may tell of which lies, or be an object too.
  const { eliding } = words.fragments;
  const isElided = eliding.has(tokens[before.cue.from]?.lower ?? '');
  if (end === at && !(isElided && (said === null || isObject(said, start > first + 1, words)))) return null;
  const isThird = before.rule === 'gap';
  if (!isThird && before.subject.from > before.cue.from) return null;
  // "spoke of “order”, Gomez of “peace”": between verb and mark stands the same as here.
  const isSame = isThird || first - before.cue.to === at - end;
  const isSameWord = end === at || tokens[first - 1]?.lower === tokens[end]?.lower;
  return isSame && isSameWord ? clauseOf(before.cue, { from: start, to: end }, 'gap') : null;
}

/**
 * "peace", "a gift": whether it may be what is said or wanted; and no "is late", "in jail", "fired". Behind no sign and
 * no "and" (a comma may stand inside the mark), no “my friend” Gomez “stays”, nor “has come to my help again”.
 */
function isObject(said: string, isJoined: boolean, words: Words): boolean {
  const opener = said.match(/^[\p{L}’']+/u)?.[0].toLowerCase() ?? '';
  const isOther = (classesOf(opener, opener, words) & (isJoined ? NO_OBJECT : NO_OBJECT | S_FORM)) !== 0;
  const isShort = isJoined || said.split(' ').length <= SHORT;
  return isShort && !isOther && words.fragments?.topics.has(opener) === false;
}

/** "Gomez", "Anna Gomez", "the mayor": and no "European", and no noun that is no one. */
function isSubject(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const own = tokens.slice(from, to);
  const isNamed = own.every((token) => isCapital(token) && !isOf(token, AFFILIATION | COMMON_CAPITAL));
  return own.length > 0 && (isNamed || (own.length === 2 && isOf(own[0], DETERMINER) && isOf(own[1], ROLE)));
}
