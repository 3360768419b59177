import type { Phrase } from './phrases.ts';
import { isSign, type Token } from './tokens.ts';
import type { Words } from './words/words.ts';

/**
 * How a verb of speech stands in its sentence: `finite` with a subject of its own ("Kirby said"), `passive` ("called a
 * liar by Kirby"), or as a `participle` ("saying") or `infinitive` ("went on to say") of another verb's subject.
 */
export type VerbForm = 'finite' | 'passive' | 'participle' | 'infinitive';

/** Whether a word may stand between a subject and its verb: "also", "loudly". */
export const isAdverb = (token: Token | undefined, words: Words): boolean =>
  token?.kind === 'word' && (words.adverbs.has(token.lower) || words.adverbForm?.test(token.text) === true);

/** "was", "has", "will": a verb that may also stand between a subject and another verb. */
export const isAuxiliary = (token: Token | undefined, { adverbs, verbs }: Words): boolean =>
  token?.kind === 'word' && token.text === token.lower && adverbs.has(token.lower) && verbs.has(token.lower);

/** The form of the verb of speech at `at`, or null when there is none: "the report" is a noun. */
export function findVerb(tokens: readonly Token[], at: number, words: Words): VerbForm | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !mayAttribute(token, words)) return null;
  const before = tokens[at - 1];
  // "United States" states nothing; only the first word of a sentence may be a verb with a capital.
  if (token.text !== token.lower && before?.kind === 'word') return null;
  if (before?.kind === 'possessive' || words.determiners.has(before?.lower ?? '') || before?.lower === 'of')
    return null;
  // "four states": after a number an -s makes a noun.
  const singular = token.lower.endsWith('s') ? token.lower.slice(0, -1) : '';
  if (words.bases.has(singular) && words.quantifiers.has(before?.lower ?? '')) return null;
  // "heard cries of", "claims of fraud": what is of something is a noun.
  if (tokens[at + 1]?.lower === 'of' && words.fragments?.sayings.has(token.lower)) return null;
  const auxiliary = auxiliaryBefore(tokens, at, words);

  if (words.participles.has(token.lower)) return auxiliary !== null ? 'finite' : 'participle';
  if (words.cues.has(token.lower)) {
    if (auxiliary === null || token.lower === 'said') return 'finite';
    return findAgent(tokens, at, words) === null ? null : 'passive';
  }
  // "she estimates": after a pronoun no noun stands.
  if (words.nounCues.has(token.lower))
    return words.pronouns.has(before?.lower ?? '') || before?.lower === 'who' ? 'finite' : null;
  if (!words.bases.has(token.lower)) return null;
  if (before?.lower === 'to') return 'infinitive';
  return isPlural(before, words) || isOfGroup(tokens, at, words) ? 'finite' : null;
}

/** Farthest from its verb that a group begins, in tokens: critics of the mayor of the old harbour town say. */
const GROUP = 10;

/**
 * "critics of Lee say that", "those who know Lee think it", "“…,” supporters of Lee say", "opponents, among them Lee, say",
 * and no "board of trade report".
 */
function isOfGroup(tokens: readonly Token[], at: number, words: Words): boolean {
  const next = tokens[at + 1];
  const leads = next?.kind === 'quotation' || isSign(next, ':,') || words.determiners.has(next?.lower ?? '');
  const ends = next === undefined || isSign(next, '.');
  if (!leads && !ends && !words.pronouns.has(next?.lower ?? '')) return false;
  const isAside = isSign(tokens[at - 1], ',');
  for (let i = at - (isAside ? 2 : 1); i > Math.max(0, at - GROUP); i--) {
    const token = tokens[i];
    const isHead = words.groups.has(tokens[i - 1]?.lower ?? '') && (!ends || tokens[i - 2]?.kind === 'quotation');
    if (isAside && isSign(token, ',')) return isHead;
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return false;
    const isLink = words.continuations.has(token.lower) || token.lower === words.of || token.lower === 'who';
    if (isLink && isHead && !isAside) return true;
  }
  return false;
}

/** All forms of the verbs of speech of a language, and the first words of what attributes without one. */
const attributing = new WeakMap<Words, ReadonlySet<string>>();

function attributingOf(words: Words): ReadonlySet<string> {
  const known = attributing.get(words);
  if (known) return known;
  const { cues, participles, nounCues, bases, accordingTo } = words;
  const made = new Set([...cues, ...participles, ...nounCues, ...bases, ...accordingTo.keys()]);
  attributing.set(words, made);
  return made;
}

/** Whether a word can attribute at all: few can, and most of a text need not be looked at twice. */
export const mayAttribute = (token: Token | undefined, words: Words): boolean =>
  token !== undefined && attributingOf(words).has(token.lower);

/** The index of the one who acts in a passive: called a liar *by*, called “a liar” *by*; null when nobody is named. */
export function findAgent(tokens: readonly Token[], at: number, words: Words): number | null {
  const by = tokens[at + 1]?.kind === 'quotation' ? at + 2 : at + 1;
  return words.agents.has(tokens[by]?.lower ?? '') ? by + 1 : null;
}

/** "was quickly called": the form of "to be" before the verb, adverbs stepped over. */
function auxiliaryBefore(tokens: readonly Token[], at: number, words: Words): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (words.passives.has(lower)) return lower;
    if (!isAdverb(tokens[i], words)) return null;
  }
  return null;
}

/** Whether a verb in its base form can follow: "voters say", but not "the pier is open". */
const isPlural = (before: Token | undefined, words: Words): boolean =>
  before?.kind === 'word' &&
  !words.verbs.has(before.lower) &&
  (/[^s]s$/.test(before.lower) || ['i', 'we', 'they', 'you', 'people', 'who'].includes(before.lower));

/** Whether a word has the look of any finite verb, listed or not: a lower-case "bristled", "is", "took". */
export const looksFinite = (token: Token | undefined, words: Words): boolean =>
  token?.kind === 'word' &&
  token.text === token.lower &&
  (words.verbs.has(token.lower) || words.cues.has(token.lower) || /[a-z]{2}ed$/.test(token.lower));

/** Whether a word can be a verb after a name that a quotation breaks off for: “…,” he points out. */
export const canBeVerb = (token: Token | undefined, words: Words): boolean =>
  looksFinite(token, words) ||
  (token?.kind === 'word' &&
    /^[a-z]+s$/.test(token.text) &&
    !words.prepositions.has(token.lower) &&
    !words.conjunctions.has(token.lower));

/** The words at `at` that attribute without a verb, "according to"; null when there are none. */
export function accordingTo(tokens: readonly Token[], at: number, words: Words): Phrase | null {
  const found = words.accordingTo
    .get(tokens[at]?.lower ?? '')
    ?.find((phrase) => phrase.every((word, i) => tokens[at + i]?.lower === word));
  return found ? { from: at, to: at + found.length } : null;
}
