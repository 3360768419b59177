import { isPersonal, isSubject, nounPhraseAt } from './noun-phrases.ts';
import type { Phrase } from './phrases.ts';
import { indexOfToken, isCapital, isSign, lastIndexOfToken, type Token } from './tokens.ts';
import type { VerbSecond, Words } from './words/words.ts';

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
/** Most tokens in the bracket after a name: "Lehmann (SPD)". */
const BRACKET = 6;
/** Most asides between a subject and its verb. */
const ASIDES = 4;

export const oneToken = (at: number): Phrase => ({ from: at, to: at + 1 });

/** The subject of the finite verb at `verb`: before it, or after it when something else opens the clause. */
export function subjectOf(scope: Scope, verb: number): Phrase | null {
  const { tokens, words, own } = scope;
  // "… nannte er": a pronoun right after the verb is its subject, whatever opens the clause.
  if (own.nominatives.has(tokens[verb + 1]?.lower ?? '')) return oneToken(verb + 1);
  const start = clauseStart(scope, verb);
  let opener = start;
  while (opener < verb && words.conjunctions.has(tokens[opener]?.lower ?? '')) opener++;
  const first = tokens[opener];
  if (!first) return null;
  if (opener === verb) {
    if (opener > start) return sharedSubject(scope, opener - 1) ?? subjectAfter(scope, verb + 1);
    const aside = start > scope.from && tokens[start - 1]?.kind !== 'quotation';
    return (aside ? subjectBeforeAside(scope, start - 1) : null) ?? subjectAfter(scope, verb + 1);
  }
  // "Als Antwort sagte sie": before a noun alone it is a preposition, and the verb does not end the clause.
  const isPreposition = words.prepositions.has(first.lower) && tokens[verb + 1]?.kind === 'word';
  if (own.subordinators.has(first.lower) && !isPreposition) {
    return subjectAfter(scope, opener + 1, verb) ?? subjectAfter(scope, verb + 1);
  }
  const phrase = nounPhraseAt(tokens, opener, verb, words);
  const isRelative = words.relatives.has(first.lower) && start > scope.from && isSign(tokens[start - 1], ',');
  if (isRelative && phrase?.to !== verb) {
    return own.oblique.has(first.lower) ? subjectAfter(scope, opener + 1, verb) : antecedent(scope, start - 1);
  }
  const isObject = own.skipped.has(first.lower) && (phrase === null || phrase.to === opener + 1);
  if (words.prepositions.has(first.lower) || words.adverbs.has(first.lower) || isObject) {
    return (
      subjectBehindAdverb(scope, opener, verb) ?? subjectAfter(scope, verb + 1) ?? particleName(scope, opener, verb)
    );
  }
  if (!phrase || !isSubject(tokens, phrase, words, own)) {
    return subjectAfter(scope, verb + 1) ?? sharedSubject(scope, start - 1);
  }
  // "Vorbehalte äußerte die Ministerin": of two nouns, the person speaks.
  const other = isPersonal(tokens, phrase, words) ? null : subjectAfter(scope, verb + 1);
  return other && other.from <= verb + 2 && isPersonal(tokens, other, words) ? other : phrase;
}

