import { type Clause, clauseOf } from './clause.ts';
import { isSubject, nounPhraseAt } from './noun-phrases.ts';
import type { Sentence } from './sentences.ts';
import { clauseAt } from './spoken.ts';
import { looksFinite, oneToken, type Scope, subjectAfter, subjectOf } from './subjects.ts';
import { isCapital, isSign, type Token } from './tokens.ts';
import type { VerbSecond, Words } from './words/words.ts';

/** How far before and after a quotation its verb is looked for, in tokens. */
const LOOKBACK = 60;
const REACH = 28;
/** How near a weak verb stands before its quotation and after it, in tokens. */
const NEAR = 12;
const BESIDE = 3;
/** Longest name that a colon alone makes the speaker, in tokens. */
const LABEL = 6;

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
  if (beside) return beside;
  const after = (): Clause | null => clauseAfter(scope, at + 1) ?? clauseOfAnyVerb(scope, at + 1);
  const opens = at === from || tokens[at - 1]?.kind === 'quotation';
  return opens ? (after() ?? clauseBefore(scope, at)) : (clauseBefore(scope, at) ?? after());
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
    if (words.weakCues.has(tokens[verb]?.lower ?? '') && at - verb > NEAR) continue;
    const clause = clauseAt({ ...scope, from }, verb);
    if (clause) return clause;
  }
  return null;
}

function clauseAfter(scope: Scope, at: number): Clause | null {
  const { tokens, words } = scope;
  for (let verb = at; verb < Math.min(scope.to, at + REACH) && !isSign(tokens[verb], ':;'); verb++) {
    if (words.weakCues.has(tokens[verb]?.lower ?? '') && verb - at > BESIDE) continue;
    const clause = clauseAt(scope, verb);
    if (clause) return clause;
  }
  return null;
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
  const { tokens, words, own } = scope;
  const verb = at + 1;
  const token = tokens[verb];
  if (!isSign(tokens[at], ',') || token?.kind !== 'word' || isCapital(token)) return null;
  if (words.prepositions.has(token.lower) || words.adverbs.has(token.lower)) return null;
  if (!words.verbs.has(token.lower) && !own.finite.test(token.lower)) return null;
  const subject = subjectAfter(scope, verb + 1);
  return subject && subject.from <= verb + 2 ? clauseOf(oneToken(verb), subject, 'any-verb') : null;
}

/** Before a colon any verb will do: Lehmann wandte sich an den Rat: „…“. Failing that, a name: Lehmann: „…“ */
function clauseOfColon(scope: Scope, colon: number): Clause | null {
  const { tokens, words, own } = scope;
  const from = Math.max(scope.from, colon - LOOKBACK);
  for (let verb = from; verb < colon; verb++) {
    const subject = looksFinite(tokens, verb, words) ? subjectOf({ ...scope, from }, verb) : null;
    if (subject) return clauseOf(oneToken(verb), subject, 'any-verb');
  }
  const second = secondPlace(tokens, from, colon, words);
  const main = second === null ? null : subjectOf({ ...scope, from }, second);
  if (second !== null && main) return clauseOf(oneToken(second), main, 'any-verb');

  const label = nounPhraseAt(tokens, from, colon, words);
  if (!label || label.to - from > LABEL || !isSubject(tokens, label, words, own)) return null;
  let end = label.to;
  while (end < colon && words.adverbs.has(tokens[end]?.lower ?? '')) end++;
  return end === colon || isSign(tokens[end], ',(') ? { cue: null, subject: label, rule: 'label' } : null;
}

/** The word in the second place of a sentence, where the verb stands: "Im Rat warb Lehmann um Geduld". */
function secondPlace(tokens: readonly Token[], from: number, limit: number, words: Words): number | null {
  let at = from;
  while (at < limit && words.conjunctions.has(tokens[at]?.lower ?? '')) at++;
  const { lower = '' } = tokens[at] ?? {};
  const phrase = nounPhraseAt(tokens, words.prepositions.has(lower) ? at + 1 : at, limit, words);
  const second = words.adverbs.has(lower) ? at + 1 : (phrase?.to ?? limit);
  const verb = tokens[second];
  const isVerb = verb?.kind === 'word' && !isCapital(verb);
  return second < limit && isVerb && !words.adverbs.has(verb.lower) && !words.prepositions.has(verb.lower)
    ? second
    : null;
}
