import { isAdverb } from '../phrases/auxiliaries.ts';
import { isDenied, isRefuted } from '../phrases/denials.ts';
import { isAskedOfAnother, isUnheard } from '../phrases/dependent-verbs.ts';
import { isNounPhrase, type Phrase, phraseAfter } from '../phrases/phrases.ts';
import { accordingTo, canBeVerb, findVerb, looksFinite, mayAttribute } from '../phrases/verbs.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, DETERMINER, PRONOUN, RELATIVE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { findMainClause, isClosed } from './main-clauses.ts';
import { isMotion, isRestrictive, isWhatSays, isWhoThinks } from './relative-clauses.ts';
import { findReporter } from './reporters.ts';
import { findSignature } from './signatures.ts';
import { subjectBefore } from './subject-before.ts';
import { canInvert, clauseAt, invertedSubject, NEAR, oneToken, subjectAfter } from './verb-clauses.ts';

/** How far from the end of a quotation its verb may stand, in tokens. */
const REACH = 24;

/** How far before a quotation a verb is looked for, in tokens: longer sentences are no sentences. */
const LOOKBACK = 120;

/** Longest name, in tokens, that a colon or a dash alone makes the speaker. */
const LABEL = 8;

/**
 * The clause that follows a quotation: “…,” he said. “…,” said Kirby. “…,” according to Kirby. Null when none does.
 * `from` is the token after the quotation, `to` the end of its sentence. Where the quotation breaks off
 * (`open`) the subject may follow the verb; with `anyVerb`, any verb right after a name attributes it: “…,” Kirby
 * barked.
 */
export function findClauseAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  { open, anyVerb }: { readonly open: boolean; readonly anyVerb: boolean },
  words: Words,
): Clause | null {
  let at = from;
  while (at < to && (isSign(tokens[at], ',-–—') || isAdverb(tokens[at]))) at++;
  const source = accordingTo(tokens, at, words);
  if (source) return clauseOf(source, phraseAfter(tokens, source.to, to, words), 'according-to');

  if (open && canInvert(tokens, at, words)) {
    const inverted = clauseOf(oneToken(at), subjectAfter(tokens, at + 1, to, words));
    if (inverted) return inverted;
  }
  for (let cue = at; cue < Math.min(to, from + REACH); cue++) {
    const token = tokens[cue];
    if (!token || token.kind === 'quotation' || isSign(token, '.;:?!')) break;
    const later = accordingTo(tokens, cue, words);
    if (later) return clauseOf(later, phraseAfter(tokens, later.to, to, words), 'according-to');
    if (findVerb(tokens, cue, words) !== 'finite') continue;
    if (cue - from > NEAR && words.weakCues.has(token.lower)) continue;
    const subject = invertedSubject(tokens, from, cue, to, words) ?? subjectBefore(tokens, from, cue, words);
    // A “…” in what Hale hopes will last: what somebody thinks of something else.
    const opener = tokens[(subject?.from ?? 0) - 1]?.lower ?? '';
    if (words.mental.has(token.lower) && words.fragments?.what.has(opener)) continue;
    // The “big” deal fell apart when Hale said so: what stands in another clause tells of no words before it.
    const isApart =
      subject &&
      subject.from - 1 > from &&
      subject.from <= cue &&
      words.subordinators.has(opener) &&
      opener !== words.fragments?.as;
    if (isApart) continue;
    // “…,” which angered Hale: what is told of the words is no attribution.
    if (subject && !isOf(tokens[subject.from], RELATIVE)) return clauseOf(oneToken(cue), subject);
  }
  return (anyVerb ? findAnyVerbAfter(tokens, at, to, words) : null) ?? findSignature(tokens, from, to, words);
}

/** “…,” Kirby barked. “…,” the minister beamed. “…!” beamed Kirby. The comma inside the mark attributes it. */
function findAnyVerbAfter(tokens: readonly Token[], from: number, to: number, words: Words): Clause | null {
  let end = from;
  while (end < to && (isCapital(tokens[end]) || isOf(tokens[end], PRONOUN))) end++;
  while (end > from && isAdverb(tokens[end])) end++;
  if (end > from && canBeVerb(tokens[end])) {
    return isNounPhrase(tokens, from, end, words) ? clauseOf(oneToken(end), { from, to: end }, 'any-verb') : null;
  }
  if (end === from && looksFinite(tokens[from]) && isCapital(tokens[from + 1])) {
    return clauseOf(oneToken(from), phraseAfter(tokens, from + 1, to, words), 'any-verb');
  }
  if (!isOf(tokens[from], DETERMINER)) return null;
  const verb = indexOfToken(tokens, from + 1, Math.min(to, from + LABEL), (token) => looksFinite(token));
  const subject = verb < 0 ? null : subjectBefore(tokens, from, verb, words);
  return subject?.from === from ? clauseOf(oneToken(verb), subject, 'any-verb') : null;
}

/**
 * The nearest clause before a quotation, in its sentence: Kirby said it was “…”. A participle or an infinitive speaks
 * for the subject of its main verb: Kirby said no, adding “…”. Before a colon any verb will do, and before a comma
 * where the quotation is a whole statement: Kirby turned to them: “…”
 */
