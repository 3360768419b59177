import { findAntecedent, findDescribed, findLatter, findTopical, isNamedAfter, type Scene } from './antecedents.ts';
import type { Passage, Speaker } from './article.ts';
import type { DecisionRule } from './decisions.ts';
import { headName } from './head-names.ts';
import { subjectBesidePronoun } from './lone-nouns.ts';
import { findNames, isGivenName, type NameAt } from './names.ts';
import { findObject } from './object-pronouns.ts';
import { readOffice } from './offices.ts';
import { callOf, findPeople, findPerson, type People } from './people.ts';
import { looksOwned, type Person } from './person.ts';
import type { Phrase } from './phrases.ts';
import { antecedentOf } from './relative-clauses.ts';
import { genderOfPerson, genderOfRole, isOtherHolder } from './roles.ts';
import { passageAt } from './span.ts';
import { findTogether } from './together.ts';
import { indexOfToken, isCapital, isOf, isSign, joined, lastIndexOfToken, type Token } from './tokens.ts';
import { looksFinite } from './verbs.ts';
import { CUE, PAST_FORM, PRONOUN, RELATIVE, ROLE } from './word-classes.ts';
import type { Words } from './words/words.ts';

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

/** "the senator", "the billionaire", "his wife, Gabriela Lazar", "a spokesman for the ministry". */
function readDescription(
  scene: Scene,
  tokens: readonly Token[],
  from: number,
  to: number,
  whole: Passage,
): FoundSpeaker {
  const { words } = scene;
  const name = describedName(tokens, from, to, words);
  const role = tokens.slice(from, to).findLast((token) => isOf(token, ROLE));
  const asItStands: FoundSpeaker = { ...whole, name, role: null, inferred: false, rules: ['description'] };

  const named = isSign(tokens[to], ',') ? findBeside(scene, tokens, to + 1, role !== undefined) : null;
  if (named) return { ...whole, name: named.name, role: named.role ?? name, inferred: false, rules: ['apposition'] };
  if (!words.definite.has(tokens[from]?.lower ?? '')) return asItStands;
  // "the pilot Kirby fired": of several pilots that one.
  if (to - from > 2 && isCapital(tokens[to - 2]) && isOf(tokens[to - 1], PAST_FORM)) return asItStands;

  const isPlain = !tokens.slice(from + 1, to).some(isCapital);
  const isPast = tokens.slice(from + 1, to).some(({ lower }) => words.past.has(lower));
  const described = role ? findDescribed(scene, callOf(role.lower, isPast), isPlain, whole.span.start) : null;
  if (described && !isOtherHolder(tokens.slice(from, to), described.role, words))
    return { ...whole, name: described.name, role: described.role, inferred: true, rules: ['described'] };
  const head = headNoun(tokens, from, to, words);
  const isEpithet = words.epithets.has(head) || words.ageNoun?.test(head) === true;
  const meant = isEpithet ? findTopical(scene, head, genderOfRole(head, words) ?? 'either', whole.span.start) : null;
  return meant ? { ...whole, name: meant.name, role: meant.role, inferred: true, rules: ['epithet'] } : asItStands;
}

/**
 * Who is named at `from`, right behind a description and its comma; behind one that has no role ("her opponent") only
 * where a comma follows the full name too. "Sir Ann Lee" begins at his title.
 */
function findBeside(
  { people, words }: Scene,
  tokens: readonly Token[],
  from: number,
  hasRole: boolean,
): Pick<Person, 'name' | 'role'> | null {
  const beside = findNames(tokens.slice(from, from + NAME_REACH), words)[0];
  if (!beside || beside.from !== (beside.title?.split(' ').length ?? 0)) return null;
  // “…,” says his lawyer, Ann Lee left: the name is the subject of what follows.
  if (looksFinite(tokens[from + beside.to])) return null;
  const isBetween = isSign(tokens[from + beside.to], ',');
  if (!hasRole && !(beside.name.includes(' ') && isBetween)) return null;
  // "his wife, Joan, said": nobody gives more of her name.
  const isAlone = isSign(tokens[from + beside.to], ',.') && isGivenName(beside.name.toLowerCase(), words);
  return findPerson(people, beside, words) ?? (isAlone ? { name: beside.name, role: null } : null);
}

/** The noun of a description, lower-case: "senator" in "the senator from Florida". */
function headNoun(tokens: readonly Token[], from: number, to: number, words: Words): string {
  const end = indexOfToken(tokens, from + 1, to, ({ lower }) => words.continuations.has(lower));
  return tokens[(end < 0 ? to : end) - 1]?.lower ?? '';
}

/** Longest name beside a description, in tokens. */
const NAME_REACH = 6;

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

/**
 * A speaker without a personal name: the words of the mention without a leading article, which its adjectives follow.
 */
function describedName(tokens: readonly Token[], from: number, to: number, words: Words): string {
  const { lower = '' } = tokens[from] ?? {};
  // "one resident": the number counts one of many, as an article does; "one of the residents" says of whom.
  const next = tokens[from + 1]?.lower ?? '';
  const isOne = words.ones.has(lower) && next !== words.of;
  const isArticle = (words.determiners.has(lower) || isOne) && to - from > 1 && !words.prepositions.has(next);
  const name = joined(tokens, isArticle ? from + 1 : from, to);
  const ending = isArticle ? words.inflected?.endings.get(lower) : undefined;
  return words.inflected && ending !== undefined
    ? name.replace(words.inflected.weak, (adjectives) => adjectives.replaceAll('e ', `${ending} `))
    : name;
}
