import type { VFile } from 'vfile';
import type { Passage, Quote, Span, Speaker } from '../article.ts';
import type { Clause } from '../clauses/clause.ts';
import { explain } from '../decisions.ts';
import type { FoundSpeaker } from '../people/speakers.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { isSign, type Token } from '../tokens/tokens.ts';
import { type Quotation, reportUnclosed } from './quotes.ts';

/** A paragraph of the story, taken apart. */
export interface Paragraph {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** A quotation with what was found about it. */
export interface Reading {
  readonly quotation: Quotation;
  readonly kind: Quote['kind'];
  readonly clause: Clause | null;
  readonly speaker: FoundSpeaker | null;
  readonly cue: Passage | null;
  readonly medium: Passage | null;
  /** Whether its sentence says whose words these are, in a way that was not understood: then they are nobody else’s. */
  readonly unreadCue: boolean;
  /** Whether only a comma stands between the cue and this quotation, and the cue belongs to the one before: a split. */
  readonly split: boolean;
}

/** “A,” she said, “B.” is one quote in two passages: the cue stands between them and a comma follows it. */
export function isSplit(
  before: Reading | undefined,
  quotation: Quotation,
  clause: Clause | null,
  tokens: readonly Token[],
  at: number,
): boolean {
  if (!before?.clause?.cue || !clause?.cue || before.quotation.paragraph !== quotation.paragraph) return false;
  const cue = tokens[clause.cue.from];
  const same = before.clause.cue.from === clause.cue.from && cue !== undefined && cue.start > before.quotation.start;
  return same && before.kind === 'direct' && isSign(tokens[at - 1], ',—–');
}

/**
 * Readings that are one quote: split by their attribution, or carried on into the next paragraph; each is explained.
 */
export function toQuotes(file: VFile, readings: readonly Reading[]): readonly Quote[] {
  const groups: Reading[][] = [];
  for (const reading of readings) {
    const last = groups.at(-1);
    const goesOn = last !== undefined && reading.quotation.continues;
    if (goesOn && isAnothers(reading, last))
      reportUnclosed(file, String(file.value), last.at(-1)?.quotation.start ?? 0);
    if (last && (reading.split || (goesOn && !isAnothers(reading, last)))) last.push(reading);
    else groups.push([reading]);
  }
  return groups.map((group) => toQuote(file, group));
}

/** “We go on. [end of the paragraph] “Nonsense,” Gomez said: who has a verb of their own takes up nobody’s words. */
const isAnothers = ({ speaker, cue }: Reading, before: readonly Reading[]): boolean =>
  cue !== null && before.some((reading) => reading.cue !== null && reading.speaker?.name !== speaker?.name);

function toQuote(file: VFile, readings: readonly Reading[]): Quote {
  const spans = readings.map(({ quotation }) => quotation);
  const attributed = readings.find(({ speaker, cue }) => speaker && cue) ?? readings.find(({ speaker }) => speaker);
  const quote: Quote = {
    kind: readings[0]?.kind ?? 'direct',
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    content: spans.map(({ content }) => content),
    speaker: attributed?.speaker ? withoutRules(attributed.speaker) : null,
    cue: attributed?.cue ?? null,
    medium: attributed?.medium ?? null,
  };
  if (attributed?.speaker) explain(file, quote, attributed.speaker.rules);
  return quote;
}

const withoutRules = ({ rules: _, ...speaker }: FoundSpeaker): Speaker => speaker;

export const unread = (quotation: Quotation): Reading => ({
  quotation,
  kind: 'direct',
  clause: null,
  speaker: null,
  cue: null,
  medium: null,
  unreadCue: false,
  split: false,
});
