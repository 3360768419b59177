import { hasWords } from '../text/span.ts';
import { isSign } from '../tokens/tokens.ts';
import type { Quotation } from './quotes.ts';
import type { Paragraph, Reading } from './readings.ts';

/** Fewest words that are known again where they are printed once more: fewer may be said twice. */
const LEAST = 4;
/** How many paragraphs away the same words are looked for: a bound on long articles. */
const FARTHEST = 30;

/**
 * The statements that a page prints once more, large, in paragraphs of their own, each with the quotation that the
 * story has them in: they are no paragraphs of a speech, and whoever spoke above them did not say them.
 */
export function findRepeats(paragraphs: readonly Paragraph[]): ReadonlyMap<Quotation, Quotation> {
  const known = new Map<number, string>();
  const lettersAt = (index: number): string => {
    const paragraph = paragraphs[index];
    const letters = known.get(index) ?? (paragraph && !aloneIn(paragraph) ? lettersOf(...paragraph.quotations) : '');
    known.set(index, letters);
    return letters;
  };
  const findWhole = (index: number, words: string): Quotation | null => {
    for (let distance = 1; distance <= FARTHEST; distance++) {
      for (const near of [index - distance, index + distance]) {
        const whole = lettersAt(near).includes(words) && paragraphs[near]?.quotations.find(begins(words));
        if (whole) return whole;
      }
    }
    return null;
  };
  const repeats = new Map<Quotation, Quotation>();
  paragraphs.forEach((paragraph, index) => {
    const alone = aloneIn(paragraph);
    if (!alone || leadsOn(paragraphs[index - 1]) || !hasWords(alone.content.text, LEAST)) return;
    const words = lettersOf(alone);
    const whole = words === '' ? null : findWhole(index, words);
    if (whole) repeats.set(alone, whole);
  });
  return repeats;
}

/** Whether a quotation has the words, or the first of them where its story parts it: “A,” she said, “b.” */
const begins =
  (words: string) =>
  (quotation: Quotation): boolean => {
    const own = lettersOf(quotation);
    return own !== '' && (own.includes(words) || words.startsWith(own));
  };

/** The quotation that is all that a paragraph has; null where it goes on from the paragraph before. */
const aloneIn = ({ tokens, quotations: [first] }: Paragraph): Quotation | null =>
  first && tokens.length === 1 && !first.continues ? first : null;

/** "Gomez said:", and a paragraph of her words follows, though another may have said the same. */
const leadsOn = (paragraph: Paragraph | undefined): boolean => isSign(paragraph?.tokens.at(-1), ':');

/** What is left of quotations without signs and capitals, in a row. */
const lettersOf = (...quotations: readonly Quotation[]): string =>
  quotations.map(({ content }) => content.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')).join('');

/** The readings, where those that are printed once more have the speaker of the words in the story. */
export function withRepeats(
  readings: readonly Reading[],
  repeats: ReadonlyMap<Quotation, Quotation>,
): readonly Reading[] {
  if (repeats.size === 0) return readings;
  const speakers = new Map(readings.map(({ quotation, speaker }) => [quotation, speaker]));
  return readings.map((reading) => {
    const whole = repeats.get(reading.quotation);
    const speaker = whole && speakers.get(whole);
    return speaker ? { ...reading, speaker: { ...speaker, inferred: true, rules: ['printed-again'] } } : reading;
  });
}
