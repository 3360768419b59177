import { opensAsAdverb } from '../phrases/auxiliaries.ts';
import { isNounPhrase, type Phrase } from '../phrases/phrases.ts';
import { findVerb } from '../phrases/verbs.ts';
import { indexOfToken, isCapital, isOf, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, DETERMINER, PREPOSITION } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { isWriting } from './written.ts';

/** Longest description of whoever is shown, in tokens: heard *a man in the crowd* calling. */
const SHOWN = 6;

/**
 * A tape of Kirby saying, they heard a man saying: whoever is heard or shown doing what the verb at `at` says; or null.
 */
export function shownSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const form = findVerb(tokens, at, words);
  if (form === 'infinitive') return sensedSubject(tokens, from, at, words);
  if (form !== 'participle') return null;
  if (isSign(tokens[at - 1], ',')) return shownWithName(tokens, from, at, words);
  let start = at;
  // "Secretary of State Kirby"
  const isOfName = (i: number): boolean =>
    isOf(tokens[i], COMMON_CAPITAL) || opensAsAdverb(tokens[i], words)
      ? false
      : isCapital(tokens[i]) || (tokens[i]?.lower === words.of && isCapital(tokens[i - 1]));
  while (start > from && isOfName(start - 1)) start--;
  if (start === at) start = startOfShown(tokens, from, at, words);
  const subject = { from: start, to: at };
  const before = tokens[start - 1]?.lower ?? '';
  // "a letter from Kirby calling it"
  const isByName = start < at && words.fragments?.sources.has(before) === true && isWriting(tokens[start - 2], words);
  // "Kirby telling them that …" may be a sentence without another verb.
  const isShown = start === from || before === words.of || words.showing.has(before) || isByName;
  return isShown && isNounPhrase(tokens, subject.from, subject.to, words) ? subject : null;
}

/** They recalled *the harbour master*, Ann Lee, telling them: a description with its name between commas. */
function shownWithName(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const comma = lastIndexOfToken(tokens, Math.max(from, at - SHOWN), at - 1, (token) => isSign(token, ','));
  const isName = comma > from && comma < at - 2 && tokens.slice(comma + 1, at - 1).every((token) => isCapital(token));
  if (!isName) return null;
  const start = startOfShown(tokens, from, comma, words);
  // "showed the plan to the mayor, Ann Lee, saying": he shows it, and says so.
  const isLed = indexOfToken(
    tokens,
    start,
    comma,
    (token) => isOf(token, PREPOSITION) || words.nearness.has(token.lower),
  );
  return start < comma && isLed < 0 ? { from: start, to: comma } : null;
}

/** They heard *a man* calling: where a description begins right behind a verb of hearing and showing; else its end. */
function startOfShown(tokens: readonly Token[], from: number, at: number, words: Words): number {
  const isShown = ({ lower }: Token): boolean => words.showing.has(lower);
  const start = lastIndexOfToken(tokens, Math.max(from, at - SHOWN - 1), at, isShown) + 1;
  const isApart = indexOfToken(tokens, start, at, ({ kind }) => kind !== 'word') >= 0;
  return start > from && !isApart && isOf(tokens[start], DETERMINER) ? start : at;
}

/** They heard *a man* shout, saw *him* shout: whoever is heard or seen to say what the bare infinitive at `at` says. */
function sensedSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const { fragments } = words;
  if (!fragments || tokens[at - 1]?.lower === fragments.to) return null;
  const senses = ({ lower }: Token): boolean => fragments.sensing.has(lower);
  const start = lastIndexOfToken(tokens, Math.max(from, at - SHOWN - 2), at, senses) + 1;
  if (start === 0) return null;
  const isPronoun = start === at - 1 && words.objects.has(tokens[start]?.lower ?? '');
  return isPronoun || isNounPhrase(tokens, start, at, words) ? { from: start, to: at } : null;
}
