import { type Clause, clauseOf } from './clause.ts';
import { findClauseBefore } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import { isCapital, isOf, isSign, lastIndexOfToken, type Token } from './tokens.ts';
import { AFFILIATION, COMMON_CAPITAL, CONJUNCTION, DETERMINER, PREPOSITION, ROLE } from './word-classes.ts';
import type { Words } from './words/words.ts';

/** Longest subject whose verb is left out, in tokens. */
const LONGEST = 6;

/**
 * Kirby wants “order” and Gomez “peace”, Kirby spoke of “order”, Gomez of “peace”: whoever stands between two marks, with
 * the verb of the first and its preposition. Null in: called Kirby “slow” and Gomez “late”.
 */
export function findGap(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const first = lastIndexOfToken(tokens, from, at, ({ kind }) => kind === 'quotation');
  if (!words.fragments || first <= from || at - first > LONGEST) return null;
  let start = first + 1;
  while (isSign(tokens[start], ',;–—') || isOf(tokens[start], CONJUNCTION)) start++;
  const end = isOf(tokens[at - 1], PREPOSITION) || words.links.ofOrFor.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  if (!isSubject(tokens, { from: start, to: end })) return null;
  const before = findGap(tokens, from, first, words) ?? findClauseBefore(tokens, from, first, words);
  if (!before?.cue) return null;
  const isThird = before.rule === 'gap';
  if (!isThird && before.subject.from > before.cue.from) return null;
  // "spoke of “order”, Gomez of “peace”": between verb and mark stands the same as here.
  const isSame = isThird || first - before.cue.to === at - end;
  const isSameWord = end === at || tokens[first - 1]?.lower === tokens[end]?.lower;
  return isSame && isSameWord ? clauseOf(before.cue, { from: start, to: end }, 'gap') : null;
}

/** "Gomez", "Anna Gomez", "the mayor": and no "European", and no noun that is no one. */
function isSubject(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const own = tokens.slice(from, to);
  const isNamed = own.every((token) => isCapital(token) && !isOf(token, AFFILIATION | COMMON_CAPITAL));
  return own.length > 0 && (isNamed || (own.length === 2 && isOf(own[0], DETERMINER) && isOf(own[1], ROLE)));
}
