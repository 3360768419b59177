import { findReport } from '../clauses/grammar.ts';
import { REACH, type Scene } from '../people/antecedents.ts';
import { findNamed } from '../people/named.ts';
import { type FoundSpeaker, readSpeaker } from '../people/speakers.ts';
import { findVerb, mayAttribute } from '../phrases/verbs.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { indexOfToken, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { ADVERB, CONJUNCTION, PRONOUN, RELATIVE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Quotation } from './quotes.ts';
import type { Paragraph, Reading } from './readings.ts';
import { isReported } from './said.ts';

/** How many sentences of reported speech are followed back. */
const FARTHEST = 6;

/**
 * Whose words a statement without a clause of its own is: of the speaker before it in its paragraph, of whoever the
 * sentence before it reports, or, where the paragraph has no words but quotations, of the one before that paragraph.
 * All but the first are guesses, and that too where somebody is named between the two.
 */
export function carriedSpeaker(
  before: Reading | undefined,
  quotation: Quotation,
  paragraphs: readonly Paragraph[],
  order: number,
  scene: Scene,
): FoundSpeaker | null {
  const here = quotation.paragraph;
  const distance = before ? here - before.quotation.paragraph : Number.POSITIVE_INFINITY;
  const paragraph = paragraphs[here];
  if (!paragraph) return null;
  if (before?.speaker && distance === 0) {
    const between = namedBetween(paragraph, before, order, scene);
    if (between === 'nobody') return { ...before.speaker, rules: ['carried-on'] };
    return between === 'the speaker' ? { ...before.speaker, inferred: true, rules: ['carried-on'] } : null;
  }
  if (order > 0) return reportedBefore(paragraph, order, quotation, scene);
  if (paragraph.tokens.some((token) => token.kind === 'word')) return null;
  const above = paragraphs[here - 1];
  const reported =
    above && distance > 0
      ? reportedSpeaker(above, lastTold(above), quotation, { ...scene, paragraph: here - 1 })
      : null;
  if (reported) return reported;
  return before?.speaker && before.kind === 'direct' && distance <= REACH
    ? { ...before.speaker, inferred: true, rules: ['paragraph-before'] }
    : null;
}

/** The last sentence of a paragraph that is no aside in brackets: Kirby spoke of the port. (It opened in May.) */
function lastTold({ tokens, sentences }: Paragraph): number {
  const last = sentences.length - 1;
  const end = sentences[last]?.to ?? 0;
  if (!isSign(tokens[end - 1], ')') && !isSign(tokens[end - 2], ')')) return last;
  const open = lastIndexOfToken(tokens, 0, end, (token) => isSign(token, '('));
  const order = sentences.findIndex(({ from }) => from === open);
  return order > 0 ? order - 1 : last;
}

/** Fewest words of a fragment that goes on from a statement: fewer may be the writer’s irony. */
const GOES_ON = 4;

/**
 * Whose words a fragment is in the sentence right behind a statement: “We go on,” Lee said. But that is no “reason to
 * be glad of it.” A guess, and none where the sentence names anybody or does not lead on by its first word.
 */
export function speakerOfSequel(
  before: Reading | undefined,
  quotation: Quotation,
  { tokens, sentences }: Paragraph,
  order: number,
  { people, words, paragraph }: Scene,
): FoundSpeaker | null {
  if (!before?.speaker || before.kind !== 'direct' || before.quotation.paragraph !== quotation.paragraph) return null;
  if (words.verbSecond || quotation.content.text.split(' ').length < GOES_ON) return null;
  const last = sentences[order - 1];
  const sentence = sentences[order];
  const isNext = last !== undefined && (tokens[last.from]?.start ?? 0) <= before.quotation.start;
  const opener = sentence && tokens[sentence.from];
  const leadsOn = isOf(opener, CONJUNCTION | ADVERB | PRONOUN | RELATIVE);
  if (!isNext || !sentence || !leadsOn || findNamed(tokens, sentence, people, words, paragraph).length > 0) return null;
  return { ...before.speaker, inferred: true, rules: ['carried-on'] };
}

/** How near a colon or a verb of speech is the quotation’s own, in tokens. */
const NEAR = 24;

/**
 * Whether the sentence of the quotation at `at` says whose words it has, by a colon or by a verb of speech: where that
 * is not understood, they are no words of whoever spoke before. Critics of Kirby say: “…”
 */
