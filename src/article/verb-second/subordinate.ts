import type { Phrase } from '../phrases/phrases.ts';
import { isCapital, isSign, lastIndexOfToken } from '../tokens/tokens.ts';
import { clauseStart, hasVerb, oneToken, openerOf, type Scope, subjectAfter } from './clause-scope.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isPersonal, isSubject } from './phrase-heads.ts';

/** How far back a verb in an aside is looked for, and the noun that a relative clause speaks of, in tokens. */
const LOOKBACK = 60;
const BETWEEN = 16;
/** Most asides between a subject and its verb. */
const ASIDES = 4;

export const isRelative = ({ tokens, from, words }: Scope, start: number, opener: number): boolean =>
  words.relatives.has(tokens[opener]?.lower ?? '') && start > from && isSign(tokens[start - 1], ',');

/** "der Brief, *in dem* Lehmann klagte". */
export const isRelativePlace = (scope: Scope, start: number, opener: number): boolean =>
  scope.words.prepositions.has(scope.tokens[opener]?.lower ?? '') && isRelative(scope, start, opener + 1);

/** Whether the verb at `at` ends a relative clause or one that "dass" and the like open. */
export function isSubordinate(scope: Scope, at: number): boolean {
  const start = clauseStart(scope, at);
  const opener = openerOf(scope, start, at);
  const next = scope.tokens[at + 1];
  const isFinal = next?.kind !== 'word' || scope.own.auxiliaries.has(next.lower);
  return (
    isFinal && (isRelative(scope, start, opener) || scope.own.subordinators.has(scope.tokens[opener]?.lower ?? ''))
  );
}

/** Lehmann, die den Umbau „falsch“ nannte: the subject of a verb that ends a clause with the quotation inside it. */
export function subjectAround(scope: Scope, quotation: number, verb: number): Phrase | null {
  const { tokens, words, own } = scope;
  const ends = tokens[verb + 1]?.kind !== 'word' || words.coordinators.has(tokens[verb + 1]?.lower ?? '');
  if (tokens[quotation]?.kind !== 'quotation' || quotation <= scope.from || !ends) return null;
  const start = clauseStart(scope, quotation);
  const opener = openerOf(scope, start, quotation);
  const { lower = '' } = tokens[opener] ?? {};
  if (isRelative(scope, start, opener)) return subjectOfRelative(scope, opener, quotation);
  if (isRelativePlace(scope, start, opener)) return subjectAfter(scope, opener + 2, quotation);
  return own.subordinators.has(lower) ? subjectAfter(scope, opener + 1, quotation) : null;
}

/** Lehmann, der kam; der Plan, den Lehmann lobte; die Idee, die Lehmann lobte: a bare name or "er" is the subject. */
export function subjectOfRelative(scope: Scope, relative: number, limit: number): Phrase | null {
  const { tokens, words, own } = scope;
  const next = tokens[relative + 1];
  if (own.oblique.has(tokens[relative]?.lower ?? '')) return subjectAfter(scope, relative + 1, limit);
  if (own.nominatives.has(next?.lower ?? '')) return oneToken(relative + 1);
  const name = isCapital(next) ? nounPhraseAt(tokens, relative + 1, limit, words) : null;
  return name && isPersonal(tokens, name, words)
    ? name
    : antecedent(
        scope,
        lastIndexOfToken(tokens, scope.from, relative, (token) => isSign(token, ',')),
      );
}

/**
 * Lehmann, die seit gestern im Amt ist, sagte: the noun phrase before the asides that end at `end`. A part between
 * commas that has a verb and is no relative clause ends the search.
 */
export function subjectBeforeAside(scope: Scope, end: number): Phrase | null {
  const { tokens, from, words, own } = scope;
  let found: Phrase | null = null;
  let to = end;
  for (let steps = 0; steps < ASIDES && to > from; steps++) {
    const border = clauseStart(scope, to) - 1;
    let start = border + 1;
    while (start < to && words.conjunctions.has(tokens[start]?.lower ?? '')) start++;
    const opens = tokens[start]?.lower ?? '';
    if (start < to && (words.adverbs.has(opens) || own.subordinators.has(opens))) start++;
    const phrase = nounPhraseAt(tokens, start, to, words);
    const isRelative = words.relatives.has(tokens[start]?.lower ?? '') && phrase?.to !== to;
    if (!isRelative) {
      if (hasVerb(tokens, Math.max(start, to - LOOKBACK), to, words)) break;
      const isAge = /^\d+$/.test(tokens[start]?.text ?? '');
      if (phrase && isSubject(tokens, phrase, words, own)) found = phrase;
      else if (!phrase && !isAge) break;
    }
    if (border < from || !isSign(tokens[border], ',–—')) break;
    to = border;
  }
  return found;
}

/**
 * The noun phrase before the comma at `comma`, which a relative clause speaks of; in "Kritik von Lehmann", who is
 * named.
 */
function antecedent({ tokens, from, words }: Scope, comma: number): Phrase | null {
  let longest: Phrase | null = null;
  for (let at = Math.max(from, comma - BETWEEN); at < comma; at++) {
    if ((at > from && isCapital(tokens[at - 1])) || words.prepositions.has(tokens[at]?.text ?? '')) continue;
    const phrase = nounPhraseAt(tokens, at, comma, words);
    if (phrase?.to !== comma) continue;
    if (isPersonal(tokens, phrase, words)) return phrase;
    longest ??= phrase;
  }
  return longest;
}
