import type { Passage } from '../article.ts';
import { hasWords } from '../text/span.ts';
import type { Words } from '../words/words.ts';

/** Most words that a name in marks has: longer ones in capitals are a heading that somebody reads out. */
const LONGEST_NAME = 8;

/** “Joint Implementation Center”: whether every word of weight has a capital. */
export function isTitle(content: Passage, words: Words): boolean {
  const isOfTitle = (part: string): boolean =>
    words.titleSmall.has(part) || /^[^\p{L}]*(?:[\p{Lu}\p{N}]|$)/u.test(part);
  return !hasWords(content.text, LONGEST_NAME + 1) && content.text.split(' ').every(isOfTitle);
}
