import { isCapital, isSign, type Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/** A cue and the words of its subject, as token indices; the subject may be narrowed by who reads it. */
export interface Clause {
  /** The verb, one token, or the two of "according to". */
  readonly cue: { readonly from: number; readonly to: number };
  readonly subject: { readonly from: number; readonly to: number };
}

/** Longest subject, in tokens: longer ones are a misread sentence. */
const LONGEST_SUBJECT = 24;

/** Whether the token at `at` is a verb of speech, and not the noun of the same letters ("the report"). */
function isCue(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !words.cues.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind === 'possessive' || words.determiners.has(before.lower)) return false;
  // "he had to say", "of claims": no finite verb stands there.
  return !(before.lower === 'to' || before.lower === 'of');
}

/**
 * The clause that follows a quotation: “…,” he said. “…,” said Kirby. “…,” according to Kirby. Null when none does.
 * `from` is the token after the quotation, `to` the end of its sentence.
 */
export function findClauseAfter(tokens: readonly Token[], from: number, to: number, words: Words): Clause | null {
  let at = from;
  while (isSign(tokens[at], ',-–—')) at++;
  const by = isAccordingTo(tokens, at, words);
  if (by) return withSubjectAfter(tokens, { from: at, to: at + 2 }, to, words);
  while (words.adverbs.has(tokens[at]?.lower ?? '') || isSign(tokens[at], ',')) at++;
  if (isCue(tokens, at, words)) return withSubjectAfter(tokens, { from: at, to: at + 1 }, to, words);

  for (let cue = at; cue < Math.min(to, from + LONGEST_SUBJECT); cue++) {
    const token = tokens[cue];
    if (!token || token.kind === 'quotation' || isSign(token, '.;:?!')) return null;
    if (!isCue(tokens, cue, words)) continue;
    const subject = findSubjectBefore(tokens, from, cue, words);
    if (subject) return { cue: { from: cue, to: cue + 1 }, subject };
  }
  return null;
}

/**
 * The nearest clause before a quotation, in its sentence: Kirby said it was “…”. A participle speaks for the subject
 * of the clause before it: Kirby said no, adding “…”.
 */
export function findClauseBefore(
  tokens: readonly Token[],
  from: number,
  quotation: number,
  words: Words,
): Clause | null {
  for (let at = quotation - 1; at >= from; at--) {
    if (isAccordingTo(tokens, at, words)) {
      return withSubjectAfter(tokens, { from: at, to: at + 2 }, quotation, words);
    }
    const token = tokens[at];
    if (token?.kind === 'word' && words.participles.has(token.lower)) {
      const main = findClauseBefore(tokens, from, at, words) ?? findClauseAtStart(tokens, from, at, words);
      if (main) return { cue: { from: at, to: at + 1 }, subject: main.subject };
    }
    if (!isCue(tokens, at, words)) continue;
    const subject = findSubjectBefore(tokens, from, at, words);
    if (subject) return { cue: { from: at, to: at + 1 }, subject };
    // “…,” said Kirby, “…”: the verb between two quotations has its subject after it.
    const inverted =
      tokens[at - 1]?.kind === 'quotation' && withSubjectAfter(tokens, { from: at, to: at + 1 }, quotation, words);
    if (inverted) return inverted;
  }
  return null;
}

/** The subject that opens the sentence, for a participle without a verb of speech before it: He shrugged, saying … */
function findClauseAtStart(tokens: readonly Token[], from: number, cue: number, words: Words): Clause | null {
  const verb = tokens.findIndex(
    (token, i) =>
      i > from &&
      i < cue &&
      token.kind === 'word' &&
      (words.verbs.has(token.lower) || /(?:ed|s)$/.test(token.lower)) &&
      !isCapital(token),
  );
  if (verb < 0) return null;
  const subject = findSubjectBefore(tokens, from, verb, words);
  return subject ? { cue: { from: cue, to: cue + 1 }, subject } : null;
}

const isAccordingTo = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.accordingTo.some(([first, second]) => tokens[at]?.lower === first && tokens[at + 1]?.lower === second);

