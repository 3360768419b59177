import { findAntecedent, type Scene } from './antecedents.ts';
import { findNames } from './names.ts';
import { findPeople } from './people.ts';
import { isSign, lastIndexOfToken, type Token } from './tokens.ts';

/** How far before the pronoun its sentence is read, in tokens. */
const LOOKBACK = 60;

/**
 * Whom "him" at `at` means, who is moved or heard to speak: Lee told *Smit*, prompting him to reply. Of those whom the
 * sentence names, the last before a sign; behind none ("Lee heard him") none of them. Null where that is open.
 */
export function findObject(
  scene: Scene,
  tokens: readonly Token[],
  at: number,
  kind: 'man' | 'woman',
): { readonly name: string; readonly role: string | null } | null {
  const { people, words } = scene;
  const start = lastIndexOfToken(tokens, Math.max(0, at - LOOKBACK), at, (token) => isSign(token, '.;?!')) + 1;
  const own = tokens.slice(start, at);
  const named = findNames(own, words).filter(({ to }) => own[to]?.kind !== 'possessive');
  const last = named.at(-1);
  const called = last ? findPeople(people, last, words) : [];
  const fits = called.filter(({ gender }) => gender === kind || gender === 'either');
  const isApart = last !== undefined && own.slice(last.to).some((token) => isSign(token, ',–—'));
  if (isApart) return fits.length === 1 ? (fits[0] ?? null) : null;
  const found = findAntecedent(scene, kind, tokens[at]?.start ?? 0);
  return found && named.every((name) => findPeople(people, name, words).every((person) => person.name !== found.name))
    ? found
    : null;
}
