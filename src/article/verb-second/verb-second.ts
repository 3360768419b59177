import { type Clause, clauseOf } from '../clauses/clause.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { accordingTo } from '../phrases/verbs.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { ADVERB, CUE, DETERMINER, PREPOSITION, RELATIVE, VERB } from '../tokens/word-classes.ts';
import type { VerbSecond } from '../words/verb-second-words.ts';
import type { Words } from '../words/words.ts';
import { clauseStart, looksFinite, oneToken, openerOf, type Scope, subjectAfter } from './clause-scope.ts';
import { clauseOfColon } from './colons.ts';
import { clauseOfNext, clauseOfSaying, clauseOfSignature, isInscribed } from './sayings.ts';
import { clauseAt } from './spoken.ts';
import { subjectOf } from './subjects.ts';
import { isRelative } from './subordinate.ts';

/** How far before and after a quotation its verb is looked for, in tokens. */
const LOOKBACK = 60;
const REACH = 28;
/** How near a weak verb stands before its quotation and after it, in tokens. */
const NEAR = 12;
const BESIDE = 3;

/**
 * The clause that attributes the quotation at token `at` in a language whose verb stands in the second place: before a
 * colon, else right after the quotation, else the nearest before it, or after it when it opens its sentence.
 */
export function findVerbSecond(
  tokens: readonly Token[],
  { from, to }: Sentence,
  at: number,
  words: Words,
  own: VerbSecond,
): Clause | null {
  const scope: Scope = { tokens, from, to, words, own };
  const beside = clauseBeside(scope, at + 1);
  if (isSign(tokens[at - 1], ':')) return clauseBefore(scope, at) ?? beside ?? clauseOfColon(scope, at - 1);
  // Während Lehmann klagte, „…“, lobte Smit: the verb behind belongs to the main clause.
  const opensSubordinate = own.subordinators.has(tokens[from]?.lower ?? '') && isSign(tokens[at - 1], ',');
  const inside = opensSubordinate ? clauseBefore(scope, at) : null;
  if (inside) return inside;
  // Kruse sprach von Weber, der „Mörder“ rief: the verb that ends a relative clause tells whose words it has.
  const start = clauseStart(scope, at);
  const ending = isRelative(scope, start, openerOf(scope, start, at)) ? clauseAt(scope, at + 1) : null;
  if (ending) return ending;
  if (beside) return beside;
  const after = (): Clause | null => clauseAfter(scope, at + 1) ?? clauseOfAnyVerb(scope, at + 1);
  const opens = at === from || tokens[at - 1]?.kind === 'quotation';
  const found =
    clauseOfWish(scope, at) ??
    (opens ? (after() ?? clauseBefore(scope, at)) : (clauseBefore(scope, at) ?? after())) ??
    clauseOfSaying(scope, at);
  if (found?.cue && words.weakCues.has(tokens[found.cue.from]?.lower ?? '') && isInscribed(scope, at)) return null;
  // laut Lehmann von „Ärzte in Not“: the name in marks belongs to who speaks.
  if (found?.cue && accordingTo(tokens, found.cue.from, words) && isPartOf(found.subject, at, scope)) return null;
  if (found?.cue && found.cue.from < at && isRefuted(scope, found.cue.from, at)) return null;
  return found ?? (at === from ? (clauseOfNext(scope, at + 1) ?? clauseOfSignature(scope, at + 1)) : null);
}

/**
 * Lehmann bestritt, „eine Diebin“ zu sein, bestritt, dass sie „…“ sei: what is denied behind a comma is another’s word.
 */
function isRefuted({ tokens, words, own }: Scope, verb: number, at: number): boolean {
  if (!words.denials.has(tokens[verb]?.lower ?? '')) return false;
  const comma = lastIndexOfToken(tokens, verb, at, (token) => isSign(token, ','));
  if (comma < 0) return false;
  const { lower = '' } = tokens[comma + 1] ?? {};
  return lower === own.that || !(own.subordinators.has(lower) || words.relatives.has(lower));
}

function isPartOf({ to }: Phrase, at: number, { tokens, own }: Scope): boolean {
  const { lower = '' } = tokens[to] ?? {};
  if (to === at - 1) return own.origins.has(lower) || own.genitives.has(lower);
  return to === at - 2 && own.origins.has(lower) && isOf(tokens[at - 1], DETERMINER);
}

/** The last clause of speech of a sentence: Lehmann sagte, die Brücke sei gesperrt. */
export const findLastVerbSecond = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  words: Words,
  own: VerbSecond,
): Clause | null => clauseBefore({ tokens, from, to, words, own }, to);

function clauseBefore(scope: Scope, at: number): Clause | null {
  const { tokens, words } = scope;
  const from = Math.max(scope.from, at - LOOKBACK);
  for (let verb = at - 1; verb >= from; verb--) {
    // (Reuters berichtete): what stands in brackets says nothing about the words outside.
    if (isSign(tokens[verb], ')')) verb = openingOf(tokens, from, verb);
    const isWeak = words.weakCues.has(tokens[verb]?.lower ?? '');
    if (isWeak && at - verb > NEAR) continue;
    const clause = clauseAt({ ...scope, from }, verb);
    // Merkel, so hieß es, sei „müde“: where nobody is told to say so, nobody before that does.
    if (!clause && isHearsay(scope, verb)) return null;
    if (!clause || isClosed(scope, clause, at)) continue;
    return (isWeak ? clauseOfOpening(scope, verb) : null) ?? clauseBeforeSource(scope, verb) ?? clause;
  }
  return null;
}

