import type { VFile } from 'vfile';
import { type Candidate, REACH, type Scene } from './antecedents.ts';
import type { Passage, Quote, Span, Speaker } from './article.ts';
import { type Clause, findClauseAfter, findClauseBefore } from './clauses.ts';
import { findMedium } from './medium.ts';
import { report } from './message.ts';
import { findNames } from './names.ts';
import { findPerson, type People, readPeople } from './people.ts';
import { type Quotation, readQuotations } from './quotes.ts';
import { breaksOff, isName, isSaid, isStatement, opensStatement } from './said.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { passageAt } from './span.ts';
import { readSpeaker } from './speakers.ts';
import { isSign, readTokens, type Token } from './tokens.ts';
import type { Words } from './words/words.ts';

interface Paragraph {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** A quotation with what was found about it. */
interface Reading {
  readonly quotation: Quotation;
  readonly kind: Quote['kind'];
  readonly clause: Clause | null;
  readonly speaker: Speaker | null;
  readonly cue: Passage | null;
  readonly medium: Passage | null;
  /** Whether only a comma stands between the cue and this quotation, and the cue belongs to the one before: a split. */
  readonly split: boolean;
}

/**
 * The quotes of the story with their speakers, in source order. `captions` name people too, so they are read for
 * names. Words in marks that nobody said (names, titles, scare quotes) are left out. `words` is null for a language
 * without rules: its statements are found, and no speaker is given rather than a wrong one.
 */
export function readQuotes(
  file: VFile,
  text: string,
  body: readonly Span[],
  captions: readonly Span[],
  words: Words | null,
): readonly Quote[] {
  const marked = readQuotations(file, text, body);
  if (!words)
    return marked.filter((quotation) => isStatement(quotation)).map((quotation) => toQuote([unread(quotation)]));
  // A name in marks is part of its sentence: it hides no verb and no subject.
  const quotations = marked.filter(({ content, continues }) => continues || !isName(content, words));

  const byParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  const paragraphs = body.map((span, index): Paragraph => {
    const own = byParagraph.get(index) ?? [];
    const tokens = readTokens(text, span, own, words);
    return { tokens, sentences: readSentences(tokens, own, words), quotations: own };
  });
  const named = captions.map((caption) => readTokens(text, caption, [], words));
  const people = readPeople([...paragraphs.map(({ tokens }) => tokens), ...named], words);

  const readings = readAll(text, paragraphs, people, words);
  const quotes = group(readings).map(toQuote);
  for (const quote of quotes) reportDoubt(file, quote, words);
  return quotes;
}

/** How many of those last named are remembered: more than two paragraphs hold, and a bound on long articles. */
const REMEMBERED = 300;

/** Every quotation that somebody said, one by one, with the speakers that its own and earlier sentences give. */
function readAll(text: string, paragraphs: readonly Paragraph[], people: People, words: Words): readonly Reading[] {
  const candidates: Candidate[] = [];
  const readings: Reading[] = [];

  paragraphs.forEach((paragraph, index) => {
    const { tokens, sentences, quotations } = paragraph;
    const scene = { text, words, people, candidates, paragraph: index };
    if (candidates.length > REMEMBERED) candidates.splice(0, candidates.length - REMEMBERED);
    sentences.forEach((sentence, order) => {
      candidates.push(...findNamed(tokens, sentence, people, words, index), ...findReported(paragraph, order, scene));
      for (let at = sentence.from; at < sentence.to; at++) {
        const quotation = quotations[tokens[at]?.quotation ?? -1];
        if (!quotation) continue;
        const clause = findClause(tokens, sentence, at, quotation, words);
        const own = clause && readSpeaker(scene, tokens, clause.subject.from, clause.subject.to);
        const kind = isStatement(quotation) && opensStatement(tokens, sentence, at, clause) ? 'direct' : 'partial';
        const before = readings.at(-1);
        const speaker = own ?? (kind === 'direct' ? carriedSpeaker(before, quotation, paragraphs, order, scene) : null);
        if (!isSaid(quotation, kind, clause, speaker, at, words)) continue;
        readings.push({
          quotation,
          kind,
          clause,
          speaker,
          cue: clause?.cue ? passageOf(text, tokens, clause.cue.from, clause.cue.to) : null,
          medium: clause && findMedium(text, tokens, sentence, clause, words),
          split: isSplit(before, quotation, clause, tokens, at),
        });
        if (own) candidates.push(toCandidate(own, people, words, index));
      }
    });
  });
  return lookAhead(readings);
}

/** The clause that attributes the quotation: after it when it opens its sentence or breaks off, else before it. */
function findClause(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  quotation: Quotation,
  words: Words,
): Clause | null {
  const before = (): Clause | null => findClauseBefore(tokens, sentence.from, at, words);
  const open = breaksOff(quotation) || isSign(tokens[at + 1], ',—–');
  const after = (): Clause | null => findClauseAfter(tokens, at + 1, sentence.to, open, words);
  // Gomez said “…,” and Wei said “…”: a verb right before the mark is this quotation’s own.
  const own = before();
  if (own?.cue && at - own.cue.to <= 1 && own.subject.from >= sentence.from && own.subject.to <= own.cue.from)
    return own;
  return open || at === sentence.from ? (after() ?? before()) : (before() ?? after());
}

/** Those whom a sentence names, the one that heads it last: a later "he" most likely means the head. */
function findNamed(
  tokens: readonly Token[],
  sentence: Sentence,
  people: People,
  words: Words,
  paragraph: number,
): readonly Candidate[] {
  const own = tokens.slice(sentence.from, sentence.to);
  const named = findNames(own, words).flatMap((name): readonly Candidate[] => {
    const person = findPerson(people, name, words);
    const start = own[name.from]?.start;
    return person?.sure && start !== undefined && own[name.to]?.kind !== 'possessive'
      ? [{ paragraph, start, person: true, spoke: false, name: person.name, role: person.role, gender: person.gender }]
      : [];
  });
  return named.reverse();
}

function toCandidate(speaker: Speaker, people: People, words: Words, paragraph: number): Candidate {
  const { name, role, span } = speaker;
  const person = people.byName.get(name);
  const described = name.split(' ').find((word) => words.roles.has(word));
  const office = name.split(' ').some((word) => words.offices.has(word.toLowerCase()));
  const gender = person?.gender ?? (office ? 'body' : (words.roles.get(described ?? '') ?? 'body'));
  return { paragraph, start: span.start, name, role, gender, person: person !== undefined, spoke: true };
}

/**
 * Whose words a statement without a clause of its own is: of the speaker before it in its paragraph, of whoever the
 * sentence before it reports, or, where the paragraph has no words but quotations, of the one before that paragraph.
 * All but the first are guesses.
 */
function carriedSpeaker(
  before: Reading | undefined,
  quotation: Quotation,
  paragraphs: readonly Paragraph[],
  order: number,
  scene: Scene,
): Speaker | null {
  const here = quotation.paragraph;
  const distance = before ? here - before.quotation.paragraph : Number.POSITIVE_INFINITY;
  if (before?.speaker && distance === 0) return before.speaker;
  const paragraph = paragraphs[here];
  if (!paragraph) return null;
  if (order > 0) return reportedSpeaker(paragraph, order - 1, scene);
  if (paragraph.tokens.some((token) => token.kind === 'word')) return null;
  const above = paragraphs[here - 1];
  const reported =
    above && distance > 0
      ? reportedSpeaker(above, above.sentences.length - 1, { ...scene, paragraph: here - 1 })
      : null;
  if (reported) return reported;
  return before?.speaker && before.kind === 'direct' && distance <= REACH
    ? { ...before.speaker, inferred: true }
    : null;
}

/** Who speaks in a sentence, marks or none, and last whom a question is put to: the next "he" is most likely they. */
function findReported(paragraph: Paragraph, order: number, scene: Scene): readonly Candidate[] {
  const { tokens, sentences } = paragraph;
  const sentence = sentences[order];
  const clause = sentence && findClauseBefore(tokens, sentence.from, sentence.to, scene.words);
  if (!clause) return [];
  const { people, words } = scene;
  const named = [
    clause.subject.from,
    clause.cue && words.questions.has(tokens[clause.cue.from]?.lower ?? '') ? clause.cue.to : null,
  ];
  return named.flatMap((from): readonly Candidate[] => {
    const [name] = from === null ? [] : findNames(tokens.slice(from, from + NAME_REACH), words);
    const person = name?.from === 0 ? findPerson(people, name, words) : null;
    const start = tokens[from ?? 0]?.start ?? 0;
    return person
      ? [
          {
            paragraph: scene.paragraph,
            start,
            person: true,
            spoke: true,
            name: person.name,
            role: person.role,
            gender: person.gender,
          },
        ]
      : [];
  });
}

/** Longest name, in tokens. */
const NAME_REACH = 6;

/** Who speaks in a sentence without marks: Kerry said that more would come. */
function reportedSpeaker({ tokens, sentences }: Paragraph, order: number, scene: Scene): Speaker | null {
  const sentence = sentences[order];
  if (!sentence) return null;
  const clause = findClauseBefore(tokens, sentence.from, sentence.to, scene.words);
  const speaker = clause && readSpeaker(scene, tokens, clause.subject.from, clause.subject.to);
  return speaker && { ...speaker, inferred: true };
}

/** “A.” “B,” he said: what is still without a speaker takes that of the next statement of its paragraph. */
function lookAhead(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading, i) => {
    const next = readings[i + 1];
    if (reading.speaker || reading.kind !== 'direct' || !next?.speaker || next.kind !== 'direct') return reading;
    const together = next.quotation.paragraph === reading.quotation.paragraph || next.quotation.continues;
    return together ? { ...reading, speaker: next.speaker } : reading;
  });
}

