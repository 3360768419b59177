import type { Passage } from './article.ts';
import type { Sentence } from './sentences.ts';
import { passageAt } from './span.ts';
import type { Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/** Most words between "in" and "statement": "in a written", "in an emailed". */
const MEDIUM_REACH = 3;

/** "in a statement", anywhere in the sentence outside quotations. */
export function findMedium(text: string, tokens: readonly Token[], sentence: Sentence, words: Words): Passage | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !words.media.has(token.lower)) continue;
    for (let start = at - 1; start >= Math.max(sentence.from, at - MEDIUM_REACH - 1); start--) {
      const before = tokens[start];
      if (before?.kind !== 'word') break;
      if (words.carriers.has(before.lower)) return passageAt(text, before.start, token.end);
    }
  }
  return null;
}
