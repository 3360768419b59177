import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, DETERMINER, PARTICLE, PREPOSITION, ROLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Phrase } from './phrases.ts';

/**
 * The subject behind what opens a sentence without a comma: After the vote *Kirby* said. In a letter *his lawyer* said.
 * `opener` is the preposition, `to` where the subject ends. Null where nothing tells the two apart: "After the mayor
 * said"
 */
export function subjectBehindOpening(
  tokens: readonly Token[],
  opener: number,
  to: number,
  words: Words,
): Phrase | null {
  const described = opensClause(tokens, opener, words) ? startOfDescription(tokens, opener, to, words) : -1;
  if (described >= 0) return { from: described, to };
  let name = to;
  while (name > opener + 1 && isCapital(tokens[name - 1]) && !isOf(tokens[name - 1], COMMON_CAPITAL)) name--;
  const before = tokens[name - 1];
  if (name === to || before?.kind !== 'word' || name - 1 === opener) {
    const start =
      name - 1 === opener && !words.timely.has(tokens[opener]?.lower ?? '') ? behindPlace(tokens, name, to, words) : -1;
    return start < 0 ? null : { from: start, to };
  }
  if (isOf(before, DETERMINER | PREPOSITION) || before.lower === words.of) {
    const isTime = words.timely.has(tokens[opener]?.lower ?? '');
    const start = isTime && isOf(before, DETERMINER) ? -1 : behindPlace(tokens, name, to, words);
    return start < 0 ? null : { from: start, to };
  }
  // "Before the game coach Jan Lee said": whose coach, the words do not say.
  const isPartOfName = isOf(before, ROLE) || words.modifiers.has(before.lower) || isOf(before, PARTICLE);
  return isPartOfName || isCapital(before) ? null : { from: name, to };
}

/** Whether nothing of its clause stands before the word; in "told them on Monday the plan was" something does. */
const opensClause = (tokens: readonly Token[], at: number, { conjunctions }: Words): boolean =>
  isCapital(tokens[at]) || isSign(tokens[at - 1], ',;:–—') || conjunctions.has(tokens[at - 1]?.lower ?? '');

/** "In a letter *the* union of", "On the steps *his* wife", "Outside the court *Roe’s* lawyer"; -1 for none. */
function startOfDescription(tokens: readonly Token[], opener: number, to: number, words: Words): number {
  for (let at = to - 2; at > opener + 1; at--) {
    const { kind, lower } = tokens[at] ?? { kind: 'sign', lower: '' };
    if (kind !== 'possessive' && !words.determiners.has(lower)) continue;
    let start = at;
    if (kind === 'possessive') while (start > opener && isCapital(tokens[start - 1])) start--;
    // "the mayor’s lawyer": the article before counts.
    if (kind === 'possessive' && start === at) continue;
    const before = tokens[start - 1];
    if (start - 1 > opener && before?.kind === 'word' && !isHeld(before, words)) return start;
  }
  return -1;
}

/** Whether the noun phrase behind a word belongs to it: "to the board", "all the judges". */
const isHeld = ({ lower }: Token, words: Words): boolean =>
  lower === words.of ||
  [
    words.determiners,
    words.prepositions,
    words.continuations,
    words.conjunctions,
    words.quantifiers,
    words.modifiers,
    words.participles,
  ].some((list) => list.has(lower));

/**
 * "In Ohio *Ann Lee*", "In the Senate *Lee*": where the name begins among capitals that open with a place; -1 for none.
 */
function behindPlace(tokens: readonly Token[], from: number, to: number, words: Words): number {
  if (to - from < 2 || words.bodies.has(tokens[to - 1]?.text ?? '')) return -1;
  for (let at = from; at < to; at++) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    const { men, women } = words.givenNames;
    if (words.titles.has(text.replace(/\.$/, '')) || men.has(lower) || women.has(lower)) return at;
  }
  return to - 1;
}
