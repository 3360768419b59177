import { isAdverb, isAuxiliary } from '../phrases/auxiliaries.ts';
import { asBefore, findJudged, isAnothersView, sharedTo } from '../phrases/dependent-verbs.ts';
import { findAgent } from '../phrases/passives.ts';
import { isNounPhrase, type Phrase, phraseAfter } from '../phrases/phrases.ts';
import { accordingTo, findVerb, looksFinite, tellsOn } from '../phrases/verbs.ts';
import { indexOfToken, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { CONJUNCTION } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { findFiniteBefore, findMainClause, sharedSubject } from './main-clauses.ts';
import { shownSubject } from './shown-subjects.ts';
import { subjectBefore } from './subject-before.ts';

/** How near a weak verb must stand to its quotation, in tokens: thanked them for “…”. */
export const NEAR = 4;
/** How far behind a quotation the one who acts in a passive may stand, in tokens. */
const REACH = 24;
/** Longest subject of a participle, in tokens. */
const LONGEST = 8;

export const oneToken = (at: number): Phrase => ({ from: at, to: at + 1 });

/** The clause whose verb of speech stands at `at`, before the quotation at `limit`; null when no such verb does. */
export function clauseAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  limit: number,
  words: Words,
): Clause | null {
  const source = accordingTo(tokens, at, words);
  if (source) return clauseOf(source, phraseAfter(tokens, source.to, limit, words), 'according-to');
  const isFar = limit - at > NEAR && !tellsOn(tokens, at, words) && !leadsTo(tokens, limit, words);
  if (isFar && words.weakCues.has(tokens[at]?.lower ?? '')) return null;
  if (isAnothersView(tokens, at, limit, words)) return null;
  switch (findVerb(tokens, at, words)) {
    case null:
      return null;
    case 'passive': {
      const agent = findAgent(tokens, at, words) ?? limit;
      return clauseOf(oneToken(at), phraseAfter(tokens, agent, Math.max(limit, agent + REACH), words), 'passive-agent');
    }
    case 'participle':
    case 'infinitive': {
      const own =
        withSubject(tokens, from, at, words) ??
        quotedSubject(tokens, from, at, words) ??
        movedSubject(tokens, from, at, words) ??
        judgedSubject(tokens, from, at, limit, words) ??
        shownSubject(tokens, from, at, words);
      if (own) return clauseOf(oneToken(at), own, 'participle');
      // "as he keeps talking", "before they began to call": both verbs have one subject.
      const helper = tokens[at - 1]?.lower === words.fragments?.to ? at - 2 : at - 1;
      const isOne =
        looksFinite(tokens[helper]) && (helper < at - 1 || !words.weakCues.has(tokens[helper]?.lower ?? ''));
      const doing = isOne ? subjectBefore(tokens, from, helper, words) : null;
      if (doing) return clauseOf(oneToken(at), doing, 'main-clause');
      const main =
        findFiniteBefore(tokens, from, at, words) ??
        findMainClause(tokens, from, at, words, true) ??
        findMainClause(tokens, from, at, words);
      return main && clauseOf(oneToken(at), main.subject, 'main-clause');
    }
    case 'finite': {
      const doer = agentBehind(tokens, at, limit, words);
      if (doer) return clauseOf(oneToken(at), doer, 'passive-agent');
      const quoted = quotedBeforeColon(tokens, at, limit, words);
      if (quoted) return clauseOf(oneToken(at), quoted, 'participle');
      const subject = invertedSubject(tokens, from, at, limit, words) ?? subjectBefore(tokens, from, at, words);
      if (subject) return isReduced(tokens, at, subject, words) ? null : clauseOf(oneToken(at), subject);
      const shared = sharedSubject(tokens, from, at, words);
      if (shared) return clauseOf(oneToken(at), shared, 'shared-subject');
      // “…,” said Kirby, “…”, and: Said Kirby, “…”
      const opens = at === from || tokens[at - 1]?.kind === 'quotation' || isSign(tokens[at - 1], ',');
      return opens && canInvert(tokens, at, words)
        ? clauseOf(oneToken(at), subjectAfter(tokens, at + 1, limit, words))
        : null;
    }
  }
}

/** Farthest that "for" stands before a quotation that tells why, in tokens: attacked him *for* being a “…”. */
const REASON = 4;

/**
 * Portray him *as* a “…”, encourage them *to* “…”, attack him *for* being “…”: what leads from a far verb to its
 * quotation.
 */
function leadsTo(tokens: readonly Token[], quotation: number, words: Words): boolean {
  const { fragments } = words;
  if (!fragments) return false;
  if (tokens[quotation - 1]?.lower === fragments.to || asBefore(tokens, quotation, words) >= 0) return true;
  const reason = lastIndexOfToken(tokens, quotation - REASON, quotation, ({ lower }) => lower === fragments.for);
  return reason >= 0;
}

/**
 * A rock referred to as “the tooth” by Kirby: what is called so has no object, and whoever calls it so stands behind.
 */
function agentBehind(tokens: readonly Token[], at: number, limit: number, words: Words): Phrase | null {
  // Few marks have an agent behind them, and the words before such a one alone are put together.
  if (tokens[limit]?.kind !== 'quotation' || !words.agents.has(tokens[limit + 1]?.lower ?? '')) return null;
  const between = tokens.slice(at + 1, limit).map(({ lower }) => lower);
  return words.links.calledBy.has(between.join(' ')) ? phraseAfter(tokens, limit + 2, limit + 2 + REACH, words) : null;
}

