import type { Sentence } from '../tokens/sentences.ts';
import { indexOfToken, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { CUE, PARTICIPLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { findAccount } from './accounts.ts';
import { findSeer } from './as-clauses.ts';
import { type Clause, clauseOf } from './clause.ts';
import { findClauseAfter } from './clauses.ts';
import { findOwner, OWNER, ownerBefore } from './owners.ts';

/**
 * Who tells what stands in marks at `at`: whoever ends the sentence, or whose the noun of speech before the mark is.
 */
export const findTeller = (tokens: readonly Token[], sentence: Sentence, at: number, words: Words): Clause | null =>
  findAccount(tokens, sentence.from, at, words) ??
  findConclusion(tokens, sentence, at, words) ??
  findSeer(tokens, sentence.from, at, words) ??
  findOwner(tokens, sentence.from, at, words);

/** It would be “unfit” for sale, she said: the clause behind a comma at the end of the sentence. */
export function findConclusion(
  tokens: readonly Token[],
  { from, to }: Sentence,
  at: number,
  words: Words,
): Clause | null {
  for (let comma = at + 1; comma < to; comma++) {
    if (!isSign(tokens[comma], ',—–')) continue;
    const clause = findClauseAfter(tokens, comma + 1, to, { open: true, anyVerb: false }, words);
    if (clause?.cue && Math.min(clause.cue.from, clause.subject.from) === comma + 1)
      return leadsToNext(tokens, from, clause, words) ? null : clause;
  }
  return null;
}

/**
 * Asked about a “…” plan, Gomez replied, “…”: whether the verb of a clause stands right before another quotation, and
 * the sentence at `from` opens with a clause that is no part of what is told.
 */
export function leadsToNext(tokens: readonly Token[], from: number, { cue, subject }: Clause, words: Words): boolean {
  const opens = words.subordinators.has(tokens[from]?.lower ?? '') || isOf(tokens[from], CUE | PARTICIPLE);
  if (!opens || !cue || cue.from < subject.from || words.accordingTo.has(tokens[cue.from]?.lower ?? '')) return false;
  const next = isSign(tokens[cue.to], ',:') ? cue.to + 1 : cue.to;
  return tokens[next]?.kind === 'quotation';
}

/** Words between whose answer it was and the word for it: his only public *answer*. */
const BETWEEN = 3;

/** “No comment,” was his only answer; “Never,” was Gomez’s reply: whoever owns the noun of speech behind the verb. */
export function findAnswerer(tokens: readonly Token[], at: number, to: number, words: Words): Clause | null {
  const { fragments } = words;
  if (!fragments || !words.passives.has(tokens[at + 1]?.lower ?? '')) return null;
  const noun = indexOfToken(tokens, at + 2, Math.min(to, at + 2 + OWNER + BETWEEN), ({ kind, lower }) =>
    kind !== 'word' ? kind !== 'possessive' : fragments.sayings.has(lower),
  );
  if (!fragments.sayings.has(tokens[noun]?.lower ?? '')) return null;
  const subject = ownerBefore(tokens, at + 2, noun, words);
  return subject?.from === at + 2 ? clauseOf({ from: noun, to: noun + 1 }, subject, 'owner') : null;
}
