import { genderOfPerson } from '../tokens/roles.ts';
import type { Candidate, Kind, Scene } from './antecedents.ts';

/** Characters before a pronoun that are looked at. */
const BEFORE = 400;

/** Longest verb between the comma and the pronoun, with the spaces around it. */
const VERB = 20;

/** Words in marks, which are no part of the sentence around them. */
const QUOTED = /[„»«"“][^„“”»«"\n]*[“”»«"]/g;

/** As long as the words, with the stop that they end in. */
const masked = (words: string): string => `${'_'.repeat(words.length - 1)}${/[.!?…].$/.test(words) ? '.' : '_'}`;

/**
 * Where what is told in the sentence of the pronoun at `offset` begins: "Kruse sei „müde“, sagte er" tells of another
 * than who speaks, and "Kruse floh, das Haus sei „leer“, sagte er" only of the house. The pronoun’s own place where it
 * is in no such sentence, and where no mood tells what others said.
 */
export function toldOf({ text, words: { verbSecond } }: Scene, offset: number): number {
  if (!verbSecond || !/,\s\p{Ll}+\s$/u.test(text.slice(Math.max(0, offset - VERB), offset))) return offset;
  const start = Math.max(offset - BEFORE, text.lastIndexOf('\n', offset - 1) + 1);
  const before = text.slice(start, offset).replace(QUOTED, masked);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => before.lastIndexOf(end))) + 1;
  const words = before.slice(sentence).matchAll(/\p{L}+/gu);
  const verb = words.find(([word]) => verbSecond.reported.has(word))?.index;
  if (verb === undefined) return offset;
  const comma = before.slice(sentence, sentence + verb).lastIndexOf(',') + 1;
  // "Kruse, der krank ist, sei müde": behind an aside the subject stands before it.
  const isAside = !/\p{L}/u.test(before.slice(sentence + comma, sentence + verb));
  return start + sentence + (isAside ? 0 : comma);
}

/**
 * "Kruse ging. Eine Frau rief den Richter. „Nein“, sagte er": where nouns have a gender, the object of the last
 * sentence before the words is as near as who was named before that sentence.
 */
export function isRivalledByObject(
  { text, words, people }: Scene,
  kind: Kind,
  found: Candidate,
  offset: number,
): boolean {
  if (!words.verbSecond) return false;
  const start = Math.max(found.start, offset - BEFORE, text.lastIndexOf('\n', offset - 1) + 1);
  const [told = ''] = text.slice(start, offset).split(/[„“”»«"]/, 1);
  const sentence = told.split(/[.!?]/).at(-2) ?? '';
  const parts = sentence.match(/[\p{L}-]+/gu) ?? [];
  const known = [...found.name.split(' '), ...(people.byName.get(found.name)?.called ?? [])];
  if (parts.some((part) => words.pronouns.get(part.toLowerCase()) === kind || known.includes(part))) return false;
  return parts.some((part, at) => {
    const before = parts[at - 1] ?? '';
    const article = /^\p{Ll}/u.test(before) && !words.determiners.has(before) ? parts[at - 2] : before;
    const isName = /^\p{Lu}/u.test(parts[at + 1] ?? '');
    const noun = part.toLowerCase();
    return (
      words.determiners.has(article ?? '') && !isName && !known.includes(noun) && genderOfPerson(noun, words) === kind
    );
  });
}
