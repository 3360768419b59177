import type { Article, Block, Caption, Passage } from '../article/article.ts';
import { toInlineHtml } from './html.ts';
import { pageIds } from './ids.ts';
import { type Note, startsIn, toNotes } from './notes.ts';
import { findInPassage, withMarks } from './place.ts';
import { type Mark, toPhrasing } from './tree.ts';

/** A block of the story as a page shows it. `html` is inline HTML; `noteId` is the id of its note, when it has one. */
interface Shown {
  readonly id: string;
  readonly html: string;
  readonly note: Note | null;
  readonly noteId: string;
}

export interface StoryParagraph extends Shown {
  readonly type: Block['type'];
}

export interface StoryFigure extends Shown {
  readonly type: 'figure';
  /** "AFP PHOTO / Bryan R. Smith / mb.com.ph": the credit, then through whom it came. */
  readonly credit: string | null;
}

export type StoryBlock = StoryParagraph | StoryFigure;

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

  const quotes = article.quotes.map((quote) => {
    const home = blocks.findIndex((block) => startsIn(block, quote));
    const noteId = notes[home]?.voices.some(({ name }) => name === (quote.speaker?.name ?? null));
    return {
      id: idOf('q', quote.content.map((piece) => piece.text).join(' ')),
      noteId: noteId ? (noteIds[home] ?? null) : null,
      content: quote.content,
    };
  });

  const marksIn = (block: Passage): readonly Mark[] => [
    ...quotes.flatMap(({ id, noteId, content }) =>
      content.flatMap((piece, index): Mark[] => {
        const range = findInPassage(block, piece);
        if (!range) return [];
        return [{ type: 'quote', id: index === 0 ? id : null, noteId, ...withMarks(block.text, range) }];
      }),
    ),
    ...article.dates.flatMap((date): Mark[] => {
      const range = findInPassage(block, date);
      return range ? [{ type: 'day', value: date.value, inferred: date.inferred, ...range }] : [];
    }),
  ];

  return blocks.map((block, index) => {
    const shown = {
      id: ids[index] ?? '',
      html: toInlineHtml(toPhrasing(block.text, marksIn(block))),
      note: notes[index] ?? null,
      noteId: noteIds[index] ?? '',
    };
    return 'credits' in block
      ? { ...shown, type: 'figure', credit: creditLine(block) }
      : { ...shown, type: block.type };
  });
}

/** The credit as it is printed under a picture; `null` when the caption has none. */
const creditLine = ({ credit, via }: Caption): string | null =>
  [credit, via].filter((part) => part !== null).join(' / ') || null;
