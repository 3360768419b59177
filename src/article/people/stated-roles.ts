import { isMark } from '../phrases/phrases.ts';
import { findVerb } from '../phrases/verbs.ts';
import { isGrammar } from '../tokens/grammar-words.ts';
import { isRole } from '../tokens/roles.ts';
import { indexOfToken, isCapital, isOf, isSign, joined, type Token } from '../tokens/tokens.ts';
import {
  COMMON_CAPITAL,
  CONJUNCTION,
  DETERMINER,
  GIVEN_NAME,
  RELATIVE,
  ROLE,
  VERB,
  withoutPoint,
} from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { NameAt } from './names.ts';

/** "State Department spokesman John Kirby": the noun before the name, and what qualifies it. */
export function roleBefore(name: NameAt, tokens: readonly Token[], words: Words): string | null {
  const role = tokens[name.from - 1];
  if (!role || name.title !== null) return null;
  // "der Überlebende Jan Smit" has a role, "die das Unglück überlebende Anna Lehmann" has none.
  if (words.compounds && !isCapital(role)) return null;
  const isNoun = words.compounds && isCapital(role) && !isOf(role, COMMON_CAPITAL) && role.kind === 'word';
  if (!isOf(role, ROLE) && !(isNoun && isOf(tokens[name.from], GIVEN_NAME))) return null;
  const officer = isNoun && !isRole(role.lower, words) ? officerBefore(tokens, name.from - 1, words) : -1;
  if (officer >= 0) return joined(tokens, officer, name.from);
  // "the nominee for governor Ann Lee" is no governor.
  let from = words.seekers.has(tokens[name.from - 3]?.lower ?? '') ? name.from - 3 : name.from - 1;
  while (from > 0) {
    const before = tokens[from - 1];
    if (!before || !(isQualifier(before, words) || isQualifyingPossessive(tokens, from - 1))) break;
    from--;
  }
  // "port director": one word more, when nothing but the start of the phrase stands before it.
  const word = tokens[from - 1];
  const isPast = (token: Token | undefined): boolean => words.past.has(token?.lower ?? '');
  const opens = startsPhrase(tokens[from - 2]) || isPast(tokens[from - 2]);
  if (word?.kind === 'word' && opens && !isGrammar(word) && !isPast(word)) from--;
  if (isPast(tokens[from - 1])) from--;
  return joined(tokens, from, name.from);
}

/** "*Minister* der Neuen Republik Jan Lee": the role that a noun in the genitive at `at` belongs to; -1 for none. */
function officerBefore(tokens: readonly Token[], at: number, words: Words): number {
  let article = at - 1;
  while (article > 0 && isCapital(tokens[article])) article--;
  const officer = words.verbSecond?.genitives.has(tokens[article]?.lower ?? '') ? article - 1 : -1;
  return isRole(tokens[officer]?.lower ?? '', words) ? officer : -1;
}

const startsPhrase = (before: Token | undefined): boolean =>
  before?.kind !== 'word' || isOf(before, DETERMINER | CONJUNCTION);

const isQualifier = (token: Token, words: Words): boolean =>
  words.modifiers.has(token.lower) || (isCapital(token) && !isOf(token, COMMON_CAPITAL));

const isQualifyingPossessive = (tokens: readonly Token[], at: number): boolean => {
  const owner = tokens[at - 1];
  return tokens[at]?.kind === 'possessive' && owner !== undefined && isCapital(owner);
};

/** Longest apposition, in tokens, that is still read as a role. */
const LONGEST_ROLE = 14;

/** "Kirby, the State Department spokesman, said": the words between the commas, when one is a role. */
export function roleAfter(name: NameAt, tokens: readonly Token[], words: Words): string | null {
  if (!isSign(tokens[name.to], ',')) return null;
  let from = name.to + 1;
  const limit = Math.min(tokens.length, from + LONGEST_ROLE);
  const end = indexOfToken(tokens, from, limit + 1, (token) => token.kind === 'quotation' || isSign(token, ',.;:—–()'));
  if (end < 0) return null;
  if (isOf(tokens[from], DETERMINER)) from++;
  const role = indexOfToken(tokens, from, end, (token) => isOf(token, ROLE));
  const opener = tokens[from]?.lower ?? '';
  const clause =
    words.conjunctions.has(opener) ||
    words.coordinators.has(opener) ||
    tokens
      .slice(from, end)
      .some((token, i) => isOf(token, VERB | RELATIVE) || findVerb(tokens, from + i, words) === 'finite');
  if (role < 0 || clause) return null;
  // "author of “Going Viral,”": the mark closes behind the comma.
  const isTitle = isSign(tokens[end], ',') && isMark(tokens[end + 1]) && tokens[end]?.end === tokens[end + 1]?.start;
  return joined(tokens, from, end) + (isTitle ? (tokens[end + 1]?.text ?? '') : '');
}

/** Longest description before a name and its comma, in tokens. */
const LONGEST_IN_FRONT = 8;

/**
 * "The city’s planning chief, Bo Lee, said", "his wife, Ann Lee,": the noun phrase that the name between commas is
 * beside.
 */
export function roleInFront(name: NameAt, tokens: readonly Token[], words: Words): string | null {
  const comma = name.from - 1 - (name.title?.split(' ').length ?? 0);
  if (words.compounds || !isSign(tokens[comma], ',') || !isSign(tokens[name.to], ',.')) return null;
  if (!isOf(tokens[comma - 1], ROLE)) return null;
  for (let from = comma - 2; from >= Math.max(0, comma - LONGEST_IN_FRONT); from--) {
    const token = tokens[from];
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return null;
    if (words.definite.has(token.lower) || words.possessives.has(token.lower)) return joined(tokens, from + 1, comma);
    // "Gomez’s deputy, Peter Lohse,": whose, in so far as that is named.
    if (isQualifyingPossessive(tokens, from)) return joined(tokens, startOfName(tokens, from - 1), comma);
    if (isGrammar(token)) return null;
  }
  return null;
}

/** Where the capitals begin that stand in a row up to `at`. */
function startOfName(tokens: readonly Token[], at: number): number {
  let start = at;
  while (isCapital(tokens[start - 1]) && !isOf(tokens[start - 1], COMMON_CAPITAL)) start--;
  return start;
}

/**
 * "President" and "Sen." are roles; "Mr." and "Republican" are none, and in "Historian Lord" only the first is one. Who
 * has had an office keeps the word that says so: "former President".
 */
export function roleOfTitle(name: NameAt, tokens: readonly Token[], words: Words): string | null {
  const { title } = name;
  const parts = (title?.split(' ') ?? []).filter((word) => !words.courtesies.has(withoutPoint(word)));
  const isStated = (word: string): boolean =>
    !words.pluralTitles.has(withoutPoint(word)) &&
    (isRole(word.toLowerCase(), words) || words.titles.has(withoutPoint(word)));
  if (!parts.some(isStated)) return null;
  const before = beforeTitle(name, tokens);
  return [...(before && words.past.has(before.lower) ? [before.text] : []), ...parts].join(' ');
}

export const beforeTitle = ({ from, title }: NameAt, tokens: readonly Token[]): Token | undefined =>
  tokens[from - (title?.split(' ').length ?? 0) - 1];
