import type { DecisionRule } from '../decisions.ts';
import type { Phrase } from '../phrases/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Words } from '../words/words.ts';
import { findAntecedent, type Scene } from './antecedents.ts';
import { findNames } from './names.ts';
import { findPerson } from './people.ts';

/**
 * "the office of Staffan de Mistura", "De Mistura’s office", "his office": a body that speaks for a person, whose word
 * stands at `office` in the phrase. Null where nobody is named whose it is.
 */
export function readOffice(
  scene: Scene,
  tokens: readonly Token[],
  { from, to }: Phrase,
  office: number,
): { readonly name: string; readonly inferred: boolean; readonly rules: readonly DecisionRule[] } | null {
  const { words, people } = scene;
  const noun = tokens[office]?.lower ?? '';
  const owner = words.possessives.get(tokens[from]?.lower ?? '');
  if (owner && office === to - 1) {
    const found = findAntecedent(scene, owner, tokens[from]?.start ?? 0);
    return found && { name: bodyName(noun, found.name, words), inferred: true, rules: ['office', 'pronoun'] };
  }
  const named = words.continuations.has(tokens[office + 1]?.lower ?? '')
    ? findNames(tokens.slice(office + 2, to), words)[0]
    : tokens[office - 1]?.kind === 'possessive'
      ? findNames(tokens.slice(from, office - 1), words).at(-1)
      : undefined;
  const person = named && findPerson(people, named, words);
  return person ? { name: bodyName(noun, person.name, words), inferred: false, rules: ['office'] } : null;
}

const bodyName = (noun: string, name: string, words: Words): string =>
  `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${words.of} ${name}`;
