import { isAdverb } from '../phrases/auxiliaries.ts';
import { isNounPhrase, type Phrase } from '../phrases/phrases.ts';
import { canBeVerb, findVerb, looksFinite } from '../phrases/verbs.ts';
import { indexOfToken, isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { BASE, CONJUNCTION, CUE, PARTICIPLE, PAST_FORM, PRONOUN, RELATIVE, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { subjectBefore } from './subject-before.ts';

/**
 * The first verb of a sentence, of whatever meaning, with its subject; looked for up to `limit`. With `isMain`, none of
 * a relative clause, and one that is reported only where no other is: Kirby, *who has run it for years*, was blunt.
 */
export function findMainClause(
  tokens: readonly Token[],
  from: number,
  limit: number,
  words: Words,
  isMain = false,
): Clause | null {
  let reported: Clause | null = null;
  for (let at = from + 1; at < limit; at++) {
    if (!looksFinite(tokens[at]) && !isVerbOfName(tokens, from, at, words)) continue;
    const subject = subjectBefore(tokens, from, at, words);
    if (!subject || (isMain && isOf(tokens[subject.from], RELATIVE))) continue;
    const clause = clauseOf({ from: at, to: at + 1 }, subject);
    if (!isMain || !isBehindThat(tokens, subject, words)) return clause;
    reported ??= clause;
  }
  return reported;
}

/** Alleging - falsely - that Kirby left, Hale wept: whether a clause stands behind "that", and that behind no noun. */
const isBehindThat = (tokens: readonly Token[], { from }: Phrase, words: Words): boolean =>
  words.links.that.has(tokens[from - 1]?.lower ?? '') &&
  (isSign(tokens[from - 2], ',–—-') || isOf(tokens[from - 2], CUE | BASE | PARTICIPLE | VERB | PAST_FORM));

/**
 * "Kirby lobbies for it", "he often breaks for it": a word that no list knows is a verb between its subject and more.
 */
function isVerbOfName(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  if (!canBeVerb(tokens[at])) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (![words.determiners, words.prepositions, words.continuations].some((list) => list.has(next))) return false;
  let end = at;
  while (end > from && isAdverb(tokens[end - 1])) end--;
  if (isOf(tokens[end - 1], PRONOUN)) return true;
  let start = end;
  while (start > from && isCapital(tokens[start - 1])) start--;
  const before = tokens[start - 1];
  const opens = start === from || isSign(before, ',') || isOf(before, CONJUNCTION);
  return start < end && opens && isNounPhrase(tokens, start, end, words);
}

/** The nearest finite verb of speech with a subject, before a participle or an infinitive that depends on it. */
export function findFiniteBefore(tokens: readonly Token[], from: number, limit: number, words: Words): Clause | null {
  for (let at = limit - 1; at >= from; at--) {
    if (findVerb(tokens, at, words) !== 'finite' || words.weakCues.has(tokens[at]?.lower ?? '')) continue;
    const clause = clauseOf({ from: at, to: at + 1 }, subjectBefore(tokens, from, at, words));
    if (clause && !isClosed(tokens, clause, limit, words)) return clause;
  }
  return null;
}

/** Kirby met them and said: the second verb has the subject of the one before it, clauses inside that stepped over. */
export function sharedSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  let before = at;
  while (before > from && isAdverb(tokens[before - 1])) before--;
  const coordinator = tokens[before - 1]?.lower ?? '';
  if (!words.coordinators.has(coordinator)) return null;
  let inner: Phrase | null = null;
  for (let verb = before - 2; verb > from; verb--) {
    // "Kirby's claims": after a possessive stands no verb.
    if (!looksFinite(tokens[verb]) || tokens[verb - 1]?.kind === 'possessive') continue;
    const subject = subjectBefore(tokens, from, verb, words);
    if (!subject) continue;
    // "praised those who left but said": who left said nothing.
    const isOther =
      isOf(tokens[subject.from], RELATIVE) &&
      (words.contrast.has(coordinator) || words.whoever.has(tokens[subject.from - 1]?.lower ?? ''));
    if (!isOther && !isInside(tokens, subject, before - 1, words)) return subject;
    inner ??= subject;
  }
  return inner;
}

/** Whether a clause with this subject stands inside another: after "that", a verb of speech or "when", or in commas. */
function isInside(tokens: readonly Token[], { from, to }: Phrase, limit: number, words: Words): boolean {
  const opener = tokens[from - 1];
  const isReported = opener?.kind === 'word' && (isOf(opener, RELATIVE) || isOf(opener, CUE));
  if (isReported || words.subordinators.has(opener?.lower ?? '')) return true;
  const isRelative = isOf(tokens[from], RELATIVE);
  return isRelative && indexOfToken(tokens, to, limit, (token) => isSign(token, ',-–—)')) >= 0;
}

/**
 * When Kirby mentioned it, the crowd roared “…”: whether a clause inside another ends before the quotation at `limit`.
 */
export function isClosed(tokens: readonly Token[], { cue, subject }: Clause, limit: number, words: Words): boolean {
  if (!cue) return false;
  const isEnd = (token: Token): boolean => token.kind === 'quotation' || isSign(token, ',-–—');
  const end = indexOfToken(tokens, Math.max(cue.to, subject.to), limit, isEnd);
  if (end < 0) return false;
  if (words.subordinators.has(tokens[subject.from - 1]?.lower ?? '')) {
    // "once the council goes on leave, “…”"
    if (end === limit - 1 && words.weakCues.has(tokens[cue.from]?.lower ?? '')) return true;
    return findMainClause(tokens, end + 1, limit, words) !== null;
  }
  // Kirby, who speaks of costs, was “late”: after a relative clause between commas its main verb follows.
  const relative = isOf(tokens[subject.from], RELATIVE) ? subject.from : subject.from - 1;
  const opens = isOf(tokens[relative], RELATIVE) || words.fragments?.what.has(tokens[relative]?.lower ?? '') === true;
  if (!opens || !isSign(tokens[relative - 1], ',–—-')) return false;
  let verb = end + 1;
  while (isSign(tokens[verb], ',–—-')) verb++;
  while (verb < limit - 1 && isAdverb(tokens[verb]) && !looksFinite(tokens[verb])) verb++;
  return looksFinite(tokens[verb]);
}
