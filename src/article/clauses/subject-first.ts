import type { Quotation } from '../quotes/quotes.ts';
import { breaksOff, isStatement } from '../quotes/said.ts';
import { hasWords } from '../text/span.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { indexOfToken, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { CONJUNCTION, RELATIVE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { findAccount } from './accounts.ts';
import { findAsClauseAfter, findAsClauseBefore } from './as-clauses.ts';
import type { Clause } from './clause.ts';
import { findClauseAfter, findClauseBefore } from './clauses.ts';
import { findGap } from './gaps.ts';
import { findOpeningParticiple } from './opening-participles.ts';
import { findAnyNamedOwner, findNamedOwner, findRemark } from './owners.ts';
import { findAnswerer, leadsToNext } from './tellers.ts';
import { canInvert } from './verb-clauses.ts';

/** A quotation in its sentence, in which the subject stands before its verb. */
interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** The quotation’s token. */
  readonly at: number;
  readonly quotation: Quotation;
  readonly words: Words;
}

/**
 * The clause that attributes the quotation at token `at` where the subject stands before its verb; null where none
 * does. What is nearest goes first; then what stands after it where it opens its sentence or breaks off, else before.
 *
 * @example in “It was time,” Gomez said: the clause of "Gomez said"
 */
export function findSubjectFirst(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  quotation: Quotation,
  words: Words,
): Clause | null {
  const answered =
    findAnswerer(tokens, at, sentence.to, words) ?? findGap(tokens, sentence.from, at, quotation.content.text, words);
  if (answered) return answered;
  const place: Place = { tokens, sentence, at, quotation, words };
  // Gomez said it was, in Hale’s words, “a mess.”
  const account = findAccountBefore(place);
  if (account && endOf(account) === at - 1) return account;
  // Gomez said “…,” and Wei said “…”: a verb right before the mark is this quotation’s own.
  const verb = findClauseBefore(tokens, sentence.from, at, words, isStatement(quotation));
  // Gomez said that, in Hale’s view, the port was “…”: it is nearer than whoever tells so.
  if (account && verb?.cue && endOf(verb) < endOf(account)) return account;
  const owner = findOwnerBefore(place, verb);
  const own = owner ?? verb;
  return (
    (owner ? null : findSaidBehindThought(place, verb)) ??
    (own && isBeside(place, own) ? own : null) ??
    findRightBehind(place, own) ??
    // It is “a sham,” as Hale put it.
    findAsClauseAfter(tokens, at, sentence.to, words) ??
    (own ? null : findDangling(place)) ??
    findLoosely(place, own)
  );
}

const endOf = ({ cue, subject }: Clause): number => Math.max(cue?.to ?? 0, subject.to);
const startOf = ({ cue, subject }: Clause): number => Math.min(cue?.from ?? subject.from, subject.from);

function findAccountBefore({ tokens, sentence, at, words }: Place): Clause | null {
  const account = findAccount(tokens, sentence.from, at, words);
  return account && endOf(account) < at ? account : null;
}

/**
 * Gomez mocked Hale’s “old man” remark, the plan drew a reply from Hale: “…”: whose words it is that a verb is about.
 */
function findOwnerBefore({ tokens, sentence, at, quotation, words }: Place, verb: Clause | null): Clause | null {
  const remark = isWordy(quotation) ? findRemark(tokens, sentence.from, at, words) : null;
  const isDrawn = isSign(tokens[at - 1], ':') && (verb === null || verb.rule === 'any-verb');
  const mayBeOwned = isDrawn || (verb?.cue && !isStatement(quotation));
  return remark ?? (mayBeOwned ? findNamedOwner(tokens, verb?.cue?.to ?? sentence.from, at, words) : null);
}

/** Many saw it as “a relic,” Hale said, or according to Hale: right behind it, who says so outdoes who thinks so. */
function findSaidBehindThought(place: Place, verb: Clause | null): Clause | null {
  const { tokens, at, quotation, words } = place;
  if (!isThought(tokens, verb, words) || leadsAway(tokens, at + 1) || !breaksOff(quotation)) return null;
  const said = findAfter(place);
  const isSaid = said?.cue && (said.rule === 'according-to' || canInvert(tokens, said.cue.from, words));
  return isSaid && startOf(said) <= at + 2 ? said : null;
}

/** Whether a clause leads right up to the mark: Gomez called it “a sham,” it was called “a sham” by Gomez. */
function isBeside({ sentence, at }: Place, { cue, subject, rule }: Clause): boolean {
  if (!cue) return false;
  const isBefore = at - cue.to <= 1 && subject.from >= sentence.from && subject.to <= cue.from;
  return isBefore || (rule === 'passive-agent' && cue.to === at && subject.from === at + 2);
}

/** A clause right behind the mark, where the one before it, `own`, tells of other words. */
function findRightBehind(place: Place, own: Clause | null): Clause | null {
  const { tokens, at, quotation } = place;
  if (!own?.cue || !breaksOff(quotation) || leadsAway(tokens, at + 1)) return null;
  // Gomez called it “a sham,” but it was “a start,” Hale said: a verb before another mark is that one’s.
  const isOfOther = indexOfToken(tokens, own.cue.to, at, ({ kind }) => kind === 'quotation') >= 0;
  // The port is lost, says Gomez, but it was “a start,” Hale said: what a verb before its subject tells stands before
  // it.
  const isInverted =
    own.rule !== 'passive-agent' && own.subject.from === own.cue.to && isSign(tokens[own.cue.from - 1], ',');
  const behind = isOfOther || isInverted ? findAfter(place) : null;
  return behind?.cue && startOf(behind) === at + 1 ? behind : null;
}

/** Calling it “a sham,” Hale left; but in: mocking Gomez’s talk of “a new age,” Hale left, the words are Gomez’s. */
function findDangling({ tokens, sentence, at, quotation, words }: Place): Clause | null {
  const dangling = findOpeningParticiple(tokens, sentence.from, at, sentence.to, breaksOff(quotation), words);
  return dangling?.cue ? (findAnyNamedOwner(tokens, dangling.cue.to, at, words) ?? dangling) : null;
}

/** The clause before the mark, `own` or one with "as", or the one behind it. */
function findLoosely(place: Place, own: Clause | null): Clause | null {
  const { tokens, sentence, at, quotation, words } = place;
  // Gomez called it “a sham,” but Hale did not: what leads on to another subject attributes nothing.
  if (leadsAway(tokens, at + 1)) return own;
  const before = own ?? findAsClauseBefore(tokens, sentence.from, at, words);
  // Gomez called the vote “a sham,” Hale left: a fragment inside a clause is its clause's own.
  const isInside = !isStatement(quotation) && tokens[at - 1]?.kind === 'word';
  const isBehindFirst = !isInside && (isOpen(place) || at === sentence.from);
  return isBehindFirst ? (findAfter(place) ?? before) : (before ?? findAfter(place));
}

/** The clause behind the mark; null where it leads to the next quotation. */
function findAfter(place: Place): Clause | null {
  const { tokens, sentence, at, quotation, words } = place;
  const open = isOpen(place);
  // Only a statement that opens its sentence is attributed by any verb whatever.
  const anyVerb = open && isStatement(quotation) && at === sentence.from;
  const clause = findClauseAfter(tokens, at + 1, sentence.to, { open, anyVerb }, words);
  return clause && !leadsToNext(tokens, sentence.from, clause, words) ? clause : null;
}

/** Whether the sentence goes on behind the mark. */
const isOpen = ({ tokens, at, quotation }: Place): boolean => breaksOff(quotation) || isSign(tokens[at + 1], ',—–');

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
