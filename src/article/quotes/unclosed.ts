import type { Span } from '../article.ts';
import { indexOfToken, isCapital, isOf, isSign, readTokens, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, CONJUNCTION, CUE, PRONOUN, RELATIVE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';

/** Most tokens of an attribution: "said council member Eve Stone". */
const LONGEST = 8;

/**
 * Whether words behind a mark that was left open hold an attribution, so that their mark was forgotten and no speech
 * goes on: “We go on, Mayor Bob Gray said. “We go on, said Mayor Bob Gray.
 */
export function holdsAttribution(text: string, content: Span, words: Words): boolean {
  const tokens = readTokens(text, content, [], words);
  return tokens.some((token, at) => isSign(token, ',') && isAttribution(tokens, at + 1));
}

/** A verb of speech and a name, in either order, with nothing but words between. */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  const sign = indexOfToken(tokens, from, from + LONGEST, ({ kind }) => kind !== 'word');
  const to = sign < 0 ? Math.min(tokens.length, from + LONGEST) : sign;
  const cue = indexOfToken(tokens, from, to, (token) => isOf(token, CUE));
  const first = tokens[from];
  if (cue < 0 || !first || isOf(first, CONJUNCTION | RELATIVE)) return false;
  const isName = (token: Token): boolean => isCapital(token) && !isOf(token, COMMON_CAPITAL);
  if (cue > from) return indexOfToken(tokens, from, cue, isName) >= 0;
  return !isOf(tokens[cue + 1], PRONOUN) && indexOfToken(tokens, cue + 1, to, isName) >= 0;
}
