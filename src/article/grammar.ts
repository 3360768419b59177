import { findAccount } from './accounts.ts';
import { findAsClauseAfter, findAsClauseBefore } from './as-clauses.ts';
import type { Clause } from './clause.ts';
import { findClauseAfter, findClauseBefore } from './clauses.ts';
import { findGap } from './gaps.ts';
import { findMainClause } from './main-clauses.ts';
import { findOpeningParticiple } from './opening-participles.ts';
import { findAnyNamedOwner, findNamedOwner, findRemark } from './owners.ts';
import type { Phrase } from './phrases.ts';
import type { Quotation } from './quotes.ts';
import { breaksOff, isStatement } from './said.ts';
import type { Sentence } from './sentences.ts';
import { hasWords } from './span.ts';
import { findSubjectOfVerbSecond } from './subjects.ts';
import { findAnswerer, leadsToNext } from './tellers.ts';
import { indexOfToken, isOf, isSign, type Token } from './tokens.ts';
import { canInvert } from './verb-clauses.ts';
import { findLastVerbSecond, findVerbSecond } from './verb-second.ts';
import { CONJUNCTION, PREPOSITION, RELATIVE } from './word-classes.ts';
import type { Words } from './words/words.ts';

/** The clause that attributes the quotation at token `at`, by the order of words in its language; or null. */
export function findClause(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  quotation: Quotation,
  words: Words,
): Clause | null {
  return words.verbSecond
    ? findVerbSecond(tokens, sentence, at, words, words.verbSecond)
    : findSubjectFirst(tokens, sentence, at, quotation, words);
}

/** The subject of a sentence's main verb, of whatever meaning; null where the order of words does not tell it. */
export function findSubject(tokens: readonly Token[], { from, to }: Sentence, words: Words): Phrase | null {
  if (words.verbSecond) return findSubjectOfVerbSecond({ tokens, from, to, words, own: words.verbSecond });
  // "When a reporter asked, Gomez left", "With the vote of the port lost, Gomez left": the sentence is about her.
  const opens = words.subordinators.has(tokens[from]?.lower ?? '') || isOf(tokens[from], PREPOSITION);
  const comma = opens ? indexOfToken(tokens, from, to, (token) => isSign(token, ',')) : -1;
  const main = comma < 0 ? null : findMainClause(tokens, comma + 1, to, words, true);
  return (main ?? findMainClause(tokens, from, to, words, true))?.subject ?? null;
}

/** Who says what in a sentence without marks, or beside them: Kerry said that more would come. */
export function findReport(tokens: readonly Token[], { from, to }: Sentence, words: Words): Clause | null {
  if (!words.verbSecond) return findClauseBefore(tokens, from, to, words);
  return findLastVerbSecond(tokens, { from, to }, words, words.verbSecond);
}

