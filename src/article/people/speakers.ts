import type { Passage, Speaker } from '../article.ts';
import { antecedentOf } from '../clauses/relative-clauses.ts';
import type { DecisionRule } from '../decisions.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { passageAt } from '../text/span.ts';
import { genderOfPerson } from '../tokens/roles.ts';
import { indexOfToken, isOf, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { CUE, PRONOUN, RELATIVE } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { findAntecedent, findLatter, isNamedAfter, type Scene } from './antecedents.ts';
import { describedName, readDescription } from './descriptions.ts';
import { headName } from './head-names.ts';
import { subjectBesidePronoun } from './lone-nouns.ts';
import { findNames, isGivenName, type NameAt } from './names.ts';
import { findObject } from './object-pronouns.ts';
import { readOffice } from './offices.ts';
import { findPeople, findPerson, type People } from './people.ts';
import { looksOwned } from './person.ts';
import { findTogether } from './together.ts';

/** A speaker, and by which rules it was found: what the record says, and what explains it. */
export interface FoundSpeaker extends Speaker {
  readonly rules: readonly DecisionRule[];
}

/**
 * The speaker that the subject `[from, to)` of `tokens` mentions. A pronoun that points to nobody within reach stays
 * as it is: its own text is then its name, and nothing is inferred.
 */
export function readSpeaker(scene: Scene, tokens: readonly Token[], start: number, end: number): FoundSpeaker | null {
  const subject = subjectBesidePronoun(scene, tokens, { from: start, to: end });
  return subject && speakerOf(scene, tokens, subject);
}

function speakerOf(scene: Scene, tokens: readonly Token[], { from, to }: Phrase): FoundSpeaker | null {
  const { text, words, people } = scene;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const whole = passageAt(text, first.start, last.end);

  const object = words.verbSecond || to - from > 1 ? undefined : words.objects.get(first.lower);
  if (object) return fromPronoun(whole, findObject(scene, tokens, from, object));

  const kind = isOfSeveral(tokens, from, to, words)
    ? 'several'
    : (words.pronouns.get(first.lower) ?? words.possessives.get(first.lower));
  if (kind && to - from === 1) {
    if (words.former.has(first.lower) || words.writers.has(first.lower)) return fromPronoun(whole, null);
    const find = words.latter.has(first.lower) ? findLatter : findAntecedent;
    return fromPronoun(whole, find(scene, kind, first.start));
  }

  if (to - from === 1 && isOf(first, RELATIVE)) {
    const meant = antecedentOf(tokens, 0, from, words);
    const whom = meant && (namedBehindIn(scene, tokens, meant) ?? meant);
    const speaker = whom && readSpeaker(scene, tokens, whom.from, whom.to);
    return speaker && { ...speaker, ...whole, rules: ['relative', ...speaker.rules] };
  }

  const office = indexOfToken(tokens, from, to, ({ lower }) => words.offices.has(lower));
  if (office >= 0) {
    const body = readOffice(scene, tokens, { from, to }, office);
    if (body) return { ...whole, name: body.name, role: null, inferred: body.inferred, rules: body.rules };
  }
  const own = tokens.slice(from, to);
  const names = findNames(own, words).filter((name) => !isGenitive(name, own, people, words));
  const together = findTogether(names, tokens, from, to, people, words);
  if (together) return { ...whole, ...together, role: null, rules: [together.inferred ? 'shared-name' : 'together'] };
  const found = headName(names, from, to, tokens, words);
  const head = found && withoutObject(found, people, words);
  const called = head ? findPeople(people, head, words) : [];
  const [person] = called;
  const at = head && tokens[head.from];
  const end = head && tokens[head.to - 1];
  if (person && at && end) {
    const inferred = called.length > 1;
    const rules: readonly DecisionRule[] = [inferred ? 'shared-name' : 'named'];
    if (inferred && isNamedAfter(scene, called, head.name, at.start))
      return {
        ...passageAt(text, at.start, end.end),
        name: head.name,
        role: null,
        inferred: false,
        rules: ['shared-open'],
      };
    return { ...passageAt(text, at.start, end.end), name: person.name, role: person.role, inferred, rules };
  }
  return (head && givenAlone(scene, tokens, from, head)) ?? readDescription(scene, tokens, from, to, whole);
}

/** "a friend in *Kirby*, who": whom the article names behind "in" is no place. */
function namedBehindIn({ people, words }: Scene, tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  const at = lastIndexOfToken(tokens, from, to, ({ lower }) => words.links.in.has(lower)) + 1;
  const [name] = at > from ? findNames(tokens.slice(at, to), words) : [];
  const isWhole = name?.to === to - at;
  return isWhole && findPerson(people, name, words) ? { from: at, to } : null;
}

/**
 * "his brother Tim": a given name alone, right behind what that one is; behind "ihr Mann" whatever name it is, since
 * nouns have capitals there and are taken for a piece of it.
 */
function givenAlone(
  { text, words }: Scene,
  tokens: readonly Token[],
  from: number,
  { from: start, to }: NameAt,
): FoundSpeaker | null {
  const isPerson = (token: Token | undefined): boolean => genderOfPerson(token?.lower ?? '', words) !== null;
  const isOwned = words.compounds && words.possessives.has(tokens[from]?.lower ?? '');
  const at = isOwned && to - start === 2 && isPerson(tokens[start]) ? start + 1 : start;
  const first = tokens[at];
  if (!first || at <= from || to - at !== 1 || !isPerson(tokens[at - 1])) return null;
  if (!isOwned && !isGivenName(first.lower, words)) return null;
  const role = describedName(tokens, from, at, words);
  return { ...passageAt(text, first.start, first.end), name: first.text, role, inferred: false, rules: ['named'] };
}

/**
 * "So nannte Lehmann Kruse": of two whom the article names in full, side by side behind their verb, the first speaks.
 */
function withoutObject(found: NameAt, people: People, words: Words): NameAt {
  const [name = '', ...others] = found.name.split(' ');
  if (!words.verbSecond || isGivenName(name.toLowerCase(), words)) return found;
  const [speaker, object] = [name, others.join(' ')].map((surname) =>
    findPerson(people, { ...found, name: surname }, words),
  );
  return speaker && object && speaker !== object ? { ...found, to: found.from + 1, name } : found;
}

/**
 * "Anhänger Jan Lehmanns", "der Präsident Frankreichs": behind a noun, the name of somebody known with a letter more,
 * or of nobody known, is an owner and no head.
 */
function isGenitive(found: NameAt, tokens: readonly Token[], people: People, words: Words): boolean {
  if (!words.compounds || found.from === 0 || !found.name.endsWith('s')) return false;
  if (findPerson(people, { ...found, name: found.name.slice(0, -1) }, words)) return true;
  return looksOwned(found, tokens, words) && !findPerson(people, found, words);
}

/** „…“, sagten sie: the verb beside a pronoun tells several from one. */
const isOfSeveral = (tokens: readonly Token[], from: number, to: number, words: Words): boolean =>
  words.pluralVerb !== null &&
  isOf(tokens[from], PRONOUN) &&
  [tokens[from - 1], tokens[to]].some(
    (verb) => verb?.kind === 'word' && isOf(verb, CUE) && words.pluralVerb?.test(verb.lower) === true,
  );

function fromPronoun(
  mention: Passage,
  found: { readonly name: string; readonly role: string | null } | null,
): FoundSpeaker {
  if (!found) return { ...mention, name: mention.text, role: null, inferred: false, rules: ['pronoun-open'] };
  return { ...mention, name: found.name, role: found.role, inferred: true, rules: ['pronoun'] };
}
