import { isBody } from '../tokens/roles.ts';
import { isOf, type Token } from '../tokens/tokens.ts';
import { CUE, PREPOSITION, PRONOUN, RELATIVE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { auxiliaryBefore, isAdverb, opensAsAdverb } from './auxiliaries.ts';

/** "was told to", "were warned that it", "accused": whether somebody is told something by nobody who is named. */
export function isToldSomebody(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!isOf(token, CUE) || words.weakCues.has(token?.lower ?? '') || auxiliaryBefore(tokens, at) === null) return false;
  return words.fragments?.leads.has(next?.lower ?? '') === true || isOf(next, PRONOUN);
}

/** The index of the one who acts in a passive: called a liar *by*, called “a liar” *by*; null when nobody is named. */
export function findAgent(tokens: readonly Token[], at: number, words: Words): number | null {
  const by = tokens[at + 1]?.kind === 'quotation' ? at + 2 : at + 1;
  return words.agents.has(tokens[by]?.lower ?? '') && !isMeasured(tokens, by, words) ? by + 1 : null;
}

/** Most tokens between "by" and what something is counted or judged by: by Kirby’s own *count*. */
const MEASURE = 5;

/** "by any measure", "by Kirby’s own count": by nobody; but "by the standards board", "by Lee in his account". */
function isMeasured(tokens: readonly Token[], by: number, words: Words): boolean {
  const { fragments, links } = words;
  for (let at = by + 1; at <= by + MEASURE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return false;
    if (isOf(token, PREPOSITION | RELATIVE) || links.of.has(token.lower)) return false;
    const next = tokens[at + 1]?.lower ?? '';
    if (fragments?.measures.has(token.text)) return !isBody(next, words);
  }
  return false;
}

/** "asked by Kirby": who did it stands behind "by"; in "began by asking" nobody does. */
export const isDoneBy = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.agents.has(tokens[at + 1]?.lower ?? '') &&
  !words.participleForm?.test(tokens[at + 2]?.text ?? '') &&
  !isMeasured(tokens, at + 1, words);

/** Once called “a liar” by Kirby, …: a participle that opens its sentence, or stands behind its noun and comma. */
export function opensDoneBy(tokens: readonly Token[], at: number, words: Words): boolean {
  if (tokens[at + 1]?.kind !== 'quotation' || findAgent(tokens, at, words) === null) return false;
  let before = at - 1;
  while (
    isAdverb(tokens[before]) ||
    opensAsAdverb(tokens[before], words) ||
    words.subordinators.has(tokens[before]?.lower ?? '')
  )
    before--;
  return tokens[before]?.kind !== 'word';
}
