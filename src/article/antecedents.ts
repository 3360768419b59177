import type { People } from './people.ts';
import type { Gender } from './person.ts';
import type { Words } from './words/words.ts';

/** Somebody or something named before, that a pronoun or a description can point back to. */
export interface Candidate {
  /** Index of its paragraph, and its offset in UTF-16 code units. */
  readonly paragraph: number;
  readonly start: number;
  readonly name: string;
  readonly role: string | null;
  readonly gender: Gender | 'body';
  /** Named in full somewhere, and not only described ("a businessman"). */
  readonly person: boolean;
  /** Whether a quote was read as theirs here: who has just spoken is who speaks on. */
  readonly spoke: boolean;
}

/** How many paragraphs back a pronoun is followed. Beyond, it is not guessed. */
export const REACH = 2;

/** How many of those last named are remembered: more than two paragraphs hold, and a bound on long articles. */
export const REMEMBERED = 300;

/** What a mention is read against. */
export interface Scene {
  readonly text: string;
  readonly words: Words;
  readonly people: People;
  /** Those named before in the article, nearest last. */
  readonly candidates: readonly Candidate[];
  readonly paragraph: number;
}

export type Kind = 'man' | 'woman' | 'body' | 'several';

/**
 * Whom a pronoun at `offset` points to: the nearest of its kind, no more than two paragraphs back, somebody named
 * rather than somebody described. Null where two people of whom nothing more is known are named side by side.
 */
export function findAntecedent(scene: Scene, kind: Kind, offset: number): Candidate | null {
  const near = scene.candidates
    .slice(-REMEMBERED)
    .filter(({ start, paragraph }) => start < offset && scene.paragraph - paragraph <= REACH);
  if (kind !== 'man' && kind !== 'woman') return near.findLast(({ gender }) => gender === 'body') ?? null;
  const fitting = near.filter(({ gender }) => gender === kind || gender === 'either');
  const found = fitting.findLast(({ person }) => person) ?? fitting.at(-1) ?? null;
  if (found?.gender !== 'either' || found.spoke) return found;
  const rival = fitting.some(
    ({ paragraph, name, person, gender }) =>
      person && gender === 'either' && paragraph === found.paragraph && name !== found.name,
  );
  return rival ? null : found;
}

/** Whom "the senator" points to: the nearest of those whom their role or title calls so, anywhere before. */
export function findDescribed(scene: Scene, called: string, offset: number): Candidate | null {
  const names = scene.people.byCall.get(called);
  return scene.candidates.findLast(({ start, name }) => start < offset && names?.has(name)) ?? null;
}
