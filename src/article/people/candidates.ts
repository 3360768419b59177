import type { Speaker } from '../article.ts';
import { genderOfPerson, isBody } from '../tokens/roles.ts';
import { withoutPoint } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Candidate } from './antecedents.ts';
import type { People } from './people.ts';

/**
 * What the words of somebody who is nobody known tell: "Mrs. Lee" is a woman, "Lee’s office" and "the council" are
 * bodies, "two men" and "Hale and Roe" several. A word that is no more than a name may be a surname or a firm, and
 * tells nothing.
 */
function genderOfMention(name: string, mention: string, words: Words): Candidate['gender'] {
  const parts = name.split(' ');
  const [first = ''] = parts;
  const called = words.titles.get(withoutPoint(first));
  if (called !== undefined) return called;
  const whole = name.toLowerCase();
  if (words.givenNames.men.has(whole)) return 'man';
  if (words.givenNames.women.has(whole)) return 'woman';
  const lower = whole.split(' ');
  if (lower.some((part) => words.offices.has(part))) return 'body';
  if (parts.includes(words.and) || words.quantifiers.has(first.toLowerCase())) return 'several';
  const gender = lower.map((part) => genderOfPerson(part, words)).find((known) => known !== null);
  if (gender) return gender;
  const end = parts.findIndex((part) => part === words.of || words.continuations.has(part));
  if (words.plural.form.test(parts.at(end < 0 ? -1 : end - 1) ?? '') && words.groups.size > 0 && !isCapitalised(first))
    return 'several';
  const isBare = parts.length === 1 && mention === name && /^\p{Lu}\p{Ll}+$/u.test(name) && !words.bodies.has(name);
  return isBare ? 'unknown' : 'body';
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The words before "of" and the like: "city council" of "city council of Ostby". */
export function headsOf(name: string, words: Words): readonly string[] {
  const parts = name.split(' ');
  const end = parts.findIndex((part) => part === words.of || words.continuations.has(part));
  return end < 0 ? parts : parts.slice(0, end);
}

/** Whether the word for what a mention is says that it is a body: "council", "University", "Office". */
export const isOfBody = (head: string, words: Words): boolean =>
  words.offices.has(head.toLowerCase()) || isBody(head, words);

/** The speaker of a quote as somebody that a later pronoun can point to. */
export function toCandidate(speaker: Speaker, people: People, words: Words, paragraph: number): Candidate {
  const { name, role, span, text } = speaker;
  const person = people.byName.get(name);
  const gender = person?.gender ?? genderOfMention(name, text, words);
  const isSomebody = gender === 'man' || gender === 'woman' || gender === 'either';
  const opener = text.split(' ', 1)[0]?.toLowerCase() ?? '';
  return {
    paragraph,
    start: span.start,
    name,
    role,
    gender,
    person: person !== undefined,
    // "a post that said so": a later "they" hardly means the post.
    spoke: !words.relatives.has(text) || words.links.who.has(text),
    standing: 'topic',
    // "One voter asked why": the voter goes on, or whoever was asked.
    described: person || !isSomebody ? null : { isNew: !words.definite.has(opener), ties: new Set() },
  };
}
