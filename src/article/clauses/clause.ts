import type { SpeakerRule } from '../decisions.ts';
import type { Phrase } from '../phrases/phrases.ts';

/** A verb of speech (or "according to") and the words of its subject, as token indices. */
export interface Clause {
  /** Null where only a sign attributes: Kirby: “…” */
  readonly cue: Phrase | null;
  readonly subject: Phrase;
  readonly rule: SpeakerRule;
}

/** The clause of a cue and its subject; the rule that found it is the order of the two where no other is named. */
export function clauseOf(cue: Phrase, subject: Phrase | null, rule?: SpeakerRule): Clause | null {
  if (!subject) return null;
  return { cue, subject, rule: rule ?? (subject.from < cue.from ? 'subject-before-cue' : 'inverted') };
}