/** "Auch der Minister sagte": an adverb may stand before a subject that ends at its verb. */
function subjectBehindAdverb({ tokens, words, own }: Scope, opener: number, verb: number): Phrase | null {
  if (!words.adverbs.has(tokens[opener]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(tokens, opener + 1, verb, words);
  return phrase && afterBracket(tokens, phrase.to) === verb && isSubject(tokens, phrase, words, own) ? phrase : null;
}

function afterBracket(tokens: readonly Token[], at: number): number {
  if (!isSign(tokens[at], '(')) return at;
  const close = indexOfToken(tokens, at + 1, at + BRACKET, (token) => isSign(token, ')'));
  return close < 0 ? at : close + 1;
}

/** "Von der Leyen sagte": a name whose particle looks like a preposition. */
const particleName = ({ tokens, words }: Scope, from: number, verb: number): Phrase | null =>
  isCapital(tokens[from]) && words.particles.has(tokens[from]?.lower ?? '') && isCapital(tokens[verb - 1])
    ? { from, to: verb }
    : null;

/** Marks and points that stand inside a clause, around a name or after an initial. */
const INSIDE = '„“”"«»‚‘’\'/.';

/** Where the clause of the verb begins: after a sign or a quotation, brackets stepped over. */
function clauseStart({ tokens, from, words }: Scope, verb: number): number {
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

/** Whether a finite verb or a quotation stands in `[from, to)` after the last sign there. */
function hasVerb(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation') return true;
    if (token?.kind === 'sign' && !isSign(token, '()„“')) return false;
    if (looksFinite(tokens, at, words)) return true;
  }
  return false;
}

/** "Sie räumte ein, das sei falsch, und sagte": the subject of the verb before "und" that is in no reported speech. */
function sharedSubject(scope: Scope, before: number): Phrase | null {
  const { tokens, from, words, own } = scope;
  for (let at = before; at > Math.max(from, before - LOOKBACK); at--) {
    if (own.reported.has(tokens[at]?.lower ?? '') || !looksFinite(tokens, at, words)) continue;
    return subjectOf({ ...scope, to: before }, at);
  }
  return null;
}

/**
 * Lehmann, die seit gestern im Amt ist, sagte: the noun phrase before the asides that end at `end`. A part between
 * commas that has a verb and is no relative clause ends the search.
 */
function subjectBeforeAside(scope: Scope, end: number): Phrase | null {
  const { tokens, from, words, own } = scope;
  let found: Phrase | null = null;
  let to = end;
  for (let steps = 0; steps < ASIDES && to > from; steps++) {
    const border = clauseStart(scope, to) - 1;
    let start = border + 1;
    while (start < to && words.conjunctions.has(tokens[start]?.lower ?? '')) start++;
    if (start < to && words.adverbs.has(tokens[start]?.lower ?? '')) start++;
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

/** The noun phrase before the comma at `comma`, which a relative clause speaks of. */
function antecedent({ tokens, from, words }: Scope, comma: number): Phrase | null {
  for (let at = Math.max(from, comma - BETWEEN); at < comma; at++) {
    if (at > from && isCapital(tokens[at - 1])) continue;
    const phrase = nounPhraseAt(tokens, at, comma, words);
    if (phrase?.to === comma) return phrase;
  }
  return null;
}

/** The subject somewhere after its verb: reflexives, adverbs and prepositional phrases are stepped over. */
export function subjectAfter({ tokens, to, words, own }: Scope, from: number, limit = to): Phrase | null {
  for (let at = from; at < Math.min(limit, from + BETWEEN); ) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || (token.kind === 'sign' && !isSign(token, INSIDE))) return null;
    const phrase = nounPhraseAt(tokens, at, limit, words);
    const isSmall = own.skipped.has(token.lower) || words.adverbs.has(token.lower);
    if (phrase && !(isSmall && phrase.to === at + 1) && isSubject(tokens, phrase, words, own)) return phrase;
    if (phrase) at = phrase.to;
    else if (words.prepositions.has(token.lower)) at = nounPhraseAt(tokens, at + 1, limit, words)?.to ?? at + 1;
    else at++;
  }
  return null;
}

/** Whether the word at `at` has the look of a finite verb: an auxiliary, a verb of speech, "-te" after a noun. */
export function looksFinite(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapital(token)) return false;
  if (words.verbs.has(token.lower) || (words.cues.has(token.lower) && !words.bases.has(token.lower))) return true;
  if (words.adverbs.has(token.lower) || words.prepositions.has(token.lower) || isCapital(tokens[at + 1])) return false;
  const before = tokens[at - 1];
  const afterNoun = before?.kind !== 'word' || isCapital(before) || words.pronouns.has(before.lower);
  return afterNoun && words.verbSecond?.past.test(token.lower) === true;
}
