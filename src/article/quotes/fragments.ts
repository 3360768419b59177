import type { Passage, Span } from '../article.ts';
import { findAccount } from '../clauses/accounts.ts';
import { findSeer } from '../clauses/as-clauses.ts';
import { leadOf } from '../clauses/owners.ts';
import { findConclusion } from '../clauses/tellers.ts';
import { isUsed } from '../clauses/terms.ts';
import { isToldSomebody } from '../phrases/passives.ts';
import { accordingTo, findVerb, tellsOn } from '../phrases/verbs.ts';
import { hasWords } from '../text/span.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { isTitle } from '../tokens/titles.ts';
import { indexOfToken, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import type { Fragments } from '../words/fragment-words.ts';
import type { Words } from '../words/words.ts';
import { textBeforeMark } from './marks.ts';
import { beforeMark, LONG } from './namings.ts';
import type { Quotation } from './quotes.ts';

/** How far around a mark its sentence is read, in tokens: longer sentences are no sentences. */
const AROUND = 120;
/** Tokens between a verb and what says that it did not happen: never really said. */
const NEAR = 2;
/** Characters before a mark, asides among them, that show what the words in it are. */
const BEFORE_ASIDES = 120;
/** " (R-Fla.)", ", who is late," */
const ASIDE = /\s\([^()]{1,30}\)|, (\p{Ll}+)\s[^,.;]{1,80},(?!\s*$)/gu;
/** Farthest that a word for what is cried stands behind its verb, in tokens: is the town’s best-known *slogan*. */
const CRY = 8;
/** Words between “call” and the mark: called the old harbour “Rust Bay”. */
const CALLED = 4;

/**
 * Whether words in marks without a verb of their own are somebody’s all the same: they are a sentence by themselves,
 * too long for irony, in a sentence with a verb or a noun of speech (his warning of “dire days”), said to be what
 * somebody sees in something (cast it as “unfit”), or told by whoever ends the sentence.
 */
export function isTold(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { content }: Quotation,
  words: Words,
): boolean {
  const { fragments } = words;
  if (!fragments) return false;
  if (isAlone(tokens, sentence, content.text) || isCry(tokens, sentence, at, fragments)) return true;
  const from = Math.max(afterOpening(tokens, sentence, at, words), at - AROUND);
  const to = Math.min(sentence.to, at + AROUND);
  if (isTitle(content, words) || isDenied(tokens, from, at, words)) return false;
  if (hasWords(content.text, LONG)) return true;
  if (
    isSeenAs(tokens, at, fragments) ||
    findSeer(tokens, from, at, words) ||
    findAccount(tokens, sentence.from, at, words) ||
    isUsed(tokens, at - 1, words) ||
    fragments.sayings.has(tokens[at + 1]?.lower ?? '')
  )
    return true;
  for (let i = from; i < to; i++) {
    const isAfter = i > at;
    // What somebody hopes for it tells of no words before it.
    if (isAfter && words.mental.has(tokens[i]?.lower ?? '')) continue;
    if (isSpeech(tokens, i, words) && (!isAfter || findVerb(tokens, i, words) === 'finite')) return true;
    if (isAfter) continue;
    if (leadOf(tokens, i, at, fragments) >= 0 || accordingTo(tokens, i, words) || isToldSomebody(tokens, i, words))
      return true;
  }
  return findConclusion(tokens, { from: sentence.from, to }, at, words) !== null;
}

/** “Jan Smit.” as a sentence of its own, its full stop on either side of the mark. */
const isAlone = (tokens: readonly Token[], { from, to }: Sentence, said: string): boolean =>
  (to - from === 1 && /[.?!…]['’”"]?$/.test(said)) || (to - from === 2 && isSign(tokens[to - 1], '.?!…'));

/**
 * “Never again” became the rallying cry of the town: whether what opens a sentence is said to be a slogan or an answer.
 */
function isCry(
  tokens: readonly Token[],
  { from, to }: Sentence,
  at: number,
  { copulas, cries, sayings }: Fragments,
): boolean {
  if (at !== from || !copulas.has(tokens[at + 1]?.lower ?? '')) return false;
  const end = indexOfToken(
    tokens,
    at + 2,
    Math.min(to, at + 2 + CRY),
    ({ kind, lower }) => kind !== 'word' || cries.has(lower) || sayings.has(lower),
  );
  return tokens[end]?.kind === 'word';
}

/**
 * Whether words in capitals are no name but what somebody cries or calls somebody: the slogan “Clean Docks Now”,
 * referred to him as “Captain Rust”, calls the town “Rust Bay”.
 */
export function isPresented(text: string, paragraph: Span, content: Passage, words: Words): boolean {
  const { fragments, determiners } = words;
  if (!fragments) return false;
  // "refers to Ann Lee (R-Fla.), who is late, as ": asides are stepped over.
  const before = textBeforeMark(text, paragraph.start, content.span, BEFORE_ASIDES).replaceAll(
    ASIDE,
    (aside, opener?: string) => (opener === undefined || words.relatives.has(opener) ? '' : aside),
  );
  // "… calls the town " and "the crowd’s cry: "
  const [clause = ''] = /[^,:;()“”"—–]*[,:]?\s*$/.exec(before) ?? [];
  const parts = clause
    .toLowerCase()
    .replace(/[,:]\s*$/, '')
    .trim()
    .split(/\s+/);
  const last = parts.at(-1) ?? '';
  // "chants of", and no "a sign of"
  const noun = last === words.of ? (parts.at(-2) ?? '') : last;
  if (fragments.cries.has(noun) && (last === noun || fragments.sayings.has(noun))) return true;
  if ((determiners.has(last) ? parts.at(-2) : last) === fragments.as) {
    return parts.some((part) => fragments.describing.has(part));
  }
  const call = parts.findLastIndex((part, i) => fragments.calling.has(part) && !determiners.has(parts[i - 1] ?? ''));
  const called = parts.length - 1 - call;
  // "never called it"
  if (words.negations.has(parts[call - 1] ?? '')) return false;
  return call >= 0 && called > (determiners.has(last) ? 1 : 0) && called <= CALLED;
}

/** “…,” “…” and “…”: whether only commas and coordinators stand between two quotations. */
export function isListed(tokens: readonly Token[], at: number, before: Quotation, { coordinators }: Words): boolean {
  let i = at - 1;
  while (isSign(tokens[i], ',') || coordinators.has(tokens[i]?.lower ?? '')) i--;
  return i < at - 1 && tokens[i]?.start === before.start;
}

/**
 * Where the main clause begins, if the one that opens the sentence has ended: When Gomez spoke, a gull took the “big”
 * one.
 */
function afterOpening(
  tokens: readonly Token[],
  { from }: Sentence,
  at: number,
  { fragments, subordinators }: Words,
): number {
  const first = tokens[from]?.lower ?? '';
  if (!subordinators.has(first) || first === fragments?.as) return from;
  return Math.max(from, lastIndexOfToken(tokens, from, at, (token) => isSign(token, ',')) + 1);
}

/** A verb of speech; a weak one where it tells what follows: they agree that it is “…”. A base form after “will”. */
function isSpeech(tokens: readonly Token[], at: number, words: Words): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (words.weakCues.has(lower)) return tellsOn(tokens, at, words) && findVerb(tokens, at, words) !== null;
  // "will say", and not "don’t say", whose class is that of "do".
  const helper = tokens[at - 1]?.lower ?? '';
  return findVerb(tokens, at, words) !== null || (words.bases.has(lower) && words.verbs.has(helper));
}

/**
 * Whether the nearest verb of speech before the mark says that nothing was said: never said “…”, refused to say “…”.
 */
function isDenied(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  let verb = at - 1;
  while (verb >= from && !isSpeech(tokens, verb, words)) verb--;
  return (
    verb >= from &&
    tokens
      .slice(Math.max(from, verb - NEAR), verb)
      .some(({ lower }) => words.negations.has(lower) || words.refusals.has(lower) || words.links.negated?.test(lower))
  );
}

/**
 * His answer: “No.” A word with its own full stop behind a colon was said, where the noun before is none for a work.
 */
export function isAnswer(tokens: readonly Token[], at: number, { content }: Quotation, { fragments }: Words): boolean {
  if (!fragments || !isSign(tokens[at - 1], ':') || content.text.includes(' ')) return false;
  return /[.?!…]$/.test(content.text) && !fragments.titled.has(tokens[at - 2]?.lower ?? '');
}

/** Cast it as “…”, praised as a “…”; but: words such as “…”. */
function isSeenAs(tokens: readonly Token[], at: number, fragments: Fragments): boolean {
  const before = beforeMark(tokens, at, fragments);
  return tokens[before]?.lower === fragments.as && tokens[before - 1]?.lower !== fragments.such;
}
