import { indexOfToken, isCapital, isOf, type Token } from '../tokens/tokens.ts';
import {
  ADVERB,
  AFFILIATION,
  BASE,
  COMMON_CAPITAL,
  COMPOUND,
  CONJUNCTION,
  CUE,
  DETERMINER,
  GIVEN_NAME,
  PARTICIPLE,
  PARTICLE,
  PASSIVE,
  PREPOSITION,
  ROLE,
  TITLE,
  VERB,
} from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';

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
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isCapital(token)) return !isHandle(token);
  if (token.kind !== 'word' || !isOf(token, PARTICLE)) return false;
  const before = tokens[at - 1];
  // "Sprecher der Polizei", "Lehmann von der Partei": a word that is more than a particle needs a name before it.
  if (isOf(token, DETERMINER) && !isOf(before, PARTICLE)) return false;
  if (isOf(token, PREPOSITION) && !isOf(before, GIVEN_NAME)) return false;
  const next = tokens[at + 1];
  return isCapital(next) || (isOf(next, PARTICLE) && isCapital(tokens[at + 2]));
}

/**
 * "nannte Jan Lehmann *Peter* Kruse einen Lügner": whether another name begins at `to`, behind a given name and a
 * surname. Where nouns have capitals, an object may stand right behind its subject.
 */
export const opensNextName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 2 &&
  isOf(tokens[to], GIVEN_NAME) &&
  isCapital(tokens[to + 1]) &&
  !isCapital(tokens[to + 2]) &&
  isOf(tokens[to - 2], GIVEN_NAME) &&
  isCapital(tokens[to - 1]) &&
  !isOf(tokens[to - 1], GIVEN_NAME | ROLE | PARTICLE);

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
    while (!isHandle(first) && isNamePart(tokens, to) && !(words.compounds && opensNextName(tokens, from, to))) to++;
    const name = trimName(tokens, from, to, words);
    if (name) names.push(name);
    from = to;
  }
  return names;
}

/**
 * The name in a stretch of capitals, without the words before it: "French Prime Minister Manuel Valls" is Manuel
 * Valls, "On Monday Kirby" is Kirby. Null when nothing is left.
 */
function trimName(tokens: readonly Token[], from: number, to: number, words: Words): NameAt | null {
  let first = from;
  while (first < to && isOf(tokens[first], COMMON_CAPITAL) && !opensName(tokens, first, to)) first++;
  while (first < to - 1 && opensSentence(tokens, first)) first++;
  let start = first;
  for (let at = first; at < to - 1; at++) {
    if (isOf(tokens[at], INTRODUCING) && !words.suffixes.has(tokens[at + 1]?.lower ?? '')) start = at + 1;
  }
  if (words.compounds) start = Math.max(start, startOfGivenName(tokens, start, to, words));
  // "Secretary of State John Kerry": the office's word belongs to the title. "The mother of John Kerry" has no office.
  const officeOf =
    start === first &&
    to - start >= 3 &&
    words.links.of.has(tokens[first - 1]?.lower ?? '') &&
    isCapital(tokens[first - 2]) &&
    isOf(tokens[first - 2], TITLE) &&
    !isOf(tokens[first], GIVEN_NAME);
  if (officeOf) start++;
  if (start >= to) return null;
  const noun = words.compounds && start > first && !isOf(tokens[start - 1], INTRODUCING);
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
  const given = indexOfToken(tokens, from, to - 1, (token) => isOf(token, GIVEN_NAME));
  if (given < 0) return from;
  // "Konzernchef Pier Luigi Foschi": behind a role a further noun is a given name that no list has, but not
  // in "Bürgermeister Hamburgs Peter Lehmann".
  const isName = given > from && isOf(tokens[given - 2], ROLE) && !isOf(tokens[given - 1], ROLE | INTRODUCING);
  const isOther = words.verbSecond?.placeOrOwner.test(tokens[given - 1]?.lower ?? '');
  // "Alpha Omar Konaré" alone: no noun for what somebody is ends so.
  const before = tokens[from - 1];
  const opens = before?.kind !== 'word' || isOf(before, CUE);
  const isForeign = opens && given === from + 1 && words.verbSecond?.foreign.test(tokens[from]?.text ?? '');
  return (isName && !isOther) || isForeign ? given - 1 : given;
}

/** "Von der Leyen sagte": a particle with the capital of its sentence, another particle after it. */
const opensName = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at >= 3 && isOf(tokens[at], PARTICLE) && !isCapital(tokens[at + 1]) && isOf(tokens[at + 1], PARTICLE);

/**
 * "Even Trump", "Did Kasich", "Said Gomez", "Ask Gomez": a word that holds a sentence together is no name because it
 * opens it.
 */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind !== 'word' &&
  isOf(tokens[at], ADVERB | CONJUNCTION | PREPOSITION | VERB | BASE | CUE | PARTICIPLE | PASSIVE) &&
  !isOf(tokens[at], GIVEN_NAME | PARTICLE);

/** "President", "Republican", "Sen.", "Korean-born": a capitalised word after which a name begins. */
const INTRODUCING = TITLE | AFFILIATION | COMPOUND;

/** The words with single spaces. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) text += ` ${tokens[at]?.text}`;
  return text;
}
