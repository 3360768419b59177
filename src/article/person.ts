import { isGrammar } from './grammar-words.ts';
import { isGivenName, type NameAt } from './names.ts';
import { isMark } from './phrases.ts';
import { genderOfRole, isRole, rolesIn } from './roles.ts';
import { indexOfToken, isCapital, isOf, isSign, joined, type Token } from './tokens.ts';
import { findVerb } from './verbs.ts';
import {
  COMMON_CAPITAL,
  CONJUNCTION,
  DETERMINER,
  GIVEN_NAME,
  RELATIVE,
  ROLE,
  VERB,
  withoutPoint,
} from './word-classes.ts';
import type { Words } from './words/words.ts';

export type Gender = 'man' | 'woman' | 'either';

/** Somebody whom the article names in full at least once. */
export interface Person {
  /** The fullest form: "Staffan de Mistura". */
  readonly name: string;
  /** Where the article first names it in full, in UTF-16 code units. */
  readonly start: number;
  /** Its words, lower-case. */
  readonly parts: readonly string[];
  /** As the text gives it: "State Department spokesman". */
  readonly role: string | null;
  readonly gender: Gender;
  /** What the role and the titles call the person, lower-case: "senator". */
  readonly called: readonly string[];
  /** Those of them that the person has been and is no more: "senator" of a former senator. */
  readonly past: readonly string[];
  /** Whether it is surely a person, and no place or body that looks like one. */
  readonly sure: boolean;
}

/** Whether the words can be a person's full name: two to five of them, none of a body, none in capitals alone. */
export function isFullName(name: NameAt, tokens: readonly Token[], words: Words): boolean {
  const parts = tokens.slice(name.from, name.to);
  if (parts.length < 2 || parts.length > 5) return false;
  // Stephen King, Ann Hall Lee: a given name makes a surname of the word after it.
  const isGiven = isGivenName(parts[0]?.lower ?? '', words);
  const plain = isGiven ? parts.slice(2) : parts;
  if (plain.some((part) => words.bodies.has(part.text) || isOf(part, ROLE | COMMON_CAPITAL))) {
    return false;
  }
  if (parts.some((part) => part.text.length > 1 && /^[\p{Lu}\p{N}&-]+$/u.test(part.text))) return false;
  // "the Red Cross", "des Weißen Hauses": after an article stands no person.
  const before = tokens[name.from - 1]?.lower ?? '';
  return words.compounds
    ? !words.determiners.has(before) || isGivenName(parts[0]?.lower ?? '', words)
    : !words.definite.has(before);
}

/** "Mrs.", "Senator", "Bürgermeister", and not "Foreign": a title that a surname alone is used with. */
const isSpoken = (title: string, words: Words): boolean => {
  if (words.compounds && isRole(title.toLowerCase(), words)) return true;
  const gender = words.titles.get(title);
  return gender === 'man' || gender === 'woman' || (gender !== undefined && calledBy(title, words).length > 0);
};

/**
 * "President Lee", "Mrs. Lee": a surname alone is a name where a title stands before it and nothing fuller is known.
 */
export const isTitledName = ({ name, title }: NameAt, words: Words): boolean =>
  title !== null &&
  !name.includes(' ') &&
  title.split(' ').some((word) => isSpoken(withoutPoint(word), words)) &&
  !words.bodies.has(name) &&
  !isRole(name.toLowerCase(), words) &&
  !words.titles.has(name);

/**
 * "der Präsident Frankreichs": behind an article and a role, a word that ends as a genitive does names no holder; "der
 * Sänger Marius" is a given name and does.
 */
export function looksOwned(name: NameAt, tokens: readonly Token[], words: Words): boolean {
  if (!words.compounds || name.title === null || !/^[^ ]+[^sxzß ]s$/.test(name.name)) return false;
  if (isGivenName(name.name.toLowerCase(), words)) return false;
  let at = name.from - name.title.split(' ').length - 1;
  while (words.verbSecond?.adjective.test(tokens[at]?.text ?? '') && !isOf(tokens[at], DETERMINER)) at--;
  return isOf(tokens[at], DETERMINER);
}

