import type { Passage, Span } from '../article.ts';
import type { Clause } from '../clauses/clause.ts';
import { findClause } from '../clauses/grammar.ts';
import { findSignatureBelow } from '../clauses/signatures.ts';
import { findTeller } from '../clauses/tellers.ts';
import { findUser, isUsed } from '../clauses/terms.ts';
import type { Scene } from '../people/antecedents.ts';
import { type FoundSpeaker, readSpeaker } from '../people/speakers.ts';
import { passageAt } from '../text/span.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { indexOfToken, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { carriedSpeaker, hasOwnCue, speakerOfSequel } from './carried.ts';
import { isAnswer, isListed, isPresented, isTold } from './fragments.ts';
import { findMedium } from './medium.ts';
import { isNamed } from './namings.ts';
import { isSomebodysWord } from './noun-capitals.ts';
import type { Quotation } from './quotes.ts';
import { isSplit, type Paragraph, type Reading } from './readings.ts';
import { isOneWordSaid, isReported, isSaid, isStatement, isWhole, opensStatement } from './said.ts';

/** A quotation where it stands, and all that it is read against. */
export interface Place {
  readonly scene: Scene;
  readonly paragraphs: readonly Paragraph[];
  /** Its sentence, and which of its paragraph's that is. */
  readonly sentence: Sentence;
  readonly order: number;
  /** Index of its token in the paragraph. */
  readonly at: number;
  readonly quotation: Quotation;
  /** What was read before it. */
  readonly before: Reading | undefined;
}

/** Who its own sentence, a label or a signature says has spoken. */
interface Attribution {
  readonly label: Clause | null;
  /** The quotation before it, where both stand in one list: he called it “slow,” “late” and “cold.” */
  readonly listed: Reading | null;
  readonly clause: Clause | null;
  readonly own: FoundSpeaker | null;
  /** Whether they are a term that somebody is said to have used. */
  readonly used: boolean;
  /** Whether the words around it tell that it was said, whoever did. */
  readonly isToldOf: () => boolean;
}

/**
 * What a quotation is and who said it; `own` is the speaker that stands beside it, null where the one before speaks on.
 * Null for words in marks that nobody said.
 */
export function readQuotation(place: Place): (Reading & { readonly own: FoundSpeaker | null }) | null {
  const { scene, paragraphs, sentence, order, at, quotation, before } = place;
  const { text, words } = scene;
  const paragraph = paragraphs[scene.paragraph];
  const attribution = paragraph && findAttribution(place, paragraph);
  if (!attribution) return null;
  const { tokens } = paragraph;
  const { label, listed, clause, own, used, isToldOf } = attribution;
  const stated =
    label !== null ||
    (isStatement(quotation) && opensStatement(tokens, sentence, at, clause)) ||
    isOneWordSaid(quotation, tokens, sentence, at, clause);
  const kind = stated ? 'direct' : 'partial';
  const reported = isReported(tokens, sentence, words);
  const unreadCue = !own && !listed && (used || quotation.forgotten || hasOwnCue(tokens, sentence, at, words));
  const carries = (stated || reported) && !unreadCue;
  const sequel = own || unreadCue || carries ? null : speakerOfSequel(before, quotation, paragraph, order, scene);
  const carried = carries ? carriedSpeaker(before, quotation, paragraphs, order, scene) : sequel;
  const speaker = own ?? listed?.speaker ?? carried;
  // A tweet as a paragraph below whoever sent it may end in a link or a tag.
  const block = tokens.length === 1 && stated && carried !== null;
  // Critics of Kirby say: “We go.” Who says so was not understood, and it was said all the same.
  const unheard = unreadCue && stated && isWhole(tokens, sentence, at, quotation, words);
  const said = isSaid(quotation, kind, clause, speaker, tokens, at, words) || block || unheard || isToldOf();
  if (!said && !isSomebodysWord(text, tokens[0]?.start ?? 0, quotation, reported, words)) return null;
  return {
    quotation,
    kind,
    clause,
    speaker,
    own,
    cue: clause?.cue ? passageOf(text, tokens, clause.cue.from, clause.cue.to) : null,
    medium: clause && findMedium(text, tokens, sentence, clause, words),
    unreadCue,
    split: isSplit(before, quotation, clause, tokens, at),
  };
}

/** Null where the marks hold a name. */
function findAttribution(place: Place, { span, tokens }: Paragraph): Attribution | null {
  const { scene, paragraphs, sentence, at, quotation, before } = place;
  const { text, words } = scene;
  const label = quotation.label && labelOf(tokens, at, quotation.label);
  if (!label && isNamed(tokens, at, quotation, words)) return null;
  const listed = before?.kind === 'partial' && isListed(tokens, at, before.quotation, words) ? before : null;
  const used = isUsed(tokens, at - 1, words);
  const found = used ? findUser(tokens, sentence.from, at, words) : findClause(tokens, sentence, at, quotation, words);
  const direct = label ?? listed?.clause ?? found;
  const isToldOf = (): boolean =>
    label !== null ||
    listed !== null ||
    isAnswer(tokens, at, quotation, words) ||
    isPresented(text, span, quotation.content, words) ||
    (!direct && isTold(tokens, sentence, at, quotation, words));
  const clause = direct ?? (!used && isToldOf() ? findTeller(tokens, sentence, at, words) : null);
  const signed = clause ? null : findSignatureBelow(text, paragraphs, scene.paragraph, quotation, words);
  const own = signed
    ? readOwnSpeaker(scene, signed.tokens, signed.clause)
    : clause && readOwnSpeaker(scene, tokens, clause);
  return { label, listed, clause, own, used, isToldOf };
}

/** The clause of a turn: its label speaks, as far as the name goes. */
function labelOf(tokens: readonly Token[], at: number, label: Span): Clause | null {
  const from = indexOfToken(tokens, at - LABEL, at, ({ start }) => start >= label.start);
  const to = lastIndexOfToken(tokens, from, at, ({ end }) => end <= label.end) + 1;
  return from < to && from >= 0 ? { cue: null, subject: { from, to }, rule: 'label' } : null;
}

/** Longest label of a turn, in tokens. */
const LABEL = 40;

function readOwnSpeaker(scene: Scene, tokens: readonly Token[], { subject, rule }: Clause): FoundSpeaker | null {
  const speaker = readSpeaker(scene, tokens, subject.from, subject.to);
  return speaker && { ...speaker, rules: [rule, ...speaker.rules] };
}

const passageOf = (text: string, tokens: readonly Token[], from: number, to: number): Passage | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? passageAt(text, first.start, last.end) : null;
};
