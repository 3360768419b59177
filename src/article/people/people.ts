import { isCapital, isSign, type Token } from '../tokens/tokens.ts';
import type { Words } from '../words/words.ts';
import { findFullNames } from './full-names.ts';
import { findNames, isGivenName, type NameAt } from './names.ts';
import { calledBy, isFullName, isTitledName, looksOwned, type Person, toPerson } from './person.ts';

/** Everybody whom an article names in full, found by the words that a name ends or begins with, lower-case. */
export interface People {
  readonly byName: ReadonlyMap<string, Person>;
  readonly byEnd: ReadonlyMap<string, readonly Person[]>;
  readonly byStart: ReadonlyMap<string, readonly Person[]>;
  readonly byCall: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Everybody whom `paragraphs` name in full, or by a surname whose full form stands in `elsewhere`, the headline and the
 * quotations; the first stated role stays. Words in capitals are surely a person when a
 * given name, a role or an age says so, or when the last of them stand alone elsewhere, as surnames do.
 */
export function readPeople(
  paragraphs: readonly (readonly Token[])[],
  elsewhere: readonly string[],
  words: Words,
): People {
  const found = new Map<string, Person>();
  const named = new Set<string>();
  for (const tokens of paragraphs) {
    for (const name of findNames(tokens, words)) {
      named.add(name.name.toLowerCase());
      if (!isFullName(name, tokens, words) && !(isTitledName(name, words) && !looksOwned(name, tokens, words)))
        continue;
      if (isBehindPlace(name, tokens, words)) continue;
      const person = toPerson(name, tokens, words);
      const sure = person.sure || hasAge(name, tokens);
      const known = found.get(person.name);
      found.set(person.name, known ? together(known, { ...person, sure }) : { ...person, sure });
    }
  }
  const ends = new Set([...found.values()].flatMap(({ parts }) => parts.slice(1).slice(-1)));
  const alone = new Set([...named].filter((name) => !name.includes(' ') && !ends.has(name)));
  for (const name of findFullNames(elsewhere, alone, words).values()) {
    found.set(name, toPerson({ from: 0, to: 0, start: 0, name, title: null }, [], words));
  }
  // "De Mistura" is no further person beside "Staffan de Mistura"; "Bob Lee" beside "Jim Bob Lee" may be his father.
  const short = new Set([...found.values()].flatMap(({ parts }) => shorterThan(parts, words)));
  // "Sir Peter" is Sir Peter Hale.
  for (const { parts, called } of found.values()) {
    if (parts.length > 1 && called.some((word) => words.knightly.has(word))) short.add(parts[0] ?? '');
  }
  const people = [...found.values()]
    .filter(({ parts }) => !short.has(parts.join(' ')))
    .map((person) => ({
      ...person,
      name: withRank(person, words),
      sure:
        person.sure ||
        endsOf(person.parts)
          .slice(1)
          .some((end) => named.has(end)),
    }));

  const byCall = new Map<string, Set<string>>();
  for (const { called, past, name } of people) {
    for (const word of called) {
      const call = callOf(word, past.includes(word));
      byCall.set(call, (byCall.get(call) ?? new Set()).add(name));
    }
  }
  return {
    byName: new Map(people.map((person) => [person.name, person])),
    byEnd: indexed(people, ({ parts }) => endsOf(parts)),
    byStart: indexed(people, ({ parts }) => startsOf(parts)),
    byCall,
  };
}

/** What "the president" or "the former president" calls somebody, for `byCall`: neither is the other. */
export const callOf = (role: string, isPast: boolean): string => (isPast ? `former ${role}` : role);

/**
 * "In Ohio Lee said": behind a preposition that opens a sentence, only a given name or a title tells where a name
 * begins.
 */
const isBehindPlace = ({ from, title }: NameAt, tokens: readonly Token[], words: Words): boolean =>
  title === null &&
  isCapital(tokens[from - 1]) &&
  words.placing.has(tokens[from - 1]?.lower ?? '') &&
  !isGivenName(tokens[from]?.lower ?? '', words);

/** Shorter forms of a name: "de mistura" of "staffan de mistura", and nothing that begins with a given name. */
const shorterThan = (parts: readonly string[], words: Words): readonly string[] =>
  endsOf(parts).filter((end, at) => at > 0 && !(end.includes(' ') && isGivenName(parts[at] ?? '', words)));

/** "Lord Pym" is no Pym: where nothing fuller is known, a rank of birth is part of the name. */
function withRank({ name, parts, called }: Person, words: Words): string {
  const rank = parts.length > 1 ? undefined : called.find((word) => words.peers.has(word));
  return rank === undefined ? name : `${rank.charAt(0).toUpperCase()}${rank.slice(1)} ${name}`;
}

/** What two mentions tell of a person: the first stated role, each title. */
const together = (known: Person, next: Person): Person => ({
  ...known,
  role: known.role ?? next.role,
  gender: known.gender === 'either' ? next.gender : known.gender,
  called: next.called.every((word) => known.called.includes(word)) ? known.called : [...known.called, ...next.called],
  past: [...known.past, ...next.past],
  sure: known.sure || next.sure,
});

/** "ann b. lee", "b. lee", "lee". */
const endsOf = (parts: readonly string[]): readonly string[] => parts.map((_, i) => parts.slice(i).join(' '));
const startsOf = (parts: readonly string[]): readonly string[] => parts.map((_, i) => parts.slice(0, i + 1).join(' '));

function indexed(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of keysOf(person)) index.set(key, [...(index.get(key) ?? []), person]);
  }
  return index;
}

