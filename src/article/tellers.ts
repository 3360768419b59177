import { findSeer } from './as-clauses.ts';
import { type Clause, clauseOf } from './clause.ts';
import { findClauseAfter } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from './tokens.ts';
import { looksFinite } from './verbs.ts';
import { BASE, CUE, DETERMINER, PARTICIPLE } from './word-classes.ts';
import type { Fragments } from './words/fragment-words.ts';
import type { Words } from './words/words.ts';

/** Tokens from a possessor to the noun that is his: Gomez’s most recent public *warning*. */
const OWNED = 4;
/** Longest possessor that is no name, in tokens: the harbour master’s. */
const OWNER = 5;

/** Who tells what stands in marks at `at`: whoever ends the sentence, or whose the noun of speech before the mark is. */
export const findTeller = (tokens: readonly Token[], sentence: Sentence, at: number, words: Words): Clause | null =>
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
 * Asked about a “…” plan, Gomez replied, “…”: whether the verb of a clause stands right before another quotation, and the
 * sentence at `from` opens with a clause that is no part of what is told.
 */
export function leadsToNext(tokens: readonly Token[], from: number, { cue, subject }: Clause, words: Words): boolean {
  const opens = words.subordinators.has(tokens[from]?.lower ?? '') || isOf(tokens[from], CUE | PARTICIPLE);
  if (!opens || !cue || cue.from < subject.from || words.accordingTo.has(tokens[cue.from]?.lower ?? '')) return false;
  const next = isSign(tokens[cue.to], ',:') ? cue.to + 1 : cue.to;
  return tokens[next]?.kind === 'quotation';
}

/**
 * They asked about Gomez’s claim *that* it was “…”: whoever is named as the owner of a noun of speech, where the mark
 * stands in the clause about it. Null behind a pronoun ("his claim"), and where the noun has a verb of its own behind
 * that clause: said that Gomez’s claim that they left was “…”
 */
export function findNamedOwner(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const owner = findAnyNamedOwner(tokens, from, at, words);
  if (!owner?.cue) return null;
  const next = tokens[owner.cue.to + 1];
  // "his pledge to be", and no "his answer to the town"
  const isAim =
    tokens[owner.cue.to]?.lower === words.fragments?.to && (isOf(next, BASE) || words.passives.has(next?.lower ?? ''));
  if (!isAim && tokens[owner.cue.to]?.lower !== words.fragments?.that) return null;
  let verbs = isAim ? 1 : 0;
  for (let verb = owner.cue.to + (isAim ? 2 : 0); verb < at; verb++) if (looksFinite(tokens[verb])) verbs++;
  return verbs < 2 ? owner : null;
}

/** Mocking Gomez’s talk of “…”, and no "his talk": whoever is named as the owner of the noun that leads to the mark. */
export function findAnyNamedOwner(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const owner = findOwner(tokens, from, at, words);
  return tokens[owner?.subject.to ?? -1]?.kind === 'possessive' ? owner : null;
}

/** Gomez’s claim that it was “…”, his call for “…”: the possessor of the noun of speech that leads to the mark. */
function findOwner(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const { fragments } = words;
  if (!fragments) return null;
  const noun = lastIndexOfToken(tokens, from, at, ({ lower }) => fragments.sayings.has(lower));
  if (noun < 0 || !leadsOn(tokens, noun, fragments)) return null;
  if (indexOfToken(tokens, noun + 1, at, (token) => isSign(token, ',;—–')) >= 0) return null;
  const subject = ownerBefore(tokens, from, noun, words);
  return clauseOf({ from: noun, to: noun + 1 }, subject, 'owner');
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

/** Whether a noun of speech leads on to what was said: her warning of, his claim that, their answer: */
export function leadsOn(tokens: readonly Token[], noun: number, { sayings, thoughts, leads }: Fragments): boolean {
  const { lower = '' } = tokens[noun] ?? {};
  const next = tokens[noun + 1];
  const on = next?.kind === 'quotation' || isSign(next, ':') || leads.has(next?.lower ?? '');
  return on && (sayings.has(lower) || thoughts.has(lower));
}

function ownerBefore(tokens: readonly Token[], from: number, noun: number, words: Words): Phrase | null {
  for (let at = noun - 1; at >= Math.max(from, noun - OWNED); at--) {
    const token = tokens[at];
    if (words.possessives.has(token?.lower ?? '')) return { from: at, to: at + 1 };
    if (token?.kind === 'possessive') {
      let start = at;
      while (start > from && isCapital(tokens[start - 1])) start--;
      const isNoun = ({ lower }: Token): boolean => words.determiners.has(lower);
      if (start === at) start = lastIndexOfToken(tokens, Math.max(from, at - OWNER), at, isNoun);
      return start < 0 ? null : { from: start, to: at };
    }
    if (token?.kind !== 'word' || isOf(token, DETERMINER)) return null;
  }
  return null;
}
