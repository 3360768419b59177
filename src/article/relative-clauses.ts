import type { Clause } from './clause.ts';
import { isOf, isSign, type Token } from './tokens.ts';
import { RELATIVE } from './word-classes.ts';
import type { Words } from './words/words.ts';
import { isOfWriting } from './written.ts';

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
 * mocked an email that said “…”. Kirby spoke of the plan, which challenges the town. “We go on.”: what a thing does says nothing of the next sentence.
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
