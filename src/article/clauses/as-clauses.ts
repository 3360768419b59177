import { auxiliaryBefore } from '../phrases/auxiliaries.ts';
import { asBefore } from '../phrases/dependent-verbs.ts';
import { phraseAfter } from '../phrases/phrases.ts';
import { findVerb, looksFinite } from '../phrases/verbs.ts';
import { indexOfToken, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { PASSIVE, PREPOSITION } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { findMainClause } from './main-clauses.ts';
import { subjectBefore } from './subject-before.ts';
import { judgedSubject, oneToken } from './verb-clauses.ts';

/** Longest clause that "as" opens, in tokens, and how far before a quotation one is looked for. */
const LONGEST = 40;
const LOOKBACK = 60;
/** Most tokens between its verb and its end: as Lee noted *at one point*, */
const BEHIND = 4;
/** Farthest that "as" stands before the mark, in tokens: framed it as *much more than just* a “…”. */
const SEEN = 8;
/** Most tokens between a verb that judges and "as": dismissed the town’s deal with the union as a “sham”. */
const JUDGED = 16;

/**
 * “…,” as Kirby put it; as Kirby noted, it was “…”: the clause that "as" opens at `at`, whose verb has no object but
 * "it"; null for another ("as Kirby met the crowd").
 */
function asClauseAt(tokens: readonly Token[], at: number, to: number, words: Words): Clause | null {
  for (let cue = at + 2; cue < Math.min(to, at + LONGEST); cue++) {
    const { lower = '' } = tokens[cue] ?? {};
    const isPut = words.fragments?.putting.has(lower) === true && tokens[cue + 1]?.lower === words.fragments.it;
    if (!isPut && (words.weakCues.has(lower) || findVerb(tokens, cue, words) !== 'finite')) continue;
    const behind = tokens[cue + 1]?.lower === words.fragments?.it ? cue + 2 : cue + 1;
    const isShort = isOf(tokens[behind], PREPOSITION) || words.continuations.has(tokens[behind]?.lower ?? '');
    const end = isShort ? indexOfToken(tokens, behind, behind + BEHIND, ({ kind }) => kind === 'sign') : behind;
    if (end < 0 || (end < to && !isSign(tokens[end], ',.;–—)-'))) return null;
    const subject = subjectBefore(tokens, at + 1, cue, words);
    return subject && subject.from === at + 1 ? clauseOf(oneToken(cue), subject) : null;
  }
  return null;
}

/** The clause with "as" right behind the quotation at `at`. */
export function findAsClauseAfter(tokens: readonly Token[], at: number, to: number, words: Words): Clause | null {
  const as = isSign(tokens[at + 1], ',–—-') ? at + 2 : at + 1;
  return tokens[as]?.lower === words.fragments?.as ? asClauseAt(tokens, as, to, words) : null;
}

/** The clause with "as" before it, at the start of the sentence or between commas. */
export function findAsClauseBefore(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const as = lastIndexOfToken(tokens, Math.max(from, at - LOOKBACK), at, ({ lower }) => lower === words.fragments?.as);
  const opens = as === from || isSign(tokens[as - 1], ',–—-(');
  return as >= 0 && opens ? asClauseAt(tokens, as, at, words) : null;
}

/**
 * Kirby dismissed the deal as a “sham”, seen by Kirby as a “sham”: who sees something as what the mark at `at` says.
 */
export function findSeer(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const { fragments } = words;
  if (!fragments) return null;
  const as = lastIndexOfToken(tokens, Math.max(from, at - SEEN), at, ({ lower }) => lower === fragments.as);
  const isApart = indexOfToken(tokens, as, at, ({ kind }) => kind !== 'word') >= 0;
  if (as < 0 || isApart) return null;
  for (let verb = as - 1; verb > Math.max(from, as - JUDGED); verb--) {
    const { kind, lower } = tokens[verb] ?? { kind: 'sign', lower: '' };
    // Rejected Gomez’s claim that the port serves as a “sewer”: it is the port that does.
    if ((kind !== 'word' && kind !== 'possessive') || fragments.acting.has(lower)) return null;
    if (!fragments.describing.has(lower)) continue;
    const agent = lastIndexOfToken(tokens, verb, as, (token) => words.agents.has(token.lower));
    if (agent >= 0) return clauseOf(oneToken(verb), phraseAfter(tokens, agent + 1, as, words), 'passive-agent');
    // "was seen as", "were widely condemned as": by nobody in particular.
    if (auxiliaryBefore(tokens, verb) !== null || fragments.participle.test(lower)) return null;
    const depends = words.participleForm?.test(lower) === true || tokens[verb - 1]?.lower === fragments.to;
    if (!depends) return clauseOf(oneToken(verb), subjectBefore(tokens, from, verb, words));
    const judged = judgedSubject(tokens, from, verb, at, words);
    if (judged) return clauseOf(oneToken(verb), judged, 'participle');
    const main = findMainClause(tokens, from, verb, words);
    return main && clauseOf(oneToken(verb), main.subject, 'main-clause');
  }
  return null;
}

/**
 * Kirby dismissed Gomez’s warning that the pier would fall as “nonsense”, Gomez’s claim that it is safe was dismissed
 * as “nonsense”: whether the mark at `at` is what somebody sees in what the noun of speech at `noun` stands for, and
 * none of it. But: mocked Gomez’s claim that the port acts as a “sewer”, that she was seen as a “liar”.
 */
export function isSeenInSaying(tokens: readonly Token[], noun: number, at: number, words: Words): boolean {
  const { fragments } = words;
  const as = asBefore(tokens, at, words);
  if (!fragments || as <= noun) return false;
  if (indexOfToken(tokens, noun, as, ({ lower }) => fragments.acting.has(lower)) >= 0) return false;
  const sees = ({ lower }: Token): boolean => fragments.describing.has(lower);
  const inside = indexOfToken(tokens, noun + 1, as, sees);
  if (inside >= 0) {
    const isVerb = (token: Token, i: number): boolean => looksFinite(token) && !isOf(tokens[noun + i], PASSIVE);
    return isOf(tokens[inside - 1], PASSIVE) && tokens.slice(noun + 1, as).filter(isVerb).length > 1;
  }
  const before = lastIndexOfToken(tokens, Math.max(0, noun - SEEN), noun, sees);
  return before >= 0 && indexOfToken(tokens, before, noun, ({ kind }) => kind === 'sign' || kind === 'quotation') < 0;
}
