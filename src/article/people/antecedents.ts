import { isForWriting } from '../clauses/written.ts';
import { genderOfPerson } from '../tokens/roles.ts';
import type { Words } from '../words/words.ts';
import type { People } from './people.ts';
import type { Gender, Person } from './person.ts';
import { isRivalledByObject, toldOf } from './rivals.ts';

/** Somebody or something named before, that a pronoun or a description can point back to. */
export interface Candidate {
  /** Index of its paragraph, and its offset in UTF-16 code units. */
  readonly paragraph: number;
  readonly start: number;
  readonly name: string;
  readonly role: string | null;
  /** `unknown` of a name that may be a surname or a firm’s. */
  readonly gender: Gender | 'body' | 'several' | 'unknown';
  /** Named in full somewhere, and not only described ("a businessman"). */
  readonly person: boolean;
  /** Whether a quote was read as theirs here: who has just spoken is who speaks on. */
  readonly spoke: boolean;
  /** Whether a sentence is about them, names them somewhere, or only what is theirs ("Kirby's office"). */
  readonly standing: 'topic' | 'named' | 'owner';
  /**
   * Of a sentence’s subject without a name: whether it is brought in here ("a nurse", "her mother") or known ("the
   * judge"), and to which pronouns somebody before has as good a claim. Null of all others.
   */
  readonly described: { readonly isNew: boolean; readonly ties: ReadonlySet<Gender> } | null;
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
  /** Those named before in the article, from the paragraph of that index on, nearest last. */
  readonly candidates: (since: number) => readonly Candidate[];
  readonly paragraph: number;
}

/** Those last named before `offset`, no more than `reach` paragraphs back. */
const namedBefore = ({ candidates, paragraph }: Scene, offset: number, reach: number): readonly Candidate[] =>
  candidates(paragraph - reach)
    .slice(-REMEMBERED)
    .filter(({ start }) => start < offset);

export type Kind = 'man' | 'woman' | 'body' | 'several';

/**
 * Whom a pronoun at `offset` points to: the nearest of its kind, no more than two paragraphs back, somebody named
 * rather than somebody described. Null where two people of whom nothing more is known are named side by side.
 */
export function findAntecedent(scene: Scene, kind: Kind, offset: number): Candidate | null {
  const told = toldOf(scene, offset);
  const before = namedBefore(scene, offset, REACH);
  // Where the nearest is told of and does not speak, nobody farther than the paragraph is meant for sure.
  const isTold = before.some(({ start }) => start >= told);
  const near = before.filter(({ start, paragraph }) => start < told && (!isTold || paragraph === scene.paragraph));
  if (kind === 'body') return findBody(scene, near, offset);
  if (kind === 'several') return findSeveral(near);
  // "Facebook rejoiced. “We won,” she said": whether that is somebody is not told, and nobody before is meant for sure.
  const nearest = near.at(-1);
  const isDoubtful = nearest?.gender === 'unknown' && nearest.described?.ties.has(kind) !== false;
  if (isDoubtful && nearest.paragraph === scene.paragraph) return null;
  const fits = ({ gender }: Candidate): boolean => gender === kind || gender === 'either';
  const named = near.filter((candidate) => fits(candidate) && candidate.standing !== 'owner');
  const fitting = named.length > 0 ? named : near.filter(fits);
  const last = fitting.at(-1);
  // "The judge wept. “I am moved,” she said": nobody named before is meant rather than whom the paragraph is about.
  if (last?.described) {
    const { isNew, ties } = last.described;
    const isRivalled = near.some((candidate) => fits(candidate) && !candidate.described);
    if (isRivalled && ties.has(kind)) return null;
    if (last.paragraph === scene.paragraph) return last;
    // "The senator" may be who was named before, a nurse or her mother is not.
    if (isNew) return isRivalled && last.gender === 'either' ? null : last;
  }
  const found = last?.spoke ? last : (fitting.findLast(({ person }) => person) ?? last ?? null);
  if (found && isRivalledByObject(scene, kind, found, offset)) return null;
  if (found?.gender !== 'either' || found.spoke) return found;
  const rival = fitting.some(
    ({ paragraph, name, person, gender }) =>
      person && gender === 'either' && paragraph === found.paragraph && name !== found.name,
  );
  return rival ? null : found;
}

/**
 * The last body that spoke or was reported; one that did something else only in the paragraph itself, and null where
 * "It" opens a sentence behind what has words in it: "The council got a letter. It said".
 */
