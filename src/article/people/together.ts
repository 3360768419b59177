import { endOfAside } from '../phrases/companions.ts';
import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { DETERMINER } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { NameAt } from './names.ts';
import { findPeople, findPerson, type People } from './people.ts';

/** Those who speak together, each in the fullest form that the article gives. */
interface Together {
  /** As the text puts them side by side: "Ann Lee, Bob Gray and Kim Roe". */
  readonly name: string;
  /** Whether one of them is called as somebody else is too. */
  readonly inferred: boolean;
}

/**
 * Two or more in `[from, to)` who are named side by side, their titles and brackets left out; null where the phrase has
 * other words ("Lee and his wife") or the article names one of them nowhere in full. `names` were read in the phrase
 * alone, and so count from its start.
 */
export function findTogether(
  names: readonly NameAt[],
  tokens: readonly Token[],
  from: number,
  to: number,
  people: People,
  words: Words,
): Together | null {
  if (names.length < 2 || !tokens.slice(from, to).some(({ lower }) => lower === words.and)) return null;
  const inside = withoutAsides(tokens, from, to, words);
  // "Secretary" in "Secretary of State Ann Lee" is no name.
  const side = names.filter(({ name, from: at }) => inside.has(from + at) && !words.titles.has(name));
  let name = '';
  let at = from;
  for (const next of side) {
    for (; at < from + next.from; at++) {
      const token = tokens[at];
      if (!token || !inside.has(at)) continue;
      if (isSign(token, ',') || token.lower === words.and) name += token.lower === words.and ? ` ${token.text}` : ',';
      else if (!isCapital(token) && !isOf(token, DETERMINER) && !isTitle(next, at - from)) return null;
    }
    const known = findPerson(people, next, words)?.name;
    // "Health and Human Services Secretary Ann Lee" is one.
    if (known === undefined) return null;
    name += name === '' ? known : ` ${known}`;
    at = from + next.to;
  }
  const ends = tokens.slice(at, to).every((_, i) => !inside.has(at + i));
  return ends && side.length > 1
    ? { name, inferred: side.some((one) => findPeople(people, one, words).length > 1) }
    : null;
}

/** "Secretary *of* State Ann Lee": whether a token of the phrase is in the title of the name. */
const isTitle = ({ from, title }: NameAt, at: number): boolean => at >= from - (title?.split(' ').length ?? 0);

/** The indices of the tokens that stand in no bracket and in no aside: "Ann Lee, 44, and", "Ann Lee, a pilot, and". */
function withoutAsides(tokens: readonly Token[], from: number, to: number, words: Words): ReadonlySet<number> {
  const outside = new Set<number>();
  let depth = 0;
  for (let at = from; at < to; at++) {
    const aside = endOfAside(tokens, at);
    if (aside > at) at = tokens[aside + 1]?.lower === words.and ? aside + 1 : aside;
    if (isSign(tokens[at], '(')) depth++;
    if (depth === 0) outside.add(at);
    if (isSign(tokens[at], ')')) depth = Math.max(0, depth - 1);
  }
  return outside;
}
