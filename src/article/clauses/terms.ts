import { isAdverb } from '../phrases/auxiliaries.ts';
import { indexOfToken, isOf, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { ADVERB, DETERMINER, PREPOSITION } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { subjectBefore } from './subject-before.ts';
import { oneToken } from './verb-clauses.ts';

/** Most tokens between a verb and the term that is its object: used *the old fishing* term “…”. */
const OBJECT = 4;
/** How near a word must stand to such a verb to deny it, in tokens: refrain *from* using. */
const DENIAL = 3;

/**
 * Where the verb stands by which somebody uses the term at `noun`: Gomez *used* the term “…”, *coined* the phrase “…”;
 * but: refused to use the term “…”. -1 for none.
 */
function findUse(tokens: readonly Token[], noun: number, words: Words): number {
  const { fragments } = words;
  if (!fragments?.terms.has(tokens[noun]?.lower ?? '')) return -1;
  const start = Math.max(0, noun - OBJECT);
  const verb = lastIndexOfToken(tokens, start, noun, ({ lower }) => fragments.using.has(lower));
  const isOther = (token: Token): boolean => token.kind !== 'word' || isOf(token, PREPOSITION);
  if (verb < 0 || indexOfToken(tokens, verb + 1, noun, isOther) >= 0 || isOf(tokens[verb - 1], DETERMINER)) return -1;
  const denies = ({ kind, lower }: Token): boolean =>
    kind === 'word' &&
    (words.negations.has(lower) || fragments.shunning.has(lower) || words.links.negated?.test(lower) === true);
  return indexOfToken(tokens, Math.max(0, verb - DENIAL), verb, denies) < 0 ? verb : -1;
}

/** Whether somebody is said to use the term that is spoken of: used the *term* “…”. */
export const isUsed = (tokens: readonly Token[], noun: number, words: Words): boolean =>
  findUse(tokens, noun, words) >= 0;

/**
 * Who used the term right before the mark at `at`, where the verb stands beside a subject of its own: Gomez used the
 * term “…”. Null for others: Hale accused them of using the term “…” is told of others than Hale.
 */
export function findUser(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const verb = findUse(tokens, at - 1, words);
  if (verb < from) return null;
  const { lower = '' } = tokens[verb] ?? {};
  let before = verb;
  while (isOf(tokens[before - 1], ADVERB) || isAdverb(tokens[before - 1])) before--;
  const depends =
    words.participleForm?.test(lower) === true ||
    tokens[before - 1]?.lower === words.fragments?.to ||
    words.links.having.has(tokens[before - 1]?.lower ?? '') ||
    isOf(tokens[before - 1], PREPOSITION);
  const subject = depends ? null : subjectBefore(tokens, from, verb, words);
  return subject?.to === before ? clauseOf(oneToken(verb), subject) : null;
}
