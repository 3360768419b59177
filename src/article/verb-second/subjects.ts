import { afterBracket } from '../phrases/companions.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { accordingTo } from '../phrases/verbs.ts';
import { genderOfRole } from '../tokens/roles.ts';
import { isCapital, isSign } from '../tokens/tokens.ts';
import { clauseStart, looksFinite, oneToken, openerOf, type Scope, subjectAfter } from './clause-scope.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { headNoun, isPersonal, isSubject } from './phrase-heads.ts';
import {
  isRelative,
  isRelativePlace,
  isSubordinate,
  subjectAround,
  subjectBeforeAside,
  subjectOfRelative,
} from './subordinate.ts';

/** How far back a verb before "und" is looked for, in tokens. */
const LOOKBACK = 60;

/** The subject of the finite verb at `verb`: before it, or after it when something else opens the clause. */
export function subjectOf(scope: Scope, verb: number): Phrase | null {
  const { tokens, words, own } = scope;
  const start = clauseStart(scope, verb);
  const opener = openerOf(scope, start, verb);
  // "… nannte er": a pronoun right after the verb is its subject, whatever opens the clause.
  if (own.nominatives.has(tokens[verb + 1]?.lower ?? ''))
    return subjectBeforeObject(scope, opener, verb) ?? subjectBehindObject(scope, verb) ?? oneToken(verb + 1);
  const around = subjectAround(scope, start - 1, verb);
  if (around) return around;
  const first = tokens[opener];
  if (!first) return null;
  if (opener === verb) {
    if (opener > start) return sharedSubject(scope, opener - 1) ?? subjectAfter(scope, verb + 1);
    const aside = start > scope.from && tokens[start - 1]?.kind !== 'quotation';
    return (aside ? subjectBeforeAside(scope, start - 1) : null) ?? subjectAfter(scope, verb + 1);
  }
  // "Als Antwort sagte sie": before a noun alone it is a preposition, and the verb does not end the clause.
  // Yet not in "…, bis Lehmann beschloss die Halle zu sperren".
  const isUntil = own.until.has(first.lower) && isSign(tokens[start - 1], ',');
  const isPreposition = words.prepositions.has(first.lower) && tokens[verb + 1]?.kind === 'word' && !isUntil;
  if (own.subordinators.has(first.lower) && !isPreposition) {
    return subjectAfter(scope, opener + 1, verb) ?? subjectAfter(scope, verb + 1);
  }
  const phrase = nounPhraseAt(tokens, opener, verb, words);
  if (isRelative(scope, start, opener) && phrase?.to !== verb) return subjectOfRelative(scope, opener, verb);
  if (isRelativePlace(scope, start, opener) && tokens[verb + 1]?.kind !== 'word') {
    return subjectAfter(scope, opener + 2, verb) ?? subjectAfter(scope, verb + 1);
  }
  const isObject = own.skipped.has(first.lower) && (phrase === null || phrase.to === opener + 1);
  if (words.prepositions.has(first.lower) || words.adverbs.has(first.lower) || isObject) {
    return (
      subjectBehindAdverb(scope, opener, verb) ??
      subjectAfter(scope, verb + 1) ??
      particleName(scope, opener, verb) ??
      // "Wie Lehmann, die im Rat sitzt, am Montag sagte, …": the clause goes on behind an aside.
      (start > scope.from && tokens[verb + 1]?.kind !== 'word' ? subjectBeforeAside(scope, start - 1) : null)
    );
  }
  if (!phrase || !isSubject(tokens, phrase, words, own)) {
    return subjectAfter(scope, verb + 1) ?? sharedSubject(scope, start - 1);
  }
  // "Jede Mitschuld weist Lehmann von sich": what is no body and nobody has no word of its own.
  const head = headNoun(tokens, phrase, words);
  if (head && own.abstract.test(head.lower) && isCapital(tokens[verb + 1]))
    return subjectAfter(scope, verb + 1) ?? phrase;
  // "Vorbehalte äußerte die Ministerin": of two nouns, the person speaks.
  const other = isPersonal(tokens, phrase, words) ? null : subjectAfter(scope, verb + 1);
  return other && other.from <= verb + 2 && isPersonal(tokens, other, words) ? other : phrase;
}

