import type { Phrase } from '../phrases/phrases.ts';
import type { Quotation } from '../quotes/quotes.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { indexOfToken, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { PREPOSITION } from '../tokens/word-classes.ts';
import { findSubjectOfVerbSecond } from '../verb-second/subjects.ts';
import { findLastVerbSecond, findVerbSecond } from '../verb-second/verb-second.ts';
import type { Words } from '../words/words.ts';
import type { Clause } from './clause.ts';
import { findClauseBefore } from './clauses.ts';
import { findMainClause } from './main-clauses.ts';
import { findSubjectFirst } from './subject-first.ts';

/** The clause that attributes the quotation at token `at`, by the order of words in its language; or null. */
export function findClause(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  quotation: Quotation,
  words: Words,
): Clause | null {
  return words.verbSecond
    ? findVerbSecond(tokens, sentence, at, words, words.verbSecond)
    : findSubjectFirst(tokens, sentence, at, quotation, words);
}

/** The subject of a sentence's main verb, of whatever meaning; null where the order of words does not tell it. */
export function findSubject(tokens: readonly Token[], { from, to }: Sentence, words: Words): Phrase | null {
  if (words.verbSecond) return findSubjectOfVerbSecond({ tokens, from, to, words, own: words.verbSecond });
  // "When a reporter asked, Gomez left", "With the vote of the port lost, Gomez left": the sentence is about her.
  const opens = words.subordinators.has(tokens[from]?.lower ?? '') || isOf(tokens[from], PREPOSITION);
  const comma = opens ? indexOfToken(tokens, from, to, (token) => isSign(token, ',')) : -1;
  const main = comma < 0 ? null : findMainClause(tokens, comma + 1, to, words, true);
  return (main ?? findMainClause(tokens, from, to, words, true))?.subject ?? null;
}

/** Who says what in a sentence without marks, or beside them: Kerry said that more would come. */
export function findReport(tokens: readonly Token[], { from, to }: Sentence, words: Words): Clause | null {
  if (!words.verbSecond) return findClauseBefore(tokens, from, to, words);
  return findLastVerbSecond(tokens, { from, to }, words, words.verbSecond);
}
