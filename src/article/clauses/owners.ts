import { type Phrase, phraseAfter } from '../phrases/phrases.ts';
import { looksFinite } from '../phrases/verbs.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { BASE, COMMON_CAPITAL, DETERMINER, PASSIVE, PREPOSITION, PRONOUN } from '../tokens/word-classes.ts';
import type { Fragments } from '../words/fragment-words.ts';
import type { Words } from '../words/words.ts';
import { isSeenInSaying } from './as-clauses.ts';
import { type Clause, clauseOf } from './clause.ts';

/** Tokens from a possessor to the noun that is his: Gomez’s most recent public *warning*. */
const OWNED = 4;
/** Longest possessor that is no name, in tokens: the harbour master’s. */
export const OWNER = 5;
/** Farthest that "that" stands behind its noun: her comments *before the council of Ostby* that. */
const APART = 9;

/** Whose a noun of speech is, where that noun stands, and the word that leads on from it to the mark. */
interface Owned {
  readonly subject: Phrase;
  readonly noun: number;
  readonly lead: number;
}

/**
 * Gomez’s claim that it was “…”, his call for “…”, fear among the pilots that it was “…”: the possessor of the noun of
 * speech or thought that leads to the mark.
 */
export function findOwner(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const owned = findOwned(tokens, from, at, words) ?? findShared(tokens, from, at, words);
  return owned && !isSeenInSaying(tokens, owned.noun, at, words) ? clauseOfOwned(owned) : null;
}

/** Fear *among* the pilots *that* it was “…”: who share a thought. */
function findShared(tokens: readonly Token[], from: number, at: number, words: Words): Owned | null {
  const { fragments } = words;
  if (!fragments) return null;
  const among = lastIndexOfToken(tokens, from, at, ({ lower }) => lower === fragments.among);
  const lead = leadOf(tokens, among - 1, at, fragments);
  const subject = lead < 0 ? null : phraseAfter(tokens, among + 1, lead, words);
  return subject?.to === lead ? { subject, noun: among - 1, lead } : null;
}

const clauseOfOwned = ({ noun, subject }: Owned): Clause | null =>
  clauseOf({ from: noun, to: noun + 1 }, subject, 'owner');

/** Mocking Gomez’s talk of “…”, and no "his talk": whoever is named as the owner of the noun that leads to the mark. */
export function findAnyNamedOwner(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const owned = findOwned(tokens, from, at, words);
  const isOwn = owned && isNamed(tokens, owned, words) && !isSeenInSaying(tokens, owned.noun, at, words);
  return isOwn ? clauseOfOwned(owned) : null;
}

/**
 * They discussed Gomez’s “…” remark: whose what stands in the marks is. Only of several words: “sexist” remarks are
 * what somebody else calls them.
 */
export function findRemark(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  if (words.fragments?.sayings.has(tokens[at + 1]?.lower ?? '') !== true) return null;
  const subject = ownerBefore(tokens, from, at, words);
  const isNamedOwner = subject && at - subject.to <= 1 && tokens[subject.to]?.kind === 'possessive';
  return isNamedOwner ? clauseOf({ from: at + 1, to: at + 2 }, subject, 'owner') : null;
}

/**
 * They asked about Gomez’s claim *that* it was “…”, mocked Gomez’s vow *to* “…”: whoever is named as the owner of a
 * noun of speech, where the mark stands in the clause about it or right behind. Null behind a pronoun ("his claim"),
 * and where the noun has a verb of its own behind that clause: said that Gomez’s claim that they left was “…”
 */
export function findNamedOwner(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const owned = findOwned(tokens, from, at, words);
  const { fragments } = words;
  if (!owned || !fragments || !isNamed(tokens, owned, words)) return null;
  if (isSeenInSaying(tokens, owned.noun, at, words)) return null;
  const clause = clauseOfOwned(owned);
  if (isDrawn(tokens, owned, at, fragments)) return clause;
  const { lower = '' } = tokens[owned.lead] ?? {};
  const next = tokens[owned.lead + 1];
  const isBeside = owned.lead + (fragments.articles.has(next?.lower ?? '') ? 2 : 1) === at;
  if (isBeside && fragments.topics.has(lower)) return clause;
  // "his pledge to be", "his vow to “…”", and no "his answer to the town"
  const isAim =
    lower === fragments.to &&
    (isOf(next, BASE) ||
      words.passives.has(next?.lower ?? '') ||
      (isBeside && fragments.aims.has(tokens[owned.noun]?.lower ?? '')));
  if (!isAim && lower !== fragments.that) return null;
  let verbs = isAim ? 1 : 0;
  for (let verb = owned.lead + (isAim ? 2 : 1); verb < at; verb++)
    if (isVerb(tokens, verb) || tokens[verb]?.kind === 'quotation') verbs++;
  return verbs < 2 ? clause : null;
}

/** A finite verb; "was called" is one. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  looksFinite(tokens[at]) && !isOf(tokens[at - 1], PASSIVE);

/** Farthest that a verb stands before the answer that it draws: *drew* a short written *reply*. */
const DRAWN = 4;

