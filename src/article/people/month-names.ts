import { isOf, type Token } from '../tokens/tokens.ts';
import { ADVERB, COMMON_CAPITAL, CUE, DETERMINER, PREPOSITION, PRONOUN, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { People } from './people.ts';

/** The months whose names are surnames of people in the article too: May, where somebody is called Theresa May. */
export const surnamesOfMonths = (people: People, words: Words): ReadonlySet<string> =>
  new Set([...words.months].filter((month) => people.byEnd.has(month.toLowerCase())));

/**
 * The tokens with those of `surnames` that are months’ names too seen as names: "May said", beside Theresa May. Behind
 * a preposition or an article, and beside a number, it is the month: "in May", "May 12"; before a pronoun or an article
 * it is the verb: "May he rest". In "it may be that May said" it is she once more.
 */
export function withMonthNames(
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
  words: Words,
): readonly Token[] {
  if (surnames.size === 0) return tokens;
  return tokens.map((token, at) =>
    surnames.has(token.text) && !isMonth(tokens[at - 1], tokens[at + 1], words)
      ? { ...token, classes: token.classes & ~OTHER }
      : token,
  );
}

/** What the word is besides: a month, and in "may" a verb that stands between others. */
const OTHER = COMMON_CAPITAL | ADVERB | VERB;

const isMonth = (before: Token | undefined, after: Token | undefined, words: Words): boolean =>
  (isOf(before, PREPOSITION | DETERMINER) && !(before?.lower === words.fragments?.that && isOf(after, CUE))) ||
  isOf(after, DETERMINER | PRONOUN) ||
  words.continuations.has(before?.lower ?? '') ||
  words.early.has(before?.lower ?? '') ||
  /^\d/.test(before?.text ?? '') ||
  /^\d/.test(after?.text ?? '');
