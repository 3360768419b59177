import type { Phrase } from '../phrases/phrases.ts';
import { isRole } from '../tokens/roles.ts';
import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, PRONOUN } from '../tokens/word-classes.ts';
import type { VerbSecond } from '../words/verb-second-words.ts';
import type { Words } from '../words/words.ts';
import { has } from './noun-phrases.ts';

/** Whether the phrase can be a subject: not by its article alone, "dem Sender", nor by its noun, "der Zeitung". */
export function isSubject(tokens: readonly Token[], { from, to }: Phrase, words: Words, own: VerbSecond): boolean {
  const first = tokens[from];
  if (!first || own.oblique.has(first.lower) || isBareOblique(first, words, own)) return false;
  if (to === from + 1 && isOf(first, PRONOUN)) return true;
  if (/^\d/.test(first.text) && isSign(tokens[from + 1], '.')) return false;
  if (to === from + 1 && words.quantifiers.has(first.lower)) return true;
  if (to === from + 2 && has(own.others, tokens[from + 1])) return true;
  const noun = headNoun(tokens, { from, to }, words);
  if (!noun) return false;
  if (!own.doubtful.has(first.lower)) return true;
  const adjective = tokens[from + 1];
  if (adjective && !isCapital(adjective) && own.obliqueAdjective.test(adjective.lower)) return false;
  return !own.feminine.test(noun.lower) && words.roles.get(noun.lower) !== 'woman';
}

/** "erstellten Entwurf", "deutschem Boden": an adjective without an article has the end of its case. */
const isBareOblique = ({ text, lower }: Token, words: Words, own: VerbSecond): boolean =>
  text === lower &&
  own.bareOblique.test(lower) &&
  !words.determiners.has(lower) &&
  !words.quantifiers.has(lower) &&
  !words.pronouns.has(lower);

/** The first noun of a phrase, small words with a capital left out; a share ("22 Prozent") stands for those counted. */
export const headNoun = (tokens: readonly Token[], { from, to }: Phrase, words: Words): Token | undefined =>
  tokens
    .slice(from, to)
    .find(
      (token, i) =>
        isCapital(token) && (!isOf(token, COMMON_CAPITAL) || (words.verbSecond?.shares.has(token.text) && i > 0)),
    );

/** Whether the phrase is somebody: a pronoun, or a role, a title or a given name at its head. */
export function isPersonal(tokens: readonly Token[], { from, to }: Phrase, words: Words): boolean {
  if (to - from === 1 && isOf(tokens[from], PRONOUN)) return true;
  let start = from;
  while (start < to && !isCapital(tokens[start])) start++;
  let end = start;
  while (end < to && isCapital(tokens[end])) end++;
  const { men, women } = words.givenNames;
  return tokens
    .slice(start, end)
    .some(({ lower, text }) => isRole(lower, words) || words.titles.has(text) || men.has(lower) || women.has(lower));
}