function findBody({ text, words, paragraph }: Scene, near: readonly Candidate[], offset: number): Candidate | null {
  const found = near.findLast(
    ({ gender, standing, paragraph: at }) => gender === 'body' && (standing === 'topic' || at === paragraph),
  );
  if (!found || found.standing === 'topic' || !/\p{Lu}/u.test(text.charAt(offset))) return found ?? null;
  const between = text.slice(found.start + found.name.length, offset).match(/\p{L}+/gu) ?? [];
  return between.some((word) => isForWriting(word.toLowerCase(), words)) ? null : found;
}

/**
 * "Two men came. “We saw it,” they said": several people, and no council that spoke before them. Null where a body is
 * reported after them: "Two men came. The council said no."
 */
function findSeveral(near: readonly Candidate[]): Candidate | null {
  const last = near.findLastIndex(({ gender, spoke }) => gender === 'several' || (gender === 'body' && spoke));
  const isRivalled = !near[last]?.spoke && near.slice(last + 1).some(({ gender }) => gender === 'body');
  return isRivalled ? null : (near[last] ?? null);
}

/**
 * Whom "dieser" or "letztere" at `offset` means: whoever was named last before it, in the text’s order, in the sentence
 * before. Null where that one is of another gender or only owns what is spoken of, or somebody without a name stands
 * behind ("traf Lehmann und dessen Anwalt").
 */
export function findLatter(scene: Scene, kind: Kind, offset: number): Candidate | null {
  const { text, words } = scene;
  const near = namedBefore(scene, offset, 0);
  const last = near.toSorted((a, b) => a.start - b.start).at(-1);
  if (!last || !(last.gender === kind || last.gender === 'either')) return null;
  const behind = text.slice(last.start, offset).match(/\p{Lu}[\p{L}-]*/gu) ?? [];
  const isAnother = behind.some(
    (word) => !last.name.includes(word) && genderOfPerson(word.toLowerCase(), words) !== null,
  );
  const isOwner = near.some(({ start, standing }) => start === last.start && standing === 'owner');
  return isAnother || isOwner ? null : last;
}

/**
 * Whom "the senator" points to: the last that a sentence was about of those whom their role or title calls so, anywhere
 * before. Failing that, and where nothing more is said of him ("the Ohio senator"), the last of them named.
 */
export function findDescribed(scene: Scene, called: string, isPlain: boolean, offset: number): Candidate | null {
  const names = scene.people.byCall.get(called);
  if (!names) return null;
  const before = namedBefore(scene, offset, Number.POSITIVE_INFINITY).filter(({ name }) => names.has(name));
  return before.findLast(({ standing }) => standing === 'topic') ?? (isPlain ? before.at(-1) : null) ?? null;
}

/**
 * Whom an epithet at `offset` means that no role in the article states ("the billionaire"): the one whom the sentence
 * before it is about, no more than two paragraphs back. Null where somebody near is called so, or where the gender or
 * an office of that one says otherwise.
 */
export function findTopical(scene: Scene, called: string, gender: Gender, offset: number): Candidate | null {
  const { people, words } = scene;
  const near = namedBefore(scene, offset, REACH);
  const names = people.byCall.get(called);
  if (names && near.some(({ name }) => names.has(name))) return null;
  const found = near.findLast(({ standing, person }) => standing === 'topic' && person);
  if (!found) return null;
  const fits = gender === 'either' || found.gender === 'either' || found.gender === gender;
  const holdsOffice = people.byName.get(found.name)?.called.some((word) => words.highOffices.has(word)) === true;
  return fits && !holdsOffice ? found : null;
}

/**
 * Whether of several who share the name `surname`, another than the first was named in full last, no more than two
 * paragraphs before `offset`: then it may be either's. Bill Lee met Ann Lee. Lee said … Where the first was called so
 * before that, he is called so still: papers give the others their full name each time.
 */
export function isNamedAfter(
  { candidates, paragraph, text }: Scene,
  shared: readonly Person[],
  surname: string,
  offset: number,
): boolean {
  const isFull = ({ name, start }: Candidate): boolean => text.startsWith(name, start);
  const before = candidates(paragraph - REACH);
  const near = before.filter(
    (candidate) =>
      candidate.start < offset &&
      candidate.standing !== 'owner' &&
      isFull(candidate) &&
      shared.some(({ name }) => name === candidate.name),
  );
  // The head of a sentence is the last of those that it names; here counts who stands last.
  const last = near.toSorted((a, b) => a.start - b.start).at(-1);
  const first = shared[0]?.name;
  if (last === undefined || last.name === first) return false;
  return !before.some(
    (candidate) =>
      candidate.name === first &&
      candidate.start < last.start &&
      candidate.standing !== 'owner' &&
      candidate.paragraph === last.paragraph &&
      !isFull(candidate) &&
      text.startsWith(surname, candidate.start),
  );
}
