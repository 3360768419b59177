import { isAdverb } from '../phrases/auxiliaries.ts';
import { isMark, type Phrase } from '../phrases/phrases.ts';
import { findVerb } from '../phrases/verbs.ts';
import { mayBePlural, singularOf } from '../tokens/plurals.ts';
import { isRole } from '../tokens/roles.ts';
import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { CONJUNCTION, PRONOUN, RELATIVE, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Clause } from './clause.ts';
import { clauseAt } from './verb-clauses.ts';
import { isOfWriting } from './written.ts';

/** Most tokens between a verb of speech and the clause that it reports: told a reporter at the port that he thinks. */
const FARTHEST = 14;

/**
 * Kirby said he believed it was “…”: who says what somebody thinks, or what he himself has said, speaks. Null where a
 * clause is reported by nobody, or by somebody else than the pronoun that speaks in it ("officials said he said “…”").
 */
export function findReporter(tokens: readonly Token[], from: number, clause: Clause, words: Words): Clause | null {
  const { cue, subject } = clause;
  const verb = tokens[cue?.from ?? -1]?.lower ?? '';
  const isThought = words.mental.has(verb) || words.weakCues.has(verb);
  const isPronoun = subject.to - subject.from === 1 && isOf(tokens[subject.from], PRONOUN);
  // Kirby denounced signs that read “…”
  if (isOfWriting(tokens, subject, words)) return null;
  if (!cue || !(isThought || isPronoun) || cue.from < subject.from) return null;
  // Kirby said they had left because he thought it “…”; Kirby told them before he left that he thought it “…”
  const opener = tokens[subject.from - 1]?.lower ?? '';
  const isApart = isThought && words.links.apart.has(opener);
  for (let at = subject.from - 1; at >= Math.max(from, subject.from - FARTHEST); at--) {
    const token = tokens[at];
    if (isMark(token)) continue;
    // Kirby said, however, that he hopes
    if (isSign(token, ',') && isAdverb(tokens[at - 1]) && isSign(tokens[at - 2], ',')) {
      at -= 2;
      continue;
    }
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return null;
    const isThat = at === subject.from - 1 && words.links.that.has(token.lower);
    if (!isThat && isOf(token, RELATIVE)) return null;
    const form = words.weakCues.has(token.lower) ? null : findVerb(tokens, at, words);
    if (form === 'passive') return null;
    const reporter = form && clauseAt(tokens, from, at, subject.from, words);
    if (reporter) {
      const isOther = isPronoun && !canStandFor(tokens, subject.from, reporter.subject, words);
      return isOther ? null : { ...reporter, rule: 'reporter' };
    }
    const opens = isOf(token, CONJUNCTION) || isOf(token, VERB);
    if (opens && !isThat && !isApart) return null;
  }
  return null;
}

/** Whether the pronoun at `at` may mean the one before it: "officials said he" means another. */
function canStandFor(tokens: readonly Token[], at: number, { from, to }: Phrase, words: Words): boolean {
  const kind = words.pronouns.get(tokens[at]?.lower ?? '');
  if (kind !== 'man' && kind !== 'woman') return true;
  const other = words.pronouns.get(tokens[from]?.lower ?? '');
  if (other !== undefined) return other === kind;
  const last = tokens[to - 1];
  const noun = last?.lower ?? '';
  const isSeveral = words.collectives.has(noun) || (mayBePlural(noun, words) && isRole(singularOf(noun, words), words));
  return !isSeveral && (isCapital(last) || !mayBePlural(noun, words));
}
