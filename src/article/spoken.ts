import { type Clause, clauseOf } from './clause.ts';
import { isPersonal, isSubject, nounPhraseAt } from './noun-phrases.ts';
import type { Phrase } from './phrases.ts';
import { looksFinite, oneToken, type Scope, subjectOf } from './subjects.ts';
import { indexOfToken, isCapital, isSign } from './tokens.ts';
import { accordingTo } from './verbs.ts';

/** How far from a verb its auxiliary or its prefix is looked for, in tokens. */
const APART = 60;
/** How far from its verb a source, an object or an agent is looked for, in tokens. */
const NEAR = 16;

/** The clause of speech whose cue stands at token `at`, or null when none does. */
export function clauseAt(scope: Scope, at: number): Clause | null {
  const { tokens, from, words, own } = scope;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const preposition = accordingTo(tokens, at, words);
  if (preposition) return clauseOfPreposition(scope, preposition);
  if (own.views.has(token.lower)) return clauseOfView(scope, at);
  if (own.following.has(token.lower)) return clauseOf(oneToken(at), phraseEndingAt(scope, at), 'according-to');
  if (token.lower === own.so) return clauseOfSo(scope, at);
  if (own.impersonal.has(token.lower) || own.stating.has(token.lower)) return clauseOfSource(scope, at);
  if (isCapital(token) && at !== from) return null;
  // "das erklärte Ziel": between an article and a noun stands an adjective.
  if (words.determiners.has(tokens[at - 1]?.lower ?? '') && isCapital(tokens[at + 1])) return null;
  if (own.citing.has(token.lower)) return clauseOfCited(scope, at);

  const isParticiple = words.participles.has(token.lower);
  const auxiliary = isParticiple || words.bases.has(token.lower) ? auxiliaryOf(scope, at) : null;
  if (auxiliary === null) return isFiniteCue(scope, at) ? clauseOf(oneToken(at), subjectOf(scope, at)) : null;
  const helper = tokens[auxiliary]?.lower ?? '';
  // "sie könne sich vorstellen" is what somebody else reports.
  if (!isParticiple && own.reported.has(helper)) return null;
  const isPassive = words.passives.has(helper) || words.passives.has(tokens[at + 1]?.lower ?? '');
  return isParticiple && isPassive
    ? clauseOf(oneToken(at), agentOf(scope, auxiliary, at), 'passive-agent')
    : clauseOf(oneToken(at), subjectOf(scope, auxiliary));
}

/** Laut Lehmann ist die Brücke „marode“. */
function clauseOfPreposition({ tokens, to, words }: Scope, cue: Phrase): Clause | null {
  const start = tokens[cue.to];
  const linked = start && words.agents.has(start.lower) && !words.determiners.has(start.lower);
  return clauseOf(cue, nounPhraseAt(tokens, linked ? cue.to + 1 : cue.to, to, words), 'according-to');
}

/** Für Lehmann ist das „kein Zufall“; and, where nobody is named before, "sei". */
function clauseOfView({ tokens, from, to, words, own }: Scope, at: number): Clause | null {
  const subject = nounPhraseAt(tokens, at + 1, to, words);
  const verb = tokens[subject?.to ?? to]?.lower ?? '';
  const before = tokens[at - 1];
  const opens = at === from || before?.kind !== 'word' || words.coordinators.has(before.lower);
  if (!subject || !opens || !own.copulas.has(verb) || !isPersonal(tokens, subject, words)) return null;
  return at > from && own.reported.has(verb) ? null : clauseOf(oneToken(at), subject, 'view');
}

/** „…“, so Lehmann. So Lehmann weiter: „…“ */
function clauseOfSo({ tokens, from, to, words, own }: Scope, at: number): Clause | null {
  if (at > from && tokens[at - 1]?.kind !== 'quotation' && !isSign(tokens[at - 1], ',–—-')) return null;
  const subject = nounPhraseAt(tokens, at + 1, to, words);
  if (!subject || !isSubject(tokens, subject, words, own) || looksFinite(tokens, subject.to, words)) return null;
  return clauseOf(oneToken(at), subject, 'so');
}

