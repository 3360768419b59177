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
  /** Nouns for a time, which never speaks: "this week". */
  readonly times: ReadonlySet<string>;
  /** What a verb of several ends in, where a pronoun for one and for several are the same word (sie): "sagten". */
  readonly pluralVerb: RegExp | null;
  /** Personal pronouns that can speak, with what they can stand for. */
  readonly pronouns: ReadonlyMap<string, 'man' | 'woman' | 'body' | 'several'>;
  /** Of these, those that mean whoever was named last, and those that mean somebody before that one: "dieser", "jener". */
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
  /** Of these, the days of the week, which stand behind a speaker without a preposition, and what stands before them. */
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
  /** What a language with its verb in the second place adds; null where the subject stands before its verb. */
  readonly verbSecond: VerbSecond | null;
}

/** The words around a fragment in marks that say whether anybody said it. */
export interface Fragments {
  /** Nouns for what is said: his “accusation”. */
  readonly sayings: ReadonlySet<string>;
  /** Nouns for what is thought, which lead on to it as those do: the *idea* that it is “…”; but: an “…” idea. */
  readonly thoughts: ReadonlySet<string>;
  /** Words that lead from such a noun to what was said: his claim *that*, her call *for*. */
  readonly leads: ReadonlySet<string>;
  /** Nouns and verbs right before what many cry or carry before them, capitals or none: the *slogan* “…”. */
  readonly cries: ReadonlySet<string>;
  /** Words behind a verb of speech that lead on to all that is spoken of: talks *about* it. */
  readonly topics: ReadonlySet<string>;
  /** What makes "put" a verb of speech: as Lee *put it*. */
  readonly putting: ReadonlySet<string>;
  readonly it: string;
  /** The word that leads from a judgement to its reason: attacked *for* being late. */
  readonly for: string;
  /** The word before an infinitive. */
  readonly to: string;
  /** Verbs that say what somebody sees in something, and the word that follows them: *describes* it *as* “…”. */
  readonly describing: ReadonlySet<string>;
  readonly as: string;
  /** The word that makes “as” an example of it: words *such* as “…”. */
  readonly such: string;
  /** The word that tells what somebody says or thinks: agree *that* it is “…”. */
  readonly that: string;
  /** Verbs that do so without it: *calls* it “…”. */
  readonly calling: ReadonlySet<string>;
  /** Words that stand between such words and the mark: “a”, “the”. */
  readonly articles: ReadonlySet<string>;
  /** Participles right before a name: a show *titled* “…”. */
  readonly namings: ReadonlySet<string>;
  /** Words whose verb such a word is, and no participle: *what* she called “…”. */
  readonly what: ReadonlySet<string>;
  /** Words right before a word that is spoken of: the *word* “…”. */
  readonly named: ReadonlySet<string>;
  /** Nouns for what has a title: the *movie* “Going Viral”; but: called the *movie* “a mess”. */
  readonly titled: ReadonlySet<string>;
}

