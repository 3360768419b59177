import type { Passage, Quote, Speaker } from './article.ts';
import type { Clause } from './clauses.ts';
import type { Quotation } from './quotes.ts';
import type { Sentence } from './sentences.ts';
import { isSign, type Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/** Whether the words could stand as a sentence of their own: a capital or a figure first. */
export const isStatement = ({ content }: Quotation): boolean =>
  /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(content.text) && wordsIn(content) > 1;

const wordsIn = (content: Passage): number => content.text.split(' ').length;

/** Whether the quotation begins where a statement can: at the start, after a comma, a colon or another quotation. */
export function opensStatement(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  clause: Clause | null,
): boolean {
  const before = tokens[at - 1];
  return at === sentence.from || before?.kind === 'quotation' || isSign(before, ',:—–-') || clause?.cue.to === at;
}

/** Fewest words in marks that count as said when no verb of speech stands right beside them. */
const FEWEST_APART = 2;
/** Words that a statement without any attribution must exceed, or it may be a name. */
const FEWEST_ALONE = 3;
/** Most words that a name in marks has: longer ones in capitals are a heading that somebody reads out. */
const LONGEST_NAME = 8;

/** Whether somebody said the words, or they are a name, a title or a word held at arm’s length. */
export function isSaid(
  quotation: Quotation,
  kind: Quote['kind'],
  clause: Clause | null,
  speaker: Speaker | null,
  at: number,
  words: Words,
): boolean {
  if (quotation.continues) return true;
  const { content } = quotation;
  const adjacent =
    clause !== null && (clause.cue.to === at || clause.cue.from === at + 1 || clause.subject.from === at + 1);
  if (isTitle(content, words) && !(adjacent && /[,.?!]$/.test(content.text))) return false;
  if (clause) return adjacent || wordsIn(content) >= FEWEST_APART;
  return kind === 'direct' && (speaker !== null || wordsIn(content) > FEWEST_ALONE) && /[.,?!…—]$/.test(content.text);
}

/** “Joint Implementation Center”: every word of weight has a capital. */
function isTitle(content: Passage, words: Words): boolean {
  const parts = content.text.split(' ');
  return (
    parts.length <= LONGEST_NAME &&
    parts.every((part) => words.titleSmall.has(part) || /^[^\p{L}]*(?:[\p{Lu}\p{N}]|$)/u.test(part))
  );
}