/** In dem Schreiben heißt es: „…“. „…“, hieß es aus dem Rathaus. */
function clauseOfSource({ tokens, from, to, words, own }: Scope, at: number): Clause | null {
  const isBare = tokens[at + 1]?.lower !== own.it && tokens[at - 1]?.lower !== own.it;
  if (isBare && !own.stating.has(tokens[at]?.lower ?? '')) return null;
  const sourceAt = (i: number): Phrase | null =>
    own.sources.has(tokens[i]?.lower ?? '') ? nounPhraseAt(tokens, i + 1, to, words) : null;
  for (let i = at + 1; i < Math.min(to, at + NEAR) && tokens[i]?.kind === 'word'; i++) {
    const subject = sourceAt(i);
    if (subject) return clauseOf(oneToken(at), subject, 'source');
  }
  for (let i = at - 1; i >= Math.max(from, at - NEAR) && tokens[i]?.kind === 'word'; i--) {
    const subject = sourceAt(i);
    if (subject) return clauseOf(oneToken(at), subject, 'source');
  }
  return null;
}

/** Lehmann wird mit den Worten zitiert: „…“. „…“, zitiert die Zeitung den Minister: who is cited comes last. */
function clauseOfCited(scope: Scope, at: number): Clause | null {
  const { tokens, to, words } = scope;
  const auxiliary = auxiliaryOf(scope, at);
  if (auxiliary !== null) return clauseOf(oneToken(at), subjectOf(scope, auxiliary), 'cited');
  let cited: Phrase | null = null;
  for (let i = at + 1; i < Math.min(to, at + NEAR) && tokens[i]?.kind === 'word'; ) {
    if (words.prepositions.has(tokens[i]?.lower ?? '')) break;
    const phrase = nounPhraseAt(tokens, i, to, words);
    cited = phrase ?? cited;
    i = phrase?.to ?? i + 1;
  }
  return clauseOf(oneToken(at), cited ?? subjectOf(scope, at), cited ? 'cited' : undefined);
}

/** Der Plan wurde von Lehmann „…“ genannt: the one who acts, null when nobody is named. */
function agentOf({ tokens, from, to, words }: Scope, auxiliary: number, participle: number): Phrase | null {
  const first = Math.max(from, Math.min(auxiliary, participle) - NEAR);
  for (let at = first; at < Math.min(to, Math.max(auxiliary, participle) + 3); at++) {
    const agent = words.agents.has(tokens[at]?.lower ?? '') ? nounPhraseAt(tokens, at + 1, to, words) : null;
    if (agent) return agent;
  }
  return null;
}

/** "sagte", or "teilte" with its prefix "mit" at the end of a clause further on. */
function isFiniteCue({ tokens, to, words, own }: Scope, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (words.cues.has(lower)) return true;
  const prefixes = own.parted.get(lower);
  if (!prefixes) return false;
  for (let i = at + 1; i < Math.min(to, at + APART); i++) {
    if (prefixes.has(tokens[i]?.lower ?? '') && !isCapital(tokens[i + 1])) return true;
  }
  return false;
}

/** The auxiliary of the participle or infinitive at `at`: right after it, as at a clause's end, or before it. */
function auxiliaryOf({ tokens, from, to, own }: Scope, at: number): number | null {
  let behind: number | null = null;
  for (let i = at + 1; i <= Math.min(to - 1, at + 2) && own.auxiliaries.has(tokens[i]?.lower ?? ''); i++) behind = i;
  // "soll gesagt haben": an infinitive behind is finite only where no auxiliary stands before.
  if (behind !== null && !own.infinitive.test(tokens[behind]?.lower ?? '')) return behind;
  for (let i = at - 1; i >= Math.max(from, at - APART) && !isSign(tokens[i], ';:'); i--) {
    if (own.auxiliaries.has(tokens[i]?.lower ?? '')) return i;
  }
  return behind;
}

/** The noun phrase that ends right before `at`: dem Minister zufolge. */
function phraseEndingAt({ tokens, from, words }: Scope, at: number): Phrase | null {
  const border = indexOfToken(tokens, Math.max(from, at - NEAR), at, ({ kind }) => kind === 'word');
  for (let i = Math.max(border, 0); i < at; i++) {
    const before = tokens[i - 1];
    const inside = i > from && before?.kind === 'word' && !words.verbs.has(before.lower);
    const phrase = inside && !words.adverbs.has(before.lower) ? null : nounPhraseAt(tokens, i, at, words);
    if (phrase?.to === at) return phrase;
  }
  return null;
}
