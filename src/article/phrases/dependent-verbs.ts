import { indexOfToken, isOf, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { BASE, CONJUNCTION, CUE, PARTICIPLE, PASSIVE, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Phrase } from './phrases.ts';

/** Longest object between a verb that judges and its reason, in tokens: mocked *the mayor of the town* for. */
const OBJECT = 8;

/**
 * Accused *Kirby* of calling, mocked *Kirby* for vowing, *Kirby* for remarks calling: whoever is judged for what the
 * participle at `at` tells, an empty phrase in "he was accused of calling"; null where no verb that judges, or nothing
 * but "of" and "for", stands before it.
 */
export function findJudged(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const end = groundOf(tokens, at, words);
  if (end < 0) return null;
  for (let verb = end - 1; verb >= Math.max(from, end - 1 - OBJECT); verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return null;
    // "criticized by Kirby for calling": he judges.
    if (words.agents.has(token.lower)) return null;
    if (words.objective.has(token.lower)) return { from: verb + 1, to: end };
    if (isOf(token, VERB | CONJUNCTION | CUE)) return null;
  }
  return null;
}

/** The index of what leads to the ground of a judgment: *of* calling, *for* calling, *over* his remarks calling; or -1. */
function groundOf(tokens: readonly Token[], at: number, { fragments, of, determiners, participleForm }: Words): number {
  const { lower: verb = '' } = tokens[at] ?? {};
  const sees = fragments?.describing.has(verb) === true && participleForm?.test(verb) === true;
  if (!fragments || !(sees || isOf(tokens[at], PARTICIPLE))) return -1;
  const { lower = '' } = tokens[at - 1] ?? {};
  if (lower === of || lower === fragments.for) return at - 1;
  if (!fragments.sayings.has(lower)) return -1;
  const end = determiners.has(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  return fragments.grounds.has(tokens[end]?.lower ?? '') ? end : -1;
}

/** Saw it *as* “…”, *as* a “…”: the index of the "as" right before the mark at `mark`; -1 where none stands there. */
export function asBefore(tokens: readonly Token[], mark: number, { fragments }: Words): number {
  if (!fragments) return -1;
  const as = fragments.articles.has(tokens[mark - 1]?.lower ?? '') ? mark - 2 : mark - 1;
  return tokens[as]?.lower === fragments.as ? as : -1;
}

/**
 * Responded to Kirby’s *criticism* of the port as “…”, attacked Kirby for *casting* it as “…”: whether the mark at
 * `limit` is how somebody else than the subject of the verb at `at` sees something. But: *dismissed* Kirby’s criticism
 * of the port as “…”, cited Kirby’s *remarks* as “…”.
 */
export function isAnothersView(tokens: readonly Token[], at: number, limit: number, words: Words): boolean {
  const { fragments } = words;
  if (!fragments) return false;
  const as = asBefore(tokens, limit, words);
  if (as < 0) return false;
  const isSeen = ({ lower }: Pick<Token, 'lower'>): boolean => fragments.describing.has(lower);
  if (groundOf(tokens, lastIndexOfToken(tokens, at + 1, as, isSeen), words) >= 0) return true;
  const view = indexOfToken(tokens, at + 1, as, ({ lower }) => fragments.views.has(lower));
  const isSomebodys = tokens[view - 1]?.kind === 'possessive' && words.links.of.has(tokens[view + 1]?.lower ?? '');
  return isSomebodys && !isSeen(tokens[at] ?? { lower: '' });
}

/** Farthest that a first infinitive stands before the one that "and" adds, in tokens. */
const BESIDE = 12;

/**
 * It led Kirby *to* joke about it and call it “…”: the index of the "to" that the verb at `at` shares by "and" with an
 * infinitive before it; -1 for none.
 */
export function sharedTo(tokens: readonly Token[], at: number, words: Words): number {
  if (!words.fragments || tokens[at - 1]?.lower !== words.and || !isOf(tokens[at], BASE)) return -1;
  for (let to = at - 3; to >= Math.max(0, at - BESIDE); to--) {
    const token = tokens[to];
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return -1;
    const next = tokens[to + 1];
    if (token.lower === words.fragments.to && next?.text === next?.lower && !words.determiners.has(next?.lower ?? ''))
      return to;
    if (isOf(token, VERB | CUE | CONJUNCTION)) return -1;
  }
  return -1;
}

/** "accused Kirby of saying", "made a point of saying": and no "the cost of living". */
export const isOfDoing = (tokens: readonly Token[], at: number, words: Words): boolean =>
  isOf(tokens[at], PARTICIPLE) && (isMadeOf(tokens, at, words) || findJudged(tokens, 0, at, words) !== null);

/** "made *a point of* saying", "in *the habit of* calling": a noun with an article before "of". */
const isMadeOf = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.fragments?.articles.has(tokens[at - 3]?.lower ?? '') === true;

/** Longest object of a verb that asks for something, in tokens: asked *the mayor of the town* to. */
const ASKED = 8;

/** Farthest that "to" stands before "for", in tokens: asked Kirby *to* say sorry to her *for*. */
const SORRY = 5;

/**
 * Asked Kirby *to* say “…”, told Kirby to stop *saying* “…”, to be sorry for *saying* “…”: whether the verb at `at` is
 * what somebody else is asked to say or blamed for, so that whoever asks has not said it.
 */
export function isAskedOfAnother(tokens: readonly Token[], at: number, words: Words): boolean {
  const { fragments } = words;
  if (!fragments || words.weakCues.has(tokens[at]?.lower ?? '')) return false;
  const isStopped = isOf(tokens[at], PARTICIPLE) && tokens[at - 2]?.lower === fragments.to;
  const shared = sharedTo(tokens, at, words);
  const blamed = isOf(tokens[at], PARTICIPLE) && tokens[at - 1]?.lower === fragments.for ? at - 1 : -1;
  const sorry = lastIndexOfToken(tokens, Math.max(0, blamed - SORRY), blamed, ({ lower }) => lower === fragments.to);
  const to = isStopped ? at - 2 : blamed > 0 && sorry >= 0 ? sorry : shared >= 0 ? shared : at - 1;
  if (tokens[to]?.lower !== fragments.to) return isDemanded(tokens, at, blamed, words);
  const start = Math.max(0, to - ASKED);
  const verb = lastIndexOfToken(tokens, start, to, ({ lower }) => fragments.asking.has(lower));
  // "was asked to say": whoever is asked stands before.
  if (verb < 0 || verb === to - 1 || isOf(tokens[verb - 1], PASSIVE)) return false;
  return tokens.slice(verb + 1, to).every((token) => isNominal(token));
}

/** Farthest that "that" stands before what somebody is to do, in tokens: demanded *that* the mayor of the town resign. */
const DEMANDED = 10;

/** Demanded that Kirby say “…”, asked that he be sorry *for* saying “…”, where "for" stands at `blamed`. */
function isDemanded(tokens: readonly Token[], at: number, blamed: number, { fragments }: Words): boolean {
  const end = blamed > 0 ? blamed : at;
  if (!fragments || (blamed < 0 && !isOf(tokens[at], BASE))) return false;
  const that = lastIndexOfToken(tokens, Math.max(0, end - DEMANDED), end, ({ lower }) => lower === fragments.that);
  const isOfDemand = that > 0 && fragments.demanding.has(tokens[that - 1]?.lower ?? '');
  return isOfDemand && tokens.slice(that + 1, end).every((token) => isNominal(token) || isOf(token, BASE));
}

/** Farthest that "to" or what denies it stands before a verb of hearing, in tokens: *nobody* had ever heard. */
const BEFORE_HEARING = 3;

/**
 * Wants *to hear* Kirby say “…”, *nobody* has heard Kirby say “…”: whether the verb at `at` is what somebody is yet to
 * be heard to say.
 */
export function isUnheard(tokens: readonly Token[], at: number, words: Words): boolean {
  const { fragments } = words;
  if (!fragments || !isOf(tokens[at], BASE)) return false;
  const hears = lastIndexOfToken(tokens, Math.max(0, at - ASKED), at, ({ lower }) => fragments.sensing.has(lower));
  if (hears < 0 || !tokens.slice(hears + 1, at).every((token) => isNominal(token))) return false;
  const before = tokens.slice(Math.max(0, hears - BEFORE_HEARING), hears).map(({ lower }) => lower);
  return before.at(-1) === fragments.to || before.some((word) => words.negations.has(word));
}

/** "Kirby", "the mayor’s", "them": what may stand in an object. */
const isNominal = (token: Token): boolean =>
  token.kind === 'possessive' || (token.kind === 'word' && !isOf(token, VERB | CONJUNCTION | CUE));