/** It drew a reply from Gomez: “…”; but: he shrugged off criticism from Gomez: “…” */
function isDrawn(tokens: readonly Token[], { subject, noun, lead }: Owned, at: number, fragments: Fragments): boolean {
  if (subject.from < noun || lead !== at - 1 || !isSign(tokens[lead], ':')) return false;
  const draws = ({ lower }: Token): boolean => fragments.drawing.has(lower);
  return fragments.answers.has(tokens[noun]?.lower ?? '') && indexOfToken(tokens, noun - DRAWN, noun, draws) >= 0;
}

/** Whether the owner has a name or a noun: "Gomez’s claim", "a claim by the mayor"; and no "his claim". */
const isNamed = (tokens: readonly Token[], { subject, noun }: Owned, words: Words): boolean =>
  subject.from > noun || !words.possessives.has(tokens[subject.from]?.lower ?? '');

function findOwned(tokens: readonly Token[], from: number, at: number, words: Words): Owned | null {
  const { fragments } = words;
  if (!fragments) return null;
  const noun = lastIndexOfToken(tokens, from, at, ({ lower }) => fragments.sayings.has(lower));
  if (noun < 0 || indexOfToken(tokens, noun + 1, at, (token) => isSign(token, ',;—–')) >= 0) return null;
  // Accusations by Gomez that it was “…”, a suggestion from Gomez that it was “…”:
  if (fragments.sources.has(tokens[noun + 1]?.lower ?? '')) {
    const subject = phraseAfter(tokens, noun + 2, at, words);
    if (!subject) return null;
    const owned = { subject, noun, lead: subject.to };
    return fragments.leads.has(tokens[owned.lead]?.lower ?? '') || isDrawn(tokens, owned, at, fragments) ? owned : null;
  }
  const lead = leadOf(tokens, noun, at, fragments);
  if (lead < 0) return null;
  // "Gomez’s remarks were “sexist”": somebody else judges them; "his claim is that" tells it.
  const isCopula = fragments.copulas.has(tokens[lead]?.lower ?? '') && tokens[lead + 1]?.lower !== fragments.that;
  const isJudged = isCopula && fragments.judged.has(tokens[noun]?.lower ?? '');
  const subject = isJudged ? null : ownerBefore(tokens, from, noun, words);
  return subject && { subject, noun, lead };
}

/**
 * Where the word stands that leads on from a noun of speech to what was said: her warning *of*, his claim *that*;
 * "that" may stand behind one phrase more. -1 where nothing leads on from the word at `noun`, or it is no such noun.
 */
export function leadOf(tokens: readonly Token[], noun: number, at: number, fragments: Fragments): number {
  if (leadsOn(tokens, noun, fragments) || isThoughtWithoutThat(tokens, noun, fragments)) return noun + 1;
  const { lower = '' } = tokens[noun] ?? {};
  const isShared = tokens[noun + 1]?.lower === fragments.among && isThought(lower, fragments);
  if (!isShared && !(fragments.sayings.has(lower) && isOf(tokens[noun + 1], PREPOSITION))) return -1;
  const end = indexOfToken(
    tokens,
    noun + 2,
    Math.min(at, noun + APART),
    (token) => token.lower === fragments.that || token.kind === 'sign' || looksFinite(token),
  );
  return tokens[end]?.lower === fragments.that ? end : -1;
}

/** Whether the word right behind a noun of speech leads on: her warning of, his claim that, their answer: */
function leadsOn(tokens: readonly Token[], noun: number, fragments: Fragments): boolean {
  const { sayings, thoughts, moods, leads, that } = fragments;
  const { lower = '' } = tokens[noun] ?? {};
  const next = tokens[noun + 1];
  const on = next?.kind === 'quotation' || isSign(next, ':') || leads.has(next?.lower ?? '');
  return on && (sayings.has(lower) || thoughts.has(lower) || (moods.has(lower) && next?.lower === that));
}

/**
 * Hopes *he will* be “…”: a thought whose clause has no "that"; but: the hopes he had, which are what he had.
 */
const isThoughtWithoutThat = (tokens: readonly Token[], noun: number, fragments: Fragments): boolean =>
  isThought(tokens[noun]?.lower ?? '', fragments) &&
  isOf(tokens[noun + 1], PRONOUN) &&
  fragments.supposing.has(tokens[noun + 2]?.lower ?? '');

const isThought = (noun: string, { thoughts, moods }: Fragments): boolean => thoughts.has(noun) || moods.has(noun);

/** The possessor before the noun at `noun`: "Gomez" of "Gomez’s claim", "his" of "his claim"; null for none. */
export function ownerBefore(tokens: readonly Token[], from: number, noun: number, words: Words): Phrase | null {
  for (let at = noun - 1; at >= Math.max(from, noun - OWNED); at--) {
    const token = tokens[at];
    if (words.possessives.has(token?.lower ?? '')) return { from: at, to: at + 1 };
    if (token?.kind === 'possessive') {
      let start = at;
      while (start > from && isCapital(tokens[start - 1]) && !isOf(tokens[start - 1], COMMON_CAPITAL)) start--;
      const isNoun = ({ lower }: Token): boolean => words.determiners.has(lower);
      if (start === at) start = lastIndexOfToken(tokens, Math.max(from, at - OWNER), at, isNoun);
      return start < 0 ? null : { from: start, to: at };
    }
    if (token?.kind !== 'word' || isOf(token, DETERMINER)) return null;
  }
  return null;
}
