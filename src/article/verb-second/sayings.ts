import { type Clause, clauseOf } from '../clauses/clause.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { PASSIVE } from '../tokens/word-classes.ts';
import type { VerbSecond } from '../words/verb-second-words.ts';
import type { Words } from '../words/words.ts';
import { looksFinite, oneToken, type Scope, subjectAfter } from './clause-scope.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { headNoun, isPersonal } from './phrase-heads.ts';
import { clauseAt } from './spoken.ts';
import { subjectOf } from './subjects.ts';

/** How far before and after a quotation a verb is looked for, in tokens. */
const LOOKBACK = 60;
const REACH = 28;
/** How near "mit" stands before its noun, in tokens: "mit den folgenden Worten". */
const BESIDE = 3;

/** Mit den Worten „…“ trat Lehmann vor den Rat: whoever does it with those words says them. */
export function clauseOfSaying(scope: Scope, at: number): Clause | null {
  const { tokens, from, to, words } = scope;
  const noun = isSign(tokens[at - 1], ':') ? at - 2 : at - 1;
  const before = withSaying(scope, noun);
  if (before < 0 || isInscribed(scope, at)) return null;
  // Mit den Worten „…“ trat Lehmann: the verb stands in the second place, whatever it is.
  if (before === from) {
    const behind = tokens[at + 1];
    const isVerb = behind?.kind === 'word' && !isCapital(behind) && !isOf(behind, PASSIVE);
    return isVerb ? clauseOf(oneToken(noun), subjectAfter(scope, at + 2), 'saying') : null;
  }
  let verb = before - 1;
  while (verb >= Math.max(from, before - LOOKBACK) && !looksFinite(tokens, verb, words)) verb--;
  if (!looksFinite(tokens, verb, words)) {
    verb = at + 1;
    while (verb < Math.min(to, at + REACH) && !looksFinite(tokens, verb, words)) verb++;
  }
  // Er wurde mit den Worten „…“ begrüßt: by somebody else.
  const isDone = looksFinite(tokens, verb, words) && !isOf(tokens[verb], PASSIVE);
  const subject = isDone ? subjectOf(scope, verb) : null;
  return clauseOf(oneToken(noun), subject, 'saying');
}

/** The index of "mit" in "mit den Worten", whose noun stands at `noun`; -1 when there is none. */
const withSaying = ({ tokens, from, own }: Scope, noun: number): number =>
  own.sayings.has(tokens[noun]?.text ?? '')
    ? lastIndexOfToken(tokens, Math.max(from, noun - BESIDE), noun, ({ lower }) => lower === own.with)
    : -1;

/** "einen Zettel mit den Worten „…“": what stands in it is not the word of who found it. */
export const isInscribed = (scope: Scope, at: number): boolean =>
  isCapital(scope.tokens[withSaying(scope, isSign(scope.tokens[at - 1], ':') ? at - 2 : at - 1) - 1]);

/** „…“ Das sagte Lehmann am Montag: the next sentence says whose words a statement without a clause is. */
export function clauseOfNext({ tokens, to, words, own }: Scope, at: number): Clause | null {
  const isWhole = at === to || (at === to - 1 && isSign(tokens[at], '.,'));
  const from = isWhole ? to : at + 1;
  // „…“ Mit diesen Worten trat Lehmann vor den Rat:
  if (isWhole && tokens[from]?.lower === own.with && own.sayings.has(tokens[from + 2]?.text ?? '')) {
    const verb = tokens[from + 3];
    const isDone = verb?.kind === 'word' && !isCapital(verb) && !isOf(verb, PASSIVE);
    const subject = isDone ? subjectAfter({ tokens, from, to: from + REACH, words, own }, from + 4) : null;
    return subject && { cue: null, subject, rule: 'next-sentence' };
  }
  if (!own.pointing.has(tokens[from]?.lower ?? '') || (!isWhole && !isSign(tokens[at], ','))) return null;
  const sign = indexOfToken(tokens, from, from + REACH, (token) => token.kind === 'quotation' || isSign(token, '.:;'));
  // "Das sagte Lehmann:" leads on to the next quotation.
  if (isSign(tokens[sign], ':')) return null;
  const end = sign < 0 ? from + REACH : sign;
  // „…“, das ist die Aussage einer Studie:
  const isCopula = own.copulas.has(tokens[from + 1]?.lower ?? '');
  const saying = isCopula ? nounPhraseAt(tokens, from + 2, end, words) : null;
  const owner = saying && ownerOfSaying(tokens, saying, words, own);
  if (owner) return { cue: null, subject: owner, rule: 'next-sentence' };
  for (let verb = from + 1; verb < end; verb++) {
    const isPlain = own.plain.has(tokens[verb]?.lower ?? '');
    const clause = isPlain ? clauseAt({ tokens, from, to: end, words, own }, verb) : null;
    if (clause) return { ...clause, rule: 'next-sentence' };
  }
  return null;
}

/** „…“ (Anna Lehmann): somebody's name in brackets, and no more. */
export function clauseOfSignature({ tokens, to, words }: Scope, at: number): Clause | null {
  if (!isSign(tokens[at], '(')) return null;
  const subject = nounPhraseAt(tokens, at + 1, to, words);
  const isAlone =
    subject && isSign(tokens[subject.to], ')') && (subject.to + 1 >= to || isSign(tokens[subject.to + 1], '.'));
  const isBody = isAlone && words.bodies.has(headNoun(tokens, subject, words)?.text.replace(/^.*-/, '') ?? '');
  return isAlone && (isBody || isPersonal(tokens, subject, words)) ? { cue: null, subject, rule: 'signature' } : null;
}

/** "Das Fazit von Anna Lehmann": whether the first noun of a phrase is a word for what somebody says. */
export const isSaying = (tokens: readonly Token[], phrase: Phrase, words: Words, own: VerbSecond): boolean =>
  own.sayings.has(headNoun(tokens, phrase, words)?.text ?? '');

/**
 * "Das Fazit *von Anna Lehmann*", "die Antwort *des Rates*": who said it; null when nobody is named or it is no saying.
 */
export function ownerOfSaying(tokens: readonly Token[], phrase: Phrase, words: Words, own: VerbSecond): Phrase | null {
  if (!isSaying(tokens, phrase, words, own)) return null;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (words.agents.has(lower)) return nounPhraseAt(tokens, at + 1, phrase.to, words);
    if (own.genitives.has(lower)) return nounPhraseAt(tokens, at, phrase.to, words);
  }
  return null;
}
