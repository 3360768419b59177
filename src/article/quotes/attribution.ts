import type { VFile } from 'vfile';
import type { Quote, Span } from '../article.ts';
import { REACH } from '../people/antecedents.ts';
import { toCandidate } from '../people/candidates.ts';
import { startMemory } from '../people/memory.ts';
import { surnamesOfMonths, withMonthNames } from '../people/month-names.ts';
import { findNamed, findReported, findTopic } from '../people/named.ts';
import { type People, readPeople } from '../people/people.ts';
import { report } from '../text/message.ts';
import { readSentences } from '../tokens/sentences.ts';
import { readTokens } from '../tokens/tokens.ts';
import type { Words } from '../words/words.ts';
import { conclude, lookAhead } from './carried.ts';
import { isPresented } from './fragments.ts';
import { readHeadlineMarks, toSentenceCase } from './headline-marks.ts';
import { settleHeadline } from './headline-quotes.ts';
import { isWork } from './namings.ts';
import { readQuotation } from './quotation-reading.ts';
import { type Quotation, readQuotations } from './quotes.ts';
import { type Paragraph, type Reading, toQuotes, unread } from './readings.ts';
import { findRepeats, withRepeats } from './repeats.ts';
import { isName, isStatement } from './said.ts';
import { readSingleMarks } from './single-marks.ts';

/** Where words may be quoted: the running text, the captions, and the headline. */
export interface Copy {
  readonly headline: Span;
  readonly body: readonly Span[];
  readonly captions: readonly Span[];
}

/**
 * The quotes of an article with their speakers, in source order. Words in marks that nobody said (names, titles, scare
 * quotes) are left out; those of a headline are taken where it says whose they are. `words` is null for a language
 * without rules: the statements of its story are found, and no speaker is given rather than a wrong one.
 */
export function readQuotes(
  file: VFile,
  text: string,
  { headline, body, captions }: Copy,
  words: Words | null,
): readonly Quote[] {
  const singles = readSingleMarks(text, [...body, ...captions]);
  const marked = readQuotations(file, text, body, singles, words);
  if (!words) return toQuotes(file, marked.filter((quotation) => isStatement(quotation)).map(unread));

  const read = toParagraphs(text, body, marked, words);
  const named = captions.map((caption) => readTokens(text, caption, [], words));
  const said = read.flatMap(({ quotations }) => quotations.map(({ content }) => content.text));
  // A transcript may have the full name at the head of a turn alone: "ANN LEE, host: …", then "LEE: …".
  const labels = read.flatMap(({ quotations }) =>
    quotations.flatMap(({ label }) => (label ? text.slice(label.start, label.end) : [])),
  );
  const elsewhere = [text.slice(0, body[0]?.start ?? 0), ...said, ...labels];
  const people = readPeople([...read.map(({ tokens }) => tokens), ...named], elsewhere, words);
  const surnames = surnamesOfMonths(people, words);
  const paragraphs = read.map((paragraph) => ({
    ...paragraph,
    tokens: withMonthNames(paragraph.tokens, surnames, words),
  }));

  // Each stands by itself: what is said in a caption is not said by whoever spoke in the paragraph above it.
  const story = readAll(text, paragraphs, people, words);
  const readings = [
    ...readHeadline(file, text, headline, story, people, words),
    ...story,
    ...captions.flatMap((caption) => {
      const closed = readQuotations(file, text, [caption], singles, words).filter(isClosed);
      return closed.length === 0 ? [] : readAll(text, toParagraphs(text, [caption], closed, words), people, words);
    }),
  ];
  const quotes = toQuotes(file, readings).toSorted((a, b) => a.span.start - b.span.start);
  for (const quote of quotes) reportDoubt(file, quote, words);
  return quotes;
}

