import type { Parent, PhrasingContent } from 'mdast';
import type { Range } from './place.ts';

/**
 * One piece of a quotation with its marks. All have the quote's `id`; `noteId` is the note that says who speaks, and
 * `voice` the number of who that is on the page.
 */
export interface QuoteNode extends Parent {
  readonly type: 'quote';
  readonly id: string | null;
  /** Whether it is not the first of them. */
  readonly isRest: boolean;
  readonly noteId: string | null;
  readonly voice: number | null;
  children: PhrasingContent[];
}

/**
 * A mention of a day, month, year or decade; `value` as in the record. One that was worked out has its name as `title`,
 * and `isNew` where its note tells of it.
 */
export interface DayNode extends Parent {
  readonly type: 'day';
  readonly value: string;
  readonly title: string | null;
  readonly isNew: boolean;
  readonly noteId: string | null;
  children: PhrasingContent[];
}

/** Place and agency that open the story: "GENEVA (AFP) —". */
export interface DatelineNode extends Parent {
  readonly type: 'dateline';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quote: QuoteNode;
    day: DayNode;
    dateline: DatelineNode;
  }
  interface RootContentMap {
    quote: QuoteNode;
    day: DayNode;
    dateline: DatelineNode;
  }
}

/** What a range of the text is. */
export type Mark = Range & (Omit<QuoteNode, 'children'> | Omit<DayNode, 'children'> | Omit<DatelineNode, 'children'>);

/**
 * Text and the marks in it as phrasing content of mdast. Marks may nest; one that crosses the end of another is
 * split there. The text of the tree is `text`, to the letter.
 */
export const toPhrasing = (text: string, marks: readonly Mark[]): PhrasingContent[] =>
  fill(text, { start: 0, end: text.length }, marks.toSorted(byStart));

// Of two marks that begin together, the longer one holds the other.
const byStart = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end;

function fill(text: string, range: Range, marks: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const addText = (start: number, end: number) => {
    if (start < end) nodes.push({ type: 'text', value: text.slice(start, end) });
  };

  let at = range.start;
  let waiting = marks;
  for (let mark = waiting[0]; mark; mark = waiting[0]) {
    const { start, end } = mark;
    const rest = waiting.slice(1);
    const inside = rest.filter((other) => other.start < end);
    addText(at, start);
    nodes.push(
      toNode(
        mark,
        fill(
          text,
          mark,
          inside.map((other) => ({ ...other, end: Math.min(other.end, end) })),
        ),
      ),
    );
    waiting = [
      ...inside.filter((other) => other.end > end).map((other) => continuation(other, end)),
      ...rest.filter((other) => other.start >= end),
    ];
    at = end;
  }
  addText(at, range.end);
  return nodes;
}

/** The part of a mark from `start` on. */
const continuation = (mark: Mark, start: number): Mark =>
  mark.type === 'quote' ? { ...mark, start, isRest: true } : { ...mark, start };

const toNode = (mark: Mark, children: PhrasingContent[]): QuoteNode | DayNode | DatelineNode => {
  switch (mark.type) {
    case 'quote':
      return { type: 'quote', id: mark.id, isRest: mark.isRest, noteId: mark.noteId, voice: mark.voice, children };
    case 'day':
      return { type: 'day', value: mark.value, title: mark.title, isNew: mark.isNew, noteId: mark.noteId, children };
    case 'dateline':
      return { type: 'dateline', children };
  }
};
