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
  /** Of these, the ones that behind a comma are no preposition: "…, *bis* Lehmann beschloss". */
  readonly until: ReadonlySet<string>;
  /** Of these, the ones whose clause may be about the words before it: „…“, *wie* Lehmann sagte. */
  readonly referring: ReadonlySet<string>;
  /** Of these, the one behind which stands what somebody says: "dass". */
  readonly that: string;
  /** Pronouns that are nothing but subjects: "er". */
  readonly nominatives: ReadonlySet<string>;
  /** Of these, the ones that may be an object as well: "nannte *sie*". */
  readonly accusatives: ReadonlySet<string>;
  /** The pronoun for everybody and nobody: "man". */
  readonly nobody: ReadonlySet<string>;
  /** Articles and pronouns in a case that no subject has: "dem". */
  readonly oblique: ReadonlySet<string>;
  /** Articles that are a subject’s before one gender only, "der", and the end of an adjective that then tells. */
  readonly doubtful: ReadonlySet<string>;
  readonly obliqueAdjective: RegExp;
  /** The end of a noun that may stand for several, and so without an article: "Gerüchte". */
  readonly several: RegExp;
  /** The end of an adjective that opens a phrase in a case that no subject has: "starkem". */
  readonly bareOblique: RegExp;
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
  /** Compounds that are another office than the role at their end: "Vizepräsident". */
  readonly otherOffices: RegExp;
  /** The end of a noun in the genitive or of a town’s or a country’s name, behind which a given name may stand. */
  readonly placeOrOwner: RegExp;
  /** The end of a first name that no list has: no noun for what somebody is ends so. "*Alpha* Omar Konaré". */
  readonly foreign: RegExp;
  /** Feminine nouns for papers and agencies, by their end, and for who may be a paper’s own. */
  readonly press: RegExp;
  readonly pressPeople: RegExp;
  /** Words for a part of those that follow in the genitive: "zwei der Männer". */
  readonly parts: ReadonlySet<string>;
  /** Adjectives that stand for somebody without a noun: "ein *anderer*". */
  readonly others: ReadonlySet<string>;
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
  /** Pronouns that open such a sentence, "er", and the end of any verb behind them that is in that mood: "hoffe". */
  readonly reportable: ReadonlySet<string>;
  readonly reportedForm: RegExp;
  /** Participles of verbs for a thought: who reports that others "hätten geglaubt" has the words. */
  readonly thoughts: ReadonlySet<string>;
  /** Of its helping verbs, the ones with which somebody tells his own: Lehmann „hätte“ nie gedacht, dass. */
  readonly unreal: ReadonlySet<string>;
  /** The word in "nach eigenen Angaben" that makes the subject of the clause the one who speaks. */
  readonly own: RegExp;
  /** Verbs that make words right behind them their subject’s: "will". */
  readonly wishes: ReadonlySet<string>;
  /** The preposition of "mit den Worten". */
  readonly with: string;
  /** Opens a clause that says who reports: "wie Lehmann mitteilte". */
  readonly like: string;
  /**
   * Pronouns for a statement before: "das sagte Lehmann"; and the verbs that then say whose it is, and no view of it.
   */
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
  /** Verbs by which somebody calls a thing something: "nennt das Buch „ein Wunder“". */
  readonly calling: ReadonlySet<string>;
  /** Verbs that a mark right before them makes speech of, since no paper does so: „Lügner!“ rief. */
  readonly shouts: ReadonlySet<string>;
  /** Small words between such a noun and its example: "Parolen wie zum Beispiel". */
  readonly examples: ReadonlySet<string>;
  /** Nouns after which words in marks are speech and no name: "mit dem Satz". */
  readonly sayings: ReadonlySet<string>;
}
