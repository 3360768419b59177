import { isAdverb, isAuxiliary } from '../phrases/auxiliaries.ts';
import { withCompanionsBefore } from '../phrases/companions.ts';
import { isAmpersand, isMark, isWhoever, narrowed, type Phrase, segmentBefore } from '../phrases/phrases.ts';
import { looksFinite } from '../phrases/verbs.ts';
import { isGrammar } from '../tokens/grammar-words.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import {
  COMMON_CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  PAST_FORM,
  PREPOSITION,
  RELATIVE,
  ROLE,
} from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { antecedentOf } from './relative-clauses.ts';
import { findSentWriting } from './written.ts';

/** Longest subject, in tokens: a longer one is a misread sentence. */
const LONGEST = 24;

/**
 * The noun phrase that is the subject of the verb at `verb`, looked for to the left and no further than `from`.
 * Appositions and relative clauses between commas are stepped over: Kirby, who spoke in Geneva, said …
 */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number, words: Words): Phrase | null {
  let end = withoutDay(tokens, from, verb);
  // "Kirby, author of “Going Viral,” said": the comma is the sentence's.
  if (isMark(tokens[end - 1]) && isSign(tokens[end - 2], ',')) end--;
  // "Theresa May said":
  const isBetween = (at: number): boolean =>
    (isAdverb(tokens[at]) && !isCapital(tokens[at])) ||
    // "Kirby has since said":
    (words.timely.has(tokens[at]?.lower ?? '') && isAuxiliary(tokens[at - 1]));
  while (end > from && isBetween(end - 1)) end--;
  const relative = antecedent(tokens, from, end, words);
  if (relative) return relative;
  const told = toldOfName(tokens, from, end) ?? findSentWriting(tokens, from, end, words);
  if (told) return told;
  const restrictedHead = restricted(tokens, from, end, words);
  // "those who know Kirby say": who they are, only the whole says.
  if (restrictedHead && isWhoever(tokens, restrictedHead, words)) return { from: restrictedHead.from, to: end };
  if (restrictedHead) return headBefore(tokens, from, restrictedHead, words) ?? restrictedHead;
  const first = headOfAsides(tokens, from, end);
  if (first) return first;
  let segment = segmentBefore(tokens, from, end, words);
  for (let steps = 0; segment.from === segment.to && endsAside(tokens[end - 1]) && steps < 4; steps++) {
    // "-- who lost in May -- said":
    while (isSign(tokens[end - 1], '-') && isSign(tokens[end - 2], '-')) end--;
    const inner = apposition(tokens, from, end - 1);
    // Kirby, who put it “in the millions,” said: the comma of a relative clause may stand inside a mark.
    if (tokens[end - 1]?.kind === 'quotation' && !isOf(tokens[inner.from], RELATIVE)) return null;
    if (inner.from <= from) return narrowed(tokens, inner.from, end - 1, words);
    end = inner.from;
    while (end > from && isSign(tokens[end - 1], ',(–—-')) end--;
    // "the leaders, who, on Friday, criticized"
    const aside = antecedent(tokens, from, end, words);
    if (aside) return aside;
    segment = segmentBefore(tokens, from, end, words);
    if (isAside(tokens[segment.from])) {
      end = segment.from;
      segment = { from: end, to: end };
    }
  }
  const subject = segment.to - segment.from > LONGEST ? null : narrowed(tokens, segment.from, segment.to, words);
  return subject && (headBefore(tokens, from, subject, words) ?? withCompanionsBefore(tokens, from, subject, words));
}

/** Fewest commas between a name and its verb that make a chain of asides. */
const CHAIN = 3;

/** Ann Lee, 30, of Bonn, Ohio, who was there, said: the name in front, where nothing but asides follows it. */
function headOfAsides(tokens: readonly Token[], from: number, end: number): Phrase | null {
  if (!isSign(tokens[end - 1], ',')) return null;
  const comma = indexOfToken(tokens, from, end, (token) => token.kind !== 'word');
  if (!isSign(tokens[comma], ',') || !isName(tokens, from, comma)) return null;
  const asides = tokens.slice(comma, end);
  if (asides.filter((token) => isSign(token, ',')).length < CHAIN) return null;
  let isRelative = false;
  for (const token of asides) {
    if (token.kind === 'quotation' || isOf(token, CONJUNCTION)) return null;
    if (isOf(token, RELATIVE)) isRelative = true;
    if (looksFinite(token) && !isRelative) return null;
  }
  return { from, to: comma };
}

/** Longest relative clause without commas, in tokens. */
const LONGEST_RELATIVE = 16;

