/** What the readers know of one language, as data. A further language is a further file beside `en.ts`. */
export interface Words {
  /** Forms of the verbs that introduce speech, as finite verbs: "said", "says". */
  readonly cues: ReadonlySet<string>;
  /** Forms that take the subject of the clause before them: "saying", "adding". */
  readonly participles: ReadonlySet<string>;
  /** Their base forms, as after "to": "went on to say". */
  readonly bases: ReadonlySet<string>;
  /** Verbs that speak only right beside a quotation: "continued", "went". */
  readonly weakCues: ReadonlySet<string>;
  /** "with": brings a participle its own subject. */
  readonly companions: ReadonlySet<string>;
  /** Words between two verbs of one subject: "and". */
  readonly coordinators: ReadonlySet<string>;
  /** Verbs that make a past form passive: "was called" is no cue of its subject. */
  readonly passives: ReadonlySet<string>;
  /** Prepositions before the one who acts in a passive: "called by Kirby". */
  readonly agents: ReadonlySet<string>;
  /** Given names that tell a man from a woman, lower-case. */
  readonly givenNames: { readonly men: ReadonlySet<string>; readonly women: ReadonlySet<string> };
  /** Cues after which the one addressed answers: "asked". */
  readonly questions: ReadonlySet<string>;
  /** Two words that attribute like a verb and a following speaker: "according to". */
  readonly accordingTo: readonly (readonly [string, string])[];
  /** Words that may stand between a speaker and the verb: "also", "had", "later". */
  readonly adverbs: ReadonlySet<string>;
  /** Words that open a clause and are no part of its subject: "but", "that". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words after which a noun stands, never a finite verb: "the", "a". */
  readonly determiners: ReadonlySet<string>;
  /** Words that open a noun phrase by number: "one", "many". */
  readonly quantifiers: ReadonlySet<string>;
  /** Personal pronouns that can speak, with what they can stand for. */
  readonly pronouns: ReadonlyMap<string, 'man' | 'woman' | 'body' | 'several'>;
  /** Possessive pronouns, with whom they point to. */
  readonly possessives: ReadonlyMap<string, 'man' | 'woman' | 'body' | 'several'>;
  /** Relative pronouns: what follows is said about the words before. */
  readonly relatives: ReadonlySet<string>;
  /** Articles that point to what is known: "the". */
  readonly definite: ReadonlySet<string>;
  /** What a title calls a person: "sen" is "senator". */
  readonly titleRoles: ReadonlyMap<string, readonly string[]>;
  /** Nouns for what a person is: "spokesman", "minister". */
  readonly roles: ReadonlyMap<string, 'man' | 'woman' | 'either'>;
  /** Titles before a name: "President", "Mrs.". */
  readonly titles: ReadonlyMap<string, 'man' | 'woman' | 'either'>;
  /** Lower-case words between a determiner and a role: "former", "deputy". */
  readonly modifiers: ReadonlySet<string>;
  /** Words that show that capitals name a body or a place, no person: "Department", "Council". */
  readonly bodies: ReadonlySet<string>;
  /** Capitalised adjectives before a name: "Republican", "French". */
  readonly affiliations: ReadonlySet<string>;
  /** Nouns for a body that speaks for a person: "office". */
  readonly offices: ReadonlySet<string>;
  /** Finite verbs, auxiliaries above all, that show a clause where no subject can stand. */
  readonly verbs: ReadonlySet<string>;
  /** Prepositions that begin a new phrase after a speaker: "in", "on". */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that continue a noun phrase: "of", "for". */
  readonly continuations: ReadonlySet<string>;
  /** Words after a name: "Jr.". */
  readonly suffixes: ReadonlySet<string>;
  /** Small words inside a name: "de", "van". */
  readonly particles: ReadonlySet<string>;
  /** Small words that stay lower-case inside a title in capitals: "of", "the". */
  readonly titleSmall: ReadonlySet<string>;
  /** Abbreviations whose full stop ends no sentence, without it: "Mr", "Sen". */
  readonly abbreviations: ReadonlySet<string>;
  /** Capitalised words that are no name by themselves: days, months, words at a sentence's start. */
  readonly commonCapitals: ReadonlySet<string>;
  /** Prepositions before the vehicle of a statement: "in", "via". */
  readonly carriers: ReadonlySet<string>;
  /** "in a statement": nouns of the vehicle. */
  readonly media: ReadonlySet<string>;
}
