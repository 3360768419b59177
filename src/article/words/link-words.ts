/** The small words that tie a clause to another. A language whose order of words tells that has none of them here. */
export interface LinkWords {
  /** The relative pronoun for people, never for a thing: "who". */
  readonly who: ReadonlySet<string>;
  /** Relative pronouns of which the noun before them has the clause: "who", "which". */
  readonly whoOrWhich: ReadonlySet<string>;
  /** Words that open a clause which tells what somebody thinks, or why: "that", "because". */
  readonly apart: ReadonlySet<string>;
  /** Of these, the one that tells what: "that". */
  readonly that: ReadonlySet<string>;
  /** The preposition of whose a thing is, or of what: "of". */
  readonly of: ReadonlySet<string>;
  /** Prepositions that go on with whatever noun: a spokesman *for* the port. */
  readonly ofOrFor: ReadonlySet<string>;
  /** The preposition of a place or time, which is no more of a name: "in". */
  readonly in: ReadonlySet<string>;
  /** The word before an infinitive: "to". */
  readonly to: ReadonlySet<string>;
  /** The verb of a perfect behind that word, and as a participle: "to *have* called", "*having* called". */
  readonly have: ReadonlySet<string>;
  readonly having: ReadonlySet<string>;
  /** Words that are no plural in -s and yet take a verb’s base form: "they (say)". */
  readonly plurals: ReadonlySet<string>;
  /** Nouns for a part of several, who answer in a verb’s base form: "half (say)". */
  readonly shares: ReadonlySet<string>;
  /** What stands between a verb and the words that something is called by: referred *to as* “…”. */
  readonly calledBy: ReadonlySet<string>;
  /** Articles that open an apposition: *a* spokesman. */
  readonly articles: ReadonlySet<string>;
  /** What pronouns end in that point back to their own subject: "himself"; null where nothing tells them. */
  readonly reflexive: RegExp | null;
  /** What makes a verb its contrary at its end: "isn’t"; null where nothing does. */
  readonly negated: RegExp | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Of a language whose order of words tells how its clauses hang together. */
export const NO_LINKS: LinkWords = {
  who: NONE,
  whoOrWhich: NONE,
  apart: NONE,
  that: NONE,
  of: NONE,
  ofOrFor: NONE,
  in: NONE,
  to: NONE,
  have: NONE,
  having: NONE,
  plurals: NONE,
  shares: NONE,
  calledBy: NONE,
  articles: NONE,
  reflexive: null,
  negated: null,
};
