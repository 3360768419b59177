import type { Span } from '../article.ts';
import { eachLine } from '../text/lines.ts';
import { trimSpan } from '../text/span.ts';

/** Items that stand together, and all that they take up. Each item has its mark: the writer's "•" or "1." stays. */
export interface List extends Span {
  readonly items: readonly Span[];
}

/** `• Rain` · `- Rain` · `* Rain` · `1. Rain` · `2) Rain` · `a) Rain`. An em dash is none: with it people speak. */
const MARK =
  /^(?:(?<bullet>[•▪●◦‣∙·])\s*|(?<sign>[*–-])\s+|(?<number>\d{1,2})(?<point>[.)])\s+|(?<letter>[a-z])\)\s+)\S/;

interface Mark {
  /** The same for all items of a list. */
  readonly kind: string;
  /** Of a numbered item; null where there is none to count. */
  readonly number: number | null;
}

/**
 * The blocks of a story with its lists found: runs of two items or more that have one kind of mark, be they lines of
 * one block or blocks of their own, with nothing between them. Numbers have to run from 1 without a gap; a paragraph
 * alone that begins with "1." is a paragraph.
 *
 * @example readLists('• Rain\n• Snow', [{ start: 0, end: 13 }]) //=> [{ start: 0, end: 13, items: [{ … }, { … }] }]
 */
export function readLists(text: string, blocks: readonly Span[]): readonly (Span | List)[] {
  const pieces = blocks.flatMap((block) => splitItems(text, block));
  const found: (Span | List)[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runFrom(text, pieces, at);
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length > 1) found.push({ start: first.start, end: last.end, items: run });
    else if (first) found.push(first);
    at += run.length;
  }
  return found;
}

/** The items that begin at a piece; only that piece where it begins no list. */
function runFrom(text: string, pieces: readonly Span[], from: number): readonly Span[] {
  const first = pieces[from];
  if (!first) return [];
  const mark = readMark(text, first);
  if (!mark || (mark.number ?? 1) !== 1) return [first];
  const run = [first];
  for (const piece of pieces.slice(from + 1, from + 1 + countItems(text, pieces, from, mark))) run.push(piece);
  return run;
}

/** How many pieces after the one at `from` go on with its list. */
function countItems(text: string, pieces: readonly Span[], from: number, first: Mark): number {
  let count = 0;
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    const mark = piece && isNext(text, pieces[at - 1], piece) ? readMark(text, piece) : null;
    if (!mark || mark.kind !== first.kind || (mark.number !== null && mark.number !== count + 2)) break;
    count++;
  }
  return count;
}

/** Whether nothing stands between two pieces: a caption or an advertisement ends a list, or it would lie inside. */
function isNext(text: string, before: Span | undefined, piece: Span): boolean {
  const between = trimSpan(text, before?.end ?? 0, piece.start);
  return between.start === between.end;
}

/** A block at its lines that begin as items do, where it opens with one or a colon leads to the first. */
function splitItems(text: string, block: Span): readonly Span[] {
  // Few blocks have lines, and few of those have marks.
  if (!/[\r\n]/.test(text.slice(block.start, block.end))) return [block];
  const pieces: Span[] = [];
  let kind: string | null = null;
  for (const line of eachLine(text, block.start, block.end)) {
    const last = pieces.at(-1);
    const mark = readMark(text, line);
    const opens = mark !== null && (kind === null ? !last || text.charAt(last.end - 1) === ':' : mark.kind === kind);
    if (opens) kind = mark.kind;
    if (opens || !last) pieces.push(line);
    else pieces[pieces.length - 1] = { start: last.start, end: line.end };
  }
  return pieces;
}

/** Longest mark with the first letter after it, in UTF-16 code units. */
const LONGEST_MARK = 12;

function readMark(text: string, { start, end }: Span): Mark | null {
  const groups = MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))?.groups;
  if (!groups) return null;
  const { bullet, sign, number, point, letter } = groups;
  if (number !== undefined) return { kind: `1${point}`, number: Number(number) };
  if (letter !== undefined) return { kind: 'a)', number: letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1 };
  return { kind: bullet ?? sign ?? '', number: null };
}
