import { findReport, findSubject } from '../clauses/grammar.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { looksFinite } from '../phrases/verbs.ts';
import type { Paragraph } from '../quotes/readings.ts';
import { isGrammar } from '../tokens/grammar-words.ts';
import { singularOf } from '../tokens/plurals.ts';
import { isRole } from '../tokens/roles.ts';
import type { Sentence } from '../tokens/sentences.ts';
import type { Token } from '../tokens/tokens.ts';
import { headNoun } from '../verb-second/phrase-heads.ts';
import type { Words } from '../words/words.ts';
import type { Candidate, Scene } from './antecedents.ts';
import { headsOf, isOfBody, toCandidate } from './candidates.ts';
import { isOfSeveral, readDescribed } from './described.ts';
import { findNames, type NameAt } from './names.ts';
import { findPerson, type People } from './people.ts';
import type { Gender } from './person.ts';
import { readSpeaker } from './speakers.ts';

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
  if (noun && isRole(singularOf(noun.lower, words), words)) return true;
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
  if (isOfSeveral(speaker, words))
    return [
      { ...toCandidate(speaker, people, words, scene.paragraph), gender: 'several', spoke: false, described: null },
    ];
  // "Kirby’s brother, Tim, wept": somebody of whom the article has the given name alone is described, too.
  const isKnown = people.byName.has(speaker.name);
  const described = isKnown ? null : readDescribed(tokens, sentence, subject, scene);
  // "Jan Smit" may be a place, and "die Regierung" whom "sie" means.
  const isUnsure = !words.compounds && speaker.rules[0] === 'named' && isKnown;
  const ties = isUnsure ? KINDS : kindOfBody(tokens, subject, words);
  // "Kirby’s campaign said no to it": what "it" means afterwards.
  const head = headsOf(speaker.name, words).at(-1) ?? '';
  const isTopic = speaker.rules[0] === 'description' && head === head.toLowerCase() && isOfBody(head, words);
  if (isTopic && !words.verbSecond && !described) {
    const candidate = toCandidate(speaker, people, words, scene.paragraph);
    return [{ ...candidate, gender: 'body', spoke: false, standing: 'named', described: null }];
  }
  if (!described && ties.length === 0) return [];
  const { name, span } = speaker;
  return [
    {
      ...(described ?? { gender: 'unknown', described: { isNew: false, ties: new Set(ties) } }),
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

const KINDS: readonly Gender[] = ['man', 'woman'];

/** Shortest word for a body that a compound is told by. */
const SHORTEST_BODY = 5;

/**
 * "Die Regierung" is "sie": the pronoun of a body by its article, where nouns have a gender; none for what is no body.
 */
function kindOfBody(tokens: readonly Token[], subject: Phrase, words: Words): readonly Gender[] {
  const kind = words.articles.get(tokens[subject.from]?.lower ?? '');
  const noun = kind && headNoun(tokens, subject, words)?.lower;
  if (!kind || noun === undefined) return [];
  const ends = (body: string): boolean =>
    noun === body.toLowerCase() || (body.length >= SHORTEST_BODY && noun.endsWith(body.toLowerCase()));
  return [...words.bodies].some(ends) ? [kind] : [];
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
    if (!speaker) return [];
    const candidate = toCandidate(speaker, people, words, scene.paragraph);
    // "The council said it would go": what "it" means afterwards.
    if (people.byName.has(speaker.name)) return [candidate];
    // "Gray asked why": somebody of whom no more is known, and whom "he" and "she" may mean.
    if (candidate.gender === 'unknown')
      return [{ ...candidate, spoke: false, described: { isNew: true, ties: new Set(KINDS) } }];
    return candidate.gender === 'body' && headsOf(speaker.name, words).some((head) => isOfBody(head, words))
      ? [{ ...candidate, spoke: false }]
      : [];
  });
}

/** Longest name, in tokens. */
const NAME_REACH = 6;
