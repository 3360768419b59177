import { type Clause, clauseOf } from '../clauses/clause.ts';
import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { ADVERB, CONJUNCTION, DETERMINER, PREPOSITION } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { looksFinite, oneToken, type Scope } from './clause-scope.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isSubject } from './phrase-heads.ts';
import { isSaying, ownerOfSaying } from './sayings.ts';
import { subjectOf } from './subjects.ts';

/** How far before a colon its sentence is looked at, in tokens. */
const LOOKBACK = 60;
/** Longest name that a colon alone makes the speaker, in tokens. */
const LABEL = 6;

/** Before a colon any verb will do: Lehmann wandte sich an den Rat: „…“. Failing that, a name: Lehmann: „…“ */
export function clauseOfColon(scope: Scope, colon: number): Clause | null {
  const { tokens, words, own } = scope;
  const from = Math.max(scope.from, colon - LOOKBACK);
  const saying = nounPhraseAt(tokens, from, colon, words);
  const owner = saying && ownerOfSaying(tokens, saying, words, own);
  if (owner) return { cue: null, subject: owner, rule: 'saying' };
  const begins = behindOpening(scope, from, colon);
  for (let verb = begins; verb < colon; verb++) {
    const subject = looksFinite(tokens, verb, words) ? subjectOf({ ...scope, from: begins }, verb) : null;
    if (subject) return clauseOf(oneToken(verb), subject, 'any-verb');
  }
  if (begins > from) return null;
  const second = secondPlace(tokens, from, colon, words);
  const main = second === null ? null : subjectOf({ ...scope, from }, second);
  if (second !== null && main) return clauseOf(oneToken(second), main, 'any-verb');

  const label = saying && isSaying(tokens, saying, words, own) ? null : saying;
  if (!label || label.to - from > LABEL || !isSubject(tokens, label, words, own)) return null;
  let end = label.to;
  while (end < colon && isOf(tokens[end], ADVERB)) end++;
  return end === colon || isSign(tokens[end], ',(') ? { cue: null, subject: label, rule: 'label' } : null;
}

/** "Seit Lehmann hier ist, ist es still: „…“": where the main clause begins behind one that opens its sentence. */
function behindOpening({ tokens, own }: Scope, from: number, colon: number): number {
  if (!own.subordinators.has(tokens[from]?.lower ?? '')) return from;
  const isSmall = (token: Token | undefined): boolean => token?.kind === 'word' && !isCapital(token);
  // "Seit Dienstag, als er kam", "Als Trainer blieb er stur, auch am Montag": no clause has ended.
  const isMain = (token: Token | undefined): boolean =>
    isSmall(token) &&
    !isOf(token, ADVERB | CONJUNCTION | PREPOSITION | DETERMINER) &&
    !own.subordinators.has(token?.lower ?? '');
  for (let comma = from + 2; comma < colon; comma++) {
    if (isSign(tokens[comma], ',') && isSmall(tokens[comma - 1]) && isMain(tokens[comma + 1])) return comma + 1;
  }
  return from;
}

/** The word in the second place of a sentence, where the verb stands: "Im Rat warb Lehmann um Geduld". */
function secondPlace(tokens: readonly Token[], from: number, limit: number, words: Words): number | null {
  let at = from;
  while (at < limit && isOf(tokens[at], CONJUNCTION)) at++;
  const { lower = '' } = tokens[at] ?? {};
  const phrase = nounPhraseAt(tokens, words.prepositions.has(lower) ? at + 1 : at, limit, words);
  let second = words.adverbs.has(lower) ? at + 1 : (phrase?.to ?? limit);
  // "Jede Schuld an dem Schaden im Hafen der Stadt": what belongs to the first phrase stands before the verb too.
  while (second < limit) {
    const word = tokens[second]?.lower ?? '';
    const skip = words.prepositions.has(word) ? 1 : words.determiners.has(word) ? 0 : -1;
    if (skip < 0) break;
    second = nounPhraseAt(tokens, second + skip, limit, words)?.to ?? limit;
  }
  const verb = tokens[second];
  const isVerb = verb?.kind === 'word' && !isCapital(verb);
  return second < limit && isVerb && !isOf(verb, ADVERB | PREPOSITION) ? second : null;
}
