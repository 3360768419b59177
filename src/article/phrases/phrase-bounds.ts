import { indexOfToken, isCapital, isOf, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { isAdverb } from './auxiliaries.ts';
import type { Phrase } from './phrases.ts';

/**
 * The subject inside a stretch that holds more: English leaves out the "that" of a clause and often its comma.
 *
 * @example "the tone the mayor" (took) //=> "the mayor"
 * @example "The mayor has closed the quay" (, called it …) //=> "The mayor"
 */
export function withinBounds(tokens: readonly Token[], { from, to }: Phrase, words: Words): Phrase {
  const verb = indexOfToken(tokens, from + 1, to, (token) => isOf(token, VERB) && !isCapital(token));
  const hasRelative = indexOfToken(tokens, from, verb, (token) => isOf(token, RELATIVE)) >= 0;
  let end = verb < 0 || hasRelative ? to : verb;
  while (end > from + 1 && end < to && isAdverb(tokens[end - 1])) end--;
  let start = end - 1;
  // "scientists this week" is one phrase with a day at its end.
  while (start > from && !(opensPhrase(tokens, start, words) && !words.early.has(tokens[start]?.lower ?? ''))) start--;
  // "Kirby gestured as if to stop the noise": what stands before the object is a verb, and the name in front its
  // subject.
  const isObject = start > from && isCapital(tokens[from]) && !isCapital(tokens[start - 1]) && !isOpener(tokens[from]);
  if (!isObject) return { from: start, to: end };
  let name = from + 1;
  while (name < end && isCapital(tokens[name])) name++;
  return { from, to: name };
}

/** "The", "This": a capital that only the start of a sentence gave. */
const isOpener = (token: Token | undefined): boolean => isOf(token, COMMON_CAPITAL);

/** The end of the phrase that begins at `from`: "the Example Press" of "the Example Press this summer". */
export function endOfPhrase(tokens: readonly Token[], { from, to }: Phrase, words: Words): number {
  for (let at = from + 1; at < to; at++) if (opensPhrase(tokens, at, words)) return at;
  return to;
}

/** Whether a phrase of its own begins at `at`: a determiner right behind a noun. */
function opensPhrase(tokens: readonly Token[], at: number, words: Words): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || !isOf(token, DETERMINER)) return false;
  // "his book The Long Tide" goes on; a sentence whose point was lost does not: "STORM HITS PORT The mayor".
  if (isCapital(token) && !isCapital(before)) return false;
  return before.kind === 'word' && !leadsOn(before, words);
}

/** Whether a phrase goes on behind a word: "a spokesman for (the port)", "all (the ships)". */
const leadsOn = (token: Token, words: Words): boolean =>
  isOf(token, PREPOSITION) ||
  words.continuations.has(token.lower) ||
  words.nearness.has(token.lower) ||
  isOf(token, CONJUNCTION | DETERMINER) ||
  words.quantifiers.has(token.lower) ||
  isAdverb(token);
