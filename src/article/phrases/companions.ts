import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, DETERMINER, PREPOSITION } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Phrase } from './phrases.ts';
import { looksFinite } from './verbs.ts';

/** Longest aside between two commas, in tokens. */
const ASIDE = 8;

/** Most tokens in the bracket after a name: "Ann Lee (R-Fla.)". */
const BRACKET = 6;

/**
 * "Hale, Roe (R-Fla.) and Gomez said": two or more who speak together are one subject, where nothing stands before them
 * that the first could belong to ("attacked Hale and Gomez said").
 */
export function withCompanionsBefore(tokens: readonly Token[], from: number, subject: Phrase, words: Words): Phrase {
  if (!words.coordinators.has(tokens[subject.from - 1]?.lower ?? '') || !isCapital(tokens[subject.from]))
    return subject;
  let start = subject.from - 1;
  while (start > from) {
    const before = withoutAside(tokens, from, start);
    if (isCapital(tokens[before - 1])) start = before - 1;
    // "The Department of Health and Human Services":
    else if (tokens[start - 1]?.lower === words.of && isCapital(tokens[start - 2])) start -= 2;
    else if (isSign(tokens[start - 1], ',') && isCapital(tokens[withoutAside(tokens, from, start - 1) - 1])) start--;
    else break;
  }
  if (start > from && isOf(tokens[start - 1], DETERMINER)) start--;
  const opens = start === from || tokens[start - 1]?.kind !== 'word';
  return opens && start < subject.from - 1 ? { from: start, to: subject.to } : subject;
}

/** Where what stands before `at` ends without an aside closing there: "Ann Lee, 44, and", "Ann Lee, a pilot, and". */
function withoutAside(tokens: readonly Token[], from: number, at: number): number {
  const end = isSign(tokens[at - 1], ',') ? at - 1 : at;
  const comma = lastIndexOfToken(tokens, Math.max(from, end - ASIDE), end, (token) => token.kind !== 'word');
  return comma > from && endOfAside(tokens, comma) === end ? comma : withoutBracket(tokens, from, at);
}

/** Where the aside behind the comma at `comma` ends, an age or a noun with its article; that comma's place for none. */
export function endOfAside(tokens: readonly Token[], comma: number): number {
  if (!isSign(tokens[comma], ',')) return comma;
  const next = tokens[comma + 1];
  if (/^\d{1,3}$/.test(next?.text ?? '')) return comma + 2;
  if (!isOf(next, DETERMINER) || isCapital(next)) return comma;
  const end = indexOfToken(tokens, comma + 1, comma + ASIDE, ({ kind }) => kind !== 'word');
  return end < 0 || !isSign(tokens[end], ',.') || tokens.slice(comma, end).some((token) => looksFinite(token))
    ? comma
    : end;
}

/** Where what stands before `at` ends without a bracket that closes there. */
export function withoutBracket(tokens: readonly Token[], from: number, at: number): number {
  if (!isSign(tokens[at - 1], ')')) return at;
  const open = lastIndexOfToken(tokens, Math.max(from, at - BRACKET), at, (token) => isSign(token, '('));
  return open < 0 ? at : open;
}

/**
 * “…,” said Hale (R-Fla.), Roe and Gomez: the phrase with those who are named beside its last name, and then no verb.
 */
export function withCompanionsAfter(tokens: readonly Token[], phrase: Phrase, limit: number, words: Words): Phrase {
  if (!isCapital(tokens[phrase.to - 1]) || isOf(tokens[phrase.to - 1], COMMON_CAPITAL)) return phrase;
  for (let at = afterAside(tokens, phrase.to, limit); at < limit; ) {
    const isLast = isAnd(tokens, isSign(tokens[at], ',') ? at + 1 : at, words);
    if (!isLast && !isSign(tokens[at], ',')) return phrase;
    const start = isLast ? (isSign(tokens[at], ',') ? at + 2 : at + 1) : at + 1;
    const end = endOfName(tokens, start, limit, words);
    if (end === start || isOf(tokens[start], COMMON_CAPITAL)) return phrase;
    at = afterAside(tokens, end, limit);
    // “…,” said Hale, 44, and Roe, 50, left:
    const next = tokens[at > end && isSign(tokens[at], ',') ? at + 1 : at];
    const goesOn = at < limit && next?.kind === 'word' && (looksFinite(next) || !isOf(next, PREPOSITION));
    if (isLast) return goesOn ? phrase : { from: phrase.from, to: end };
  }
  return phrase;
}

/** "Jan de Vries", "Secretary of State Ann Lee" */
function endOfName(tokens: readonly Token[], start: number, limit: number, words: Words): number {
  let end = start;
  for (; end < limit; end++) {
    const { lower = '' } = tokens[end] ?? {};
    const before = tokens[end - 1];
    const isOf = lower === words.of && words.titles.has(before?.text ?? '') && isCapital(tokens[end + 1]);
    if (!isCapital(tokens[end]) && !(end > start && (words.particles.has(lower) || isOf))) break;
  }
  return end;
}

const isAnd = (tokens: readonly Token[], at: number, { and }: Words): boolean => tokens[at]?.lower === and;

/** Where what stands behind a name, a bracket or an aside that another comma or the sentence ends, has ended. */
function afterAside(tokens: readonly Token[], at: number, limit: number): number {
  const end = endOfAside(tokens, at);
  const isEnd = end >= limit || isSign(tokens[end], ',.');
  return end > at && end <= limit && isEnd ? end : afterBracket(tokens, at, limit);
}

/** Where the bracket at `at` has ended, before `limit`; `at` where none stands there. */
export function afterBracket(tokens: readonly Token[], at: number, limit: number): number {
  if (!isSign(tokens[at], '(')) return at;
  const close = indexOfToken(tokens, at + 1, Math.min(limit, at + BRACKET + 1), (token) => isSign(token, ')'));
  return close < 0 ? at : close + 1;
}
