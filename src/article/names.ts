import { isRole } from './roles.ts';
import { indexOfToken, isCapital, type Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/** A stretch of capitalised words: token indices `[from, to)`, the titles before it left out. */
export interface NameAt {
  readonly from: number;
  readonly to: number;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** The words of the name, with single spaces. */
  readonly name: string;
  /** Titles printed before it: "President". */
  readonly title: string | null;
}

/** A word of a name, or a particle, or two, that a further capitalised word follows: "von der Leyen". */
function isNamePart(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isCapital(token)) return !isHandle(token);
  if (token.kind !== 'word' || !words.particles.has(token.lower)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  // "Sprecher der Polizei", "Lehmann von der Partei": a word that is more than a particle needs a name before it.
  if (words.determiners.has(token.lower) && !words.particles.has(before)) return false;
  if (words.prepositions.has(token.lower) && !isGivenName(before, words)) return false;
  const next = tokens[at + 1];
  return isCapital(next) || (words.particles.has(next?.lower ?? '') && isCapital(tokens[at + 2]));
}

/** "@lee": a name by itself. */
const isHandle = ({ text }: Token): boolean => text.startsWith('@');

export const isGivenName = (lower: string, words: Words): boolean =>
  words.givenNames.men.has(lower) || words.givenNames.women.has(lower);

/** The names in `tokens`, in order. A single capitalised word counts, as "Kirby" does. */
export function findNames(tokens: readonly Token[], words: Words): readonly NameAt[] {
  const names: NameAt[] = [];
  for (let from = 0; from < tokens.length; ) {
    const first = tokens[from];
    if (!first || !isCapital(first)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (!isHandle(first) && isNamePart(tokens, to, words)) to++;
    const name = trimName(tokens, from, to, words);
    if (name) names.push(name);
    from = to;
  }
  return names;
}

/** "Korean-born Ann Lee", "Editor-in-Chief Ann Lee": a small letter behind a hyphen is in no name. */
const COMPOUND = /-\p{Ll}/u;

/**
 * The name in a stretch of capitals, without the words before it: "French Prime Minister Manuel Valls" is Manuel
 * Valls, "On Monday Kirby" is Kirby. Null when nothing is left.
 */
function trimName(tokens: readonly Token[], from: number, to: number, words: Words): NameAt | null {
  let first = from;
  while (first < to && words.commonCapitals.has(tokens[first]?.text ?? '') && !opensName(tokens, first, to, words))
    first++;
  while (first < to - 1 && opensSentence(tokens, first, words)) first++;
  let start = first;
  for (let at = first; at < to - 1; at++) {
    if (introducesName(tokens[at], words) && !words.suffixes.has(tokens[at + 1]?.lower ?? '')) start = at + 1;
  }
  if (words.compounds) start = Math.max(start, startOfGivenName(tokens, start, to, words));
  // "Secretary of State John Kerry": the office's word belongs to the title. "The mother of John Kerry" has no office.
  const officeOf =
    start === first &&
    to - start >= 3 &&
    tokens[first - 1]?.lower === 'of' &&
    isCapital(tokens[first - 2]) &&
    isTitle(tokens[first - 2], words) &&
    !isGivenName(tokens[first]?.lower ?? '', words);
  if (officeOf) start++;
  if (start >= to) return null;
  const noun = words.compounds && start > first && !introducesName(tokens[start - 1], words);
  const title = noun
    ? null
    : officeOf
      ? textOf(tokens, first - 2, start)
      : start > first
        ? textOf(tokens, first, start)
        : null;
  return { from: start, to, start: tokens[start]?.start ?? 0, name: textOf(tokens, start, to), title };
}

/** "Baudezernentin Anna Lehmann": where every noun has a capital, a name begins at its given name. */
function startOfGivenName(tokens: readonly Token[], from: number, to: number, words: Words): number {
  const given = indexOfToken(tokens, from, to - 1, ({ lower }) => isGivenName(lower, words));
  return given < 0 ? from : given;
}

/** "Von der Leyen sagte": a particle with the capital of its sentence, another particle after it. */
const opensName = (tokens: readonly Token[], at: number, to: number, words: Words): boolean =>
  to - at >= 3 &&
  words.particles.has(tokens[at]?.lower ?? '') &&
  !isCapital(tokens[at + 1]) &&
  words.particles.has(tokens[at + 1]?.lower ?? '');

/** "Even Trump", "Did Kasich", "Said Gomez": a word that holds a sentence together is no name because it opens it. */
function opensSentence(tokens: readonly Token[], at: number, words: Words): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (tokens[at - 1]?.kind === 'word' || isGivenName(lower, words) || words.particles.has(lower)) return false;
  const grammar = [
    words.adverbs,
    words.conjunctions,
    words.prepositions,
    words.verbs,
    words.cues,
    words.participles,
    words.passives,
  ];
  return grammar.some((list) => list.has(lower));
}

/** "President", "Republican", "Sen.": a capitalised word after which a name begins. */
const introducesName = (token: Token | undefined, words: Words): boolean =>
  token !== undefined && (isTitle(token, words) || words.affiliations.has(token.text) || COMPOUND.test(token.text));

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');

/** "President", and any role with a capital: "Rector". */
const isTitle = (token: Token | undefined, words: Words): boolean =>
  token !== undefined && (words.titles.has(bare(token.text)) || isRole(token.lower, words));

/** A title without its point. */
export const bare = (title: string): string => title.replace(/\.$/, '');
