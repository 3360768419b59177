import type { Passage, Span } from './article.ts';
import { findSeer } from './as-clauses.ts';
import { textBeforeMark } from './marks.ts';
import type { Quotation } from './quotes.ts';
import { isRole } from './roles.ts';
import type { Sentence } from './sentences.ts';
import { hasWords } from './span.ts';
import { findConclusion, leadsOn } from './tellers.ts';
import { isTitle } from './titles.ts';
import { isOf, isSign, lastIndexOfToken, type Token } from './tokens.ts';
import { accordingTo, findVerb, tellsOn } from './verbs.ts';
import { CONJUNCTION, ROLE } from './word-classes.ts';
import type { Fragments } from './words/fragment-words.ts';
import type { Words } from './words/words.ts';

/** Words from which on a fragment is nobody’s irony: they were said or written. */
const LONG = 6;
/** How far around a mark its sentence is read, in tokens: longer sentences are no sentences. */
const AROUND = 120;
/** Tokens between a verb and what says that it did not happen: never really said. */
const NEAR = 2;
/** Characters before a mark that show what the words in it are. */
const BEFORE = 60;
/** The same where asides stand in between. */
const BEFORE_ASIDES = 120;
/** " (R-Fla.)", ", who is late," */
const ASIDE = /\s\([^()]{1,30}\)|, (\p{Ll}+)\s[^,.;]{1,80},/gu;
/** Tokens between “what” and the verb whose object it is: what the head of the town’s pilots called “…”. */
const OBJECT = 8;
/** The same for “what” alone, which opens no clause about a noun: what the Post and the Times each called “…”. */
const FAR_OBJECT = 14;
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
  if (isAlone(tokens, sentence, content.text)) return true;
  const from = Math.max(afterOpening(tokens, sentence, at, words), at - AROUND);
  const to = Math.min(sentence.to, at + AROUND);
  if (isTitle(content, words) || isDenied(tokens, from, at, words)) return false;
  if (hasWords(content.text, LONG)) return true;
  if (
    isSeenAs(tokens, at, fragments) ||
    findSeer(tokens, from, at, words) ||
    fragments.sayings.has(tokens[at + 1]?.lower ?? '')
  )
    return true;
  for (let i = from; i < to; i++) {
    const isAfter = i > at;
    // What somebody hopes for it tells of no words before it.
    if (isAfter && words.mental.has(tokens[i]?.lower ?? '')) continue;
    if (isSpeech(tokens, i, words) && (!isAfter || findVerb(tokens, i, words) === 'finite')) return true;
    if (i < at && (leadsOn(tokens, i, fragments) || accordingTo(tokens, i, words))) return true;
  }
  return findConclusion(tokens, { from: sentence.from, to }, at, words) !== null;
}

/** “Jan Smit.” as a sentence of its own, its full stop on either side of the mark. */
const isAlone = (tokens: readonly Token[], { from, to }: Sentence, said: string): boolean =>
  (to - from === 1 && /[.?!…]['’”"]?$/.test(said)) || (to - from === 2 && isSign(tokens[to - 1], '.?!…'));

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
  if (fragments.cries.has(last === 'of' ? (parts.at(-2) ?? '') : last)) return true;
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

/** Where the main clause begins, if the one that opens the sentence has ended: When Gomez spoke, a gull took the “big” one. */
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

/** Whether the nearest verb of speech before the mark says that nothing was said: never said “…”, refused to say “…”. */
function isDenied(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  let verb = at - 1;
  while (verb >= from && !isSpeech(tokens, verb, words)) verb--;
  return (
    verb >= from &&
    tokens
      .slice(Math.max(from, verb - NEAR), verb)
      .some(({ lower }) => words.negations.has(lower) || words.refusals.has(lower) || /n[’']t$/.test(lower))
  );
}

/**
 * Whether the words before a mark say that a name or a word is in it: a show called “…”, the word “…”, so-called “…”;
 * but: called “…” by Gomez, what Gomez called “…”.
 */
export function isNamed(tokens: readonly Token[], at: number, { content }: Quotation, words: Words): boolean {
  if (!words.fragments || hasWords(content.text, LONG) || /[!?]$/.test(content.text)) return false;
  // Wrote that the report “wasn’t good”: what opens with a verb goes on with its sentence.
  if (opensWithVerb(content.text, words)) return false;
  const { namings, named, titled, what, articles } = words.fragments;
  const before = beforeMark(tokens, at, words.fragments);
  if (named.has(tokens[before]?.lower ?? '')) return true;
  // called the book “a lie”, the author of “Going Viral”:
  const isWork =
    tokens[before]?.lower === words.of
      ? isOf(tokens[before - 1], ROLE)
      : titled.has(tokens[before]?.lower ?? '') && !articles.has(tokens[at - 1]?.lower ?? '');
  if (isWork && (isTitle(content, words) || !isJudged(tokens, before, words))) return true;
  if (!namings.has(tokens[before]?.lower ?? '') || words.agents.has(tokens[at + 1]?.lower ?? '')) return false;
  return !tokens
    .slice(Math.max(0, before - FAR_OBJECT), before)
    .some(({ lower }, i, all) => what.has(lower) && (i >= all.length - OBJECT || words.indefinites.has(lower)));
}

/** “wasn’t good”, “has a hole in it”: whether the first word is a verb that only a subject can stand before. */
function opensWithVerb(said: string, { verbs }: Words): boolean {
  const first = (said.split(' ', 1)[0] ?? '').replaceAll('’', "'");
  return /n't$/.test(first) || verbs.has(first);
}

/** Called the new *book* “a lie”, said the *show* is “a lie”; but: said that the *film* “winter tide” had begun. */
function isJudged(tokens: readonly Token[], noun: number, words: Words): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - CALLED); at--) {
    if (isOf(tokens[at], CONJUNCTION)) return false;
    if (findVerb(tokens, at, words) !== null) return true;
  }
  return false;
}

/**
 * Whether a comma inside marks ends a title, and so is its sentence’s: Lee, author of “Going Viral,” said it; her show,
 * “Going Viral,” began.
 */
export function isWork(text: string, paragraph: Span, content: Passage, words: Words): boolean {
  const { fragments } = words;
  if (!fragments || !content.text.endsWith(',') || !isTitle(content, words)) return false;
  const before = textBeforeMark(text, paragraph.start, content.span, BEFORE);
  const [noun = '', last = ''] = (before.match(/\p{L}+/gu) ?? []).slice(-2).map((word) => word.toLowerCase());
  return last === words.of ? isRole(noun, words) : fragments.titled.has(last);
}

/** His answer: “No.” A word with its own full stop behind a colon was said, where the noun before is none for a work. */
export function isAnswer(tokens: readonly Token[], at: number, { content }: Quotation, { fragments }: Words): boolean {
  if (!fragments || !isSign(tokens[at - 1], ':') || content.text.includes(' ')) return false;
  return /[.?!…]$/.test(content.text) && !fragments.titled.has(tokens[at - 2]?.lower ?? '');
}

/** Cast it as “…”, praised as a “…”; but: words such as “…”. */
function isSeenAs(tokens: readonly Token[], at: number, fragments: Fragments): boolean {
  const before = beforeMark(tokens, at, fragments);
  return tokens[before]?.lower === fragments.as && tokens[before - 1]?.lower !== fragments.such;
}

/** The last token before the mark, an article or a comma stepped over. */
const beforeMark = (tokens: readonly Token[], at: number, { articles }: Fragments): number =>
  articles.has(tokens[at - 1]?.lower ?? '') || isSign(tokens[at - 1], ',') ? at - 2 : at - 1;