/** After it when it opens its sentence or breaks off, else before it. */
function findSubjectFirst(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  quotation: Quotation,
  words: Words,
): Clause | null {
  const answered = findAnswerer(tokens, at, sentence.to, words);
  if (answered) return answered;
  const gap = findGap(tokens, sentence.from, at, quotation.content.text, words);
  if (gap) return gap;
  // Gomez said it was, in Hale’s words, “a mess.”
  const account = findAccount(tokens, sentence.from, at, words);
  const accountEnd = account?.cue ? Math.max(account.cue.to, account.subject.to) : at;
  if (accountEnd < at && at - accountEnd <= 1) return account;
  const open = breaksOff(quotation) || isSign(tokens[at + 1], ',—–');
  // Only a statement that opens its sentence is attributed by any verb whatever.
  const anyVerb = open && isStatement(quotation) && at === sentence.from;
  const after = (): Clause | null => {
    const clause = findClauseAfter(tokens, at + 1, sentence.to, { open, anyVerb }, words);
    return clause && !leadsToNext(tokens, sentence.from, clause, words) ? clause : null;
  };
  // Gomez said “…,” and Wei said “…”: a verb right before the mark is this quotation’s own.
  const verb = findClauseBefore(tokens, sentence.from, at, words, isStatement(quotation));
  // Gomez said that, in Hale’s view, the port was “…”: it is nearer than whoever tells so.
  if (accountEnd < at && verb?.cue && Math.max(verb.cue.to, verb.subject.to) < accountEnd) return account;
  // The plan drew a reply from Hale: “…”
  const isDrawn = isSign(tokens[at - 1], ':') && (verb === null || verb.rule === 'any-verb');
  const mayBeOwned = isDrawn || (verb?.cue && !isStatement(quotation));
  const remark = isWordy(quotation) ? findRemark(tokens, sentence.from, at, words) : null;
  const owner = remark ?? (mayBeOwned ? findNamedOwner(tokens, verb?.cue?.to ?? sentence.from, at, words) : null);
  const own = owner ?? verb;
  // Many saw it as “a relic,” Hale said, or according to Hale: right behind it, who says so outdoes who thinks so.
  const isOther = leadsAway(tokens, at + 1);
  const said = isThought(tokens, verb, words) && !owner && !isOther && breaksOff(quotation) ? after() : null;
  const isSaid = said?.cue && (said.rule === 'according-to' || canInvert(tokens, said.cue.from, words));
  if (isSaid && Math.min(said.cue.from, said.subject.from) <= at + 2) return said;
  if (own?.cue && at - own.cue.to <= 1 && own.subject.from >= sentence.from && own.subject.to <= own.cue.from)
    return own;
  // Once called “a sham” by Gomez, the vote is over.
  if (own?.rule === 'passive-agent' && own.cue?.to === at && own.subject.from === at + 2) return own;
  // Gomez called it “a sham,” but it was “a start,” Hale said: a clause right behind the mark outdoes a verb of another
  // mark.
  const isOthers = own?.cue && indexOfToken(tokens, own.cue.to, at, ({ kind }) => kind === 'quotation') >= 0;
  // The port is lost, says Gomez, but it was “a start,” Hale said: what a verb before its subject tells stands before
  // it.
  const isInverted =
    own?.cue &&
    own.rule !== 'passive-agent' &&
    own.subject.from === own.cue.to &&
    isSign(tokens[own.cue.from - 1], ',');
  const beside = (isOthers || isInverted) && breaksOff(quotation) && !isOther ? after() : null;
  if (beside?.cue && Math.min(beside.cue.from, beside.subject.from) === at + 1) return beside;
  // It is “a sham,” as Hale put it.
  const told = findAsClauseAfter(tokens, at, sentence.to, words);
  if (told) return told;
  const dangling = own
    ? null
    : findOpeningParticiple(tokens, sentence.from, at, sentence.to, breaksOff(quotation), words);
  // Mocking Gomez’s talk of “a new age,” Hale left: the words are hers.
  if (dangling?.cue) return findAnyNamedOwner(tokens, dangling.cue.to, at, words) ?? dangling;
  // Gomez called it “a sham,” but Hale did not: what leads on to another subject attributes nothing.
  if (isOther) return own;
  // Gomez called the vote “a sham,” Hale left: a fragment inside a clause is its clause's own.
  const before = own ?? findAsClauseBefore(tokens, sentence.from, at, words);
  if (!isStatement(quotation) && tokens[at - 1]?.kind === 'word') return before ?? after();
  return open || at === sentence.from ? (after() ?? before) : (before ?? after());
}

/** Whether a fragment is more than one word that may only judge: “old man”, and no “racist” or “clearly false”. */
const isWordy = ({ content }: Quotation): boolean => hasWords(content.text, 2) && !/^\p{Ll}+ly /u.test(content.text);

const isThought = (tokens: readonly Token[], clause: Clause | null, words: Words): boolean => {
  const verb = tokens[clause?.cue?.from ?? -1]?.lower ?? '';
  return words.mental.has(verb) || words.weakCues.has(verb);
};

/** Whether a conjunction or a relative pronoun follows a quotation: “…,” but; “…,” which. */
function leadsAway(tokens: readonly Token[], from: number): boolean {
  const next = tokens[isSign(tokens[from], ',—–') ? from + 1 : from];
  return next !== undefined && isOf(next, CONJUNCTION | RELATIVE);
}
