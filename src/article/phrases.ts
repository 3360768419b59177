import { isRole } from './roles.ts';
import { isCapital, isSign, lastIndexOfToken, type Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/** Token indices `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest subject, in tokens: a longer one is a misread sentence. */
const LONGEST = 24;

/** The noun phrase that begins at `from`, as a subject after its verb: "said Kirby of the department in Geneva". */
export function phraseAfter(tokens: readonly Token[], from: number, limit: number, words: Words): Phrase | null {
  let to = from;
  for (; to < limit; to++) {
    const token = tokens[to];
    if (!token || token.kind === 'quotation' || token.kind === 'sign') break;
    if (words.conjunctions.has(token.lower) || words.relatives.has(token.lower) || words.verbs.has(token.lower)) break;
    if (to > from && words.cues.has(token.lower)) break;
    if (words.prepositions.has(token.lower) && !continuesPhrase(tokens, to, words)) break;
    // “…,” he told reporters: a pronoun is a phrase by itself.
    if (to > from && words.pronouns.has(tokens[from]?.lower ?? '')) break;
  }
  return isNounPhrase(tokens, from, to, words) ? { from, to } : null;
}

/** "a spokesman for the ministry", "professor at Harvard": the preposition goes on with the noun, "in May" does not. */
function continuesPhrase(tokens: readonly Token[], at: number, words: Words): boolean {
  const preposition = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (!next || !words.continuations.has(preposition)) return false;
  if (preposition === 'of' || preposition === 'for') return true;
  const noun = words.determiners.has(next.lower) ? tokens[at + 2] : next;
  return noun !== undefined && isCapital(noun) && !words.commonCapitals.has(noun.text) && preposition !== 'in';
}

/**
 * The noun phrase that is the subject of the verb at `verb`, looked for to the left and no further than `from`.
 * Appositions and relative clauses between commas are stepped over: Kirby, who spoke in Geneva, said …
 */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number, words: Words): Phrase | null {
  let end = verb;
  while (end > from && words.adverbs.has(tokens[end - 1]?.lower ?? '')) end--;
  const relative = antecedent(tokens, from, end, words);
  if (relative) return relative;
  let segment = segmentBefore(tokens, from, end, words);
  for (let steps = 0; segment.from === segment.to && isSign(tokens[end - 1], ',)–—') && steps < 4; steps++) {
    const inner = apposition(tokens, from, end - 1, words);
    if (inner.from <= from) return narrowed(tokens, inner.from, end - 1, words);
    end = inner.from;
    while (end > from && isSign(tokens[end - 1], ',(–—')) end--;
    segment = segmentBefore(tokens, from, end, words);
    if (isAside(tokens[segment.from], words)) {
      end = segment.from;
      segment = { from: end, to: end };
    }
  }
  const subject = segment.to - segment.from > LONGEST ? null : narrowed(tokens, segment.from, segment.to, words);
  return subject && withCompanions(tokens, from, subject, words);
}

/** "Tenney, who said": the relative pronoun is the mention, if a noun phrase stands before it. */
function antecedent(tokens: readonly Token[], from: number, end: number, words: Words): Phrase | null {
  if (!['who', 'which'].includes(tokens[end - 1]?.lower ?? '')) return null;
  const before = isSign(tokens[end - 2], ',') ? end - 2 : end - 1;
  const segment = segmentBefore(tokens, from, before, words);
  return narrowed(tokens, segment.from, segment.to, words) && { from: end - 1, to: end };
}

/** The noun phrase that the relative pronoun at `at` stands for. */
export function antecedentOf(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const segment = segmentBefore(tokens, from, isSign(tokens[at - 1], ',') ? at - 1 : at, words);
  return narrowed(tokens, segment.from, segment.to, words);
}

/** An aside between commas begins with a relative pronoun or an age. */
const isAside = (token: Token | undefined, words: Words): boolean =>
  words.relatives.has(token?.lower ?? '') || /^\d+$/.test(token?.text ?? '');

/** The stretch before `to` without a sign, a quotation or the start of another clause. */
function segmentBefore(tokens: readonly Token[], from: number, to: number, words: Words): Phrase {
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token || token.kind === 'quotation' || token.kind === 'sign') break;
    if (words.conjunctions.has(token.lower) || words.relatives.has(token.lower) || words.verbs.has(token.lower)) break;
    if (words.cues.has(token.lower) && !words.determiners.has(tokens[start - 2]?.lower ?? '')) break;
    start--;
  }
  return { from: start, to };
}

