import type { Phrase } from '../phrases/phrases.ts';
import { accordingTo } from '../phrases/verbs.ts';
import { isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { ADVERB, BASE, CONJUNCTION, CUE, PREPOSITION, PRONOUN, VERB } from '../tokens/word-classes.ts';
import type { VerbSecond } from '../words/verb-second-words.ts';
import type { Words } from '../words/words.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isSubject } from './phrase-heads.ts';

/** A sentence whose verb stands in the second place, as token indices, with the words of its language. */
export interface Scope {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly words: Words;
  readonly own: VerbSecond;
}

/** How far back a bracket or a verb before "und" is looked for, in tokens. */
const LOOKBACK = 60;
/** Most tokens between a verb and the subject after it: "sagte am Montag in Bonn die Ministerin". */
const BETWEEN = 16;

export const oneToken = (at: number): Phrase => ({ from: at, to: at + 1 });

/** Marks and points that stand inside a clause, around a name or after an initial. */
const INSIDE = '„“”"«»‚‘’\'/.&';

/** Where the clause of the verb begins: after a sign or a quotation, brackets stepped over. */
export function clauseStart({ tokens, from, words }: Scope, verb: number): number {
  let start = verb;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token || token.kind === 'quotation') break;
    if (isSign(token, ')')) {
      const open = lastIndexOfToken(tokens, Math.max(from, start - LOOKBACK), start - 1, (sign) => isSign(sign, '('));
      if (open < 0) break;
      start = open;
      continue;
    }
    if (token.kind === 'sign' && !isSign(token, INSIDE)) break;
    start--;
    // "A kam und B sagte": "und" parts two clauses when a verb stands on both sides.
    if (words.coordinators.has(token.lower) && hasVerb(tokens, Math.max(from, start - LOOKBACK), start, words)) break;
  }
  return start;
}

/** The first word of the clause at `start` that is no conjunction. */
export function openerOf({ tokens }: Scope, start: number, limit: number): number {
  let opener = start;
  while (opener < limit && isOf(tokens[opener], CONJUNCTION)) opener++;
  return opener;
}

/** Whether a finite verb or a quotation stands in `[from, to)` after the last sign there. */
export function hasVerb(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation') return true;
    if (token?.kind === 'sign' && !isSign(token, '()„“')) return false;
    if (looksFinite(tokens, at, words)) return true;
  }
  return false;
}

/**
 * The subject somewhere after its verb: reflexives, adverbs and prepositional phrases are stepped over; so is whoever
 * reports it, "sagte laut Polizei ein Zeuge", where another stands behind.
 */
export function subjectAfter(scope: Scope, from: number, limit = scope.to): Phrase | null {
  const { tokens, words, own } = scope;
  for (let at = from; at < Math.min(limit, from + BETWEEN); ) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || (token.kind === 'sign' && !isSign(token, INSIDE))) return null;
    const phrase = nounPhraseAt(tokens, at, limit, words);
    const isSmall = own.skipped.has(token.lower) || isOf(token, ADVERB);
    const source = isSmall ? accordingTo(tokens, at, words) : null;
    const behind = source && nounPhraseAt(tokens, source.to, limit, words);
    // A reach of its own for each would cost too much where many stand in a row.
    const later = behind && subjectAfter(scope, behind.to, Math.min(limit, from + BETWEEN));
    if (later) return later;
    if (phrase && !(isSmall && phrase.to === at + 1) && isSubject(tokens, phrase, words, own)) return phrase;
    if (phrase) at = phrase.to;
    else if (isOf(token, PREPOSITION)) at = nounPhraseAt(tokens, at + 1, limit, words)?.to ?? at + 1;
    else at++;
  }
  return null;
}

/** Whether the word at `at` has the look of a finite verb: an auxiliary, a verb of speech, "-te" after a noun. */
export function looksFinite(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapital(token)) return false;
  if (isOf(token, VERB) || (isOf(token, CUE) && !isOf(token, BASE))) return true;
  if (isOf(token, ADVERB | PREPOSITION) || isCapital(tokens[at + 1])) return false;
  const before = tokens[at - 1];
  const afterNoun = before?.kind !== 'word' || isCapital(before) || isOf(before, PRONOUN);
  return afterNoun && words.verbSecond?.past.test(token.lower) === true;
}
