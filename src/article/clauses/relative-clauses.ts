import { withoutBracket } from '../phrases/companions.ts';
import { narrowed, type Phrase, segmentBefore } from '../phrases/phrases.ts';
import { singularOf } from '../tokens/plurals.ts';
import { genderOfPerson } from '../tokens/roles.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { DETERMINER, GIVEN_NAME, PAST_FORM, PREPOSITION, RELATIVE, TITLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Clause } from './clause.ts';
import { findWriting, isOfWriting } from './written.ts';

/** The ferry, which goes “only at night”: a thing that moves says nothing. */
export function isMotion(tokens: readonly Token[], { cue, subject }: Clause, words: Words): boolean {
  const isThing = isOf(tokens[subject.from], RELATIVE) && !words.links.who.has(tokens[subject.from]?.lower ?? '');
  return isThing && words.motion.has(tokens[cue?.from ?? -1]?.lower ?? '');
}

/** "those who", "a man who": whether a clause tells of whom it is spoken, no comma between. */
export const isRestrictive = (tokens: readonly Token[], { subject }: Pick<Clause, 'subject'>): boolean =>
  isOf(tokens[subject.from], RELATIVE) && !isSign(tokens[subject.from - 1], ',');

/** Kirby said those who thought it “…” should go: what some think of whom a sentence speaks, somebody else tells. */
export function isWhoThinks(tokens: readonly Token[], { cue, subject }: Clause, words: Words): boolean {
  return isRestrictive(tokens, { subject }) && words.mental.has(tokens[cue?.from ?? -1]?.lower ?? '');
}

/**
 * Kirby said they lost a voice that called it “…”: what a thing says, somebody may tell, but not what is written in it:
 * mocked an email that said “…”. Kirby spoke of the plan, which challenges the town. “We go on.”: what a thing does
 * says nothing of the next sentence.
 */
export function isWhatSays(
  tokens: readonly Token[],
  { cue, subject }: Clause,
  quotation: number,
  words: Words,
): boolean {
  const { lower = '' } = tokens[subject.from] ?? {};
  if (tokens[quotation]?.kind === 'quotation' && isOfWriting(tokens, subject, words)) return false;
  const isThing =
    lower === words.fragments?.that || (tokens[quotation]?.kind !== 'quotation' && !words.links.who.has(lower));
  return isThing && isOf(tokens[subject.from], RELATIVE) && !words.weakCues.has(tokens[cue?.from ?? -1]?.lower ?? '');
}

/** The noun phrase that the relative pronoun at `at` stands for. */
export function antecedentOf(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  let end = at;
  while (isSign(tokens[end - 1], ',–—-(')) end--;
  // "Ann Lee (R-Fla.), who"
  end = withoutBracket(tokens, from, end);
  const segment = segmentBefore(tokens, from, end, words);
  const isWho = words.links.who.has(tokens[at]?.lower ?? '');
  const writing = isWho ? null : findWriting(tokens, segment, words);
  if (writing) return narrowed(tokens, writing.from, writing.to, words);
  // "wearing shirts that", "published an email that", "said of Kirby, who": the verb before an object is none of it.
  const isDoing = words.participleForm?.test(tokens[segment.from]?.text ?? '') === true;
  const nearest = lastIndexOfToken(tokens, segment.from, segment.to, (token) => isOf(token, PREPOSITION));
  const opener = isWho ? beforePerson(tokens, segment, nearest, words) : nearest;
  const article = lastIndexOfToken(tokens, segment.from + 1, segment.to, (token) => isOf(token, DETERMINER));
  const object = isOf(tokens[article - 1], PAST_FORM)
    ? article
    : tokens[segment.from]?.lower === words.of
      ? segment.from + 1
      : -1;
  const start = Math.max(object, behindVerb(tokens, segment), (opener < 0 && isDoing ? segment.from : opener) + 1);
  return narrowed(tokens, Math.max(segment.from, start), segment.to, words);
}

/** "Kirby faced *voters* who": where the object begins behind a name and what that one did; -1 for none. */
function behindVerb(tokens: readonly Token[], { from, to }: Phrase): number {
  const verb = indexOfToken(tokens, from + 1, to - 1, (token) => !isCapital(token));
  return verb > 0 && isCapital(tokens[verb - 1]) && isOf(tokens[verb], PAST_FORM) ? verb + 1 : -1;
}

/**
 * "a man from Ostby who", "a colleague in the council who": the last preposition before a person rather than the one,
 * at `opener`, that only says where or whose that person is. Where a person stands behind it too, it is the nearer.
 */
function beforePerson(tokens: readonly Token[], { from, to }: Phrase, opener: number, words: Words): number {
  const isContinued = words.continuations.has(tokens[opener]?.lower ?? '');
  const isNamed = indexOfToken(tokens, opener, to, (token) => isOf(token, GIVEN_NAME | TITLE)) >= 0;
  if (!isContinued || isNamed || isPerson(tokens[to - 1], words)) return opener;
  const before = lastIndexOfToken(tokens, from, opener, (token) => isOf(token, PREPOSITION));
  // "the head of a union in Ostby who"
  const person = lastIndexOfToken(tokens, Math.max(from, before + 1), opener, (token) => isPerson(token, words));
  return person < 0 ? opener : before;
}

/** "nurse", "officials", "people": a word for somebody, or for several. */
const isPerson = (token: Token | undefined, words: Words): boolean =>
  token?.kind === 'word' &&
  (genderOfPerson(token.lower, words) !== null ||
    words.collectives.has(token.lower) ||
    genderOfPerson(singularOf(token.lower, words), words) !== null);
