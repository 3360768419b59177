import type { Passage } from '../article.ts';
import { looksFinite } from '../phrases/verbs.ts';
import { genderOfRole, isOtherHolder } from '../tokens/roles.ts';
import { indexOfToken, isCapital, isOf, isSign, joined, type Token } from '../tokens/tokens.ts';
import { PAST_FORM, ROLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { findDescribed, findTopical, type Scene } from './antecedents.ts';
import { findNames, isGivenName } from './names.ts';
import { callOf, findPerson } from './people.ts';
import type { Person } from './person.ts';
import type { FoundSpeaker } from './speakers.ts';

/** "the senator", "the billionaire", "his wife, Gabriela Lazar", "a spokesman for the ministry". */
export function readDescription(
  scene: Scene,
  tokens: readonly Token[],
  from: number,
  to: number,
  whole: Passage,
): FoundSpeaker {
  const { words } = scene;
  const name = describedName(tokens, from, to, words);
  const role = tokens.slice(from, to).findLast((token) => isOf(token, ROLE));
  const asItStands: FoundSpeaker = { ...whole, name, role: null, inferred: false, rules: ['description'] };

  const named = isSign(tokens[to], ',') ? findBeside(scene, tokens, to + 1, role !== undefined) : null;
  if (named) return { ...whole, name: named.name, role: named.role ?? name, inferred: false, rules: ['apposition'] };
  if (!words.definite.has(tokens[from]?.lower ?? '')) return asItStands;
  // "the pilot Kirby fired": of several pilots that one.
  if (to - from > 2 && isCapital(tokens[to - 2]) && isOf(tokens[to - 1], PAST_FORM)) return asItStands;

  const isPlain = !tokens.slice(from + 1, to).some(isCapital);
  const isPast = tokens.slice(from + 1, to).some(({ lower }) => words.past.has(lower));
  const described = role ? findDescribed(scene, callOf(role.lower, isPast), isPlain, whole.span.start) : null;
  if (described && !isOtherHolder(tokens.slice(from, to), described.role, words))
    return { ...whole, name: described.name, role: described.role, inferred: true, rules: ['described'] };
  const head = headNoun(tokens, from, to, words);
  const isEpithet = words.epithets.has(head) || words.ageNoun?.test(head) === true;
  const meant = isEpithet ? findTopical(scene, head, genderOfRole(head, words) ?? 'either', whole.span.start) : null;
  return meant ? { ...whole, name: meant.name, role: meant.role, inferred: true, rules: ['epithet'] } : asItStands;
}

/**
 * Who is named at `from`, right behind a description and its comma; behind one that has no role ("her opponent") only
 * where a comma follows the full name too. "Sir Ann Lee" begins at his title.
 */
function findBeside(
  { people, words }: Scene,
  tokens: readonly Token[],
  from: number,
  hasRole: boolean,
): Pick<Person, 'name' | 'role'> | null {
  const beside = findNames(tokens.slice(from, from + NAME_REACH), words)[0];
  if (!beside || beside.from !== (beside.title?.split(' ').length ?? 0)) return null;
  // “…,” says his lawyer, Ann Lee left: the name is the subject of what follows.
  if (looksFinite(tokens[from + beside.to])) return null;
  const isBetween = isSign(tokens[from + beside.to], ',');
  if (!hasRole && !(beside.name.includes(' ') && isBetween)) return null;
  // "his wife, Joan, said": nobody gives more of her name.
  const isAlone = isSign(tokens[from + beside.to], ',.') && isGivenName(beside.name.toLowerCase(), words);
  return findPerson(people, beside, words) ?? (isAlone ? { name: beside.name, role: null } : null);
}

/** The noun of a description, lower-case: "senator" in "the senator from Florida". */
function headNoun(tokens: readonly Token[], from: number, to: number, words: Words): string {
  const end = indexOfToken(tokens, from + 1, to, ({ lower }) => words.continuations.has(lower));
  return tokens[(end < 0 ? to : end) - 1]?.lower ?? '';
}

/** Longest name beside a description, in tokens. */
const NAME_REACH = 6;

/**
 * A speaker without a personal name: the words of the mention without a leading article, which its adjectives follow.
 */
export function describedName(tokens: readonly Token[], from: number, to: number, words: Words): string {
  const { lower = '' } = tokens[from] ?? {};
  // "one resident": the number counts one of many, as an article does; "one of the residents" says of whom.
  const next = tokens[from + 1]?.lower ?? '';
  const isOne = words.ones.has(lower) && next !== words.of;
  const isArticle = (words.determiners.has(lower) || isOne) && to - from > 1 && !words.prepositions.has(next);
  const name = joined(tokens, isArticle ? from + 1 : from, to);
  const ending = isArticle ? words.inflected?.endings.get(lower) : undefined;
  return words.inflected && ending !== undefined
    ? name.replace(words.inflected.weak, (adjectives) => adjectives.replaceAll('e ', `${ending} `))
    : name;
}
