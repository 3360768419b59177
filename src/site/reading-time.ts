import type { Article } from '../article/article.ts';

/** Words and, for scripts that write no spaces, characters an adult reads in a minute (Brysbaert 2019; IReST). */
const WORDS_A_MINUTE = 238;
const CHARACTERS_A_MINUTE = 500;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Whole minutes that the body takes to read, one at least. */
export function readingMinutes(article: Pick<Article, 'body'>): number {
  const text = article.body.map((block) => block.text).join(' ');
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE));
}
