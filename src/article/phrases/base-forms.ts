import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { CONJUNCTION, CUE, DETERMINER, PRONOUN, RELATIVE, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';

/** Longest description of whoever is heard or seen, in tokens: heard *a man in a red cap* shout. */
const SENSED = 7;

/** "heard Kirby say", "saw a man in the crowd shout": a base form behind whoever is heard or seen to say it. */
export function isSensed(tokens: readonly Token[], at: number, words: Words): boolean {
  for (let before = at - 1; before >= Math.max(0, at - SENSED - 1); before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (words.fragments?.sensing.has(token.lower)) return isWhole(tokens, before + 1, at, words);
    if (isOf(token, VERB | CUE | CONJUNCTION | RELATIVE)) return false;
  }
  return false;
}

/** "him", "Kirby", "a man in the crowd": and no "of a man", and no "the" alone. */
const isWhole = (tokens: readonly Token[], from: number, to: number, words: Words): boolean =>
  isCapital(tokens[from]) ||
  (to === from + 1 ? words.objects.has(tokens[from]?.lower ?? '') : isOf(tokens[from], DETERMINER) && to > from + 1);

/** "would later say", "did say": a base form whose helping verb says that it happened. */
export function isHelped(tokens: readonly Token[], at: number, words: Words): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (words.weakCues.has(lower)) return false;
  let helper = at - 1;
  while (helper > at - 3 && isAdverb(tokens[helper]) && !isAuxiliary(tokens[helper])) helper--;
  // "those who would say": nobody has.
  return words.helping.has(tokens[helper]?.lower ?? '') && !isOf(tokens[helper - 1], RELATIVE);
}

/** Farthest from its verb that a group begins, in tokens: critics of the mayor of the old harbour town say. */
const GROUP = 10;

/**
 * "critics of Lee say that", "those who know Lee think it", "“…,” supporters of Lee say", "opponents, among them Lee,
 * say", and no "board of trade report".
 */
export function isOfGroup(tokens: readonly Token[], at: number, words: Words): boolean {
  const next = tokens[at + 1];
  const leads = next?.kind === 'quotation' || isSign(next, ':,') || isOf(next, DETERMINER);
  const ends = next === undefined || isSign(next, '.');
  if (!leads && !ends && !isOf(next, PRONOUN)) return false;
  // "critics of Lee, however, say"
  const isAdded = isSign(tokens[at - 1], ',') && isAdverb(tokens[at - 2]) && isSign(tokens[at - 3], ',');
  const isAside = !isAdded && isSign(tokens[at - 1], ',');
  for (let i = at - (isAdded ? 4 : isAside ? 2 : 1); i > Math.max(0, at - GROUP); i--) {
    const token = tokens[i];
    const isHead = words.groups.has(tokens[i - 1]?.lower ?? '') && (!ends || tokens[i - 2]?.kind === 'quotation');
    if (isAside && isSign(token, ',')) return isHead;
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return false;
    const isLink = words.continuations.has(token.lower) || token.lower === words.of || words.links.who.has(token.lower);
    if (isLink && isHead && !isAside) return true;
  }
  return false;
}

/** Whether a verb in its base form can follow: "voters say", but not "the pier is open". */
export const isPlural = (before: Token | undefined, words: Words): boolean =>
  before?.kind === 'word' &&
  !isOf(before, VERB) &&
  (words.plural.form.test(before.lower) || words.links.plurals.has(before.lower));

/** "half say", "49 percent think", and no "half report": a share of those who were asked. */
export const isOfShare = (before: Token | undefined, { lower }: Token, words: Words): boolean =>
  words.links.shares.has(before?.lower ?? '') &&
  !words.media.has(lower) &&
  !words.weakCues.has(lower) &&
  words.fragments?.sayings.has(lower) === false;
