import { genderOfRole, isRole, rolesIn } from '../tokens/roles.ts';
import { isOf, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, DETERMINER, ROLE, withoutPoint } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { isGivenName, type NameAt } from './names.ts';
import { beforeTitle, roleAfter, roleBefore, roleInFront, roleOfTitle } from './stated-roles.ts';

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

/** Fewer words than this behind "former" say no more than what somebody was. */
const FEW = 3;

/** The person that a name in `tokens` introduces, with the role that stands before or after it. */
export function toPerson(name: NameAt, tokens: readonly Token[], words: Words): Person {
  const title = roleOfTitle(name, tokens, words);
  const behind = roleAfter(name, tokens, words);
  // "Governor Ann Lee, a former teacher," is governor; a longer description says more than the title.
  const [first = '', ...rest] = behind?.split(' ') ?? [];
  const wasOnly = title !== null && words.past.has(first.toLowerCase()) && rest.length < FEW;
  const role =
    roleBefore(name, tokens, words) ?? (wasOnly ? null : behind) ?? roleInFront(name, tokens, words) ?? title;
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

function genderOf(name: string, role: string | null, title: string | null, words: Words): Gender {
  for (const word of `${title ?? ''} ${role ?? ''}`.split(' ')) {
    const gender = words.titles.get(withoutPoint(word)) ?? genderOfRole(word.toLowerCase(), words);
    if (gender === 'man' || gender === 'woman') return gender;
  }
  const given = name.toLowerCase().split(' ')[0] ?? '';
  if (words.givenNames.men.has(given)) return 'man';
  return words.givenNames.women.has(given) ? 'woman' : 'either';
}