/** What a headline quotes, as far as it or the story says whom: ‘No Way Back,’ Says Mayor. */
function readHeadline(
  file: VFile,
  text: string,
  headline: Span,
  story: readonly Reading[],
  people: People,
  words: Words,
): readonly Reading[] {
  const quotations = readQuotations(file, text, [headline], readHeadlineMarks(text, headline), words).filter(isClosed);
  if (quotations.length === 0) return [];
  const tokens = readTokens(text, headline, quotations, words);
  const paragraph = { span: headline, tokens, sentences: readSentences(tokens, quotations, words), quotations };
  const read = readAll(text, [toSentenceCase(words)(paragraph)], people, words).filter(
    ({ clause, speaker, cue }) => clause && speaker && !words.weakCues.has(cue?.text.toLowerCase() ?? ''),
  );
  return settleHeadline(quotations, tokens, read, story, people);
}

const isClosed = ({ end, content }: Quotation): boolean => end > content.span.end;

/** A name in marks is part of its sentence: it hides no verb and no subject. */
function toParagraphs(
  text: string,
  spans: readonly Span[],
  marked: readonly Quotation[],
  words: Words,
): readonly Paragraph[] {
  const quotations = marked.filter(({ content, continues, label, paragraph }) => {
    const span = spans[paragraph];
    if (continues || label || !span) return true;
    const isQuoted = !isName(text, span, content, words) && !isWork(text, span, content, words);
    return isQuoted || isPresented(text, span, content, words);
  });
  const byParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  return spans.map((span, index): Paragraph => {
    const own = byParagraph.get(index) ?? [];
    const tokens = readTokens(text, span, own, words);
    return { span, tokens, sentences: readSentences(tokens, own, words), quotations: own };
  });
}

/** Every quotation that somebody said, one by one, with the speakers that its own and earlier sentences give. */
function readAll(text: string, paragraphs: readonly Paragraph[], people: People, words: Words): readonly Reading[] {
  const named = startMemory();
  const readings: Reading[] = [];
  const repeats = findRepeats(paragraphs);
  const printedAgain = new Map<Quotation, Quotation>();
  let before: Reading | undefined;
  // Whom the paragraphs behind the last quotation name, nobody asks.
  const last = paragraphs.findLastIndex(({ quotations }) => quotations.length > 0);

  paragraphs.slice(0, last + 1).forEach((paragraph, index) => {
    const { tokens, sentences, quotations } = paragraph;
    const scene = { text, words, people, candidates: named.recall, paragraph: index };
    sentences.forEach((sentence, order) => {
      named.add(index, () => findNamed(tokens, sentence, people, words, index));
      named.add(index, () => {
        const topic = findTopic(paragraph, order, scene);
        // "A student is poor, he said": he is none whom his own sentence brings in.
        const isNobody = topic.some(({ described }) => described);
        const candidates = isNobody ? named.recall : (since: number) => [...named.recall(since), ...topic];
        return [...topic, ...findReported(paragraph, order, { ...scene, candidates })];
      });
      const first = readings.length;
      for (let at = sentence.from; at < sentence.to; at++) {
        const token = tokens[at];
        // Index -1 would be looked up as a property's name, at most tokens of a text.
        const quotation = token?.kind === 'quotation' && quotations[token.quotation];
        if (!quotation) continue;
        const reading = readQuotation({ scene, paragraphs, order, sentence, at, quotation, before });
        if (!reading) continue;
        readings.push(reading);
        const whole = reading.own ? undefined : repeats.get(quotation);
        if (whole) printedAgain.set(quotation, whole);
        else before = reading;
        const { own, clause } = reading;
        if (own && clause?.cue && clause.cue.from > at) conclude(readings, first, own);
        if (own) named.add(index, () => [toCandidate(own, people, words, index)]);
      }
    });
  });
  return withRepeats(lookAhead(readings), printedAgain);
}

function reportDoubt(file: VFile, { kind, speaker, span }: Quote, words: Words): void {
  if (!speaker) {
    const reason = `A ${kind} quote without a speaker; name the speaker in its sentence`;
    report(file, 'warning', 'quote-unattributed', span.start, reason);
  } else if (words.pronouns.has(speaker.text.toLowerCase()) && !speaker.inferred) {
    const reason = `“${speaker.text}” speaks, and whom that means cannot be told from the ${REACH} paragraphs before; name the speaker there`;
    report(file, 'warning', 'speaker-unresolved', speaker.span.start, reason);
  }
}
