import type { Phrase } from '../phrases/phrases.ts';
import { isCapital, isOf, type Token } from '../tokens/tokens.ts';
import { PRONOUN } from '../tokens/word-classes.ts';
import { looksFinite, oneToken } from '../verb-second/clause-scope.ts';
import type { Scene } from './antecedents.ts';
import { findPerson } from './people.ts';

/**
 * The subject where a noun alone stands before a verb and a pronoun that may be its object or its subject. "Lohse
 * nannte sie „arm“": the noun, if the article names somebody so; "Gerüchte nannte sie „falsch“": the pronoun. Null
 * where `subject` is such a noun and the article names nobody so ("Berlin"); any other subject as it is.
 */
export function subjectBesidePronoun(scene: Scene, tokens: readonly Token[], subject: Phrase): Phrase | null {
  const { words, people } = scene;
  const isBoth = (at: number): boolean => words.verbSecond?.accusatives.has(tokens[at]?.lower ?? '') === true;
  const isNamed = (at: number): boolean => {
    const { text: name = '', start = 0 } = tokens[at] ?? {};
    return findPerson(people, { name, title: null, start }, words) !== null;
  };
  const { from, to } = subject;
  const first = tokens[from];
  if (to - from !== 1 || !first) return subject;
  if (isBoth(from)) {
    const verb = tokens[from - 1];
    const opens = tokens[from - 3]?.kind !== 'word' && isCapital(tokens[from - 2]);
    const isOne = looksFinite(tokens, from - 1, words) && words.pluralVerb?.test(verb?.lower ?? '') !== true;
    return opens && isOne && isNamed(from - 2) ? oneToken(from - 2) : subject;
  }
  const isLone = isCapital(first) && !isOf(first, PRONOUN) && looksFinite(tokens, to, words) && isBoth(to + 1);
  return isLone && !isNamed(from) ? null : subject;
}