/** "a man who lost his boat said": the noun before a relative clause that no comma ends, and that has its own verb. */
function restricted(tokens: readonly Token[], from: number, end: number, words: Words): Phrase | null {
  const start = Math.max(from, end - LONGEST_RELATIVE);
  const at = lastIndexOfToken(tokens, start, end - 1, ({ lower }) => words.links.who.has(lower));
  if (at < 0 || !(tokens[at - 1]?.kind === 'word' || isSign(tokens[at - 1], ','))) return null;
  let verb = at + 1;
  while (verb < end && isAdverb(tokens[verb]) && !looksFinite(tokens[verb])) verb++;
  const opens = ({ kind, lower }: Token): boolean =>
    kind === 'sign' || kind === 'quotation' || words.conjunctions.has(lower);
  if (!isVerbOfWho(tokens, verb, words) || indexOfToken(tokens, verb + 1, end, opens) >= 0) return null;
  if (words.mental.has(tokens[verb]?.lower ?? '') || verb + 1 >= end) return null;
  return antecedentOf(tokens, from, at, words);
}

/** "who represents Kirby", "who met the mayor": a verb that no list knows stands before its object. */
function isVerbOfWho(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  if (looksFinite(token)) return true;
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  const isNoun = isOf(token, ROLE) || words.collectives.has(token.lower) || words.modifiers.has(token.lower);
  const isOther = isGrammar(token) || words.quantifiers.has(token.lower) || words.continuations.has(token.lower);
  const next = tokens[at + 1];
  return !isNoun && !isOther && (isCapital(next) || isOf(next, DETERMINER));
}

/** "the pilot Kirby attacked said": a noun and what somebody did to him, without a relative pronoun. */
function toldOfName(tokens: readonly Token[], from: number, end: number): Phrase | null {
  if (!isOf(tokens[end - 1], CUE) || !isOf(tokens[end - 1], PAST_FORM)) return null;
  let name = end - 1;
  while (name > from && isCapital(tokens[name - 1])) name--;
  const noun = tokens[name - 1];
  const isNoun = noun?.kind === 'word' && noun.text === noun.lower && isOf(tokens[name - 2], DETERMINER);
  return name < end - 1 && isNoun && name - 2 >= from ? { from: name - 2, to: end } : null;
}

const endsAside = (token: Token | undefined): boolean => token?.kind === 'quotation' || isSign(token, ',)–—-');

/** Kirby, a spokesman for the port, who left, said: the apposition "a spokesman for the port" has its head in front. */
function headBefore(tokens: readonly Token[], from: number, subject: Phrase, words: Words): Phrase | null {
  const isAppositive = words.links.articles.has(tokens[subject.from]?.lower ?? '');
  const next = tokens[subject.to];
  const isBetween = isSign(tokens[subject.from - 1], ',') && (isSign(next, ',') || isOf(next, RELATIVE));
  if (!isAppositive || !isBetween || subject.from <= from) return null;
  const head = segmentBefore(tokens, from, subject.from - 1, words);
  return isName(tokens, head.from, head.to) ? head : null;
}

/** "Ann Lee": capitals only, none of a day or of a word that opens a sentence. */
const isName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && tokens.slice(from, to).every((token) => isCapital(token) && !isOf(token, COMMON_CAPITAL));

/** "Tenney, who said", "signs that read": the relative pronoun is the mention, if a noun phrase stands before it. */
function antecedent(tokens: readonly Token[], from: number, end: number, words: Words): Phrase | null {
  const { lower = '' } = tokens[end - 1] ?? {};
  const isThat = lower === words.fragments?.that && tokens[end - 2]?.kind === 'word';
  if (!isThat && !words.links.whoOrWhich.has(lower)) return null;
  return antecedentOf(tokens, from, end - 1, words) && { from: end - 1, to: end };
}

/** An aside between commas begins with a relative pronoun or an age. */
const isAside = (token: Token | undefined): boolean => isOf(token, RELATIVE) || /^\d+$/.test(token?.text ?? '');

/** The stretch before `to` up to a sign or a quotation, clauses and all. */
function apposition(tokens: readonly Token[], from: number, to: number): Phrase {
  if (isSign(tokens[to], ')')) {
    const open = lastIndexOfToken(tokens, from, to, (token) => isSign(token, '('));
    if (open >= 0) return { from: open + 1, to };
  }
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    // "Kirby, the author of “Going Viral,” said": a title goes on with its noun.
    const isTitle = token?.kind === 'quotation' && tokens[start - 2]?.kind === 'word' && start - 1 > from;
    if (
      !token ||
      (token.kind === 'quotation' && !isTitle) ||
      (token.kind === 'sign' && !isMark(token) && !isAmpersand(tokens, start - 1))
    )
      break;
    start--;
  }
  // "Kirby, 52, a spokesman for …": numbers and states are part of the same aside.
  const number = isSign(tokens[start - 1], ',') && isAside(tokens[start - 2]) && isSign(tokens[start - 3], ',');
  return number ? { from: start - 2, to } : { from: start, to };
}

/** "Gomez (D) on Tuesday said": the end of what stands before the verb without the day. */
function withoutDay(tokens: readonly Token[], from: number, verb: number): number {
  const isDay = isOf(tokens[verb - 1], COMMON_CAPITAL) && isOf(tokens[verb - 2], PREPOSITION);
  return isDay && verb - 2 > from ? verb - 2 : verb;
}
