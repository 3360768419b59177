import type { Phrase } from '../phrases/phrases.ts';
import { looksFinite } from '../phrases/verbs.ts';
import { singularOf } from '../tokens/plurals.ts';
import { isBody } from '../tokens/roles.ts';
import { isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE, ROLE } from '../tokens/word-classes.ts';
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

/** Farthest that a writing stands before what it says, in tokens. */
const SENT = 14;

/** "the email Gomez sent to Hale said", "a letter that he wrote said": the writing, and neither who sent it nor to whom. */
export function findSentWriting(tokens: readonly Token[], from: number, end: number, words: Words): Phrase | null {
  const first = Math.max(from, end - SENT);
  let article = end - 2;
  // Asked of every verb: an article is told at once, a writing is not.
  while (article >= first && !(isOf(tokens[article], DETERMINER) && isWriting(tokens[article + 1], words))) article--;
  const opens = article === from || isSign(tokens[article - 1], ',–—-;:') || isOf(tokens[article - 1], CONJUNCTION);
  if (article < first || !opens) return null;
  const noun = article + 1;
  const name =
    isOf(tokens[noun + 1], RELATIVE) || tokens[noun + 1]?.lower === words.fragments?.that ? noun + 2 : noun + 1;
  let verb = name;
  while (verb < end && isCapital(tokens[verb])) verb++;
  if (verb === name && words.pronouns.has(tokens[name]?.lower ?? '')) verb++;
  if (verb === name || verb >= end || !looksFinite(tokens[verb])) return null;
  const isPart = ({ kind }: Token): boolean => kind === 'word' || kind === 'possessive';
  return tokens.slice(name, end).every((token) => isPart(token) && !isOf(token, CONJUNCTION))
    ? { from: article, to: end }
    : null;
}