export function hasOwnCue(tokens: readonly Token[], { from, to }: Sentence, at: number, words: Words): boolean {
  // “We go.” And: “We go now.” A word that leads on is no cue of its own.
  if (isSign(tokens[at - 1], ':')) return !(at === from + 2 && isOf(tokens[from], CONJUNCTION | ADVERB));
  const start = Math.max(from, lastIndexOfToken(tokens, from, at, isQuotation) + 1, at - NEAR);
  const next = indexOfToken(tokens, at + 1, Math.min(to, at + NEAR), isQuotation);
  const end = next < 0 ? Math.min(to, at + NEAR) : next;
  const hearsay = words.verbSecond?.impersonal;
  for (let beside = start; beside < end; beside++) {
    // "hieß es": somebody said so, and nobody is told to.
    if (hearsay?.has(tokens[beside]?.lower ?? '') && tokens[beside + 1]?.lower === words.verbSecond?.it) return true;
    if (mayAttribute(tokens[beside]) && findVerb(tokens, beside, words)) return true;
  }
  return false;
}

const isQuotation = ({ kind }: Token): boolean => kind === 'quotation';

/**
 * Whom the sentences between a quotation and the one before it name: a further subject takes the word from the speaker.
 */
function namedBetween(
  { tokens, sentences }: Paragraph,
  before: Reading,
  order: number,
  { people, words, paragraph }: Scene,
): 'nobody' | 'the speaker' | 'another' {
  const since = sentences.findIndex(({ to }) => (tokens[to - 1]?.end ?? 0) >= before.quotation.end);
  const names = sentences
    .slice(since + 1, order)
    .flatMap((sentence) => findNamed(tokens, sentence, people, words, paragraph))
    .filter(({ standing }) => standing !== 'owner')
    .map(({ name }) => name);
  if (names.length === 0) return 'nobody';
  return names.every((name) => name === before.speaker?.name) ? 'the speaker' : 'another';
}

/** Who was last reported: in the sentence before, or further back over sentences in the mood of reported speech. */
function reportedBefore(paragraph: Paragraph, order: number, quotation: Quotation, scene: Scene): FoundSpeaker | null {
  for (let earlier = order - 1; earlier >= Math.max(0, order - FARTHEST); earlier--) {
    const speaker = reportedSpeaker(paragraph, earlier, quotation, scene);
    if (speaker || !isReported(paragraph.tokens, paragraph.sentences[earlier], scene.words)) return speaker;
  }
  return null;
}

/**
 * Who speaks in a sentence without marks: Kerry said that more would come. Nobody where that is a question and the
 * quotation behind it none: whoever answers is not who asked.
 */
function reportedSpeaker(
  { tokens, sentences }: Paragraph,
  order: number,
  { content }: Quotation,
  scene: Scene,
): FoundSpeaker | null {
  const sentence = sentences[order];
  if (!sentence) return null;
  const clause = findReport(tokens, sentence, scene.words);
  const asks = scene.words.questions.has(tokens[clause?.cue?.from ?? -1]?.lower ?? '');
  if (asks && !content.text.endsWith('?')) return null;
  const speaker = clause && readSpeaker(scene, tokens, clause.subject.from, clause.subject.to);
  return speaker && { ...speaker, inferred: true, rules: ['reported-before', clause.rule, ...speaker.rules] };
}

/**
 * It is a “mess” and “no more than that,” he said: what a sentence, whose `readings` begin at `first`, quotes right
 * before its last quotation, without a clause of its own, is told by `speaker`, who ends it. A guess.
 */
export function conclude(readings: Reading[], first: number, speaker: FoundSpeaker): void {
  for (let i = readings.length - 2; i >= first; i--) {
    const reading = readings[i];
    if (!reading || reading.clause || reading.speaker || reading.unreadCue) return;
    readings[i] = { ...reading, speaker: { ...speaker, inferred: true, rules: ['next-statement'] } };
  }
}

/** “A.” “B,” he said: what is still without a speaker takes that of the next statement of its paragraph, as a guess. */
export function lookAhead(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading, i) => {
    const next = readings[i + 1];
    if (reading.speaker || reading.unreadCue || reading.kind !== 'direct' || !next?.speaker || next.kind !== 'direct')
      return reading;
    const together = next.quotation.paragraph === reading.quotation.paragraph || next.quotation.continues;
    return together ? { ...reading, speaker: { ...next.speaker, inferred: true, rules: ['next-statement'] } } : reading;
  });
}
