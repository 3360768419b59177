import { type Clause, clauseOf } from '../clauses/clause.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { accordingTo } from '../phrases/verbs.ts';
import { indexOfToken, isCapital, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import { looksFinite, oneToken, type Scope, subjectAfter } from './clause-scope.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { isPersonal, isSubject } from './phrase-heads.ts';
import { subjectOf } from './subjects.ts';
import { clauseOfDocument, clauseOfMention, clauseOfSource, sourceNear, writingNear } from './writings.ts';

/** How far from a verb its auxiliary or its prefix is looked for, in tokens. */
const APART = 60;
/** How far from its verb a source, an object or an agent is looked for, in tokens. */
const NEAR = 16;
/** Most tokens between a verb and the opinion that somebody holds: "ist nach wie vor der Ansicht". */
const HOLDING = 8;

/** The clause of speech whose cue stands at token `at`, or null when none does; what "man" says nobody said. */
export function clauseAt(scope: Scope, at: number): Clause | null {
  const clause = readClause(scope, at);
  return clause && scope.own.nobody.has(scope.tokens[clause.subject.from]?.lower ?? '') ? null : clause;
}

function readClause(scope: Scope, at: number): Clause | null {
  const { tokens, from, words, own } = scope;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const preposition = accordingTo(tokens, at, words);
  if (preposition && own.own.test(tokens[preposition.to - 2]?.lower ?? '')) return clauseOfOwn(scope, preposition);
  if (preposition) return clauseOfPreposition(scope, preposition);
  if (own.after === token.lower) return clauseOfDocument(scope, at);
  if (own.views.has(token.lower)) return clauseOfView(scope, at);
  if (own.following.has(token.lower)) return clauseOf(oneToken(at), phraseEndingAt(scope, at), 'according-to');
  if (token.lower === own.so) return clauseOfSo(scope, at);
  if (own.impersonal.has(token.lower) || own.stating.has(token.lower)) return clauseOfSource(scope, at);
  if (own.opinions.has(token.lower)) return clauseOfOpinion(scope, at);
  if (own.mentions.has(token.lower)) return clauseOfMention(scope, at);
  if (isCapital(token) && at !== from) return null;
  if (isAttribute(scope, at)) return null;
  if (own.citing.has(token.lower)) return clauseOfCited(scope, at);

  const isParticiple = words.participles.has(token.lower);
  const auxiliary = isParticiple || words.bases.has(token.lower) ? auxiliaryOf(scope, at) : null;
  const helper = tokens[auxiliary ?? -1]?.lower ?? '';
  // "hat gesagt", "will sagen", "hat zu sagen"; in "sie haben Sorgen, die sie äußern" stands no verb in two parts.
  const isApart = !isParticiple && own.perfects.has(helper) && tokens[at - 1]?.lower !== own.to;
  if (auxiliary === null || isApart)
    return isFiniteCue(scope, at) ? clauseOf(withPrefix(scope, at), subjectOf(scope, at)) : null;
  // "war auf einem Plakat zu lesen":
  if (!isParticiple && own.copulas.has(helper)) return clauseOf(oneToken(at), sourceNear(scope, auxiliary), 'source');
  // "sie könne sich vorstellen", "sie hätten geglaubt": somebody else reports so; "sie hätte nie geglaubt" is her own.
  const isThought = own.thoughts.has(token.lower) && !own.unreal.has(helper);
  if ((!isParticiple || isThought) && own.reported.has(helper)) return null;
  const isPassive = words.passives.has(helper) || words.passives.has(tokens[at + 1]?.lower ?? '');
  if (!(isParticiple && isPassive)) return clauseOf(oneToken(at), subjectOf(scope, auxiliary));
  const agent = clauseOf(oneToken(at), agentOf(scope, auxiliary, at), 'passive-agent');
  return agent ?? clauseOf(oneToken(at), writingNear(scope, auxiliary), 'source');
}

/** "das erklärte Ziel ist": between an article and a noun stands an adjective; "das erklärte Lehmann" is a sentence. */
function isAttribute({ tokens, from, to, words }: Scope, at: number): boolean {
  if (!words.determiners.has(tokens[at - 1]?.lower ?? '') || !isCapital(tokens[at + 1])) return false;
  const noun = at - 1 === from ? nounPhraseAt(tokens, at + 1, to, words) : null;
  return !noun || looksFinite(tokens, noun.to, words);
}

/** Laut Lehmann ist die Brücke „marode“. */
function clauseOfPreposition({ tokens, to, words }: Scope, cue: Phrase): Clause | null {
  const start = tokens[cue.to];
  const linked = start && words.agents.has(start.lower) && !words.determiners.has(start.lower);
  return clauseOf(cue, nounPhraseAt(tokens, linked ? cue.to + 1 : cue.to, to, words), 'according-to');
}

/** Lehmann war nach eigenen Angaben „zu müde“: the subject of its clause speaks. */
function clauseOfOwn(scope: Scope, cue: Phrase): Clause | null {
  const { tokens, from, to, words } = scope;
  for (let verb = cue.from - 1; verb >= Math.max(from, cue.from - NEAR); verb--) {
    if (looksFinite(tokens, verb, words)) return clauseOf(cue, subjectOf(scope, verb), 'according-to');
    if (tokens[verb]?.kind !== 'word') break;
  }
  // "Nach eigenen Angaben war Lehmann „zu müde“": the verb stands right behind.
  return cue.to < to && looksFinite(tokens, cue.to, words)
    ? clauseOf(cue, subjectAfter(scope, cue.to + 1), 'according-to')
    : null;
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

/** Lehmann ist der Ansicht, der Rat teilt die Auffassung, dass die Brücke „marode“ ist. */
function clauseOfOpinion(scope: Scope, at: number): Clause | null {
  const { tokens, from, words, own } = scope;
  // "der Ansicht", "der gegenteiligen Ansicht":
  if (![1, 2].some((back) => words.determiners.has(tokens[at - back]?.lower ?? ''))) return null;
  const verb = lastIndexOfToken(tokens, Math.max(from, at - HOLDING), at, ({ lower }) => own.holding.has(lower));
  const subject = verb < 0 ? null : subjectOf(scope, verb);
  return subject && (subject.to < at || subject.from > at) ? clauseOf(oneToken(at), subject, 'opinion') : null;
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

/** "sagte", or "teilte" with its prefix "mit" at the end of a clause further on; "fand … statt" says nothing. */
function isFiniteCue(scope: Scope, at: number): boolean {
  const { tokens, to, words, own } = scope;
  const { lower = '' } = tokens[at] ?? {};
  if (words.cues.has(lower)) return !hasOtherPrefix(scope, at);
  const prefixes = own.parted.get(lower);
  if (!prefixes) return false;
  for (let i = at + 1; i < Math.min(to, at + APART); i++) {
    if (prefixes.has(tokens[i]?.lower ?? '') && !isCapital(tokens[i + 1])) return true;
  }
  return false;
}

/**
 * "teilte *mit*": the verb, with its prefix where that stands right behind it and ends the clause; further off no
 * passage holds both. "sagte weiter" and "sagte zu Lehmann" have none.
 */
function withPrefix({ tokens, words, own }: Scope, at: number): Phrase {
  const { lower = '' } = tokens[at + 1] ?? {};
  const isPrefix = own.parted.get(tokens[at]?.lower ?? '')?.has(lower) === true && !words.adverbs.has(lower);
  return isPrefix && tokens[at + 2]?.kind !== 'word' ? { from: at, to: at + 2 } : oneToken(at);
}

/** Whether the clause of the verb at `at` ends, before or behind a quotation, in a prefix that is none of speech. */
function hasOtherPrefix({ tokens, to, words, own }: Scope, at: number): boolean {
  const parted = own.parted.get(tokens[at]?.lower ?? '');
  const isEnd = ({ kind, lower }: Token): boolean =>
    kind === 'sign' || kind === 'quotation' || words.coordinators.has(lower);
  const end = indexOfToken(tokens, at + 1, Math.min(to, at + APART), isEnd);
  const last = tokens[tokens[end]?.kind === 'quotation' ? end + 1 : end - 1];
  const behind = tokens[end + 2];
  if (tokens[end]?.kind === 'quotation' && behind?.kind === 'word') return false;
  return last !== undefined && own.prefixes.has(last.lower) && parted?.has(last.lower) !== true;
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
