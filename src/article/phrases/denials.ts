import { lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import type { Words } from '../words/words.ts';
import { findVerb } from './verbs.ts';

/** How near a word must stand to a verb to deny it, in tokens: never really said. */
const DENIAL = 4;

/**
 * Whether the verb of speech at `at` says that something was not said: "never said", "denied saying", "no one said".
 */
export function isDenied(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  const form = findVerb(tokens, at, words);
  if (form === null) return false;
  const start = Math.max(from, at - DENIAL);
  // "It was not hers and she dismissed it": a denial ends with its clause.
  const sign = lastIndexOfToken(tokens, start, at, ({ kind, lower }) => kind === 'sign' || lower === words.and);
  const before = tokens.slice(Math.max(start, sign + 1), at).map(({ lower }) => lower);
  if (before.some((word) => words.negations.has(word) || words.links.negated?.test(word))) return true;
  return form !== 'finite' && before.some((word) => words.refusals.has(word));
}

/**
 * Kirby denied that he was “…”, rejected the charge that he was “…”: the words are another’s. A reason of Kirby’s own,
 * behind a sign or "because", is Kirby’s: denied it as “…”.
 */
export function isRefuted(tokens: readonly Token[], verb: number, quotation: number, words: Words): boolean {
  const { fragments } = words;
  if (!fragments || !words.denials.has(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb + 1; at < quotation; at++) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    if (token?.kind === 'sign' || token?.kind === 'quotation') return false;
    if (lower === fragments.that) return at === verb + 1 || fragments.sayings.has(tokens[at - 1]?.lower ?? '');
    if (words.conjunctions.has(lower) || words.relatives.has(lower) || lower === fragments.as) return false;
    if (words.verbs.has(lower)) return true;
  }
  return false;
}