/** “A,” she said, “B.” is one quote in two passages: the cue stands between them and a comma follows it. */
function isSplit(
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

/** Readings that are one quote: split by their attribution, or carried on into the next paragraph. */
function group(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const groups: Reading[][] = [];
  for (const reading of readings) {
    const last = groups.at(-1);
    if (last && (reading.split || reading.quotation.continues)) last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

function toQuote(readings: readonly Reading[]): Quote {
  const spans = readings.map(({ quotation }) => quotation);
  const attributed = readings.find(({ speaker, cue }) => speaker && cue) ?? readings.find(({ speaker }) => speaker);
  return {
    kind: readings[0]?.kind ?? 'direct',
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    content: spans.map(({ content }) => content),
    speaker: attributed?.speaker ?? null,
    cue: attributed?.cue ?? null,
    medium: attributed?.medium ?? null,
  };
}

const unread = (quotation: Quotation): Reading => ({
  quotation,
  kind: 'direct',
  clause: null,
  speaker: null,
  cue: null,
  medium: null,
  split: false,
});

const passageOf = (text: string, tokens: readonly Token[], from: number, to: number): Passage | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? passageAt(text, first.start, last.end) : null;
};

function reportDoubt(file: VFile, { kind, speaker, span }: Quote, words: Words): void {
  if (!speaker) {
    const reason = `A ${kind} quote without a speaker; name the speaker in its sentence`;
    report(file, 'warning', 'quote-unattributed', span.start, reason);
  } else if (words.pronouns.has(speaker.text.toLowerCase()) && !speaker.inferred) {
    const reason = `“${speaker.text}” speaks, and nobody is named within ${REACH} paragraphs; name the speaker nearer`;
    report(file, 'warning', 'speaker-unresolved', speaker.span.start, reason);
  }
}
