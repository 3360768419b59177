import { looksFinite } from '../phrases/verbs.ts';
import { isGrammar } from '../tokens/grammar-words.ts';
import { isRole } from '../tokens/roles.ts';
import { indexOfToken, isCapital, isOf, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { DETERMINER, ROLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { NameAt } from './names.ts';

/**
 * The name that is the head of the phrase: right after a role or a title ("department spokesman John Kirby"), or at its
 * front ("Kirby of the department"); null for none. In "a spokesman for President John Kirby" and "Kirby’s lawyer" the
 * name is no head. `names` were read in the phrase alone, and so count from its start.
 */
export function headName(
  names: readonly NameAt[],
  from: number,
  to: number,
  tokens: readonly Token[],
  words: Words,
): NameAt | null {
  // "Hale and Gomez": two heads are none. Where nouns have capitals, "Landrat und Parteichef Hale" has one.
  const several = words.compounds ? names.filter(({ name }) => !isRole(name.toLowerCase(), words)) : names;
  if (several.length > 1 && indexOfToken(tokens, from, to, ({ lower }) => words.coordinators.has(lower)) >= 0)
    return null;
  const inPhrase = names.map((name) => ({ ...name, from: from + name.from, to: from + name.to }));
  const isOwner = ({ to: end }: NameAt): boolean => tokens[end]?.kind === 'possessive' && end < to;
  // "Professor of law Ann Lee": a title alone is no name beside another.
  const isBare = ({ name }: NameAt): boolean => names.length > 1 && words.titles.has(name);
  const named = inPhrase.filter((name) => !isOwner(name) && !isBare(name));
  const isIntroduced = (name: NameAt): boolean =>
    isOf(tokens[name.from - 1], ROLE) || (name.title !== null && name.from > from);
  // A noun right after the name ("Sanders protesters", "the American Dream Tour singer") makes it part of a
  // description.
  const described = (name: NameAt): boolean => {
    const next = tokens[name.to];
    return (
      name.to < to && next?.kind === 'word' && !isCapital(next) && next.text === next.lower && !isLink(next, words)
    );
  };
  const introduced = named.findLast(
    (name) => isIntroduced(name) && !described(name) && !isAnothers(tokens, from, name, words),
  );
  if (introduced) return introduced;
  const governed = (name: NameAt): boolean => isGoverned(tokens, from, name.from, words);
  const heads = (name: NameAt): boolean => isOffice(tokens, from, name.from, words) || !governed(name);
  return named.find((name) => !isIntroduced(name) && heads(name) && !described(name)) ?? null;
}

/** Most words of what somebody is in charge of: vice president of human resources. */
const IN_CHARGE = 3;

/** "White House chief of staff", "professor of law": without an article an office is no other’s, whatever it is of. */
function isOffice(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  if (words.compounds || isOf(tokens[from], DETERMINER)) return false;
  const of = lastIndexOfToken(tokens, Math.max(from, at - IN_CHARGE - 1), at - 1, ({ lower }) => lower === words.of);
  const { text: holder = '' } = tokens[of - 1] ?? {};
  if (of <= from || !words.titles.has(holder.charAt(0).toUpperCase() + holder.slice(1))) return false;
  return tokens
    .slice(of + 1, at)
    .every((token) => token.kind === 'word' && token.text === token.lower && !isOf(token, ROLE));
}

/**
 * Whether a name with its role or title belongs to a noun before it: a spokesman *for* Mayor Lee, the wife *of* actor
 * Jan Lee. Whoever stands for an office is no other: the nominee for governor Jan Lee.
 */
function isAnothers(tokens: readonly Token[], from: number, name: NameAt, words: Words): boolean {
  const start = name.from - (name.title?.split(' ').length ?? 1);
  if (words.seekers.has(tokens[start - 2]?.lower ?? '')) return false;
  return isGoverned(tokens, from, start, words) || isInGenitive(tokens, from, start, words);
}

/** Whether what stands at `at` belongs to a noun of the phrase before it. */
function isGoverned(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  for (let before = from; before < at; before++) {
    if (governs(tokens, from, before, words)) return true;
  }
  return false;
}

/** "der Sprecher *des* Präsidenten Jan Lee": an article inside the phrase, of another case than it has. */
function isInGenitive(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  if (!words.verbSecond) return false;
  const article = lastIndexOfToken(tokens, from, at, (token) => isOf(token, DETERMINER));
  // "Der als Gegner des Rates bekannte Unternehmer Jan Lee": that article has a noun of its own.
  const isOwn = indexOfToken(tokens, article, at, isCapital) < 0;
  return article > from && isOwn && words.verbSecond.genitives.has(tokens[article]?.lower ?? '');
}

/**
 * Whether what follows belongs to a noun before it: a man close *to* Lee, the nurse *treating* Lee, the email Smit
 * *sent* Lee. Right behind an article a participle is an adjective: "the visiting Lee".
 */
function governs(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (words.continuations.has(lower)) return true;
  if (words.compounds || at === from) return false;
  if (words.prepositions.has(lower) || words.agents.has(lower)) return true;
  const before = tokens[at - 1];
  if (isCapital(before) && !isOf(before, DETERMINER) && looksFinite(tokens[at])) return true;
  const isNoun = before?.kind === 'word' && !isGrammar(before) && !words.modifiers.has(before.lower);
  return isNoun && words.participleForm?.test(text) === true && !words.modifiers.has(lower);
}

/** A word that leads on from a name: "of", "himself", "and". */
const isLink = ({ lower }: Token, words: Words): boolean =>
  words.prepositions.has(lower) ||
  words.continuations.has(lower) ||
  words.conjunctions.has(lower) ||
  words.adverbs.has(lower) ||
  words.links.reflexive?.test(lower) === true;
