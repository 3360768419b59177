import type { Gender } from '../people/person.ts';
import type { Words } from '../words/words.ts';
import { isCapital, isOf, type Token } from './tokens.ts';
import { DETERMINER } from './word-classes.ts';

/** Fewest letters of a role that a compound can end in, and most. */
const SHORTEST = 4;
const LONGEST = 18;

/**
 * The gender that a noun for what a person is tells of, `either` when it tells none; undefined when the noun, in lower
 * case, is no role. Where nouns are compounds the end of the word decides: "Regierungssprecherin" is a "sprecherin".
 */
export function genderOfRole(noun: string, words: Words): Gender | undefined {
  const whole = words.roles.get(noun);
  if (whole !== undefined || !words.compounds) return whole;
  for (let length = Math.min(LONGEST, noun.length - 1); length >= SHORTEST; length--) {
    const end = words.roles.get(noun.slice(-length));
    if (end !== undefined) return end;
  }
  return undefined;
}

/**
 * What a noun for a person, in lower case, calls somebody: itself, and where nouns are compounds the role at its end,
 * as the "verkehrsminister" is "der Minister"; a "vizepräsident" is no "Präsident". Empty when it is no role.
 */
export function rolesIn(noun: string, words: Words): readonly string[] {
  if (words.roles.has(noun)) return [noun];
  if (!isRole(noun, words)) return [];
  if (words.verbSecond?.otherOffices.test(noun)) return [noun];
  let length = Math.min(LONGEST, noun.length - 1);
  while (!words.roles.has(noun.slice(-length))) length--;
  return [noun, noun.slice(-length)];
}

/**
 * Whether `description`, which has the noun of the role `held`, may mean another holder: "der Sprecher der Opposition"
 * is no Regierungssprecher, "der russische Minister" not any Minister. Who has had an office is told apart by
 * `callOf`. Only where nouns are compounds.
 */
export function isOtherHolder(description: readonly Token[], held: string | null, words: Words): boolean {
  const own = words.verbSecond;
  if (!own) return false;
  const known = (held ?? '').toLowerCase();
  return description.some((token) => {
    if (token.kind !== 'word' || isOf(token, DETERMINER) || isRole(token.lower, words)) return false;
    if (words.past.has(token.lower)) return false;
    if (isCapital(token)) return !known.includes(token.lower);
    return own.adjective.test(token.lower) && !known.includes(token.lower.replace(own.adjective, ''));
  });
}

/** Whether a word, with its capital or without, is for a body: "council", "Senate". */
export const isBody = (word: string, words: Words): boolean =>
  words.bodies.has(word.charAt(0).toUpperCase() + word.slice(1));

/** Whether a noun, in lower case, says what a person is: "spokesman". */
export const isRole = (noun: string, words: Words): boolean => genderOfRole(noun, words) !== undefined;

/**
 * The gender that a noun for somebody tells of, be it a role, a word that says no more of whom it means ("woman"), or
 * one that ends as nouns for women do; null when the noun, in lower case, means nobody.
 */
export const genderOfPerson = (noun: string, words: Words): Gender | null =>
  words.beings.get(noun) ?? genderOfRole(noun, words) ?? (words.womanly?.test(noun) ? 'woman' : null);
