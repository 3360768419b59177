import type { Words } from '../words/words.ts';
import { isRole } from './roles.ts';

/*
 * What the grammar asks of words most often, a bit each. A word is looked up in the lists of its language once, when it
 * is first met, and not in list after list wherever it stands.
 */
export const ADVERB = 1 << 0;
/** What has the form of an adverb, in no list: "loudly". */
export const ADVERB_FORM = 1 << 21;
/** Any form of a verb of speech, and the first word of what attributes without one: "said", "saying", "according". */
export const ATTRIBUTING = 1 << 1;
export const CUE = 1 << 2;
export const BASE = 1 << 3;
export const PARTICIPLE = 1 << 4;
/** "was", "had", and what looks like a past form: "bristled". */
export const VERB = 1 << 5;
export const PAST_FORM = 1 << 6;
/** A small word in -s, which may be a verb or several things: "lobbies". */
export const S_FORM = 1 << 7;
export const CONJUNCTION = 1 << 8;
export const RELATIVE = 1 << 9;
export const PREPOSITION = 1 << 10;
export const DETERMINER = 1 << 11;
export const PRONOUN = 1 << 12;
export const PASSIVE = 1 << 13;
export const PARTICLE = 1 << 14;
export const GIVEN_NAME = 1 << 15;
export const ROLE = 1 << 16;
/** "President", and any role. */
export const TITLE = 1 << 17;
export const AFFILIATION = 1 << 18;
export const COMMON_CAPITAL = 1 << 19;
/** "Korean-born", "Editor-in-Chief": a small letter behind a hyphen is in no name. */
export const COMPOUND = 1 << 20;

/** Which of the classes a word is of; `text` as it stands, `lower` without its capitals and its point. */
export function classesOf(text: string, lower: string, words: Words): number {
  const isOfRole = isRole(lower, words);
  return (
    (words.adverbs.has(lower) ? ADVERB : 0) |
    (words.adverbForm?.test(text) ? ADVERB_FORM : 0) |
    (isAttributing(lower, words) ? ATTRIBUTING : 0) |
    (words.cues.has(lower) ? CUE : 0) |
    (words.bases.has(lower) ? BASE : 0) |
    (words.participles.has(lower) ? PARTICIPLE : 0) |
    (words.verbs.has(lower) || words.verbs.has(withoutNot(lower, words)) ? VERB : 0) |
    (words.pastForm?.test(lower) ? PAST_FORM : 0) |
    (words.presentForm?.test(text) ? S_FORM : 0) |
    (words.conjunctions.has(lower) ? CONJUNCTION : 0) |
    (words.relatives.has(lower) ? RELATIVE : 0) |
    (words.prepositions.has(lower) ? PREPOSITION : 0) |
    (words.determiners.has(lower) ? DETERMINER : 0) |
    (words.pronouns.has(lower) ? PRONOUN : 0) |
    (words.passives.has(lower) ? PASSIVE : 0) |
    (words.particles.has(lower) ? PARTICLE : 0) |
    (words.givenNames.men.has(lower) || words.givenNames.women.has(lower) ? GIVEN_NAME : 0) |
    (isOfRole ? ROLE : 0) |
    (isOfRole || words.titles.has(withoutPoint(text)) ? TITLE : 0) |
    (words.affiliations.has(text) ? AFFILIATION : 0) |
    (words.commonCapitals.has(text) ? COMMON_CAPITAL : 0) |
    (/-\p{Ll}/u.test(text) ? COMPOUND : 0)
  );
}

/** "did" of "didn’t". */
const withoutNot = (lower: string, { links }: Words): string =>
  links.negated ? lower.replace(links.negated, '') : lower;

const isAttributing = (lower: string, words: Words): boolean =>
  words.cues.has(lower) ||
  words.participles.has(lower) ||
  words.nounCues.has(lower) ||
  words.bases.has(lower) ||
  words.accordingTo.has(lower);

/** A title without its point: "Sen" of "Sen." */
export const withoutPoint = (title: string): string => (title.endsWith('.') ? title.slice(0, -1) : title);
