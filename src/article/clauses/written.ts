import type { Phrase } from '../phrases/phrases.ts';
import { singularOf } from '../tokens/plurals.ts';
import { isBody } from '../tokens/roles.ts';
import { isCapital, isOf, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { DETERMINER, PREPOSITION, RELATIVE, ROLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';

/** "email", "signs": whether a word, in small letters, is for what has words on it or in it. */
export function isForWriting(word: string, words: Words): boolean {
  const { fragments, media } = words;
  if (!fragments) return false;
  const one = singularOf(word, words);
  const isNamed = media.has(word) || media.has(one) || fragments.writings.has(one);
  return isNamed || fragments.titled.has(word) || fragments.titled.has(one);
}

/** Whether a token is such a word. */
export const isWriting = (token: Token | undefined, words: Words): boolean =>
  token?.kind === 'word' && isForWriting(token.lower, words);

/** "an email *that*", "signs *which*": whether the relative pronoun that is a subject is for such a thing. */
export const isOfWriting = (tokens: readonly Token[], { from }: Phrase, words: Words): boolean =>
  isOf(tokens[from], RELATIVE) && !words.links.who.has(tokens[from]?.lower ?? '') && isWriting(tokens[from - 1], words);

/**
 * "Gomez’s letter" to Lee that called him, apologized for "an ad" that: the writing in what stands before a relative
 * pronoun, with whom it is to or about behind it; null behind whoever it is by, and where nothing but it stands there.
 */
export function findWriting(tokens: readonly Token[], { from, to }: Phrase, words: Words): Phrase | null {
  const { fragments, agents } = words;
  const noun = lastIndexOfToken(tokens, from, to, (token) => isWriting(token, words));
  if (!fragments || noun < 0) return null;
  let owner = lastIndexOfToken(tokens, from, noun, ({ kind }) => kind === 'possessive');
  while (owner > from && isCapital(tokens[owner - 1])) owner--;
  // "Right to Rise’s letter": where the name begins is not told.
  const isNamed = isCapital(tokens[owner]) && !words.nearness.has(tokens[owner - 1]?.lower ?? '');
  const article = isNamed ? owner : lastIndexOfToken(tokens, from, noun, (token) => isOf(token, DETERMINER));
  const phrase = { from: Math.max(from, article), to: noun + 1 };
  if (noun + 1 === to) return article > from ? phrase : null;
  const { lower = '' } = tokens[noun + 1] ?? {};
  const last = tokens[to - 1];
  const isSomebody = isCapital(last) || isOf(last, ROLE) || isBody(last?.text ?? '', words);
  const isBy = agents.has(lower) || fragments.sources.has(lower);
  const leadsTo = isOf(tokens[noun + 1], PREPOSITION) || words.nearness.has(lower);
  return isSomebody && leadsTo && !isBy ? phrase : null;
}