/** "Lehmann sagte laut Polizei, er sei „müde“": whoever reports it has heard the words of the clause's subject. */
function clauseBeforeSource(scope: Scope, source: number): Clause | null {
  const { tokens, from, words } = scope;
  if (!accordingTo(tokens, source, words)) return null;
  for (let verb = source - 1; verb > from && tokens[verb]?.kind === 'word'; verb--) {
    const { lower = '' } = tokens[verb] ?? {};
    const clause = isOf(tokens[verb], CUE) && !words.weakCues.has(lower) ? clauseAt(scope, verb) : null;
    if (clause) return clause;
  }
  return null;
}

const isHearsay = ({ tokens, own }: Scope, at: number): boolean =>
  own.impersonal.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === own.it;

/** The bracket that opens what the one at `close` ends; the place itself when none is near. */
function openingOf(tokens: readonly Token[], from: number, close: number): number {
  const open = lastIndexOfToken(tokens, Math.max(from, close - NEAR), close, (token) => isSign(token, '('));
  return open < 0 ? close : open;
}

/**
 * Lehmann, der den Plan lobte, ist „müde“: a relative clause before the main verb says nothing about words behind it.
 */
function isClosed({ tokens, words }: Scope, { cue, subject }: Clause, at: number): boolean {
  if (!cue || subject.to > cue.from || !isSign(tokens[subject.to], ',')) return false;
  if (!isOf(tokens[subject.to + 1], RELATIVE)) return false;
  for (let comma = cue.to; comma < at; comma++) {
    if (isSign(tokens[comma], ',') && looksFinite(tokens, comma + 1, words)) return true;
  }
  return false;
}

/** Wie Lehmann erklärte, sieht der Rat darin „…“; laut Lehmann sieht …: who reports a view has said the words. */
function clauseOfOpening(scope: Scope, limit: number): Clause | null {
  const { tokens, from, words, own } = scope;
  const source = accordingTo(tokens, from, words);
  if (!source && tokens[from]?.lower !== own.like) return null;
  const border = indexOfToken(tokens, from, limit, (token) => token.kind !== 'word');
  for (let at = from; at < (border < 0 ? limit : border); at++) {
    const clause = words.weakCues.has(tokens[at]?.lower ?? '') ? null : clauseAt(scope, at);
    if (clause) return clause;
  }
  return null;
}

/** Lehmann will „genau prüfen“, ob …: what somebody wants to do is in their words right behind the verb only. */
function clauseOfWish(scope: Scope, at: number): Clause | null {
  const { tokens, from, own } = scope;
  let verb = isOf(tokens[at - 1], PREPOSITION) ? at - 2 : at - 1;
  while (verb > from && isOf(tokens[verb], ADVERB)) verb--;
  const subject = verb > from && own.wishes.has(tokens[verb]?.lower ?? '') ? subjectOf(scope, verb) : null;
  return subject && subject.to <= verb ? clauseOf(oneToken(verb), subject, 'wish') : null;
}

function clauseAfter(scope: Scope, at: number): Clause | null {
  const { tokens, words } = scope;
  for (let verb = at; verb < Math.min(scope.to, at + REACH) && !isSign(tokens[verb], ':;('); verb++) {
    if (words.weakCues.has(tokens[verb]?.lower ?? '') && verb - at > BESIDE) continue;
    // Lehmann kam „zu spät“ und sagte nichts: a verb behind "und" has words of its own.
    if (verb > at && words.coordinators.has(tokens[verb - 1]?.lower ?? '')) continue;
    const clause = clauseAt(scope, verb);
    if (clause && !isAside(scope, at, verb)) return clause;
  }
  return null;
}

/** Sie gab ihm „persönlich“ recht, weil Lehmann sagte, …: a clause behind a comma has words of its own. */
function isAside(scope: Scope, at: number, verb: number): boolean {
  const start = clauseStart(scope, verb);
  const { lower = '' } = scope.tokens[openerOf(scope, start, verb)] ?? {};
  return start > at && scope.own.subordinators.has(lower) && !scope.own.referring.has(lower);
}

/** The clause whose verb stands right after the quotation and has its subject after it: „…“, sagte Lehmann. */
function clauseBeside(scope: Scope, at: number): Clause | null {
  const verb = isSign(scope.tokens[at], ',') ? at + 1 : at;
  const { lower = '' } = scope.tokens[verb] ?? {};
  // A "so" without a comma is an adverb: „…“ so sehr.
  if (verb >= scope.to || scope.words.weakCues.has(lower) || (verb === at && lower === scope.own.so)) return null;
  const clause = clauseAt(scope, verb);
  return clause && clause.subject.from > verb ? clause : null;
}

/** Any verb after a quotation and a comma, its subject after it: „…“, frohlockte Lehmann. */
function clauseOfAnyVerb(scope: Scope, at: number): Clause | null {
  const { tokens, own } = scope;
  const verb = at + 1;
  const token = tokens[verb];
  if (!isSign(tokens[at], ',') || token?.kind !== 'word' || isCapital(token)) return null;
  // „…“, solle sie aber „…“: the mood of what others said is no verb of speech.
  if (isOf(token, PREPOSITION | ADVERB) || own.reported.has(token.lower)) return null;
  if (!isOf(token, VERB) && !own.finite.test(token.lower)) return null;
  const subject = subjectAfter(scope, verb + 1);
  return subject && subject.from <= verb + 2 ? clauseOf(oneToken(verb), subject, 'any-verb') : null;
}
