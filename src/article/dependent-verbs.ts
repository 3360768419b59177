import type { Phrase } from './phrases.ts';
import { isOf, type Token } from './tokens.ts';
import { BASE, CONJUNCTION, CUE, PARTICIPLE, VERB } from './word-classes.ts';
import type { Words } from './words/words.ts';

/** Longest object between a verb that judges and its reason, in tokens: mocked *the mayor of the town* for. */
const OBJECT = 8;

/**
 * Accused *Kirby* of calling, mocked *Kirby* for vowing: whoever is judged for what the participle at `at` tells, an
 * empty phrase in "he was accused of calling"; null where no verb that judges, or nothing but "of" and "for", stands
 * before it.
 */
export function findJudged(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const { lower = '' } = tokens[at - 1] ?? {};
  if (!words.fragments || !isOf(tokens[at], PARTICIPLE) || (lower !== words.of && lower !== words.fragments.for))
    return null;
  for (let verb = at - 2; verb >= Math.max(from, at - 2 - OBJECT); verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return null;
    // "criticized by Kirby for calling": he judges.
    if (words.agents.has(token.lower)) return null;
    if (words.objective.has(token.lower)) return { from: verb + 1, to: at - 1 };
    if (isOf(token, VERB | CONJUNCTION | CUE)) return null;
  }
  return null;
}

/** Farthest that a first infinitive stands before the one that "and" adds, in tokens. */
const BESIDE = 12;

/**
 * It led Kirby *to* joke about it and call it “…”: the index of the "to" that the verb at `at` shares by "and" with an
 * infinitive before it; -1 for none.
 */
export function sharedTo(tokens: readonly Token[], at: number, words: Words): number {
  if (!words.fragments || tokens[at - 1]?.lower !== words.and || !isOf(tokens[at], BASE)) return -1;
  for (let to = at - 3; to >= Math.max(0, at - BESIDE); to--) {
    const token = tokens[to];
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return -1;
    const next = tokens[to + 1];
    if (token.lower === words.fragments.to && next?.text === next?.lower && !words.determiners.has(next?.lower ?? ''))
      return to;
    if (isOf(token, VERB | CUE | CONJUNCTION)) return -1;
  }
  return -1;
}

/** "accused Kirby of saying", "made a point of saying": and no "the cost of living". */
export const isOfDoing = (tokens: readonly Token[], at: number, words: Words): boolean =>
  isOf(tokens[at], PARTICIPLE) && (isMadeOf(tokens, at, words) || findJudged(tokens, 0, at, words) !== null);

/** "made *a point of* saying", "in *the habit of* calling": a noun with an article before "of". */
const isMadeOf = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.fragments?.articles.has(tokens[at - 3]?.lower ?? '') === true;
