import type { Span } from '../article.ts';
import { trimSpan } from '../text/span.ts';
import type { Printing } from './find-credits.ts';

/** A stretch of a block with the credits at its ends; a stretch of the story has none. */
export interface Piece extends Span {
  readonly printings: readonly Printing[];
}

/** `isBlock`: the span is a block of its own, not a line of one. */
type Find = (span: Span, isBlock: boolean) => readonly Printing[];

/** The lines of a wrapped paragraph, its last apart, are about as long as each other: from 40 to 100 characters. */
const NARROWEST = 40;
const WIDEST = 100;
const RAGGED = 25;
/** Longest words, in characters, that a credit on a line of its own makes a caption. */
const LONGEST = 300;

/**
 * The pieces of `block`, in order: the whole block, or, where line ends glue captions and story together, each
 * caption apart and the story between them. A credit on a line of its own belongs to the words above it, and to those
 * below it when there are none above.
 *
 * @example readPieces('Envoys meet. (AP Photo/Ann Lee)\nThe talks began.', { start: 0, end: 48 }, find).length //=> 2
 */
export function readPieces(text: string, block: Span, find: Find): readonly Piece[] {
  const lines = linesOf(text, block);
  if (lines.length === 1) return [{ ...block, printings: find(block, true) }];
  const pieces = joinWraps(text, lines, find);
  const isClosed = pieces.some((piece) => piece.end < block.end && endsInBracket(text, piece));
  const printings = isWrapped(lines) && !isClosed ? find(block, true) : [];
  if (printings.some(({ end }) => end === block.end)) return [{ ...block, printings }];
  return joinStory(joinCredits(pieces));
}

/** A credit that is closed is no half of one that a wrap broke. */
const endsInBracket = (text: string, { end, printings }: Piece): boolean =>
  printings.length > 0 && /[)\]]/.test(text.charAt(end - 1));

/** The lines of `block`, trimmed. */
function linesOf(text: string, block: Span): readonly Span[] {
  const slice = text.slice(block.start, block.end);
  if (!slice.includes('\n') && !slice.includes('\r')) return [block];
  return [...slice.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) =>
    trimSpan(text, block.start + index, block.start + index + line.length),
  );
}

function isWrapped(lines: readonly Span[]): boolean {
  const widths = lines.slice(0, -1).map(({ start, end }) => end - start);
  const widest = Math.max(...widths);
  return widest <= WIDEST && Math.min(...widths) >= Math.max(NARROWEST, widest - RAGGED);
}

/** Lines of one sentence are one; a line that is a credit stands for itself, and one that ends in a credit closes. */
function joinWraps(text: string, lines: readonly Span[], find: Find): readonly Piece[] {
  const joined: (Span & { readonly printings: readonly Printing[] | null })[] = [];
  const wrapped = isWrapped(lines);
  let closed = true;
  for (const line of lines) {
    const last = joined.at(-1);
    const piece = { ...line, printings: find(line, false) };
    if (!last || closed || isAlone(piece) || (!wrapped && isBreak(text, last, line))) joined.push(piece);
    else joined[joined.length - 1] = { start: last.start, end: line.end, printings: null };
    closed = piece.printings.some(({ end }) => end === line.end);
  }
  return joined.map((piece) => ({ ...piece, printings: piece.printings ?? find(piece, false) }));
}

const isBreak = (text: string, before: Span, after: Span): boolean =>
  /[.!?…”"’')\]]/.test(text.charAt(before.end - 1)) && !/\p{Ll}/u.test(text.charAt(after.start));

/** A credit that stands alone is joined to the words above it, or else to those below. */
function joinCredits(stretches: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let below: Piece | null = null;
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (isAlone(stretch) && last && takesCredit(last)) {
      joined[joined.length - 1] = { start: last.start, end: stretch.end, printings: stretch.printings };
    } else if (below && takesCredit(stretch)) {
      joined[joined.length - 1] = { start: below.start, end: stretch.end, printings: below.printings };
      below = null;
      continue;
    } else joined.push(stretch);
    below = joined.at(-1) === stretch && isAlone(stretch) ? stretch : null;
  }
  return joined;
}

const isAlone = ({ start, end, printings }: Piece): boolean =>
  printings.some((printing) => printing.start === start && printing.end === end);

const takesCredit = ({ start, end, printings }: Piece): boolean => printings.length === 0 && end - start <= LONGEST;

/** Neighbouring stretches of the story are one block again. */
function joinStory(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.printings.length + piece.printings.length === 0) {
      joined[joined.length - 1] = { start: last.start, end: piece.end, printings: [] };
    } else joined.push(piece);
  }
  return joined;
}