export function findClauseBefore(
  tokens: readonly Token[],
  start: number,
  quotation: number,
  words: Words,
  isStatement = false,
): Clause | null {
  const from = Math.max(start, quotation - LOOKBACK);
  let aside: Clause | null = null;
  for (let at = quotation - 1; at >= from; at--) {
    if (!mayAttribute(tokens[at])) continue;
    if (isDenied(tokens, from, at, words)) {
      // Kirby said he never saw it as “…”: a denied thought is told of by somebody all the same.
      const verb = tokens[at]?.lower ?? '';
      if (words.mental.has(verb) || words.weakCues.has(verb)) continue;
      // Kirby never said “…”: nobody did, and no verb further back says otherwise.
      return null;
    }
    if (isAskedOfAnother(tokens, at, words) || isUnheard(tokens, at, words)) return null;
    const clause = clauseAt(tokens, from, at, quotation, words);
    if (!clause || isClosed(tokens, clause, quotation, words) || isMotion(tokens, clause, words)) continue;
    // Kirby asked whether anyone had read it.
    const { from: first, to: end } = clause.subject;
    if (end === first + 1 && words.indefinites.has(tokens[first]?.lower ?? '')) continue;
    if (!isStatement && isRefuted(tokens, at, quotation, words)) return null;
    // Kirby tweeted at one who had left the town: “…”: behind a colon stands what the main clause says.
    const isAside = isSign(tokens[quotation - 1], ':') && isRestrictive(tokens, clause) && at < quotation - 2;
    if (!isAside && !isWhoThinks(tokens, clause, words) && !isWhatSays(tokens, clause, quotation, words))
      return findTurn(tokens, clause, quotation, words) ?? findReporter(tokens, from, clause, words) ?? clause;
    aside ??= clause;
  }
  if (aside) return aside;
  const isLabel = isSign(tokens[quotation - 1], ':');
  if (!isLabel && !(isStatement && isSign(tokens[quotation - 1], ','))) return null;
  // Kirby wore a cape with the words, “We go on”: they stand there, and he did not say them.
  const bears = ({ lower }: Token): boolean => words.fragments?.worn.has(lower) === true;
  if (!isLabel && indexOfToken(tokens, from, quotation, bears) >= 0) return null;
  const main = findMainClause(tokens, behindOpening(tokens, from, quotation, words), quotation, words, true);
  // The vote didn’t surprise Kirby: “…”
  if (words.links.negated?.test(tokens[main?.cue?.from ?? -1]?.lower ?? '')) return null;
  if (main && isShortAndNamed(tokens, main.subject)) return { ...main, rule: 'any-verb' };
  return main || !isLabel ? null : findLabel(tokens, from, quotation - 1, words);
}

/** “…,” argued Lee, and Kirby turned to them: “…”: whoever takes the word behind a colon with a gesture. */
function findTurn(tokens: readonly Token[], { cue, subject }: Clause, quotation: number, words: Words): Clause | null {
  if (!cue || !isSign(tokens[quotation - 1], ':')) return null;
  const start = Math.max(cue.to, subject.to);
  const comma = lastIndexOfToken(tokens, start, quotation, (token) => isSign(token, ',') || token.kind === 'quotation');
  const isTurn = words.fragments?.turning.has(tokens[comma + 1]?.lower ?? '') === true;
  if (comma < 0 || !isSign(tokens[comma], ',') || !isTurn) return null;
  const main = findMainClause(tokens, comma + 2, quotation, words, true);
  const isGesture = words.fragments?.gestures.has(tokens[main?.cue?.from ?? -1]?.lower ?? '') === true;
  const isOwn = isGesture && main?.subject.from === comma + 2 && isShortAndNamed(tokens, main.subject);
  return isOwn ? { ...main, rule: 'any-verb' } : null;
}

/**
 * When Lee came, Kirby turned to them: where the main clause begins, behind the comma of one that opens the sentence.
 */
function behindOpening(tokens: readonly Token[], from: number, quotation: number, words: Words): number {
  if (!words.subordinators.has(tokens[from]?.lower ?? '')) return from;
  const comma = indexOfToken(tokens, from, quotation - 1, (token) => isSign(token, ','));
  return comma < 0 ? from : comma + 1;
}

/** Kirby: “…”, and: Ann Lee, Example Post: “…” */
function findLabel(tokens: readonly Token[], from: number, colon: number, words: Words): Clause | null {
  const sign = indexOfToken(tokens, from, colon, (token) => isSign(token, ',('));
  const end = sign < 0 ? colon : sign;
  const subject = { from, to: end };
  const label = colon - from <= LABEL && tokens.slice(from, end).every((token) => isCapital(token));
  return label && isNounPhrase(tokens, from, end, words) ? { cue: null, subject, rule: 'label' } : null;
}

const isShortAndNamed = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from <= LABEL &&
  tokens.slice(from, to).some((token) => (isCapital(token) && !isOf(token, COMMON_CAPITAL)) || isOf(token, PRONOUN));
