import type { SpeakerRule } from './decisions.ts';
import { isNounPhrase, type Phrase, phraseAfter, subjectBefore } from './phrases.ts';
import { indexOfToken, isCapital, isSign, lastIndexOfToken, type Token } from './tokens.ts';
import { accordingTo, canBeVerb, findAgent, findVerb, looksFinite } from './verbs.ts';
import type { Words } from './words/words.ts';

/** A verb of speech (or "according to") and the words of its subject, as token indices. */
export interface Clause {
  /** Null where only a sign attributes: Kirby: “…” */
  readonly cue: Phrase | null;
  readonly subject: Phrase;
  readonly rule: SpeakerRule;
}

/** How far from the end of a quotation its verb may stand, in tokens. */
const REACH = 24;

/** How far before a quotation a verb is looked for, in tokens: longer sentences are no sentences. */
const LOOKBACK = 120;

/** How near a weak verb must stand to its quotation, in tokens: thanked them for “…”. */
const NEAR = 4;

/** Longest name, in tokens, that a colon or a dash alone makes the speaker. */
const LABEL = 8;

const oneToken = (at: number): Phrase => ({ from: at, to: at + 1 });

/**
 * The clause that follows a quotation: “…,” he said. “…,” said Kirby. “…,” according to Kirby. Null when none does.
 * `from` is the token after the quotation, `to` the end of its sentence. Where the quotation breaks off
 * (`open`) the subject may follow the verb; with `anyVerb`, any verb right after a name attributes it: “…,” Kirby
 * barked.
 */
export function findClauseAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  { open, anyVerb }: { readonly open: boolean; readonly anyVerb: boolean },
  words: Words,
): Clause | null {
  let at = from;
  while (at < to && (isSign(tokens[at], ',-–—') || words.adverbs.has(tokens[at]?.lower ?? ''))) at++;
  const source = accordingTo(tokens, at, words);
  if (source) return clauseOf(source, phraseAfter(tokens, source.to, to, words), 'according-to');

  const form = findVerb(tokens, at, words);
  if (form === 'finite' && open) {
    const inverted = clauseOf(oneToken(at), phraseAfter(tokens, at + 1, to, words));
    if (inverted) return inverted;
  }
  for (let cue = at; cue < Math.min(to, from + REACH); cue++) {
    const token = tokens[cue];
    if (!token || token.kind === 'quotation' || isSign(token, '.;:?!')) break;
    const later = accordingTo(tokens, cue, words);
    if (later) return clauseOf(later, phraseAfter(tokens, later.to, to, words), 'according-to');
    if (findVerb(tokens, cue, words) !== 'finite') continue;
    const clause = clauseOf(oneToken(cue), subjectBefore(tokens, from, cue, words));
    if (clause) return clause;
  }
  return (anyVerb ? findAnyVerbAfter(tokens, at, to, words) : null) ?? findSignature(tokens, from, to, words);
}

/** “…” — Kirby: a dash and a name that ends the sentence. */
function findSignature(tokens: readonly Token[], from: number, to: number, words: Words): Clause | null {
  if (!isSign(tokens[from], '-–—―')) return null;
  let end = from + 1;
  while (end < to && isCapital(tokens[end])) end++;
  const ends = end === to || isSign(tokens[end], ',.');
  return ends && isNounPhrase(tokens, from + 1, end, words)
    ? { cue: null, subject: { from: from + 1, to: end }, rule: 'signature' }
    : null;
}

/** “…,” Kirby barked. “…!” beamed Kirby. The comma inside the mark says that it is an attribution. */
function findAnyVerbAfter(tokens: readonly Token[], from: number, to: number, words: Words): Clause | null {
  let end = from;
  while (end < to && (isCapital(tokens[end]) || words.pronouns.has(tokens[end]?.lower ?? ''))) end++;
  while (end > from && words.adverbs.has(tokens[end]?.lower ?? '')) end++;
  if (end > from && canBeVerb(tokens[end], words)) {
    return isNounPhrase(tokens, from, end, words) ? clauseOf(oneToken(end), { from, to: end }, 'any-verb') : null;
  }
  if (end === from && looksFinite(tokens[from], words) && isCapital(tokens[from + 1])) {
    return clauseOf(oneToken(from), phraseAfter(tokens, from + 1, to, words), 'any-verb');
  }
  return null;
}

/**
 * The nearest clause before a quotation, in its sentence: Kirby said it was “…”. A participle or an infinitive speaks
 * for the subject of its main verb: Kirby said no, adding “…”. Before a colon any verb will do: Kirby turned to them: “…”
 */
export function findClauseBefore(
  tokens: readonly Token[],
  start: number,
  quotation: number,
  words: Words,
): Clause | null {
  const from = Math.max(start, quotation - LOOKBACK);
  for (let at = quotation - 1; at >= from; at--) {
    // Kirby never said “…”: nobody did, and no verb further back says otherwise.
    if (isDenied(tokens, from, at, words)) return null;
    const clause = clauseAt(tokens, from, at, quotation, words);
    if (clause) return clause;
  }
  if (!isSign(tokens[quotation - 1], ':')) return null;
  const main = findMainClause(tokens, from, quotation, words);
  if (main && isShortAndNamed(tokens, main.subject, words)) return { ...main, rule: 'any-verb' };
  return main ? null : findLabel(tokens, from, quotation - 1, words);
}

/** Whether the verb of speech at `at` says that something was not said: "never said", "denied saying", "no one said". */
function isDenied(tokens: readonly Token[], from: number, at: number, words: Words): boolean {
  const form = findVerb(tokens, at, words);
  if (form === null) return false;
  const before = tokens.slice(Math.max(from, at - NEAR), at).map(({ lower }) => lower);
  if (before.some((word) => words.negations.has(word) || word.endsWith('n’t') || word.endsWith("n't"))) return true;
  return form !== 'finite' && before.some((word) => words.refusals.has(word));
}

