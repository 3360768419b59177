import type { Fragments } from './fragment-words.ts';
import type { LinkWords } from './link-words.ts';
import type { VerbSecond } from './verb-second-words.ts';

/** What the readers know of one language, as data. A further language is a further file beside `en.ts`. */
export interface Words {
  /** Forms of the verbs that introduce speech, as finite verbs: "said", "says". */
  readonly cues: ReadonlySet<string>;
  /** Forms that are cues only where no noun can stand, right after a pronoun: "estimates". */
  readonly nounCues: ReadonlySet<string>;
  /** Forms that take the subject of the clause before them: "saying", "adding". */
  readonly participles: ReadonlySet<string>;
  /** The form of a participle of whatever verb: "going"; null where none can be told by its form. */
  readonly participleForm: RegExp | null;
  /** The forms of a past and of a present of whatever verb: "opened", "opens"; null where none is looked for. */
  readonly pastForm: RegExp | null;
  readonly presentForm: RegExp | null;
  /** Their base forms, as after "to": "went on to say". */
  readonly bases: ReadonlySet<string>;
  /** Those of them that may be a preposition: "after the vote". */
  readonly timely: ReadonlySet<string>;
  /** Verbs that speak only right beside a quotation: "continued", "went". */
  readonly weakCues: ReadonlySet<string>;
  /** Verbs whose object is no statement, so that their subject stands in front: "called", "accused". */
  readonly objective: ReadonlySet<string>;
  /** Verbs that report a thought: "believes". Who says that somebody thinks so speaks. */
  readonly mental: ReadonlySet<string>;
  /** "with": brings a participle its own subject. */
  readonly companions: ReadonlySet<string>;
  /** The word between two who speak together: "and". */
  readonly and: string;
  /** Words between two verbs of one subject: "and". */
  readonly coordinators: ReadonlySet<string>;
  /** Verbs that make a past form passive: "was called" is no cue of its subject. */
  readonly passives: ReadonlySet<string>;
  /** Verbs before a base form that say that it happened or is to: "would (later say)". */
  readonly helping: ReadonlySet<string>;
  /** A verb that is written as one word with the pronoun before it: "’d" of "he’d"; null where none is. */
  readonly contracted: RegExp | null;
  /** Prepositions before the one who acts in a passive: "called by Kirby". */
  readonly agents: ReadonlySet<string>;
  /** Given names that tell a man from a woman, lower-case. */
  readonly givenNames: { readonly men: ReadonlySet<string>; readonly women: ReadonlySet<string> };
  /** Words that say that a verb of speech did not happen: "never". */
  readonly negations: ReadonlySet<string>;
  /** Verbs that say that what follows "that" is not so: "denied that". */
  readonly denials: ReadonlySet<string>;
  /** Verbs whose infinitive or participle did not happen: "refused to say". */
  readonly refusals: ReadonlySet<string>;
  /** Verbs whose object speaks: "quoted Kirby as saying". */
  readonly quoting: ReadonlySet<string>;
  /** Nouns for several that speak without an article: "police". */
  readonly collectives: ReadonlySet<string>;
  /** Cues after which the one addressed answers: "asked". */
  readonly questions: ReadonlySet<string>;
  /** Words that attribute like a verb and a following speaker, "according to", by the first of them. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that may stand between a speaker and the verb: "also", "had", "later". */
  readonly adverbs: ReadonlySet<string>;
  /** The form of further adverbs: "loudly"; null where none can be told by its form. */
  readonly adverbForm: RegExp | null;
  /** Words that open a clause and are no part of its subject: "but", "that". */
  readonly conjunctions: ReadonlySet<string>;
  /** Those of them that open a clause inside another, which ends at a comma: "when". */
  readonly subordinators: ReadonlySet<string>;
  /** Words after which a noun stands, never a finite verb: "the", "a". */
  readonly determiners: ReadonlySet<string>;
  /** Words that open a noun phrase by number: "one", "many". */
  readonly quantifiers: ReadonlySet<string>;
  /** Of these, the ones that stand for an article: "one (resident said)". */
  readonly ones: ReadonlySet<string>;
  /** Nouns and pronouns for many, who speak in a verb’s base form however far off it stands: *critics* of Lee say. */
  readonly groups: ReadonlySet<string>;
  /** Pronouns that tell nothing without the clause behind them: *those* who know Lee. */
  readonly whoever: ReadonlySet<string>;
  /** What nouns for several end in, behind the one for one, and the form that tells them from "press". */
  readonly plural: { readonly ending: string; readonly form: RegExp };
  /** Nouns for a time, which never speaks: "this week". */
  readonly times: ReadonlySet<string>;
  /** What a verb of several ends in, where a pronoun for one and for several are the same word (sie): "sagten". */
  readonly pluralVerb: RegExp | null;
  /** Personal pronouns that can speak, with what they can stand for. */
  readonly pronouns: ReadonlyMap<string, 'man' | 'woman' | 'body' | 'several'>;
  /**
   * Of these, those that mean whoever was named last, and those that mean somebody before that one: "dieser", "jener".
   */
  readonly latter: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  /** Those for who writes, whom no story names: "I". */
  readonly writers: ReadonlySet<string>;
  /** Possessive pronouns, with whom they point to. */
  readonly possessives: ReadonlyMap<string, 'man' | 'woman' | 'body' | 'several'>;
  /** Pronouns for a man or a woman of whom more is told than what the subject does: "her", "him". */
  readonly objects: ReadonlyMap<string, 'man' | 'woman'>;
  /** Months that are surnames too. */
  readonly months: ReadonlySet<string>;
  /** Prepositions before a place that a sentence opens with: *In* Ohio Lee said. */
  readonly placing: ReadonlySet<string>;
  /** Of the coordinators, the one behind which the sentence goes on rather than a clause in it: "but". */
  readonly contrast: ReadonlySet<string>;
  /** Verbs by which a thing moves, so that it says nothing: a ferry, which *goes* “only at night”. */
  readonly motion: ReadonlySet<string>;
  /** Relative pronouns: what follows is said about the words before. */
  readonly relatives: ReadonlySet<string>;
  /** Verbs before somebody who is heard or seen to speak: *heard* Lee saying. */
  readonly showing: ReadonlySet<string>;
  /** Verbs of speaking that say of what: *talks* about. */
  readonly spoken: ReadonlySet<string>;
  /** Verbs that move their object to do something: "led (Kirby to warn)". */
  readonly moving: ReadonlySet<string>;
  /** What a clause without its "that" says something of: "nothing (the mayor said)". */
  readonly indefinites: ReadonlySet<string>;
  /** Articles that point to what is known: "the". */
  readonly definite: ReadonlySet<string>;
  /** Articles that tell of a noun which pronoun it takes, where nouns have a gender: "die" is "sie". */
  readonly articles: ReadonlyMap<string, 'man' | 'woman'>;
  /**
   * What adjectives end in once their article is gone, by the article: "der italienische Minister" is an "italienischer
   * Minister". `weak` fits those that a phrase begins with. Null where they stay as they are.
   */
  readonly inflected: { readonly endings: ReadonlyMap<string, string>; readonly weak: RegExp } | null;
  /** What a title calls a person: "sen" is "senator". */
  readonly titleRoles: ReadonlyMap<string, readonly string[]>;
  /** Nouns for what a person is: "spokesman", "minister". */
  readonly roles: ReadonlyMap<string, 'man' | 'woman' | 'either'>;
  /** Nouns for somebody of whom they say no more, and which are as often a surname: "woman", "hunter". */
  readonly beings: ReadonlyMap<string, 'man' | 'woman' | 'either'>;
  /** The form of further nouns for women: "Besucherin"; null where none can be told by its form. */
  readonly womanly: RegExp | null;
  /** Nouns that stand for somebody named before, whatever the text has called him or her so far: "billionaire". */
  readonly epithets: ReadonlySet<string>;
  /** The form of a noun that tells an age: "46-year-old"; null where there is none. */
  readonly ageNoun: RegExp | null;
  /** Roles that are all that the text calls those who hold them: a mayor is no "billionaire". */
  readonly highOffices: ReadonlySet<string>;
  /**
   * Words before a role that somebody has had: the *former* president, who is not the president; none where no role is
   * read with them.
   */
  readonly past: ReadonlySet<string>;
  /** Nouns for who wants an office, which then is theirs: the nominee for governor Ann Lee. */
  readonly seekers: ReadonlySet<string>;
  /** Whether nouns are made of nouns, so that a word may end in a role: "Regierungssprecher". */
  readonly compounds: boolean;
  /** Titles before a name: "President", "Mrs.". */
  readonly titles: ReadonlyMap<string, 'man' | 'woman' | 'either'>;
  /** Titles that are all courtesy or rank of birth, and say nothing of what somebody does: "Mr.", "Lord". */
  readonly courtesies: ReadonlySet<string>;
  /** What a title calls somebody whom it names by the given name alone: Sir Peter Hale is Sir *Peter*. */
  readonly knightly: ReadonlySet<string>;
  /** What a title calls somebody of whom papers often give no more than it and one name: *Lord* Pym. */
  readonly peers: ReadonlySet<string>;
  /** Titles of several: in "Senators Ann Lee and Bob Gray" nobody has the role "Senators". */
  readonly pluralTitles: ReadonlySet<string>;
  /** Lower-case words between a determiner and a role: "former", "deputy". */
  readonly modifiers: ReadonlySet<string>;
  /** Words that show that capitals name a body or a place, no person: "Department", "Council". */
  readonly bodies: ReadonlySet<string>;
  /** Capitalised adjectives before a name: "Republican", "French". */
  readonly affiliations: ReadonlySet<string>;
  /** The word between a body and its person: "Office of Ann Lee". */
  readonly of: string;
  /** Nouns for a body that speaks for a person: "office". */
  readonly offices: ReadonlySet<string>;
  /** Finite verbs, auxiliaries above all, that show a clause where no subject can stand. */
  readonly verbs: ReadonlySet<string>;
  /** Words that are an answer by themselves and no name, where a capital tells names: said “Yes”. */
  readonly answers: ReadonlySet<string>;
  /** Prepositions that begin a new phrase after a speaker: "in", "on". */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that continue a noun phrase: "of", "for". */
  readonly continuations: ReadonlySet<string>;
  /** The one that says to whom somebody is near, and the words for it: an aide *to* Lee, a man *close* to Lee. */
  readonly nearness: ReadonlySet<string>;
  readonly close: ReadonlySet<string>;
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
  /**
   * Of these, the days of the week, which stand behind a speaker without a preposition, and what stands before them.
   */
  readonly weekdays: ReadonlySet<string>;
  readonly early: ReadonlySet<string>;
  /** Whether a number with a full stop is an ordinal, "am 3. Mai", and ends no sentence. */
  readonly ordinals: boolean;
  /** Prepositions before the vehicle of a statement: "in", "via". */
  readonly carriers: ReadonlySet<string>;
  /** "in a statement": nouns of the vehicle. */
  readonly media: ReadonlySet<string>;
  /** What tells a fragment in marks that somebody said from a name; null where `verbSecond` has what is needed. */
  readonly fragments: Fragments | null;
  /** The small words that tie a clause to another. */
  readonly links: LinkWords;
  /** What a language with its verb in the second place adds; null where the subject stands before its verb. */
  readonly verbSecond: VerbSecond | null;
}