/** "Ann Lee, 44,": */
const hasAge = (name: NameAt, tokens: readonly Token[]): boolean =>
  isSign(tokens[name.to], ',') &&
  /^\d{1,3}$/.test(tokens[name.to + 1]?.text ?? '') &&
  isSign(tokens[name.to + 2], ',.');

/**
 * Everybody whom `name` may stand for: those whose full name ends in it ("Kirby", "De Mistura"), or begins with it when
 * nobody's ends so, whom the title fits; the one named first, whom the article is about, comes first. A man's or a
 * woman's title takes those whose gender is known before those whose is not. Empty when the article names nobody so.
 */
export function findPeople(
  people: People,
  { name, title, start }: Pick<NameAt, 'name' | 'title' | 'start'>,
  words: Words,
): readonly Person[] {
  const exact = name.includes(' ') ? people.byName.get(name) : undefined;
  if (exact) return [exact];
  const key = name.toLowerCase();
  const ending = people.byEnd.get(key);
  const starting = ending?.length ? undefined : people.byStart.get(key);
  if (title === null) return ending ?? starting ?? [];
  const called = words.titles.get(title.replace(/\.$/, ''));
  const offices = calledBy(title, words).filter((word) => words.highOffices.has(word));
  // "President Lee" before the first "Ann Lee", whom nobody calls president, is somebody else.
  const isOther = (person: Person): boolean =>
    offices.length > 0 && start < person.start && !offices.some((office) => person.called.includes(office));
  const fits = (person: Person): boolean =>
    !isOther(person) &&
    ((called !== 'man' && called !== 'woman') || person.gender === 'either' || person.gender === called);
  const fitting = ending?.filter(fits) ?? [];
  const found = fitting.length > 0 ? fitting : (people.byStart.get(key)?.filter(fits) ?? []);
  const sure = found.filter(({ gender }) => gender === called);
  return sure.length > 0 && called !== 'either' ? sure : found;
}

/** The first of those whom `name` may stand for, null for none; where there are more, taking one is a guess. */
export const findPerson = (
  people: People,
  name: Pick<NameAt, 'name' | 'title' | 'start'>,
  words: Words,
): Person | null => findPeople(people, name, words)[0] ?? null;
