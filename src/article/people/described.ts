import type { Phrase } from '../phrases/phrases.ts';
import { isGrammar } from '../tokens/grammar-words.ts';
import { mayBePlural, singularOf } from '../tokens/plurals.ts';
import { genderOfPerson } from '../tokens/roles.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { isCapital, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { CUE, PARTICIPLE, PAST_FORM, PREPOSITION, RELATIVE, VERB } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import type { Candidate, Scene } from './antecedents.ts';
import { findNames } from './names.ts';
import { findPerson } from './people.ts';
import type { Gender } from './person.ts';
import type { FoundSpeaker } from './speakers.ts';

/**
 * Somebody without a name whom a sentence is about: "the judge", "her mother", "a nurse from Bonn". Null where the
 * phrase is no person, has neither an article nor an owner, or only tells more of a name before it. `ties` are the
 * pronouns to which somebody before has as good a claim: whoever is told of beside the subject (A nurse told *her* so),
 * and the owner where the text does not say man or woman (*Her* lawyer came).
 */
export function readDescribed(
  tokens: readonly Token[],
  sentence: Sentence,
  subject: Phrase,
  { people, words }: Scene,
): Pick<Candidate, 'gender' | 'described'> | null {
  if (isSign(tokens[subject.from - 1], ',') && isCapital(tokens[subject.from - 2])) return null;
  const { lower = '' } = tokens[subject.from] ?? {};
  const owner = ownerIn(tokens, subject, words);
  const known = owner && findPerson(people, owner, words);
  const opens = words.determiners.has(lower) || words.quantifiers.has(lower);
  const gender = opens || known || owner?.isMarked ? genderOfHead(tokens, subject, words) : null;
  if (gender === null) return null;

  const ties = new Set<Gender>();
  for (let at = subject.to; at < sentence.to; at++) {
    const kind = isPossessive(tokens, at, words) ? undefined : words.objects.get(tokens[at]?.lower ?? '');
    if (kind) ties.add(kind);
  }
  const pronoun = words.possessives.get(lower);
  if (gender === 'either') {
    if (pronoun === 'man' || pronoun === 'woman') ties.add(pronoun);
    if (known) for (const kind of KINDS) if (fits(known.gender, kind)) ties.add(kind);
  }
  const isOwned = pronoun !== undefined || owner !== null;
  return { gender, described: { isNew: isOwned || !words.definite.has(lower), ties } };
}

/** "Ann Lee and Jan Smit", "two men", "the pilots of the port": whether a speaker is several people, and no ships. */
export function isOfSeveral({ name, rules }: FoundSpeaker, words: Words): boolean {
  if (rules[0] !== 'description') return rules[0] === 'together';
  const parts = name.toLowerCase().split(' ');
  const end = parts.findIndex((part) => part === words.of || words.continuations.has(part));
  const head = parts.at(end < 0 ? -1 : end - 1) ?? '';
  if (words.groups.size === 0) return false;
  return (
    words.groups.has(head) || (mayBePlural(head, words) && genderOfPerson(singularOf(head, words), words) !== null)
  );
}

/** "lost her bag", and not "told her the news": whether a pronoun owns the noun behind it. */
function isPossessive(tokens: readonly Token[], at: number, words: Words): boolean {
  const next = tokens[at + 1];
  const isNoun = next?.kind === 'word' && !isGrammar(next);
  return isNoun && words.possessives.has(tokens[at]?.lower ?? '');
}

const KINDS: readonly Gender[] = ['man', 'woman'];
const fits = (gender: Gender, kind: Gender): boolean => gender === kind || gender === 'either';

/** The name in front of the noun that is his: "Roe’s mother"; without a mark in German, "Lenas Mutter". */
function ownerIn(
  tokens: readonly Token[],
  { from, to }: Phrase,
  words: Words,
): { readonly name: string; readonly title: null; readonly start: number; readonly isMarked: boolean } | null {
  const own = tokens.slice(from, to);
  const at = own.findIndex(({ kind }) => kind === 'possessive');
  const start = tokens[from]?.start ?? 0;
  if (at > 0) {
    const name = findNames(own.slice(0, at), words).at(-1)?.name;
    return name === undefined ? null : { name, title: null, start, isMarked: true };
  }
  const first = own[0];
  const isGenitive = words.compounds && isCapital(first) && isCapital(own[1]) && first?.text.endsWith('s');
  return first && isGenitive ? { name: first.text.slice(0, -1), title: null, start, isMarked: false } : null;
}

/** What the noun of a phrase tells of whom it means; null where it means nobody: "the roof of the judge". */
function genderOfHead(tokens: readonly Token[], { from, to }: Phrase, words: Words): Gender | null {
  let gender: Gender | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'possessive') {
      gender = null;
      continue;
    }
    if (token?.kind !== 'word') break;
    const isEnd = words.continuations.has(token.lower) || words.close.has(token.lower) || token.lower === words.of;
    if (at > from && (isEnd || isOf(token, PREPOSITION | RELATIVE | VERB | CUE | PARTICIPLE | PAST_FORM))) break;
    // Where nouns have capitals the first of them is the head: "die Mutter des Richters".
    if (words.compounds && gender !== null && isCapital(token)) break;
    gender = genderOfPerson(token.lower, words) ?? (words.compounds ? gender : isCapital(token) ? gender : null);
  }
  return gender;
}