/** What German has that English has not: verbs in two parts, cases, a mood for what others said. */
export interface VerbSecond {
  /** Verb forms that are verbs of speech with one of these prefixes at the clause's end: "teilte … mit". */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of these verbs, the ones that charge somebody with a word: "warf dem Rat „Wortbruch“ vor". */
  readonly charges: ReadonlySet<string>;
  /** Prefixes at a clause's end that make a verb of speech another one: "fand … statt". */
  readonly prefixes: ReadonlySet<string>;
  /** Finite verbs that a participle or an infinitive belongs to: "hat … gesagt". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Of these, the ones that an infinitive belongs to only with "zu": "hat zu sagen". */
  readonly perfects: ReadonlySet<string>;
  readonly to: string;
  /** The end of an infinitive, "gesagt haben"; of a past form, "frohlockte"; of any finite form. */
  readonly infinitive: RegExp;
  readonly past: RegExp;
  readonly finite: RegExp;
  /** Words that send the verb to the clause's end: "dass", "wie". */
  readonly subordinators: ReadonlySet<string>;
  /** Of these, the one behind which stands what somebody says: "dass". */
  readonly that: string;
  /** Pronouns that are nothing but subjects: "er". */
  readonly nominatives: ReadonlySet<string>;
  /** The pronoun for everybody and nobody: "man". */
  readonly nobody: ReadonlySet<string>;
  /** Articles and pronouns in a case that no subject has: "dem". */
  readonly oblique: ReadonlySet<string>;
  /** Articles that are a subject’s before one gender only, "der", and the end of an adjective that then tells. */
  readonly doubtful: ReadonlySet<string>;
  readonly obliqueAdjective: RegExp;
  /** Nouns after a number that stand for those who are counted: "22 Prozent". */
  readonly shares: ReadonlySet<string>;
  /** Nouns for what cannot speak, by their end. */
  readonly abstract: RegExp;
  /** Nouns that are feminine for sure, by their end: after "der" they are no subject. */
  readonly feminine: RegExp;
  /** The end of an adjective before its noun. */
  readonly adjective: RegExp;
  /** A participle before its noun, with its ending: "sitzende", "gewählten". */
  readonly participle: RegExp;
  /** Articles of a noun that goes on with the one before: "der Sprecher *der* Polizei". */
  readonly genitives: ReadonlySet<string>;
  /** Words for a part of those that follow in the genitive: "zwei der Männer". */
  readonly parts: ReadonlySet<string>;
  /** Prepositions that go on even with a name: "Lehmann *von* der Partei". */
  readonly origins: ReadonlySet<string>;
  /** Small words between a verb and the subject after it: "sich". */
  readonly skipped: ReadonlySet<string>;
  /** Verbs whose object speaks: "zitiert ihn mit den Worten". */
  readonly citing: ReadonlySet<string>;
  /** Verbs that with "es" say what stands somewhere, "heißt es", and those that do so alone: "steht". */
  readonly impersonal: ReadonlySet<string>;
  readonly it: string;
  readonly stating: ReadonlySet<string>;
  /** Nouns for what somebody thinks, and the verbs that say that they do: "ist der Ansicht". */
  readonly opinions: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  /** Nouns that with a form of "to be" say what stands somewhere: "war die Rede". */
  readonly mentions: ReadonlySet<string>;
  /** Prepositions before who or what says it then: "heißt es in dem Brief". */
  readonly sources: ReadonlySet<string>;
  /** Verb forms that say that somebody else says so: "sei", "habe". */
  readonly reported: ReadonlySet<string>;
  /** The word in "nach eigenen Angaben" that makes the subject of the clause the one who speaks. */
  readonly own: RegExp;
  /** Verbs that make words right behind them their subject’s: "will". */
  readonly wishes: ReadonlySet<string>;
  /** The preposition of "mit den Worten". */
  readonly with: string;
  /** Opens a clause that says who reports: "wie Lehmann mitteilte". */
  readonly like: string;
  /** Pronouns for a statement before: "das sagte Lehmann"; and the verbs that then say whose it is, and no view of it. */
  readonly pointing: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** Attributes without a verb, right after the quotation: "so Merkel". */
  readonly so: string;
  /** Attributes to a piece of writing, by the end of its noun: "nach dem Bericht". */
  readonly after: string;
  readonly documents: RegExp;
  /** Attributes what stands before it: "dem Minister zufolge". */
  readonly following: ReadonlySet<string>;
  /** Attributes before a form of "to be": "für Merkel ist das". */
  readonly views: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Words shortly before a noun in marks that say that it is somebody’s word: "als", "einen". */
  readonly judging: ReadonlySet<string>;
  /** Of these, the one that makes several words with capitals somebody’s: nannte es „Equal Weight“. */
  readonly as: string;
  /** Words before a name that somebody takes or has for short: "sich", "kurz:"; nouns that name, by their end. */
  readonly selfNaming: ReadonlySet<string>;
  readonly naming: RegExp;
  /** Small words between such a noun and its example: "Parolen wie zum Beispiel". */
  readonly examples: ReadonlySet<string>;
  /** Nouns after which words in marks are speech and no name: "mit dem Satz". */
  readonly sayings: ReadonlySet<string>;
}
