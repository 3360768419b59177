import type { Span } from '../article.ts';
import { eachLine, isBlank } from './lines.ts';

/**
 * The blocks of `text` from `from` on, in order, without the white space around them. Blank lines part them. Whether a
 * single line break parts them too is decided once for the whole file: it does where lines end as sentences end and
 * differ in length, it is a wrap where each line is as full as it can be.
 *
 * @example readBlocks('One.\n\nTwo\nlines.', 0) //=> [{ start: 0, end: 4 }, { start: 6, end: 16 }]
 */
export function readBlocks(text: string, from: number): readonly Span[] {
  const stretches = readStretches(text, from);
  const lines = measure(text, stretches);
  if (stretches.length > 1) return isParted(lines) ? stretches.flat() : stretches.map(join);
  return isWrapped(lines) ? stretches.flatMap((stretch) => unwrap(text, stretch, lines.width)) : stretches.flat();
}

/** The lines that stand together between blank lines. */
function readStretches(text: string, from: number): readonly Span[][] {
  const stretches: Span[][] = [];
  let isOpen = false;
  for (const line of eachLine(text, from)) {
    const open = isOpen ? stretches.at(-1) : undefined;
    isOpen = !isBlank(line);
    if (open && isOpen) open.push(line);
    else if (isOpen) stretches.push([line]);
  }
  return stretches;
}

interface Lines {
  /** Of the longest line, in UTF-16 code units. */
  readonly width: number;
  /** Line breaks inside the stretches. */
  readonly breaks: number;
  /** The share of them before which a sentence ends. */
  readonly ended: number;
  /** Of the other breaks, the share before which the line had no room for the next word. */
  readonly full: number;
}

/** Least line breaks that speak for paragraphs where blank lines part them already. */
const ENOUGH = 3;
/** Narrowest and widest width that text is wrapped to, in UTF-16 code units. */
const NARROWEST = 30;
const WIDEST = 120;
/** How much shorter a full line may be, since not every program fills its lines alike. */
const SLACK = 5;

const isParted = ({ breaks, ended, full }: Lines): boolean => breaks >= ENOUGH && ended >= 0.8 && full < 0.5;

const isWrapped = ({ breaks, ended, full, width }: Lines): boolean =>
  breaks > 0 && width >= NARROWEST && width <= WIDEST && full >= 0.8 && ended < 0.6;

function measure(text: string, stretches: readonly (readonly Span[])[]): Lines {
  let width = 0;
  for (const { start, end } of stretches.flat()) width = Math.max(width, end - start);
  const pairs = stretches.flatMap((stretch) => stretch.slice(1).map((next, i) => ({ line: stretch[i] ?? next, next })));
  const open = pairs.filter(({ line }) => !endsSentence(text, line));
  const full = open.filter(({ line, next }) => isFull(text, line, next, width));
  return {
    width,
    breaks: pairs.length,
    ended: share(pairs.length - open.length, pairs.length),
    full: share(full.length, open.length),
  };
}

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);

/** A wrapped stretch as paragraphs: one ends where a sentence ends on a line with room to spare. */
function unwrap(text: string, lines: readonly Span[], width: number): readonly Span[] {
  const paragraphs: Span[][] = [[]];
  lines.forEach((line, i) => {
    paragraphs.at(-1)?.push(line);
    const next = lines[i + 1];
    if (next && endsSentence(text, line) && !isFull(text, line, next, width)) paragraphs.push([]);
  });
  return paragraphs.map(join);
}

const join = (lines: readonly Span[]): Span => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });

/** The end of a sentence, a quotation mark or bracket after it included; a colon leads on to what is set apart. */
const SENTENCE_END = /[.!?:…。！？][”"’'»“)\]]{0,3}$/;

const endsSentence = (text: string, { start, end }: Span): boolean =>
  SENTENCE_END.test(text.slice(Math.max(start, end - 4), end));

/** Whether the first word of `next` would make `line` longer than `width`, or all but. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const room = Math.max(0, width - SLACK - (line.end - line.start));
  // More than the room that there is need not be looked at, so long words cost nothing.
  const word = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + room)))?.[0].length ?? 0;
  return word >= room;
}
