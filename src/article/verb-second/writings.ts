import { type Clause, clauseOf } from '../clauses/clause.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { indexOfToken, isSign, lastIndexOfToken } from '../tokens/tokens.ts';
import { oneToken, type Scope } from './clause-scope.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { headNoun } from './phrase-heads.ts';

/** How far from its verb a source is looked for, in tokens. */
const NEAR = 16;

/** In dem Schreiben heißt es: „…“. „…“, hieß es aus dem Rathaus. */
export function clauseOfSource(scope: Scope, at: number): Clause | null {
  const { tokens, own } = scope;
  const isBare = tokens[at + 1]?.lower !== own.it && tokens[at - 1]?.lower !== own.it;
  if (isBare && !(own.stating.has(tokens[at]?.lower ?? '') && isNearQuotation(scope, at))) return null;
  return clauseOf(oneToken(at), sourceNear(scope, at), 'source');
}

/** "Auf dem Schild steht „…“", "steht dort: „…“": "der Mann steht" states nothing. */
function isNearQuotation({ tokens, to }: Scope, at: number): boolean {
  const end = tokens[indexOfToken(tokens, at + 1, Math.min(to, at + NEAR), ({ kind }) => kind !== 'word')];
  return tokens[at - 1]?.kind === 'quotation' || end?.kind === 'quotation' || isSign(end, ':');
}

/**
 * Where something stands or was heard: the noun phrase after "in", "aus" and the like, behind the verb or before it.
 */
export function sourceNear({ tokens, from, to, words, own }: Scope, verb: number): Phrase | null {
  const sourceAt = (i: number): Phrase | null =>
    own.sources.has(tokens[i]?.lower ?? '') ? nounPhraseAt(tokens, i + 1, to, words) : null;
  for (let i = verb + 1; i < Math.min(to, verb + NEAR) && tokens[i]?.kind === 'word'; i++) {
    const source = sourceAt(i);
    if (source) return source;
  }
  // "In dem Brief, der am Montag kam, heißt es": an aside may stand before the verb.
  if (isSign(tokens[verb - 1], ',') && from < verb - 1) return sourceAt(from);
  let found: Phrase | null = null;
  for (let i = verb - 1; i >= Math.max(from, verb - NEAR) && tokens[i]?.kind === 'word'; i--) {
    const source = sourceAt(i);
    // "Aus dem Umfeld von Lehmann": the whole is the source, and not who stands at its end.
    if (source && (!found || source.to >= found.to)) found = source;
  }
  return found;
}

/** "wurde in dem Bericht … genannt": a source that is a piece of writing or a speech. */
export function writingNear(scope: Scope, verb: number): Phrase | null {
  const source = sourceNear(scope, verb);
  const noun = source && headNoun(scope.tokens, source, scope.words);
  return noun && scope.words.media.has(noun.lower) ? source : null;
}

/** In dem Brief war von einem „Gespräch“ die Rede. */
export function clauseOfMention(scope: Scope, at: number): Clause | null {
  const { tokens, from, words, own } = scope;
  if (!words.definite.has(tokens[at - 1]?.lower ?? '')) return null;
  const verb = lastIndexOfToken(tokens, Math.max(from, at - NEAR), at, ({ lower }) => own.copulas.has(lower));
  return verb < 0 ? null : clauseOf(oneToken(at), sourceNear(scope, verb), 'source');
}

/** Nach einem Bericht der Zeitung ist die Brücke „marode“: at the start of a clause, or it is a time. */
export function clauseOfDocument({ tokens, from, to, words, own }: Scope, at: number): Clause | null {
  if (at > from && tokens[at - 1]?.kind === 'word' && !words.verbs.has(tokens[at - 1]?.lower ?? '')) return null;
  const subject = nounPhraseAt(tokens, at + 1, to, words);
  const noun = subject && headNoun(tokens, subject, words);
  return subject && noun && own.documents.test(noun.lower) ? clauseOf(oneToken(at), subject, 'according-to') : null;
}
