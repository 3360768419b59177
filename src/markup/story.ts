import type { Article, Block, Caption, Passage } from '../article/article.ts';
import { toInlineHtml } from './html.ts';
import { pageIds } from './ids.ts';
import { type Note, tellsOf, toNotes } from './notes.ts';
import { findInPassage, withMarks } from './place.ts';
import { type Mark, toPhrasing } from './tree.ts';

/** A block of the story as a page shows it. `noteId` is the id of its note, when it has one. */
interface Shown {
  readonly id: string;
  readonly note: Note | null;
  readonly noteId: string;
}

/** A block of running text. `html` is inline HTML. */
export interface StoryParagraph extends Shown {
  readonly type: Exclude<Block['type'], 'list'>;
  readonly html: string;
}

/** `items` are inline HTML, each with the mark that the writer gave it. */
export interface StoryList extends Shown {
  readonly type: 'list';
  readonly items: readonly string[];
}

export interface StoryFigure extends Shown {
  readonly type: 'figure';
  readonly html: string;
  /** "AFP PHOTO / Bryan R. Smith / mb.com.ph": the credit, then through whom it came. */
  readonly credit: string | null;
}

export type StoryBlock = StoryParagraph | StoryList | StoryFigure;

/**
 * The story of an article: body and captions in the order of the source, each as inline HTML with its quotes and
 * days marked, and with its margin note. Ids are unique in the story and stable while the words stand.
 */
export function toStory(article: Article): readonly StoryBlock[] {
  const blocks = [...article.body, ...article.captions].toSorted((a, b) => a.span.start - b.span.start);
  const notes = toNotes(article, blocks);
  const idOf = pageIds();
  const ids = blocks.map((block) => idOf('p', block.text));
  const noteIds = ids.map((id) => id.replace('p', 'n'));
  const quoteIds = article.quotes.map(({ content }) => idOf('q', content.map((piece) => piece.text).join(' ')));

  /** The marks in a block or in an item of it; `index` is the block's. */
  const marksIn = (block: Passage, index: number): readonly Mark[] => [
    ...datelineIn(article, block),
    ...article.quotes.flatMap((quote, nth) => {
      const note = notes[index];
      const noteId = (note && tellsOf(note, quote) && noteIds[index]) || null;
      return quote.content.flatMap((piece, part): Mark[] => {
        const range = findInPassage(block, piece);
        if (!range) return [];
        const id = (part === 0 && quoteIds[nth]) || null;
        return [{ type: 'quote', id, noteId, ...withMarks(block.text, range) }];
      });
    }),
    ...article.dates.flatMap((date): Mark[] => {
      const range = findInPassage(block, date);
      return range ? [{ type: 'day', value: date.value, inferred: date.inferred, ...range }] : [];
    }),
  ];

  const htmlOf = (passage: Passage, index: number): string =>
    toInlineHtml(toPhrasing(passage.text, marksIn(passage, index)));

  return blocks.map((block, index) => {
    const shown = { id: ids[index] ?? '', note: notes[index] ?? null, noteId: noteIds[index] ?? '' };
    if ('items' in block) return { ...shown, type: block.type, items: block.items.map((item) => htmlOf(item, index)) };
    const html = htmlOf(block, index);
    return 'credits' in block
      ? { ...shown, html, type: 'figure', credit: creditLine(block) }
      : { ...shown, html, type: block.type };
  });
}

function datelineIn({ dateline }: Article, block: Passage): readonly Mark[] {
  const range = dateline && findInPassage(block, dateline);
  return range ? [{ type: 'dateline', ...range }] : [];
}

/** The credit as it is printed under a picture; `null` when the caption has none. */
const creditLine = ({ credit, via }: Caption): string | null =>
  [credit, via].filter((part) => part !== null).join(' / ') || null;