/** The person that a name in `tokens` introduces, with the role that stands before or after it. */
export function toPerson(name: NameAt, tokens: readonly Token[], words: Words): Person {
  const role =
    roleBefore(name, tokens, words) ??
    roleAfter(name, tokens, words) ??
    roleInFront(name, tokens, words) ??
    roleOfTitle(name, tokens, words);
  const gender = genderOf(name.name, role, name.title, words);
  const called = [...calledBy(role, words), ...calledBy(name.title, words)];
  const sure = gender !== 'either' || called.length > 0 || name.title !== null;
  const past = pastOf(name, role, tokens, words);
  const parts = name.name.toLowerCase().split(' ');
  return { name: name.name, start: name.start, parts, role, gender, called, past, sure };
}

/** "former port director", "former Governor Lee": what somebody has been; a spokesman for one is still spokesman. */
function pastOf(name: NameAt, role: string | null, tokens: readonly Token[], words: Words): readonly string[] {
  if (words.past.size === 0) return [];
  const past: string[] = [];
  let isPast = false;
  for (const word of role?.split(' ') ?? []) {
    const lower = word.toLowerCase();
    if (words.past.has(lower)) isPast = true;
    else if (lower === words.and || words.continuations.has(lower) || word.endsWith(',')) isPast = false;
    else if (isPast) past.push(...calledBy(word, words));
  }
  return words.past.has(beforeTitle(name, tokens)?.lower ?? '') ? [...past, ...calledBy(name.title, words)] : past;
}

/** The roles, lower-case, that are in the words of a role or a title: "senator" in "Sen."; an office sought is none. */
export function calledBy(role: string | null, words: Words): readonly string[] {
  if (role === null) return [];
  const parts = role.split(' ').map((word) => withoutPoint(word).toLowerCase());
  const seeker = parts.findIndex((part) => words.seekers.has(part));
  return parts
    .slice(0, seeker < 0 ? parts.length : seeker + 1)
    .flatMap((part) => words.titleRoles.get(part) ?? rolesIn(part, words));
}

/** "State Department spokesman John Kirby": the noun before the name, and what qualifies it. */
function roleBefore(name: NameAt, tokens: readonly Token[], words: Words): string | null {
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
  if (word?.kind === 'word' && startsPhrase(tokens[from - 2]) && !isGrammar(word)) from--;
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
function roleAfter(name: NameAt, tokens: readonly Token[], words: Words): string | null {
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
function roleInFront(name: NameAt, tokens: readonly Token[], words: Words): string | null {
  const comma = name.from - 1 - (name.title?.split(' ').length ?? 0);
  if (words.compounds || !isSign(tokens[comma], ',') || !isSign(tokens[name.to], ',.')) return null;
  if (!isOf(tokens[comma - 1], ROLE)) return null;
  for (let from = comma - 2; from >= Math.max(0, comma - LONGEST_IN_FRONT); from--) {
    const token = tokens[from];
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return null;
    if (words.definite.has(token.lower) || words.possessives.has(token.lower)) return joined(tokens, from + 1, comma);
    if (isGrammar(token)) return null;
  }
  return null;
}

/**
 * "President" and "Sen." are roles; "Mr." and "Republican" are none, and in "Historian Lord" only the first is one. Who
 * has had an office keeps the word that says so: "former President".
 */
function roleOfTitle(name: NameAt, tokens: readonly Token[], words: Words): string | null {
  const { title } = name;
  const parts = (title?.split(' ') ?? []).filter((word) => !words.courtesies.has(withoutPoint(word)));
  const isStated = (word: string): boolean =>
    !words.pluralTitles.has(withoutPoint(word)) &&
    (isRole(word.toLowerCase(), words) || words.titles.has(withoutPoint(word)));
  if (!parts.some(isStated)) return null;
  const before = beforeTitle(name, tokens);
  return [...(before && words.past.has(before.lower) ? [before.text] : []), ...parts].join(' ');
}

const beforeTitle = ({ from, title }: NameAt, tokens: readonly Token[]): Token | undefined =>
  tokens[from - (title?.split(' ').length ?? 0) - 1];

function genderOf(name: string, role: string | null, title: string | null, words: Words): Gender {
  for (const word of `${title ?? ''} ${role ?? ''}`.split(' ')) {
    const gender = words.titles.get(withoutPoint(word)) ?? genderOfRole(word.toLowerCase(), words);
    if (gender === 'man' || gender === 'woman') return gender;
  }
  const given = name.toLowerCase().split(' ')[0] ?? '';
  if (words.givenNames.men.has(given)) return 'man';
  return words.givenNames.women.has(given) ? 'woman' : 'either';
}
