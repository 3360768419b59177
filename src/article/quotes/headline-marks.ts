import type { Span } from '../article.ts';
import { isOf, spelt } from '../tokens/tokens.ts';
import { CUE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Paragraph } from './readings.ts';
import { readSingleMarks, type SingleMarks } from './single-marks.ts';

/** The single marks of a headline, where they are the custom whatever its story has, and one word may stand in them. */
export const readHeadlineMarks = (text: string, headline: Span): SingleMarks => readSingleMarks(text, [headline], 1);

/** A headline With a Capital for Each Word, its verbs of speech as they stand in a sentence: Mayor Says. */
export const toSentenceCase =
  (words: Words) =>
  (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    tokens: paragraph.tokens.map((token, at) =>
      at > 0 && (isOf(token, CUE) || words.titleSmall.has(token.lower)) ? spelt(token, token.lower, words) : token,
    ),
  });
