import type { Passage, Quote, Speaker } from './article.ts';
import type { Clause } from './clauses.ts';
import type { Quotation } from './quotes.ts';
import type { Sentence } from './sentences.ts';
import { isSign, type Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/** The signs that end a statement or break it off, the mark of a quotation inside it stepped over. */
const ENDS = /[.,?!…—–-]['’”"]?$/;
const BREAKS_OFF = /[,?!—–-]['’”"]?$/;

/** Whether the words end so that their sentence goes on after the mark: “We go on,” Kirby said. */
export const breaksOff = ({ content }: Quotation): boolean => BREAKS_OFF.test(content.text);

/** Whether the words could stand as a sentence of their own: a capital or a figure first; a word alone needs an end. */
export const isStatement = ({ content }: Quotation): boolean =>
  /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(content.text) && (wordsIn(content) > 1 || ENDS.test(content.text));

const wordsIn = (content: Passage): number => content.text.split(' ').length;

/** Whether the quotation begins where a statement can: at the start, after a comma, a colon or another quotation. */
export function opensStatement(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  clause: Clause | null,
): boolean {
  const before = tokens[at - 1];
  return at === sentence.from || before?.kind === 'quotation' || isSign(before, ',:—–-') || clause?.cue?.to === at;
}

/** Words that a statement without any attribution must exceed, or it may be a name. */
const FEWEST_ALONE = 3;
/** Most words that a name in marks has: longer ones in capitals are a heading that somebody reads out. */
const LONGEST_NAME = 8;

/** Whether somebody said the words, or they are a name, a title or a word held at arm’s length. */
export function isSaid(
  { content, continues }: Quotation,
  kind: Quote['kind'],
  clause: Clause | null,
  speaker: Speaker | null,
  at: number,
  words: Words,
): boolean {
  if (continues) return true;
  if (isTitle(content, words)) return clause !== null && isBeside(clause, at);
  if (clause) return true;
  return kind === 'direct' && (speaker !== null || wordsIn(content) > FEWEST_ALONE) && ENDS.test(content.text);
}

/** Whether the verb or its subject stands right beside the quotation at `at`. */
const isBeside = ({ cue, subject }: Clause, at: number): boolean =>
  cue === null || cue.to === at || cue.to === at - 1 || cue.from === at + 1 || subject.from === at + 1;

/** “Joint Implementation Center”: every word of weight has a capital. With an end inside its marks it may be said. */
export const isName = (content: Passage, words: Words): boolean => isTitle(content, words) && !ENDS.test(content.text);

function isTitle(content: Passage, words: Words): boolean {
  const parts = content.text.split(' ');
  return (
    parts.length <= LONGEST_NAME &&
    parts.every((part) => words.titleSmall.has(part) || /^[^\p{L}]*(?:[\p{Lu}\p{N}]|$)/u.test(part))
  );
}
