import type { Candidate, Scene } from './antecedents.ts';
import type { Speaker } from './article.ts';
import { readDescribed } from './described.ts';
import { findReport, findSubject } from './grammar.ts';
import { findNames, type NameAt } from './names.ts';
import { findPerson, type People } from './people.ts';
import { isGrammar } from './person.ts';
import type { Phrase } from './phrases.ts';
import type { Paragraph } from './readings.ts';
import { genderOfRole, isRole } from './roles.ts';
import type { Sentence } from './sentences.ts';
import { readSpeaker } from './speakers.ts';
import type { Token } from './tokens.ts';
import { looksFinite } from './verbs.ts';
import { withoutPoint } from './word-classes.ts';
import type { Words } from './words/words.ts';

/** Those whom a sentence names, the one that heads it last: a later "he" most likely means the head. */
export function findNamed(
  tokens: readonly Token[],
  sentence: Sentence,
  people: People,
  words: Words,
  paragraph: number,
): readonly Candidate[] {
  const own = tokens.slice(sentence.from, sentence.to);
  const named = findNames(own, words).flatMap((name): readonly Candidate[] => {
    const person = findPerson(people, name, words);
    const start = own[name.from]?.start;
    // "Kirby's rise", "the rise of Kirby"
    const isOwner = own[name.to]?.kind === 'possessive' || own[name.from - 1]?.lower === words.of;
    const standing = isOwner ? 'owner' : 'named';
    return person?.sure && start !== undefined && !(standing === 'named' && isModifier(own, name, words))
      ? [
          {
            paragraph,
            start,
            person: true,
            spoke: false,
            standing,
            name: person.name,
            role: person.role,
            gender: person.gender,
            described: null,
          },
        ]
      : [];
  });
  return named.reverse();
}

/** "the Kirby campaign", "Kirby supporters", "Kirby campaign officials": a name that only tells of which thing. */
function isModifier(tokens: readonly Token[], { from, to }: NameAt, words: Words): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word' || next.text !== next.lower) return false;
  const noun = words.modifiers.has(next.lower) ? tokens[to + 1] : next;
  if (noun && isRole(noun.lower.replace(/s$/, ''), words)) return true;
  const isSubject = looksFinite(next) || isGrammar(next);
  return !isSubject && words.definite.has(tokens[from - 1]?.lower ?? '');
}

/** Whom the main verb of a sentence is about: a later "he" means the subject rather than anybody else in it. */
export function findTopic({ tokens, sentences }: Paragraph, order: number, scene: Scene): readonly Candidate[] {
  const { people, words } = scene;
  const sentence = sentences[order];
  const subject = sentence && findSubject(tokens, sentence, words);
  const speaker = subject && readSpeaker(scene, tokens, subject.from, subject.to);
  if (!speaker) return [];
  if (people.byName.get(speaker.name)?.sure)
    return [{ ...toCandidate(speaker, people, words, scene.paragraph), spoke: false }];
  const described = speaker.rules[0] === 'description' ? readDescribed(tokens, sentence, subject, scene) : null;
  if (!described) return [];
  const { name, span } = speaker;
  return [
    {
      ...described,
      paragraph: scene.paragraph,
      start: span.start,
      name,
      role: null,
      person: false,
      spoke: false,
      standing: 'topic',
    },
  ];
}

/** Who speaks in a sentence, marks or none, and last whom a question is put to: the next "he" is most likely they. */
export function findReported(paragraph: Paragraph, order: number, scene: Scene): readonly Candidate[] {
  const { tokens, sentences } = paragraph;
  const { people, words } = scene;
  const sentence = sentences[order];
  const clause = sentence && findReport(tokens, sentence, words);
  if (!clause) return [];
  const isQuestion = clause.cue !== null && words.questions.has(tokens[clause.cue.from]?.lower ?? '');
  const asked = isQuestion ? findNames(tokens.slice(clause.cue.to, clause.cue.to + NAME_REACH), words)[0] : undefined;
  const subjects: readonly Phrase[] = [
    clause.subject,
    ...(clause.cue && asked?.from === 0 ? [{ from: clause.cue.to, to: clause.cue.to + asked.to }] : []),
  ];
  return subjects.flatMap((subject) => {
    const speaker = readSpeaker(scene, tokens, subject.from, subject.to);
    return speaker && people.byName.has(speaker.name) ? [toCandidate(speaker, people, words, scene.paragraph)] : [];
  });
}

/** Longest name, in tokens. */
const NAME_REACH = 6;

/**
 * What the words of somebody who is nobody known tell: "Mrs. Lee" is a woman, "Lee’s office" and "the council" are bodies.
 * A word that is no more than a name may be a surname or a firm, and then tells nothing.
 */
function genderOfMention(name: string, mention: string, words: Words): Candidate['gender'] {
  const parts = name.split(' ');
  const called = words.titles.get(withoutPoint(parts[0] ?? ''));
  if (called !== undefined) return called;
  if (words.givenNames.men.has(name.toLowerCase())) return 'man';
  if (words.givenNames.women.has(name.toLowerCase())) return 'woman';
  if (parts.some((part) => words.offices.has(part.toLowerCase()))) return 'body';
  const role = parts.find((part) => isRole(part, words));
  const gender = role === undefined ? undefined : genderOfRole(role, words);
  if (gender !== undefined) return gender;
  const isBare = parts.length === 1 && mention === name && /^\p{Lu}\p{Ll}+$/u.test(name) && !words.bodies.has(name);
  return isBare ? 'unknown' : 'body';
}

/** The speaker of a quote as somebody that a later pronoun can point to. */
export function toCandidate(speaker: Speaker, people: People, words: Words, paragraph: number): Candidate {
  const { name, role, span, text } = speaker;
  const person = people.byName.get(name);
  const gender = person?.gender ?? genderOfMention(name, text, words);
  return {
    paragraph,
    start: span.start,
    name,
    role,
    gender,
    person: person !== undefined,
    spoke: true,
    standing: 'topic',
    described: null,
  };
}
