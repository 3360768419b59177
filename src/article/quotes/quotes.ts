import type { VFile } from 'vfile';
import type { Passage, Span } from '../article.ts';
import { report } from '../text/message.ts';
import { overlaps, passageAt, trimSpan } from '../text/span.ts';
import type { Words } from '../words/words.ts';
import { closes, isOpening, marksIn, opens, SINGLE } from './marks.ts';
import type { SingleMarks } from './single-marks.ts';
import { readTurns } from './turns.ts';
import { holdsAttribution } from './unclosed.ts';

/** Words between marks, before it is known whether anybody said them. */
export interface Quotation extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The words inside the marks. */
  readonly content: Passage;
  /** Whether it takes up the quotation of the paragraph before, whose mark was left open by custom. */
  readonly continues: boolean;
  /**
   * Whether its mark was left open by mistake: it holds the attribution itself, and nobody else’s words go on in it.
   */
  readonly forgotten: boolean;
  /** The name at the head of its line, where it is a turn of a transcript. */
  readonly label: Span | null;
}

interface Open {
  readonly mark: string;
  readonly start: number;
}

/** The quotations of one paragraph, and the mark that it leaves open: its last quotation's. */
interface Found {
  readonly quotations: readonly Quotation[];
  readonly open: Open | null;
}

/** Most paragraphs that a speech is followed through to the mark that closes it. */
const LONGEST_SPEECH = 30;

/**
 * The outermost quotations of the paragraphs, in order. Marks nest. A mark left open at a paragraph's end is the custom
 * for speech that goes on, where each next paragraph opens with the mark again and one of them closes it (Chicago
 * Manual of Style 13.32); else, and where it holds its own attribution, it is reported and reaches to the end of its
 * paragraph, no further.
 */
export function readQuotations(
  file: VFile,
  text: string,
  paragraphs: readonly Span[],
  singles: SingleMarks,
  words: Words | null,
): readonly Quotation[] {
  const found = paragraphs.map((paragraph, index) =>
    withForgotten(text, findIn(text, paragraph, index, singles), words),
  );
  const continuing = new Set<Quotation>();

  for (let index = 0; index < found.length; index++) {
    const { open = null } = found[index] ?? {};
    if (!open) continue;
    const speech = isForgotten(found[index]) ? [] : speechAfter(text, paragraphs, found, index);
    const closed = speech.length > 0 && found[index + speech.length]?.open?.start !== speech.at(-1)?.start;
    if (closed) {
      for (const quotation of speech) continuing.add(quotation);
      // What the last paragraph leaves open is a matter of its own.
      index += speech.length - 1;
    } else {
      index += speech.length;
      reportUnclosed(file, text, open.start);
    }
  }
  const marked = found.flatMap(({ quotations }) =>
    quotations.map((quotation) => (continuing.has(quotation) ? { ...quotation, continues: true } : quotation)),
  );
  return withTurns(text, paragraphs, marked);
}

/** The mark that a paragraph leaves open is its last quotation’s. */
function withForgotten(text: string, { quotations, open }: Found, words: Words | null): Found {
  const last = quotations.at(-1);
  if (!words || !last || last.start !== open?.start || !holdsAttribution(text, last.content.span, words))
    return { quotations, open };
  return { quotations: [...quotations.slice(0, -1), { ...last, forgotten: true }], open };
}

const isForgotten = (found: Found | undefined): boolean => found?.quotations.at(-1)?.forgotten === true;

/** A turn of a transcript is a quotation as a whole, whatever marks stand in it. */
function withTurns(text: string, paragraphs: readonly Span[], marked: readonly Quotation[]): readonly Quotation[] {
  const turns = readTurns(text, paragraphs);
  if (turns.length === 0) return marked;
  const byParagraph = Map.groupBy(turns, ({ paragraph }) => paragraph);
  const apart = marked.filter(
    (quotation) => !byParagraph.get(quotation.paragraph)?.some(({ content }) => overlaps(content, quotation)),
  );
  const spoken = turns.map(({ paragraph, label, content }): Quotation => {
    return {
      ...content,
      paragraph,
      label,
      content: passageAt(text, content.start, content.end),
      continues: false,
      forgotten: false,
    };
  });
  return [...apart, ...spoken].sort((a, b) => a.start - b.start);
}

/** A mark that is never closed, or not where its speaker’s words end. */
export function reportUnclosed(file: VFile, text: string, at: number): void {
  const reason = `The mark ${text.charAt(at)} is never closed; read to the end of the paragraph, close it if that is wrong`;
  report(file, 'warning', 'quote-unclosed', at, reason);
}

/** The quotations that open the paragraphs after `index` with the same mark, up to the first that is closed. */
function speechAfter(
  text: string,
  paragraphs: readonly Span[],
  found: readonly Found[],
  index: number,
): readonly Quotation[] {
  const mark = found[index]?.open?.mark;
  const speech: Quotation[] = [];
  for (const { quotations, open } of found.slice(index + 1, index + 1 + LONGEST_SPEECH)) {
    const [first] = quotations;
    if (
      !first ||
      mark === undefined ||
      first.start !== paragraphs[first.paragraph]?.start ||
      !text.startsWith(mark, first.start)
    )
      break;
    if (first.forgotten) break;
    speech.push(first);
    if (open?.start !== first.start) break;
  }
  return speech;
}

function findIn(text: string, paragraph: Span, index: number, singles: SingleMarks): Found {
  const quotations: Quotation[] = [];
  const add = (open: Open, end: number, contentEnd: number): void => {
    const { start, end: last } = trimSpan(text, open.start + open.mark.length, contentEnd);
    if (start === last) return;
    const content = passageAt(text, start, last);
    quotations.push({
      start: open.start,
      end,
      paragraph: index,
      content,
      continues: false,
      forgotten: false,
      label: null,
    });
  };
  const stack: Open[] = [];
  for (const { index: offset, 0: mark } of marksIn(text.slice(paragraph.start, paragraph.end))) {
    const at = paragraph.start + offset;
    const inner = stack.at(-1);
    if (SINGLE.includes(mark)) {
      // Double marks left open inside single ones end with them.
      const single = singles.closing.has(at) ? stack.findIndex((open) => SINGLE.includes(open.mark)) : -1;
      const [closed] = single < 0 ? [] : stack.splice(single);
      if (closed && stack.length === 0) add(closed, at + 1, at);
      if (singles.opening.has(at)) stack.push({ mark, start: at });
    } else if (inner && closes(inner.mark, mark, text, at)) {
      stack.pop();
      if (stack.length === 0) add(inner, at + mark.length, at);
    } else if (isOpening(mark) && opens(mark, text, at, paragraph, inner !== undefined)) {
      stack.push({ mark, start: at });
    }
  }
  const [open = null] = stack;
  if (open) add(open, paragraph.end, paragraph.end);
  return { quotations, open };
}