/** "they slammed the plan called “…”": what another verb judges is the object of both. */
const isReduced = (tokens: readonly Token[], at: number, { from }: Phrase, words: Words): boolean =>
  [at, from - 1].every((verb) => words.objective.has(tokens[verb]?.lower ?? '')) &&
  findVerb(tokens, from - 1, words) === 'finite';

/** Whether the verb at `at` is one that its subject may follow: "said Kirby", and not "criticized Kirby". */
export const canInvert = (tokens: readonly Token[], at: number, words: Words): boolean =>
  findVerb(tokens, at, words) === 'finite' && !words.objective.has(tokens[at]?.lower ?? '');

/** “…,” said Kirby; null in: the host of “…,” said Kirby was late, where a verb of its own follows the noun phrase. */
export function subjectAfter(tokens: readonly Token[], from: number, to: number, words: Words): Phrase | null {
  const subject = phraseAfter(tokens, from, to, words);
  return subject && isAuxiliary(tokens[subject.to]) ? null : subject;
}

/** The plan is “late” for Hale, said Kirby: after the only comma and before a sign a subject follows its verb. */
export function invertedSubject(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  words: Words,
): Phrase | null {
  if (!isSign(tokens[at - 1], ',') || !canInvert(tokens, at, words)) return null;
  if (indexOfToken(tokens, from, at - 1, (token) => isSign(token, ',')) >= 0) return null;
  const subject = subjectAfter(tokens, at + 1, to, words);
  return subject && (subject.to >= to || isSign(tokens[subject.to], ',.')) ? subject : null;
}

/** "with Kirby recently promising", "with Kirby going on to call": a participle whose subject "with" brings along. */
function withSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const start = lastIndexOfToken(tokens, from, at, ({ lower }) => words.companions.has(lower)) + 1;
  // "left a meeting with Kirby calling it": whoever left calls it so.
  if (start === 0 || words.fragments?.meetings.has(tokens[start - 2]?.lower ?? '')) return null;
  const isParticiple = findVerb(tokens, at, words) === 'participle';
  const verb = isParticiple
    ? at
    : indexOfToken(tokens, start + 1, at, ({ text }) => words.participleForm?.test(text) === true);
  let end = verb;
  while (end > start && isAdverb(tokens[end - 1])) end--;
  if (end <= start || end - start > LONGEST || isOf(tokens[end - 1], CONJUNCTION)) return null;
  const whole = tokens.slice(start, at).every(({ kind }) => kind === 'word' || kind === 'possessive');
  return whole && isNounPhrase(tokens, start, end, words) ? { from: start, to: end } : null;
}

/** The paper quoted Kirby: “…” */
function quotedBeforeColon(tokens: readonly Token[], at: number, limit: number, words: Words): Phrase | null {
  if (!words.quoting.has(tokens[at]?.lower ?? '') || !isSign(tokens[limit - 1], ':')) return null;
  const quoted = phraseAfter(tokens, at + 1, limit, words);
  return quoted && (quoted.to === limit - 1 || isSign(tokens[quoted.to], ',')) ? quoted : null;
}

/** The paper quoted Kirby as saying: the one quoted speaks. "Kirby was quoted as saying" has its subject in front. */
function quotedSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  if (tokens[at - 1]?.lower !== words.fragments?.as) return null;
  const quoted = lastIndexOfToken(tokens, Math.max(from, at - LONGEST), at - 1, ({ lower }) =>
    words.quoting.has(lower),
  );
  // Kirby was quoted by the paper as saying:
  if (words.agents.has(tokens[quoted + 1]?.lower ?? '')) return null;
  const subject = { from: quoted + 1, to: at - 1 };
  return quoted >= 0 && isNounPhrase(tokens, subject.from, subject.to, words) ? subject : null;
}

/** It led Kirby to warn, it led Kirby to come and warn: whoever is moved to speak speaks. */
function movedSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  if (findVerb(tokens, at, words) !== 'infinitive') return null;
  const shared = sharedTo(tokens, at, words);
  const to = shared < 0 ? at - 1 : shared;
  const start = Math.max(from, to - LONGEST);
  const subject = { from: lastIndexOfToken(tokens, start, to, ({ lower }) => words.moving.has(lower)) + 1, to };
  const isPronoun = subject.to === subject.from + 1 && words.objects.has(tokens[subject.from]?.lower ?? '');
  const isSubject = isPronoun || isNounPhrase(tokens, subject.from, subject.to, words);
  return subject.from > start && isSubject ? subject : null;
}

/**
 * They accused Kirby of calling it “…”: whoever is judged for what he said, said it. Null in: they criticized Kirby for
 * saying so as “…”.
 */
export function judgedSubject(
  tokens: readonly Token[],
  from: number,
  at: number,
  limit: number,
  words: Words,
): Phrase | null {
  const isSeen = words.fragments?.describing.has(tokens[at]?.lower ?? '') === true;
  if (asBefore(tokens, limit, words) >= 0 && !isSeen) return null;
  const judged = findJudged(tokens, from, at, words);
  if (!judged || !isNounPhrase(tokens, judged.from, judged.to, words)) return null;
  // "mocked the idea of calling": an idea calls nothing.
  return words.fragments?.notions.has(tokens[judged.to - 1]?.lower ?? '') ? null : judged;
}
