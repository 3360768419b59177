import type { Passage, Quote, Span, Speaker } from '../article.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { isTitle } from '../tokens/titles.ts';
import { indexOfToken, isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { ADVERB, DETERMINER, PREPOSITION, VERB } from '../tokens/word-classes.ts';
import type { VerbSecond } from '../words/verb-second-words.ts';
import type { Words } from '../words/words.ts';
import { textBeforeMark } from './marks.ts';
import { isNameAmongNouns } from './noun-capitals.ts';
import type { Quotation } from './quotes.ts';

/** The signs that end a statement or break it off, the mark of a quotation inside it stepped over. */
const ENDS = /[.,?!…—–-]['’”"]?$/;
const BREAKS_OFF = /[,?!—–-]['’”"]?$/;

/** What a sentence has and a name has not, in scripts that write no spaces: its stops, or many characters in a row. */
const UNSPACED = /[、。，！？]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{12}/u;

/** Whether the words end so that their sentence goes on after the mark: “We go on,” Kirby said. */
export const breaksOff = ({ content }: Quotation): boolean => BREAKS_OFF.test(content.text);

/** Whether the words could stand as a sentence of their own: a capital or a figure first; a word alone needs an end. */
export const isStatement = ({ content }: Quotation): boolean =>
  /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(content.text) &&
  (content.text.includes(' ') || ENDS.test(content.text) || UNSPACED.test(content.text));

/**
 * Whether one word is all that is said before its clause: „Ja“, sagte sie. Where the comma stands inside the mark, it
 * tells a statement by itself.
 */
export const isOneWordSaid = (
  { content }: Quotation,
  tokens: readonly Token[],
  { from }: Sentence,
  at: number,
  clause: Clause | null,
): boolean =>
  at === from &&
  /^\p{Lu}\S*$/u.test(content.text) &&
  isSign(tokens[at + 1], ',') &&
  clause?.cue !== undefined &&
  clause.cue !== null &&
  clause.cue.from > at;

const wordsIn = (content: Passage): number => content.text.split(' ').length;

/** Whether the quotation begins where a statement can: at the start, after a comma, a colon or another quotation. */
export function opensStatement(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  clause: Clause | null,
): boolean {
  const before = tokens[at - 1];
  return at === sentence.from || before?.kind === 'quotation' || isSign(before, ',:—–-') || clause?.cue?.to === at;
}

/** Whether a quotation that opens its sentence or follows a colon ends as statements do and looks like no title. */
export const isWhole = (
  tokens: readonly Token[],
  { from }: Sentence,
  at: number,
  { content }: Quotation,
  words: Words,
): boolean => {
  // Where marks close before the comma, that ends the words: „Die Kündigung ist unwirksam“, urteilte es.
  const ends = ENDS.test(content.text) || (words.verbSecond !== null && isSign(tokens[at + 1], ','));
  return (at === from || isSign(tokens[at - 1], ':')) && ends && !isTitle(content, words);
};

/** Words that a statement without any attribution must exceed, or it may be a name. */
const FEWEST_ALONE = 3;
/** Words that a fragment without any attribution must exceed, or it may be held at arm’s length. */
const FEWEST_FRAGMENT = 2;
/** How far a verb may stand from the noun in marks that it judges, in tokens. */
const FAR = 16;
/** Most tokens of a sentence that are looked at for its mood. */
const SENTENCE = 120;

/** Whether somebody said the words, or they are a name, a title or a word held at arm’s length. */
export function isSaid(
  { content, continues }: Quotation,
  kind: Quote['kind'],
  clause: Clause | null,
  speaker: Speaker | null,
  tokens: readonly Token[],
  at: number,
  words: Words,
): boolean {
  if (continues || (kind === 'direct' && speaker !== null && isAlone(content, tokens, at, words))) return true;
  // Where nouns have capitals, a small letter opens a fragment: „ein Stück aus dem Tollhaus“.
  const isFragment = words.verbSecond !== null && /^\P{L}*\p{Ll}/u.test(content.text);
  if (isTitle(content, words) && !isFragment)
    return clause !== null && (isBeside(clause, at, words) || isJudgement(tokens[at - 1], content, words));
  if (clause) return true;
  const count = wordsIn(content);
  if (!words.verbSecond)
    return kind === 'direct' && (speaker !== null || count > FEWEST_ALONE) && ENDS.test(content.text);
  if (kind === 'direct') return count > FEWEST_ALONE && (speaker !== null || ENDS.test(content.text));
  return speaker !== null ? isFragment || count > 1 : isFragment && count > FEWEST_FRAGMENT;
}

/**
 * „Ich gehe nicht“, sagte sie. „Nur tot.“ Where nouns have capitals, a sentence of its own with its stop inside the
 * marks.
 */
const isAlone = ({ text }: Passage, tokens: readonly Token[], at: number, words: Words): boolean => {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  const opens = !before || before.kind === 'quotation' || isSign(before, '.!?:');
  const ends = !behind || behind.kind === 'quotation' || isCapital(behind);
  return words.verbSecond !== null && opens && ends && /[.?!…]['’]?$/.test(text);
};

/** Tweeted that it was “Disgraceful!”: a word behind a form of "to be" is no name where it has an end of its own. */
const isJudgement = (before: Token | undefined, content: Passage, words: Words): boolean =>
  words.passives.has(before?.lower ?? '') && /[.?!…]['’”"]?$/.test(content.text) && !content.text.includes(' ');

/** Whether the verb or its subject stands right beside the quotation at `at`. */
const isBeside = ({ cue, subject }: Clause, at: number, words: Words): boolean =>
  (words.verbSecond !== null && cue !== null && Math.abs(at - cue.from) <= FAR) ||
  cue === null ||
  cue.to === at ||
  cue.to === at - 1 ||
  cue.from === at + 1 ||
  subject.from === at + 1;

/** “Joint Implementation Center”: every word of weight has a capital. With an end inside its marks it may be said. */
export function isName(text: string, paragraph: Span, content: Passage, words: Words): boolean {
  if (words.verbSecond) return isNameAmongNouns(text, paragraph.start, content, words, words.verbSecond);
  return isTitle(content, words) && !ENDS.test(content.text) && !isAnswerSaid(text, paragraph, content, words);
}

/** Gomez said “Yes” to the plan: a word that answers, right behind a verb of speech; but: the “Yes” campaign. */
const isAnswerSaid = (text: string, { start }: Span, content: Passage, words: Words): boolean => {
  if (!words.answers.has(content.text.toLowerCase())) return false;
  const before = textBeforeMark(text, start, content.span, VERB_BEFORE).split(/[\s,]+/);
  return words.cues.has(before.findLast((word) => word !== '') ?? '');
};

/** Longest verb of speech with a comma and spaces, in UTF-16 code units. */
const VERB_BEFORE = 24;

/** Whether a sentence is in the mood that a language has for what others said: Die Brücke sei „marode“. */
export const isReported = (tokens: readonly Token[], sentence: Sentence | undefined, words: Words): boolean =>
  sentence !== undefined &&
  words.verbSecond !== null &&
  (isOpenedReport(tokens, sentence, words.verbSecond) ||
    indexOfToken(
      tokens,
      sentence.from,
      Math.min(sentence.to, sentence.from + SENTENCE),
      // With a capital it is a noun: "die Lage", "die Würde".
      ({ text }) => words.verbSecond?.reported.has(text) === true,
    ) >= 0);

/**
 * "Man ermittle", "Er hoffe": behind the pronoun that opens a sentence the mood of a verb is told by its end, but not
 * of one with forms of its own: "Er wurde".
 */
const isOpenedReport = (tokens: readonly Token[], { from }: Sentence, own: VerbSecond): boolean => {
  const verb = tokens[from + 1];
  if (!own.reportable.has(tokens[from]?.lower ?? '') || verb?.kind !== 'word') return false;
  // "Sie alle waren": a word before a verb is none.
  const isVerb = !isOf(verb, ADVERB | DETERMINER | PREPOSITION) && !isOf(tokens[from + 2], VERB);
  if (!isVerb || own.auxiliaries.has(verb.text)) return false;
  return own.reportedForm.test(verb.text);
};
