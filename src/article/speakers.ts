import type { Passage, Speaker } from './article.ts';
import { findNames, findPerson, type Gender, isFullName, joined, type NameAt, type Person, toPerson } from './names.ts';
import { antecedentOf } from './phrases.ts';
import { passageAt } from './span.ts';
import type { Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/** Everybody whom `paragraphs` name in full, in the order of their first naming; the first stated role stays. */
export function readPeople(paragraphs: readonly (readonly Token[])[], words: Words): readonly Person[] {
  const people = new Map<string, Person>();
  for (const tokens of paragraphs) {
    for (const name of findNames(tokens, words)) {
      if (!isFullName(name, tokens, words)) continue;
      const person = toPerson(name, tokens, words);
      const known = people.get(person.name);
      if (!known) people.set(person.name, person);
      else if (known.role === null && person.role !== null) people.set(person.name, person);
    }
  }
  return [...people.values()].filter((person, _, all) => !all.some((other) => isShortFor(person, other)));
}

/** "De Mistura" is no further person beside "Staffan de Mistura". */
const isShortFor = ({ parts }: Person, other: Person): boolean =>
  parts.length < other.parts.length && parts.every((part, i) => other.parts.at(i - parts.length) === part);

/** Somebody or something that a pronoun can point back to. */
export interface Candidate {
  /** Index of its paragraph, and its offset in UTF-16 code units. */
  readonly paragraph: number;
  readonly start: number;
  readonly name: string;
  readonly role: string | null;
  readonly gender: Gender | 'body';
}

/** How many paragraphs back a pronoun is followed. Beyond, it is not guessed. */
export const REACH = 2;

/** What a speaker is read from. */
export interface Scene {
  readonly text: string;
  readonly words: Words;
  readonly people: readonly Person[];
  /** Those named before in the article, nearest last. */
  readonly candidates: readonly Candidate[];
  readonly paragraph: number;
}

/**
 * The speaker that the subject `[from, to)` of `tokens` mentions. A pronoun that points to nobody within reach stays
 * as it is: its own text is then its name, and nothing is inferred.
 */
export function readSpeaker(scene: Scene, tokens: readonly Token[], from: number, to: number): Speaker | null {
  const { text, words, people } = scene;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const whole = passageAt(text, first.start, last.end);

  const kind = words.pronouns.get(first.lower);
  if (kind && to - from === 1) return fromPronoun(whole, findAntecedent(scene, kind, first.start));

  if (to - from === 1 && words.relatives.has(first.lower)) {
    const meant = antecedentOf(tokens, 0, from, words);
    const speaker = meant && readSpeaker(scene, tokens, meant.from, meant.to);
    return speaker && { ...whole, name: speaker.name, role: speaker.role, inferred: speaker.inferred };
  }

  const office = tokens.findIndex((token, i) => i >= from && i < to && words.offices.has(token.lower));
  if (office >= 0) {
    const speaker = readOffice(scene, tokens, { from, to, office }, whole);
    if (speaker) return speaker;
  }
  const name = headName(findNames(tokens.slice(from, to), words), from, to, tokens, words);
  if (name) {
    const person = findPerson(people, name.name);
    const at = tokens[name.from];
    const end = tokens[name.to - 1];
    if (at && end && person)
      return { ...passageAt(text, at.start, end.end), name: person.name, role: person.role, inferred: false };
  }
  return { ...whole, name: describedName(tokens, from, to, words), role: null, inferred: false };
}

function fromPronoun(mention: Passage, found: Candidate | null): Speaker {
  if (!found) return { ...mention, name: mention.text, role: null, inferred: false };
  return { ...mention, name: found.name, role: found.role, inferred: true };
}

/** "the office of Staffan de Mistura", "De Mistura’s office", "his office": a body that speaks for a person. */
function readOffice(
  scene: Scene,
  tokens: readonly Token[],
  { from, to, office }: { readonly from: number; readonly to: number; readonly office: number },
  whole: Passage,
): Speaker | null {
  const { words, people } = scene;
  const noun = tokens[office]?.lower ?? '';
  const owner = words.possessives.get(tokens[from]?.lower ?? '');
  if (owner && office === to - 1) {
    const found = findAntecedent(scene, owner, whole.span.start);
    return found && { ...whole, name: bodyName(noun, found.name), role: null, inferred: true };
  }
  const of = tokens[office + 1]?.lower === 'of' || tokens[office + 1]?.lower === 'for';
  const named = of
    ? findNames(tokens.slice(office + 2, to), words)[0]
    : tokens[office - 1]?.kind === 'possessive'
      ? findNames(tokens.slice(from, office - 1), words).at(-1)
      : undefined;
  const person = named && findPerson(people, named.name);
  return person ? { ...whole, name: bodyName(noun, person.name), role: null, inferred: false } : null;
}

const bodyName = (noun: string, name: string): string => `${noun.charAt(0).toUpperCase()}${noun.slice(1)} of ${name}`;

/**
 * The name that is the head of the phrase: right after a role or a title ("department spokesman John Kirby"), or at its
 * front ("Kirby of the department"). In "a spokesman for John Kirby" and "Kirby’s lawyer" the name is no head.
 */
function headName(
  names: readonly NameAt[],
  from: number,
  to: number,
  tokens: readonly Token[],
  words: Words,
): NameAt | null {
  const inPhrase = names.map((name) => ({ ...name, from: from + name.from, to: from + name.to }));
  const isOwner = ({ to: end }: NameAt): boolean => tokens[end]?.kind === 'possessive' && end < to;
  const named = inPhrase.filter((name) => !isOwner(name));
  const introduced = named.findLast(
    (name) => words.roles.has(tokens[name.from - 1]?.lower ?? '') || (name.title !== null && name.from > from),
  );
  if (introduced) return introduced;
  const governed = (name: NameAt): boolean =>
    tokens.slice(from, name.from).some((token) => words.continuations.has(token.lower));
  // A role after the name ("Sanders campaign manager") makes it part of a description.
  const described = (name: NameAt): boolean =>
    tokens
      .slice(name.to, to)
      .some((token, i) => words.roles.has(token.lower) && !precedes(tokens, name.to, name.to + i, words));
  return named.find((name) => !governed(name) && !described(name)) ?? null;
}

/** Whether a preposition stands between the two: "Kirby of the minister’s office". */
const precedes = (tokens: readonly Token[], from: number, to: number, words: Words): boolean =>
  tokens.slice(from, to).some((token) => words.continuations.has(token.lower));

/** A speaker without a personal name: the words of the mention without a leading article. */
function describedName(tokens: readonly Token[], from: number, to: number, words: Words): string {
  const start = words.determiners.has(tokens[from]?.lower ?? '') && to - from > 1 ? from + 1 : from;
  return joined(tokens, start, to);
}

type Kind = 'man' | 'woman' | 'body' | 'several';

/** Whom a pronoun at `offset` points to: the nearest of its kind, no more than two paragraphs back. */
function findAntecedent(scene: Scene, kind: Kind, offset: number): Candidate | null {
  const fits = ({ gender }: Candidate): boolean => {
    if (kind === 'man' || kind === 'woman') return gender === kind || gender === 'either';
    return gender === 'body';
  };
  return (
    scene.candidates.findLast(
      (candidate) => candidate.start < offset && scene.paragraph - candidate.paragraph <= REACH && fits(candidate),
    ) ?? null
  );
}
