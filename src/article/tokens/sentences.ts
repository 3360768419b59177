import type { Quotation } from '../quotes/quotes.ts';
import type { Words } from '../words/words.ts';
import { isCapital, isOf, isSign, type Token } from './tokens.ts';
import { ADVERB, CUE, DETERMINER, PARTICLE, PREPOSITION, PRONOUN } from './word-classes.ts';

/** Token indices `[from, to)` of one sentence of a paragraph. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** How many words may stand between a quotation that ends in `?` or `!` and the verb that attributes it. */
const REACH = 16;
/** What begins and ends as a statement does. */
const STATEMENT = /^\p{Lu}.*[.,?!…]['’]?$/su;

/**
 * The sentences of a paragraph. A quotation that ends in a full stop ends its sentence; one that ends in a question
 * mark does so unless an attribution follows (“Why now?” Kirby asked).
 */
export function readSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  words: Words,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, i) => {
    if (i + 1 < tokens.length && !endsSentence(tokens, i, token, quotations, words)) return;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  });
  return sentences;
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  token: Token,
  quotations: readonly Quotation[],
  words: Words,
): boolean {
  const next = tokens[at + 1];
  if (!next) return true;
  // Most tokens are words before words or signs.
  if (token.kind === 'word' && next.kind !== 'quotation') return false;
  // It was 6 a.m. “The roof was gone,” he said: the point of a short word ends the sentence before a statement.
  if (token.kind === 'word' && token.text.endsWith('.'))
    return STATEMENT.test(quotations[next.quotation]?.content.text ?? '');
  if (isSign(token, '.') && isOrdinal(tokens[at - 1], next, words)) return false;
  if (next.kind === 'quotation' && isSignature(tokens, at)) return true;
  // “Abendpost” wrote: a name in marks may open a sentence too.
  if (isSign(token, '.?!…') && isSign(next, '“„«»"') && next.start > token.end) return isCapital(tokens[at + 2]);
  // "The quay is shut. (It needs planks.)"
  if (isSign(token, '.?!…') && isSign(next, '(')) return isCapital(tokens[at + 2]);
  if (isSign(token, '.?!…')) return isCapital(next) || next.kind === 'quotation' || /^\d/.test(next.text);
  if (token.kind !== 'quotation') return false;
  const last = quotations[token.quotation]?.content.text.replace(/['’”"]$/, '').at(-1) ?? '';
  if (next.kind === 'quotation') return '.?!…'.includes(last);
  if (!isCapital(next)) return false;
  if (last === '.' || last === '…') return true;
  return '?!'.includes(last) && !isAttributed(tokens, at + 1);
}

/**
 * "am 3. Mai", "Benedikt XVI. sagte": a number whose point ends nothing, unless a small word with a capital follows.
 */
const isOrdinal = (number: Token | undefined, next: Token, words: Words): boolean =>
  words.ordinals &&
  /^(?:\d{1,2}|[IVX]+)$/.test(number?.text ?? '') &&
  !isOf(next, DETERMINER | PRONOUN | PREPOSITION | ADVERB);

/** “…” — Ann Lee “…” — Jan Smit: whoever signs a statement ends its sentence, without a full stop too. */
function isSignature(tokens: readonly Token[], at: number): boolean {
  let from = at + 1;
  while (isCapital(tokens[from - 1]) || isOf(tokens[from - 1], PARTICLE)) from--;
  return from <= at && isSign(tokens[from - 1], '-–—―') && tokens[from - 2]?.kind === 'quotation';
}

function isAttributed(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + REACH)) {
    if (token.kind === 'quotation' || isSign(token, '.?!:;')) return false;
    if (isOf(token, CUE)) return true;
  }
  return false;
}
