import type { People } from '../people/people.ts';
import type { FoundSpeaker } from '../people/speakers.ts';
import { isOf, isSign, type Token } from '../tokens/tokens.ts';
import { PREPOSITION } from '../tokens/word-classes.ts';
import type { Quotation } from './quotes.ts';
import type { Reading } from './readings.ts';
import { isStatement } from './said.ts';

/** Fewest words that tell by themselves whose they are: one word may stand in anybody's mouth. */
const TELLING = 2;

/**
 * What `quotations` of a headline somebody said. What the story quotes, too, has the speaker of the story, which says
 * it at length; else `read`, what the headline says by itself, holds, as far as its words can be trusted. A guess,
 * then.
 *
 * @param tokens the headline's
 * @param story the quotations of the story, as they were read
 * @example above a story with “It is a death trap,” Mayor Ann Lee said
 * settleHeadline(‘Death Trap’ Quay Shut, …) //=> ‘Death Trap’ is Ann Lee’s
 */
export function settleHeadline(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
  read: readonly Reading[],
  story: readonly Reading[],
  people: People,
): readonly Reading[] {
  const own = new Map(read.map((reading) => [reading.quotation, reading]));
  const said = quotations.length > 0 ? story.map((reading) => ({ reading, words: foldOf(reading.quotation) })) : [];
  const labelled = people.byName.get(labelOf(tokens))?.name;
  return quotations.flatMap((quotation): readonly Reading[] => {
    const reading = own.get(quotation);
    const speaker = speakerIn(said, foldOf(quotation));
    // Ann Lee: ‘Never’, and a story where, as it seems, Tom Lee says so: whose words these are is not sure.
    if (speaker && labelled !== undefined && speaker.name !== labelled) return [];
    if (speaker && speaker.name !== reading?.speaker?.name) return [told(quotation, speaker)];
    return reading && (speaker || isTrusted(reading, tokens)) ? [reading] : [];
  });
}

/** What a headline begins with, up to its colon. */
const labelOf = (tokens: readonly Token[]): string =>
  tokens
    .slice(
      0,
      tokens.findIndex((token) => isSign(token, ':')),
    )
    .map(({ text }) => text)
    .join(' ');

/** The words alone, each between two spaces, so that one text holds another only by whole words. */
const foldOf = ({ content }: Quotation): string =>
  ` ${(
    content.text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  ).join(' ')} `;

/** Who alone says these words in the story; null where nobody, several or somebody unknown does. */
function speakerIn(
  said: readonly { readonly reading: Reading; readonly words: string }[],
  fold: string,
): FoundSpeaker | null {
  if (fold.trim().split(' ').length < TELLING) return null;
  const speakers = said.filter(({ words }) => words.includes(fold)).map(({ reading }) => reading.speaker);
  const [first = null] = speakers;
  return speakers.every((speaker) => speaker?.name === first?.name) ? first : null;
}

const told = (quotation: Quotation, speaker: FoundSpeaker): Reading => ({
  quotation,
  kind: isStatement(quotation) ? 'direct' : 'partial',
  clause: null,
  speaker: { ...speaker, inferred: true, rules: ['told-in-story'] },
  cue: null,
  medium: null,
  unreadCue: false,
  split: false,
});

/**
 * Not of another half of the headline, nor of whom it names as another’s: Hale Blames Lee for Gomez’s ‘Never’ Remark.
 */
function isTrusted({ clause, quotation }: Reading, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ start }) => start === quotation.start);
  const next = tokens[at + 1];
  const isOwned = tokens[at - 1]?.kind === 'possessive' && next?.kind === 'word' && !isOf(next, PREPOSITION);
  const before = clause?.subject.to ?? at;
  return !isOwned && !tokens.slice(before, at).some((token) => isSign(token, ';'));
}