/** Kirby: “…”, and: Ann Lee, Example Post: “…” */
function findLabel(tokens: readonly Token[], from: number, colon: number, words: Words): Clause | null {
  const sign = indexOfToken(tokens, from, colon, (token) => isSign(token, ',('));
  const end = sign < 0 ? colon : sign;
  const subject = { from, to: end };
  const label = colon - from <= LABEL && tokens.slice(from, end).every((token) => isCapital(token));
  return label && isNounPhrase(tokens, from, end, words) ? { cue: null, subject, rule: 'label' } : null;
}

const isShortAndNamed = (tokens: readonly Token[], { from, to }: Phrase, words: Words): boolean =>
  to - from <= LABEL &&
  tokens
    .slice(from, to)
    .some((token) => (isCapital(token) && !words.commonCapitals.has(token.text)) || words.pronouns.has(token.lower));

/** The nearest finite verb of speech with a subject, before a participle or an infinitive that depends on it. */
function findFiniteBefore(tokens: readonly Token[], from: number, limit: number, words: Words): Clause | null {
  for (let at = limit - 1; at >= from; at--) {
    if (findVerb(tokens, at, words) !== 'finite' || words.weakCues.has(tokens[at]?.lower ?? '')) continue;
    const subject = subjectBefore(tokens, from, at, words);
    if (subject) return clauseOf(oneToken(at), subject);
  }
  return null;
}

function clauseAt(tokens: readonly Token[], from: number, at: number, limit: number, words: Words): Clause | null {
  const source = accordingTo(tokens, at, words);
  if (source) return clauseOf(source, phraseAfter(tokens, source.to, limit, words), 'according-to');
  if (words.weakCues.has(tokens[at]?.lower ?? '') && limit - at > NEAR) return null;
  switch (findVerb(tokens, at, words)) {
    case null:
      return null;
    case 'passive': {
      const agent = findAgent(tokens, at, words) ?? limit;
      return clauseOf(oneToken(at), phraseAfter(tokens, agent, Math.max(limit, agent + REACH), words), 'passive-agent');
    }
    case 'participle':
    case 'infinitive': {
      const own = withSubject(tokens, from, at, words) ?? quotedSubject(tokens, from, at, words);
      if (own) return clauseOf(oneToken(at), own, 'participle');
      const main = findFiniteBefore(tokens, from, at, words) ?? findMainClause(tokens, from, at, words);
      return main && clauseOf(oneToken(at), main.subject, 'main-clause');
    }
    case 'finite': {
      const subject = subjectBefore(tokens, from, at, words);
      if (subject) return clauseOf(oneToken(at), subject);
      const shared = sharedSubject(tokens, from, at, words);
      if (shared) return clauseOf(oneToken(at), shared, 'shared-subject');
      // “…,” said Kirby, “…”, and: Said Kirby, “…”
      const inverted = at === from || tokens[at - 1]?.kind === 'quotation' || isSign(tokens[at - 1], ',');
      return inverted ? clauseOf(oneToken(at), phraseAfter(tokens, at + 1, limit, words)) : null;
    }
  }
}

/** "with Kirby recently promising": a participle whose subject "with" brings along. */
function withSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  const start = lastIndexOfToken(tokens, from, at, ({ lower }) => words.companions.has(lower)) + 1;
  let end = at;
  while (end > start && words.adverbs.has(tokens[end - 1]?.lower ?? '')) end--;
  const whole = start > from && end > start && tokens.slice(start, end).every(({ kind }) => kind === 'word');
  return whole && end - start <= LABEL && isNounPhrase(tokens, start, end, words) ? { from: start, to: end } : null;
}

/** The paper quoted Kirby as saying: the one quoted speaks. "Kirby was quoted as saying" has its subject in front. */
function quotedSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  if (tokens[at - 1]?.lower !== 'as') return null;
  const quoted = lastIndexOfToken(tokens, Math.max(from, at - LABEL), at - 1, ({ lower }) => words.quoting.has(lower));
  const subject = { from: quoted + 1, to: at - 1 };
  return quoted >= 0 && isNounPhrase(tokens, subject.from, subject.to, words) ? subject : null;
}

/** Kirby met them and said: the second verb has the first one's subject. */
function sharedSubject(tokens: readonly Token[], from: number, at: number, words: Words): Phrase | null {
  let before = at;
  while (before > from && words.adverbs.has(tokens[before - 1]?.lower ?? '')) before--;
  if (!words.coordinators.has(tokens[before - 1]?.lower ?? '')) return null;
  return findMainClause(tokens, from, before - 1, words)?.subject ?? null;
}

/** The first verb of a sentence, of whatever meaning, with its subject; looked for up to `limit`. */
function findMainClause(tokens: readonly Token[], from: number, limit: number, words: Words): Clause | null {
  for (let at = from + 1; at < limit; at++) {
    if (!looksFinite(tokens[at], words)) continue;
    const subject = subjectBefore(tokens, from, at, words);
    if (subject) return clauseOf(oneToken(at), subject);
  }
  return null;
}

/** The clause of a cue and its subject; the rule that found it is the order of the two where no other is named. */
export function clauseOf(cue: Phrase, subject: Phrase | null, rule?: SpeakerRule): Clause | null {
  if (!subject) return null;
  return { cue, subject, rule: rule ?? (subject.from < cue.from ? 'subject-before-cue' : 'inverted') };
}
