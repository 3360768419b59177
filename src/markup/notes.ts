import type { Article, DateMention, Passage, Quote, Speaker } from '../article/article.ts';
import { contains } from '../article/span.ts';

/** What the margin says beside one block. */
export interface Note {
  readonly voices: readonly VoiceNote[];
  readonly days: readonly DayNote[];
}

/** Who speaks. `name` is `null` where the article does not tell. */
interface VoiceNote {
  readonly name: string | null;
  readonly role: string | null;
  readonly medium: string | null;
  /** The mentions from which this was worked out; empty where the text says it. */
  readonly readFrom: readonly ReadFrom[];
}

/** A mention such as “he”, and whether it stands in the block of the note. */
interface ReadFrom {
  readonly text: string;
  readonly where: 'here' | 'above' | 'below';
}

/** Which day “Monday” was: the words of the text, and the value in the record's form. */
interface DayNote {
  readonly mention: string;
  readonly value: string;
}

/**
 * The notes of an article, one for each of its `blocks`, `null` where nothing is to be said. A note is as short as
 * it can be: a role is told once on a page, a day at its first mention, and one that the text states whole never.
 * A quote that runs on into another block is named there again, and told of in full where it begins.
 */
export function toNotes(article: Article, blocks: readonly Passage[]): readonly (Note | null)[] {
  const introduced = new Set<string>();
  const told = new Set<string>();
  return blocks.map((block) => {
    const quotes = article.quotes.filter(({ content }) => content.some((piece) => contains(block.span, piece.span)));
    const dates = article.dates.filter((date) => contains(block.span, date.span));
    const note = { voices: voicesIn(block, quotes, introduced), days: daysIn(dates, told) };
    return note.voices.length + note.days.length > 0 ? note : null;
  });
}

/** Whether a note tells who speaks in the quote. */
export const tellsOf = (note: Note, quote: Quote): boolean =>
  note.voices.some(({ name }) => name === (quote.speaker?.name ?? null));

function voicesIn(block: Passage, quotes: readonly Quote[], introduced: Set<string>): readonly VoiceNote[] {
  const groups = Map.groupBy(quotes, (quote) => quote.speaker?.name ?? null);
  return [...groups].flatMap(([name, said]) => {
    // A fragment in quotation marks needs no speaker; a whole statement without one is worth a word.
    if (name === null && said.every((quote) => quote.kind === 'partial')) return [];
    const begun = said.filter((quote) => quote.span.start >= block.span.start);
    const role = said.find((quote) => quote.speaker?.role)?.speaker?.role ?? null;
    const isNew = name !== null && role !== null && !introduced.has(name);
    if (isNew) introduced.add(name);
    return {
      name,
      role: isNew ? role : null,
      medium: begun.find((quote) => quote.medium !== null)?.medium?.text ?? null,
      readFrom: readFrom(
        block,
        begun.flatMap((quote) => quote.speaker ?? []),
      ),
    };
  });
}

function readFrom(block: Passage, speakers: readonly Speaker[]): readonly ReadFrom[] {
  const guesses = speakers.filter((speaker) => speaker.inferred);
  const mentions = new Map(guesses.map((guess) => [guess.text.toLowerCase(), guess]));
  return [...mentions.values()].map(({ text, span }) => ({
    text,
    where: contains(block.span, span) ? 'here' : span.start < block.span.start ? 'above' : 'below',
  }));
}

function daysIn(dates: readonly DateMention[], told: Set<string>): readonly DayNote[] {
  return dates.flatMap(({ text, value, inferred }) => {
    if (told.has(value)) return [];
    told.add(value);
    return inferred ? { mention: text, value } : [];
  });
}
