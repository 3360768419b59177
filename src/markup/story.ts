import type { Article, Block, Caption, DateMention, Passage, Quote } from '../article/article.ts';
import { toInlineHtml } from './html.ts';
import { pageIds, quoteIds } from './ids.ts';
import { inBlocks } from './in-blocks.ts';
import { findListNumbers, type ListNumbers, withoutNumber } from './list-numbers.ts';
import { type Note, noteIds, toNotes } from './notes.ts';
import { placesBy, type Range, withMarks } from './place.ts';
import { type DayNode, type Mark, type QuoteNode, toPhrasing } from './tree.ts';
import { voicesOnPage } from './voices.ts';

/** A block of the story as a page shows it. */
interface Shown {
  readonly id: string;
  readonly note: Note | null;
}

/** A block of running text. `html` is inline HTML. */
export interface StoryParagraph extends Shown {
  readonly type: Exclude<Block['type'], 'list'>;
  readonly html: string;
}

/**
 * `items` are inline HTML, each with the mark that the writer gave it, or without its number where there are `numbers`.
 */
export interface StoryList extends Shown {
  readonly type: 'list';
  readonly items: readonly string[];
  readonly numbers: ListNumbers | null;
}

export interface StoryFigure extends Shown {
  readonly type: 'figure';
  readonly html: string;
  /** "AFP PHOTO / Bryan R. Smith / mb.com.ph": the credit, then through whom it came. */
  readonly credit: string | null;
}

/** What a worked-out day is called, of its `value`: "Monday 3 October 2016". */
type DayName = (value: DateMention['value']) => string;

export type StoryBlock = StoryParagraph | StoryList | StoryFigure;

/** Body and captions in the order of the source: the blocks of which `toStory` makes one each. */
export const storyBlocks = ({ body, captions }: Article): readonly (Block | Caption)[] =>
  [...body, ...captions].toSorted((a, b) => a.span.start - b.span.start);

/**
 * The story of an article: body and captions in the order of the source, each as inline HTML with its quotes and
 * days marked, and with its margin note. Ids are unique in the story and stable while the words stand.
 */
export function toStory(article: Article, dayName: DayName): readonly StoryBlock[] {
  const blocks = storyBlocks(article);
  const notes = toNotes(article, blocks);
  const idOf = pageIds();
  const ids = blocks.map((block) => idOf('p', block.text));
  const quoted = quoteIds(article);
  const idsOfQuotes = new Map(article.quotes.map((quote, nth) => [quote, quoted[nth]] as const));

  const voices = new Map(
    voicesOnPage(article).flatMap((voice, nth) => voice.quotes.map((quote) => [quote, nth + 1] as const)),
  );

  const told = noteIds(notes);
  const marks = marksOf(article, blocks, dayName);

  const tieIn = (index: number): Tie => ({
    quote: (quote) => ({
      id: idsOfQuotes.get(quote) ?? null,
      noteId: told.ofQuote(index, quote),
      voice: voices.get(quote) ?? null,
    }),
    day: (date) => ({ noteId: told.ofDay(date), isNew: told.isTold(date) }),
  });

  return blocks.map((block, index) => {
    const shown = { id: ids[index] ?? '', note: notes[index] ?? null };
    const htmlOf = (passage: Passage): string =>
      toInlineHtml(toPhrasing(passage.text, marks(block, passage, tieIn(index))));
    if ('items' in block) return { ...shown, type: block.type, ...toList(block.items.map(htmlOf)) };
    const html = htmlOf(block);
    return 'credits' in block
      ? { ...shown, html, type: 'figure', credit: creditLine(block) }
      : { ...shown, html, type: block.type };
  });
}

function toList(items: readonly string[]): Pick<StoryList, 'items' | 'numbers'> {
  const numbers = findListNumbers(items);
  return { items: numbers ? items.map(withoutNumber) : items, numbers };
}

/** Some of its blocks as inline HTML, for another page than the story's own: marked, and tied to nothing. */
export function toExcerpt(article: Article, blocks: readonly Passage[], dayName: DayName): readonly string[] {
  const marks = marksOf(article, blocks, dayName);
  return blocks.map((block) => toInlineHtml(toPhrasing(block.text, marks(block, block, UNTIED))));
}

/** By which ids a mark is found and points to its note. */
interface Tie {
  readonly quote: (quote: Quote) => Pick<QuoteNode, 'id' | 'noteId' | 'voice'>;
  readonly day: (date: DateMention) => Pick<DayNode, 'noteId' | 'isNew'>;
}

const UNTIED: Tie = {
  quote: () => ({ id: null, noteId: null, voice: null }),
  day: () => ({ noteId: null, isNew: false }),
};

/** The marks of a block, or of a piece of it such as a list's item. */
type Marks = (block: Passage, piece: Passage, tie: Tie) => readonly Mark[];

function marksOf(article: Article, blocks: readonly Passage[], dayName: DayName): Marks {
  const quotesIn = inBlocks(blocks, article.quotes, ({ content }) => content);
  const datesIn = inBlocks(blocks, article.dates, (date) => [date]);
  const findPlace = placesBy(article.folds);
  return (block, piece, tie) => [
    ...datelineIn(article.dateline && findPlace(piece, article.dateline)),
    ...quotesIn(block).flatMap((quote) =>
      quote.content.flatMap((words, part): Mark[] => {
        const range = findPlace(piece, words);
        if (!range) return [];
        return [{ type: 'quote', ...tie.quote(quote), isRest: part > 0, ...withMarks(piece.text, range) }];
      }),
    ),
    ...datesIn(block).flatMap((date): Mark[] => {
      const range = findPlace(piece, date);
      if (!range) return [];
      const title = date.inferred ? dayName(date.value) : null;
      return [{ type: 'day', value: date.value, title, ...tie.day(date), ...range }];
    }),
  ];
}

const datelineIn = (range: Range | null): readonly Mark[] => (range ? [{ type: 'dateline', ...range }] : []);

/** The credit as it is printed under a picture, and through whom it came if that is not said; `null` without either. */
function creditLine({ credit, via }: Caption): string | null {
  const parts = via !== null && credit?.endsWith(via) ? [credit] : [credit, via];
  return parts.filter((part) => part !== null).join(' / ') || null;
}
