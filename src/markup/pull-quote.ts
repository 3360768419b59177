import type { Article, Block, Caption, Quote } from '../article/article.ts';
import { contains } from '../article/text/span.ts';
import { storyBlocks } from './story.ts';
import { nameOf } from './voices.ts';

/** A statement of the story, set large ahead of where it stands. A view of the record, never a part of it. */
export interface PullQuote {
  readonly text: string;
  readonly name: string;
  /** Which block of `toStory` it stands before, from 0. */
  readonly before: number;
}

/** From here a story is long: characters of its body, about 500 words. */
const LONG = 3000;
/** Characters of a statement that can stand alone, and the number that reads best at a glance. */
const LEAST = 60;
const MOST = 180;
const BEST = 110;
/** Blocks between a pulled quote and the statement itself, and before it: nobody reads the same thing twice at once. */
const APART = 2;

const WHOLE = /^["'“„«‘]?[\p{Lu}\p{N}].*[.!?…,]$/u;

/**
 * The pull quote of a long story: a whole statement of a few lines whose speaker the text names there, set halfway
 * between the story's start and its own place. `null` where the story is short, or nothing in it stands alone.
 */
export function findPullQuote(article: Article): PullQuote | null {
  if (article.body.reduce((sum, { text }) => sum + text.length, 0) < LONG) return null;
  const blocks = storyBlocks(article);
  const candidates = article.quotes.flatMap((quote): PullQuote[] => {
    const text = findStatement(quote);
    const name = quote.speaker?.inferred ? null : nameOf(quote, article.lang);
    const before = findPlace(quote, blocks, article.quotes);
    return text && name && before !== null ? [{ text, name, before }] : [];
  });
  const [best] = candidates.toSorted((a, b) => distance(a) - distance(b));
  return best ?? null;
}

const distance = ({ text }: PullQuote): number => Math.abs(text.length - BEST);

/** The words, if they stand alone; a comma before "she said" belongs to the sentence around them and not to them. */
function findStatement({ kind, content }: Quote): string | null {
  const [words, more] = content;
  if (kind !== 'direct' || more || !words || !WHOLE.test(words.text)) return null;
  const text = words.text.replace(/,$/, '');
  return text.length >= LEAST && text.length <= MOST ? text : null;
}

/** The gap nearest to halfway to the statement that lies between two paragraphs in which nobody is quoted. */
function findPlace(quote: Quote, blocks: readonly (Block | Caption)[], quotes: readonly Quote[]): number | null {
  const own = blocks.findIndex(({ span }) => contains(span, quote.span));
  const isQuiet = (block: Block | Caption | undefined): boolean =>
    block !== undefined &&
    'type' in block &&
    block.type === 'paragraph' &&
    quotes.every(({ span }) => span.end <= block.span.start || span.start >= block.span.end);
  const gaps = blocks
    .map((_, before) => before)
    .slice(APART, Math.max(APART, own - APART + 1))
    .filter((before) => isQuiet(blocks[before - 1]) && isQuiet(blocks[before]));
  return gaps.toSorted((a, b) => Math.abs(a - own / 2) - Math.abs(b - own / 2))[0] ?? null;
}
