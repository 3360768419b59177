import type { Article, Block, Caption, Passage } from '../article/article.ts';
import { toInlineHtml } from './html.ts';
import { pageIds } from './ids.ts';
import { type Note, tellsOf, toNotes } from './notes.ts';
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
  const quoteIds = article.quotes.map(({ content }) => idOf('q', content.map((piece) => piece.text).join(' ')));

  const marksIn = (block: Passage, index: number): readonly Mark[] => [
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

  return blocks.map((block, index) => {
    const shown = {
      id: ids[index] ?? '',
      html: toInlineHtml(toPhrasing(block.text, marksIn(block, index))),
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
