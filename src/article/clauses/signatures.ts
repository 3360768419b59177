import { isNounPhrase } from '../phrases/phrases.ts';
import type { Quotation } from '../quotes/quotes.ts';
import type { Paragraph } from '../quotes/readings.ts';
import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { PARTICLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Clause } from './clause.ts';

const DASHES = '-–—―';
/** Longest line that signs the words above it, in UTF-16 code units. */
const LONGEST = 120;

/**
 * “…” — Kirby: a dash and a name that ends the sentence, or that a handle follows: — Ann Lee (@annlee) May 12, 2021.
 */
export function findSignature(tokens: readonly Token[], from: number, to: number, words: Words): Clause | null {
  if (!isSign(tokens[from], DASHES)) return null;
  let end = from + 1;
  while (end < to && (isCapital(tokens[end]) || isOf(tokens[end], PARTICLE))) end++;
  const ends =
    end === to || isSign(tokens[end], ',.') || (isSign(tokens[end], '(') && tokens[end + 1]?.text.startsWith('@'));
  return ends && isNounPhrase(tokens, from + 1, end, words)
    ? { cue: null, subject: { from: from + 1, to: end }, rule: 'signature' }
    : null;
}

/**
 * Who signs, in the paragraph below, words that are a paragraph by themselves; links and tags may stand behind these.
 * Null where it is an item of a list: then the next begins so, too.
 */
export function findSignatureBelow(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
  { start, end }: Quotation,
  words: Words,
): { readonly tokens: readonly Token[]; readonly clause: Clause } | null {
  const [paragraph, below, next] = paragraphs.slice(index, index + 3);
  if (!paragraph || !below || below.quotations.length > 0 || below.span.end - below.span.start > LONGEST) return null;
  const { tokens } = below;
  if (!isSign(tokens[0], DASHES) || isSign(next?.tokens[0], DASHES)) return null;
  const behind = text.slice(end, paragraph.span.end).trim();
  const isAlone = start === paragraph.span.start && behind.split(/\s+/).every((word) => /^$|[/@#]/.test(word));
  const clause = isAlone ? findSignature(tokens, 0, tokens.length, words) : null;
  return clause && { tokens, clause };
}
