import { isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { PREPOSITION } from '../tokens/word-classes.ts';
import { findAntecedent, type Scene } from './antecedents.ts';
import { findNames } from './names.ts';
import { findPeople } from './people.ts';
import type { Person } from './person.ts';

/** How far before the pronoun its sentence is read, in tokens. */
const LOOKBACK = 60;

/**
 * Whom "him" at `at` means, who is moved or heard to speak: Lee told *Smit*, prompting him to reply. Of those whom the
 * sentence names, the last before a sign, but behind a preposition ("about Smit") only where he is the one that fits;
 * behind no sign ("Lee heard him") none of them. Null where that is open.
 */
export function findObject(
  scene: Scene,
  tokens: readonly Token[],
  at: number,
  kind: 'man' | 'woman',
): { readonly name: string; readonly role: string | null } | null {
  const { people, words } = scene;
  const opening = lastIndexOfToken(tokens, Math.max(0, at - LOOKBACK), at, (token) => isSign(token, '.;?!')) + 1;
  const own = tokens.slice(opening, at);
  const named = findNames(own, words).filter(({ to }) => own[to]?.kind !== 'possessive');
  const last = named.at(-1);
  const called = last ? findPeople(people, last, words) : [];
  const isOfKind = ({ gender }: Person): boolean => gender === kind || gender === 'either';
  const fits = called.filter(isOfKind);
  const isApart = last !== undefined && own.slice(last.to).some((token) => isSign(token, ',–—'));
  // "Lee was asked about Smit, leading him to say": of two he may be either.
  const start = last ? last.from - (last.title?.split(' ').length ?? 0) : 0;
  const isLed = isOf(own[start - 1], PREPOSITION) || words.nearness.has(own[start - 1]?.lower ?? '');
  const isRivalled = isLed && named.slice(0, -1).some((name) => findPeople(people, name, words).some(isOfKind));
  if (isApart) return fits.length === 1 && !isRivalled ? (fits[0] ?? null) : null;
  const found = findAntecedent(scene, kind, tokens[at]?.start ?? 0);
  return found && named.every((name) => findPeople(people, name, words).every((person) => person.name !== found.name))
    ? found
    : null;
}
