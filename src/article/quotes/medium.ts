import type { Passage } from '../article.ts';
import type { Clause } from '../clauses/clause.ts';
import { passageAt } from '../text/span.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { indexOfToken, isOf, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { CUE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';

/** Most words between "in" and "statement": "in a written", "in an emailed". */
const MEDIUM_REACH = 3;

/** "in a statement" in the words around the clause, no further than the quotations on both sides of it. */
export function findMedium(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  { cue, subject }: Clause,
  words: Words,
): Passage | null {
  const center = cue?.from ?? subject.from;
  const isMark = (token: Token): boolean => token.kind === 'quotation';
  const from = Math.max(sentence.from, lastIndexOfToken(tokens, sentence.from, center, isMark) + 1);
  const next = indexOfToken(tokens, center + 1, sentence.to, isMark);
  for (let at = from; at < (next < 0 ? sentence.to : next); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !words.media.has(token.lower)) continue;
    for (let start = at - 1; start >= Math.max(from, at - MEDIUM_REACH - 1); start--) {
      const before = tokens[start];
      // "on Tuesday dismissed the letter": what has a verb or a day between is no vehicle.
      if (before?.kind !== 'word' || isOf(before, CUE) || words.weekdays.has(before.text)) break;
      if (words.carriers.has(before.lower)) return passageAt(text, before.start, token.end);
    }
  }
  return null;
}
