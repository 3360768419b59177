import type { Candidate, Scene } from './antecedents.ts';
import type { Speaker } from './article.ts';
import { findReport } from './grammar.ts';
import { findNames } from './names.ts';
import { findPerson, type People } from './people.ts';
import type { Paragraph } from './readings.ts';
import { genderOfRole, isRole } from './roles.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
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
    return person?.sure && start !== undefined && own[name.to]?.kind !== 'possessive'
      ? [{ paragraph, start, person: true, spoke: false, name: person.name, role: person.role, gender: person.gender }]
      : [];
  });
  return named.reverse();
}

/** Who speaks in a sentence, marks or none, and last whom a question is put to: the next "he" is most likely they. */
export function findReported(paragraph: Paragraph, order: number, scene: Scene): readonly Candidate[] {
  const { tokens, sentences } = paragraph;
  const sentence = sentences[order];
  const clause = sentence && findReport(tokens, sentence, scene.words);
  if (!clause) return [];
  const { people, words } = scene;
  const named = [
    clause.subject.from,
    clause.cue && words.questions.has(tokens[clause.cue.from]?.lower ?? '') ? clause.cue.to : null,
  ];
  return named.flatMap((from): readonly Candidate[] => {
    const [name] = from === null ? [] : findNames(tokens.slice(from, from + NAME_REACH), words);
    const person = name?.from === 0 ? findPerson(people, name, words) : null;
    const start = tokens[from ?? 0]?.start ?? 0;
    return person
      ? [
          {
            paragraph: scene.paragraph,
            start,
            person: true,
            spoke: true,
            name: person.name,
            role: person.role,
            gender: person.gender,
          },
        ]
      : [];
  });
}

/** Longest name, in tokens. */
const NAME_REACH = 6;

/** The speaker of a quote as somebody that a later pronoun can point to. */
export function toCandidate(speaker: Speaker, people: People, words: Words, paragraph: number): Candidate {
  const { name, role, span } = speaker;
  const person = people.byName.get(name);
  const described = name.split(' ').find((word) => isRole(word, words));
  const office = name.split(' ').some((word) => words.offices.has(word.toLowerCase()));
  const called = words.titles.get((name.split(' ')[0] ?? '').replace(/\.$/, ''));
  const gender = person?.gender ?? called ?? (office ? 'body' : (genderOfRole(described ?? '', words) ?? 'body'));
  return { paragraph, start: span.start, name, role, gender, person: person !== undefined, spoke: true };
}