/** The stretch before `to` up to a sign or a quotation, clauses and all. */
function apposition(tokens: readonly Token[], from: number, to: number, words: Words): Phrase {
  if (isSign(tokens[to], ')')) {
    const open = lastIndexOfToken(tokens, from, to, (token) => isSign(token, '('));
    if (open >= 0) return { from: open + 1, to };
  }
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token || token.kind === 'quotation' || token.kind === 'sign') break;
    start--;
  }
  // "Kirby, 52, a spokesman for …": numbers and states are part of the same aside.
  const number = isSign(tokens[start - 1], ',') && isAside(tokens[start - 2], words) && isSign(tokens[start - 3], ',');
  return number ? { from: start - 2, to } : { from: start, to };
}

/** The noun phrase at the end of `[from, to)`, or null when there is none. */
function narrowed(tokens: readonly Token[], from: number, to: number, words: Words): Phrase | null {
  let start = from;
  while (
    start < to &&
    (words.conjunctions.has(tokens[start]?.lower ?? '') || words.adverbs.has(tokens[start]?.lower ?? ''))
  ) {
    start++;
  }
  // "On Monday Kirby said": a pronoun or a name right before the verb is the subject, whatever opens the clause.
  if (words.pronouns.has(tokens[to - 1]?.lower ?? '')) return { from: to - 1, to };
  if (words.prepositions.has(tokens[start]?.lower ?? '') || words.participles.has(tokens[start]?.lower ?? '')) {
    const name = startOfName(tokens, start, to, words);
    return name === null ? null : { from: name, to };
  }
  return isNounPhrase(tokens, start, to, words) ? { from: start, to: endOfSubject(tokens, start, to, words) } : null;
}

/** "Gomez on Tuesday": a day after the subject is no part of it. */
function endOfSubject(tokens: readonly Token[], from: number, to: number, words: Words): number {
  const day = words.commonCapitals.has(tokens[to - 1]?.text ?? '');
  if (!day) return to;
  const before = words.prepositions.has(tokens[to - 2]?.lower ?? '') ? to - 2 : to - 1;
  return before > from ? before : to;
}

/**
 * "Hale, Roe and Gomez said": two or more who speak together are one subject, where nothing stands before them that
 * the first could belong to ("attacked Hale and Gomez said").
 */
function withCompanions(tokens: readonly Token[], from: number, subject: Phrase, words: Words): Phrase {
  if (!words.coordinators.has(tokens[subject.from - 1]?.lower ?? '') || !isCapital(tokens[subject.from]))
    return subject;
  let start = subject.from - 1;
  while (
    start > from &&
    (isCapital(tokens[start - 1]) || (isSign(tokens[start - 1], ',') && isCapital(tokens[start - 2])))
  )
    start--;
  const opens = start === from || tokens[start - 1]?.kind !== 'word';
  return opens && start < subject.from - 1 ? { from: start, to: subject.to } : subject;
}

function startOfName(tokens: readonly Token[], from: number, to: number, words: Words): number | null {
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token || !isCapital(token) || words.commonCapitals.has(token.text)) break;
    start--;
  }
  return start < to ? start : null;
}

/** Something that can speak: a pronoun alone, a determiner or a capitalised word in front, a role inside, a plural. */
export function isNounPhrase(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  const first = tokens[from];
  if (from >= to || first?.kind !== 'word') return false;
  // "of her leadership", "his willingness to": a piece of a longer phrase.
  if (first.lower === 'of' || words.prepositions.has(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower === 'of')
    return false;
  if (words.pronouns.has(first.lower)) return to - from === 1;
  const phrase = tokens.slice(from, to);
  if (phrase.every((token) => words.commonCapitals.has(token.text))) return false;
  return (
    words.determiners.has(first.lower) ||
    words.quantifiers.has(first.lower) ||
    phrase.some(({ lower }) => words.collectives.has(lower)) ||
    phrase.some((token) => isCapital(token) || isRole(token.lower, words) || /s$/.test(token.lower))
  );
}