/** Inversion: the noun phrase right after the verb. */
function withSubjectAfter(tokens: readonly Token[], cue: Clause['cue'], limit: number, words: Words): Clause | null {
  let to = cue.to;
  for (; to < limit; to++) {
    const token = tokens[to];
    if (!token || token.kind === 'quotation' || token.kind === 'sign') break;
    if (words.conjunctions.has(token.lower) || words.relatives.has(token.lower) || words.verbs.has(token.lower)) break;
    if (words.prepositions.has(token.lower) && !(words.continuations.has(token.lower) && isPhraseOf(tokens, to, words)))
      break;
    if (to > cue.to && isCue(tokens, to, words)) break;
  }
  const subject = { from: cue.to, to };
  return isNounPhrase(tokens, subject.from, subject.to, words) ? { cue, subject } : null;
}

/** "a spokesman for the ministry", "professor at Harvard": the preposition goes on with the noun, "in May" does not. */
function isPhraseOf(tokens: readonly Token[], at: number, words: Words): boolean {
  const next = tokens[at + 1];
  const preposition = tokens[at]?.lower ?? '';
  if (!next) return false;
  if (preposition === 'of' || preposition === 'for') return true;
  const noun = words.determiners.has(next.lower) ? tokens[at + 2] : next;
  return noun !== undefined && isCapital(noun) && !words.commonCapitals.has(noun.text) && preposition !== 'in';
}

/**
 * The noun phrase that is the subject of the verb at `cue`, looked for to the left and no further than `from`.
 * Appositions and relative clauses between commas are stepped over: Kirby, who spoke in Geneva, said …
 */
function findSubjectBefore(
  tokens: readonly Token[],
  from: number,
  cue: number,
  words: Words,
): Clause['subject'] | null {
  let end = cue;
  while (end > from && words.adverbs.has(tokens[end - 1]?.lower ?? '')) end--;
  let segment = segmentEndingAt(tokens, from, end, words);
  // A comma before the verb closes an apposition; what it stands beside is further left.
  for (let steps = 0; segment.from === segment.to && isSign(tokens[end - 1], ',)–—') && steps < 4; steps++) {
    const inner = segmentEndingAt(tokens, from, end - 1, words, true);
    if (inner.from <= from) return narrowed(tokens, inner.from, end - 1, words);
    end = inner.from;
    while (end > from && isSign(tokens[end - 1], ',(–—')) end--;
    segment = segmentEndingAt(tokens, from, end, words);
    if (isApposition(tokens, segment.from, words)) {
      end = segment.from;
      segment = { from: end, to: end };
    }
  }
  if (segment.to - segment.from > LONGEST_SUBJECT) return null;
  return narrowed(tokens, segment.from, segment.to, words);
}

const isApposition = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.relatives.has(tokens[at]?.lower ?? '') || /^\d+$/.test(tokens[at]?.text ?? '');

/** The stretch up to `to` without a sign, a quotation or (unless `whole`) the start of a clause inside it. */
function segmentEndingAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: Words,
  whole = false,
): Clause['subject'] {
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token || token.kind === 'quotation' || token.kind === 'sign') break;
    if (
      !whole &&
      (words.conjunctions.has(token.lower) || words.relatives.has(token.lower) || words.verbs.has(token.lower))
    )
      break;
    start--;
  }
  return { from: start, to };
}

/** The noun phrase at the end of `[from, to)`, or null when there is none. */
function narrowed(tokens: readonly Token[], from: number, to: number, words: Words): Clause['subject'] | null {
  let start = from;
  while (
    start < to &&
    (words.conjunctions.has(tokens[start]?.lower ?? '') || words.adverbs.has(tokens[start]?.lower ?? ''))
  )
    start++;
  // "On Monday Kirby said": a pronoun or a name right before the verb is the subject, whatever opens the clause.
  const last = tokens[to - 1];
  if (last && words.pronouns.has(last.lower)) return { from: to - 1, to };
  if (words.prepositions.has(tokens[start]?.lower ?? '')) {
    const name = startOfName(tokens, start, to, words);
    return name === null ? null : { from: name, to };
  }
  return isNounPhrase(tokens, start, to, words) ? { from: start, to } : null;
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

/** Something that can speak: a pronoun alone, a determiner or a capitalised word in front, a role inside. */
function isNounPhrase(tokens: readonly Token[], from: number, to: number, words: Words): boolean {
  if (from >= to) return false;
  const first = tokens[from];
  if (first?.kind !== 'word') return false;
  if (words.pronouns.has(first.lower)) return to - from === 1;
  const phrase = tokens.slice(from, to);
  if (phrase.every((token) => words.commonCapitals.has(token.text))) return false;
  return (
    words.determiners.has(first.lower) ||
    phrase.some((token) => isCapital(token) || words.roles.has(token.lower) || /s$/.test(token.lower))
  );
}
