import { opensNextName } from '../people/names.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { indexOfToken, isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { COMMON_CAPITAL, CUE, DETERMINER, PARTICLE, PRONOUN, ROLE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';

/** Longest noun phrase, in tokens, and most adjectives before its noun. */
const LONGEST = 24;
const ADJECTIVES = 4;
/** Most tokens of an attribute before its noun: "der seit Montag im Rat sitzende". */
const ATTRIBUTE = 14;

/** Marks around a name inside a phrase: die Zeitung „Abendpost“. */
const MARKS = '„“”"«»‚‘’\'';

const OPENING = '„»';

export const has = (list: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && list.has(token.lower);

/**
 * The noun phrase that begins at `from` in a language whose nouns have capitals, in whatever case: "die neue
 * Sprecherin der Polizei", "Anna Lehmann von der Partei". Null when none begins there.
 */
export function nounPhraseAt(tokens: readonly Token[], from: number, limit: number, words: Words): Phrase | null {
  const first = tokens[from];
  if (!first || from >= limit) return null;
  const isArticle = isOf(first, DETERMINER) || words.quantifiers.has(first.lower);
  const isPronoun = isOf(first, PRONOUN);
  if (isPronoun && !(isArticle && nounAfter(tokens, from + 1, limit, words) !== null)) return { from, to: from + 1 };
  // "einer der Pfeiler", "zwei der Männer": a part and its whole.
  const isPart = words.verbSecond?.parts.has(first.lower) === true && has(words.verbSecond.genitives, tokens[from + 1]);
  const head =
    nounAfter(tokens, from + (isArticle ? 1 : 0) + (isPart ? 1 : 0), limit, words) ??
    (isArticle ? nounBehindParticiple(tokens, from + 1, limit, words) : null);
  // "Viele sagten": what counts stands alone before a verb.
  const isAlone =
    words.quantifiers.has(first.lower) && (has(words.cues, tokens[from + 1]) || has(words.verbs, tokens[from + 1]));
  // "ein anderer", "eine weitere": who is no more than counted needs no noun.
  const isOther = head === null && isArticle && words.verbSecond?.others.has(tokens[from + 1]?.lower ?? '') === true;
  if (isOther) return { from, to: from + 2 };
  if (head === null) return isAlone ? { from, to: from + 1 } : null;
  let to = head + 1;
  while (to < Math.min(limit, from + LONGEST)) {
    const next = continued(tokens, from, to, limit, words);
    if (next === null) break;
    to = next;
  }
  return { from, to };
}

/** Where the phrase `[from, to)` goes on to, one noun further; null when it is at its end. */
function continued(tokens: readonly Token[], from: number, to: number, limit: number, words: Words): number | null {
  const token = tokens[to];
  const before = tokens[to - 1];
  const next = tokens[to + 1];
  const own = words.verbSecond;
  if (!token || !before || !own) return null;
  // "die Gruppe „Ärzte in Not“": a name in marks is one thing.
  const close = isSign(token, OPENING)
    ? indexOfToken(tokens, to + 1, Math.min(limit, to + LONGEST), (sign) => isSign(sign, MARKS))
    : -1;
  if (close >= 0) return close + 1;
  if (isSign(token, MARKS)) return isCapital(next) || before.kind === 'word' ? to + 1 : null;
  if (isSign(token, '.')) return /^\d+$|^[IVX]+$/.test(before.text) && isCapital(next) ? to + 1 : null;
  if (isSign(token, '/&')) return isCapital(next) ? to + 2 : null;
  if (token.kind === 'possessive') return to + 1;
  if (token.kind !== 'word' || isOf(token, COMMON_CAPITAL)) return null;
  if (opensNextName(tokens, from, to)) return null;
  if (isCapital(token) || /^\d/.test(token.text)) return to + 1;

  const isArticle = isOf(token, DETERMINER);
  if (isOf(token, PARTICLE) && !isArticle && isCapital(next)) return to + 2;
  const isDescription = has(words.determiners, tokens[from]) || isOf(before, ROLE);
  if (isDescription && own.genitives.has(token.lower)) {
    const noun = nounAfter(tokens, to + 1, limit, words);
    return noun !== null && isTold(tokens, from, to, noun, words) ? null : behind(noun);
  }
  const noun = isOf(next, DETERMINER) ? to + 2 : to + 1;
  if (token.lower === words.and) return behind(nounAfter(tokens, noun, limit, words));
  if (!words.continuations.has(token.lower) || !(isDescription || isCapital(before))) return null;
  const end = nounAfter(tokens, noun, limit, words);
  if (own.origins.has(token.lower)) return behind(end);
  // "der Sprecher im Rathaus" is one phrase; "sagte Lehmann im Rathaus" and "der Sprecher am Montag" are two.
  const isOwned = has(words.determiners, next) && !has(words.definite, next);
  return has(words.determiners, tokens[from]) && end !== null && !isOwned && !isOf(tokens[end], COMMON_CAPITAL)
    ? end + 1
    : null;
}

/**
 * "sagte der Minister *der Abendzeitung*", "sagte ein Sprecher der Polizei *der dpa*": behind a verb of speech, the
 * paper at `noun` is told so, unless who speaks may be its own.
 */
function isTold(tokens: readonly Token[], from: number, to: number, noun: number, words: Words): boolean {
  const own = words.verbSecond;
  if (!own || !isOf(tokens[from - 1], CUE)) return false;
  let last = noun;
  while (isCapital(tokens[last + 1])) last++;
  const paper = tokens.slice(noun, last + 1).find(({ lower }) => own.press.test(lower));
  if (!paper) return false;
  const isSecond = tokens.slice(from + 1, to).some(({ lower }) => own.genitives.has(lower));
  return isSecond || !tokens.slice(from, to).some(({ lower }) => own.pressPeople.test(lower));
}

const behind = (noun: number | null): number | null => (noun === null ? null : noun + 1);

/** The index of the noun at `from`, adjectives before it stepped over; null when something else stands there. */
function nounAfter(tokens: readonly Token[], from: number, limit: number, words: Words): number | null {
  for (let at = from; at < Math.min(limit, from + ADJECTIVES + 1); at++) {
    const token = tokens[at];
    if (!token) return null;
    if (isSign(token, MARKS)) continue;
    if (token.kind !== 'word') return null;
    if (isCapital(token)) return at === from && isFunction(token, words) ? null : at;
    if (/^\d/.test(token.text)) {
      if (isSign(tokens[at + 1], '.')) at++;
      continue;
    }
    const isParticle = isOf(token, PARTICLE) && !isOf(token, DETERMINER);
    if (at === from && isParticle && isCapital(tokens[at + 1])) return at + 1;
    if (!isAdjective(token, words)) return null;
  }
  return null;
}

/** "der seit Montag im Rat sitzende *Unternehmer*": the noun behind a participle that brings words of its own. */
function nounBehindParticiple(tokens: readonly Token[], from: number, limit: number, words: Words): number | null {
  const own = words.verbSecond;
  const first = tokens[from];
  if (!own || !(has(words.prepositions, first) || has(words.determiners, first) || has(own.skipped, first)))
    return null;
  for (let at = from + 1; at < Math.min(limit, from + ATTRIBUTE); at++) {
    const token = tokens[at];
    // "der durch Papst Benedikt XVI. ernannte Bischof":
    if (isSign(token, '.') && /^(?:\d+|[IVX]+)$/.test(tokens[at - 1]?.text ?? '')) continue;
    if (token?.kind !== 'word' || has(words.verbs, token) || has(words.cues, token)) return null;
    if (own.participle.test(token.text) && isCapital(tokens[at + 1])) return at + 1;
  }
  return null;
}

/** Whether a capital at the start of a sentence stands on no noun: "Als", "Nach". */
const isFunction = (token: Token, words: Words): boolean =>
  isOf(token, COMMON_CAPITAL) && (isSmall(token, words) || has(words.verbs, token));

const isAdjective = (token: Token, words: Words): boolean =>
  words.verbSecond?.adjective.test(token.lower) === true && !isSmall(token, words) && !has(words.verbs, token);

/** Whether the word holds a sentence together, and so is neither a noun nor an adjective. */
const isSmall = (token: Token, words: Words): boolean =>
  has(words.prepositions, token) ||
  has(words.adverbs, token) ||
  has(words.conjunctions, token) ||
  has(words.determiners, token) ||
  isOf(token, PRONOUN) ||
  words.verbSecond?.subordinators.has(token.lower) === true;