/** "Lehmann nannte sie „klug“": one person before a verb of one is its subject, and "sie" the one who is spoken of. */
function subjectBeforeObject({ tokens, words, own }: Scope, opener: number, verb: number): Phrase | null {
  const isPlural = words.pluralVerb?.test(tokens[verb]?.lower ?? '') === true;
  if (isPlural || !own.accusatives.has(tokens[verb + 1]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(tokens, opener, verb, words);
  const isBefore = phrase !== null && afterBracket(tokens, phrase.to, verb) === verb;
  if (!isBefore || !isSubject(tokens, phrase, words, own)) return null;
  // "Lindner nannte sie": one noun alone is a name, unless it looks like several or like no body ("Gerüchte",
  // "Kritik").
  const { lower = '' } = tokens[opener] ?? {};
  const isName = phrase.to === opener + 1 && ![own.several, own.abstract, own.feminine].some((end) => end.test(lower));
  return isName || isPersonal(tokens, phrase, words) ? phrase : null;
}

/** "„Zu brav“ nannte sie der Kritiker": behind a verb of two objects a man with "der" is their subject. */
function subjectBehindObject({ tokens, to, words, own }: Scope, verb: number): Phrase | null {
  const isCalling = own.calling.has(tokens[verb]?.lower ?? '') && own.accusatives.has(tokens[verb + 1]?.lower ?? '');
  const phrase = isCalling ? nounPhraseAt(tokens, verb + 2, to, words) : null;
  if (!phrase || !own.doubtful.has(tokens[phrase.from]?.lower ?? '') || !isSubject(tokens, phrase, words, own))
    return null;
  return genderOfRole(headNoun(tokens, phrase, words)?.lower ?? '', words) === 'man' ? phrase : null;
}

/** How far from the start of a sentence its verb is looked for, in tokens. */
const OPENING = 12;

/**
 * The subject of a sentence whatever its verb: the noun phrase that opens it, where a word follows as a verb does
 * ("Eine Besucherin lachte"), or the first behind its verb ("Neben ihr weinte eine Frau").
 */
export function findSubjectOfVerbSecond(scope: Scope): Phrase | null {
  const { tokens, from, to, words, own } = scope;
  const first = nounPhraseAt(tokens, from, to, words);
  const next = tokens[first?.to ?? to];
  const isVerb = next?.kind === 'word' && next.text === next.lower && !words.conjunctions.has(next.lower);
  if (first && isSubject(tokens, first, words, own)) return isVerb || isSign(next, ',(') ? first : null;
  for (let verb = from; verb < Math.min(to, from + OPENING) && tokens[verb]?.kind === 'word'; verb++) {
    const isPast = own.past.test(tokens[verb]?.text ?? '') && words.determiners.has(tokens[verb + 1]?.lower ?? '');
    if (isPast || looksFinite(tokens, verb, words)) return subjectAfter(scope, verb + 1);
  }
  return null;
}

/** "Auch der Minister sagte": an adverb may stand before a subject that ends at its verb. */
function subjectBehindAdverb({ tokens, words, own }: Scope, opener: number, verb: number): Phrase | null {
  // "Laut Polizei sagte er": whoever reports it is no subject.
  if (!words.adverbs.has(tokens[opener]?.lower ?? '') || accordingTo(tokens, opener, words)) return null;
  const phrase = nounPhraseAt(tokens, opener + 1, verb, words);
  return phrase && afterBracket(tokens, phrase.to, verb) === verb && isSubject(tokens, phrase, words, own)
    ? phrase
    : null;
}

/** "Von der Leyen sagte": a name whose particle looks like a preposition. */
const particleName = ({ tokens, words }: Scope, from: number, verb: number): Phrase | null =>
  isCapital(tokens[from]) && words.particles.has(tokens[from]?.lower ?? '') && isCapital(tokens[verb - 1])
    ? { from, to: verb }
    : null;

/** "Sie räumte ein, das sei falsch, und sagte": the subject of the verb before "und" that is in no reported speech. */
function sharedSubject(scope: Scope, before: number): Phrase | null {
  const { tokens, from, words, own } = scope;
  for (let at = before; at > Math.max(from, before - LOOKBACK); at--) {
    if (own.reported.has(tokens[at]?.lower ?? '') || !looksFinite(tokens, at, words)) continue;
    if (isSubordinate(scope, at)) continue;
    return subjectOf({ ...scope, to: before }, at);
  }
  return null;
}
