import type { Passage, Span } from '../article.ts';
import { isUsed } from '../clauses/terms.ts';
import { findVerb } from '../phrases/verbs.ts';
import { hasWords } from '../text/span.ts';
import { isRole } from '../tokens/roles.ts';
import { isTitle } from '../tokens/titles.ts';
import { isOf, isSign, type Token } from '../tokens/tokens.ts';
import { CONJUNCTION, ROLE } from '../tokens/word-classes.ts';
import type { Fragments } from '../words/fragment-words.ts';
import type { Words } from '../words/words.ts';
import { textBeforeMark } from './marks.ts';
import type { Quotation } from './quotes.ts';

/** Words from which on a fragment is nobody’s irony: they were said or written. */
export const LONG = 6;
/** Characters before a mark that show what the words in it are. */
const BEFORE = 60;
/** Tokens between “what” and the verb whose object it is: what the head of the town’s pilots called “…”. */
const OBJECT = 8;
/** The same for “what” alone, which opens no clause about a noun: what the Post and the Times each called “…”. */
const FAR_OBJECT = 14;
/** Farthest that a verb stands before the work that it judges, in tokens. */
const JUDGED = 4;
/** Fewest words of a sentence that is quoted as such. */
const SENTENCE = 3;

/**
 * Whether the words before a mark say that a name or a word is in it: a show called “…”, the word “…”, so-called “…”;
 * but: called “…” by Gomez, what Gomez called “…”.
 */
export function isNamed(tokens: readonly Token[], at: number, { content }: Quotation, words: Words): boolean {
  if (!words.fragments || hasWords(content.text, LONG) || /[!?]$/.test(content.text)) return false;
  // Wrote that the report “wasn’t good”: what opens with a verb goes on with its sentence.
  if (opensWithVerb(content.text, words)) return false;
  const { namings, named, titled, what, articles, cries, accounts } = words.fragments;
  const before = beforeMark(tokens, at, words.fragments);
  const noun = tokens[before]?.lower ?? '';
  // In Gomez’s words, “a mess”: behind a comma they are what she says.
  const isOwned = tokens[before - 1]?.kind === 'possessive' || words.possessives.has(tokens[before - 1]?.lower ?? '');
  if (isOwned && before < at - 1 && isSign(tokens[at - 1], ',') && accounts.has(noun)) return false;
  // The words “we’re here”: what has a verb inside is no single word that is spoken of.
  if (named.has(noun)) return !(cries.has(noun) && holdsVerb(content.text, words)) && !isUsed(tokens, before, words);
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
function opensWithVerb(said: string, { verbs, links }: Words): boolean {
  const first = (said.split(' ', 1)[0] ?? '').replaceAll('’', "'");
  return links.negated?.test(first) === true || verbs.has(first);
}

/** “we are still here”, “I’m with them”: whether a verb stands among the words, other than at their head. */
function holdsVerb(said: string, { verbs, contracted, pronouns }: Words): boolean {
  const [first = '', ...others] = said.toLowerCase().split(' ');
  if (others.length < SENTENCE - 1) return false;
  if (contracted?.test(first) && pronouns.has(first.replace(contracted, ''))) return true;
  return others.some((word) => verbs.has(word));
}

/** Called the new *book* “a lie”, said the *show* is “a lie”; but: said that the *film* “winter tide” had begun. */
function isJudged(tokens: readonly Token[], noun: number, words: Words): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - JUDGED); at--) {
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

/** The last token before the mark, an article or a comma stepped over. */
export const beforeMark = (tokens: readonly Token[], at: number, { articles }: Fragments): number =>
  articles.has(tokens[at - 1]?.lower ?? '') || isSign(tokens[at - 1], ',') ? at - 2 : at - 1;
