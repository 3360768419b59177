/** The words around a fragment in marks that say whether anybody said it. */
export interface Fragments {
  /** Nouns for what is said: his “accusation”. */
  readonly sayings: ReadonlySet<string>;
  /** Nouns for what is thought, which lead on to it as those do: the *idea* that it is “…”; but: an “…” idea. */
  readonly thoughts: ReadonlySet<string>;
  /** Further ones, which do so only before a clause: hopes *that* it is “…”; but: in the hope of a prize. */
  readonly moods: ReadonlySet<string>;
  /** The word before several who share a thought: fear *among* them that it is “…”. */
  readonly among: string;
  /** Verbs behind the pronoun of such a thought without "that": hopes he *will*; but: the hopes he had. */
  readonly supposing: ReadonlySet<string>;
  /** Words that lead from such a noun to what was said: his claim *that*, her call *for*. */
  readonly leads: ReadonlySet<string>;
  /** Nouns and verbs right before what many cry or carry before them, capitals or none: the *slogan* “…”. */
  readonly cries: ReadonlySet<string>;
  /** Nouns that give what is said to somebody between commas: in Gomez’s *words*, to her *mind*. */
  readonly accounts: ReadonlySet<string>;
  /** Those of them whose "to" opens what somebody means to do: her vow *to* “…”; but: her answer to the town. */
  readonly aims: ReadonlySet<string>;
  /** Those of which a form of "to be" says what somebody else thinks: his remarks were “unfair”. */
  readonly judged: ReadonlySet<string>;
  /** Nouns for what is judged and cannot speak: mocked the *idea* of calling it so. */
  readonly notions: ReadonlySet<string>;
  /** Nouns for what somebody says when asked: a *reply* from Gomez. */
  readonly answers: ReadonlySet<string>;
  /** Nouns for what has words on it or in it and no title: a *flyer* that called it “…”. */
  readonly writings: ReadonlySet<string>;
  /** Verbs before whoever is to do something: *asked* Gomez to say “…”. */
  readonly asking: ReadonlySet<string>;
  /** Verbs and nouns before "that" and what somebody is to do: *demanded* that Gomez say “…”. */
  readonly demanding: ReadonlySet<string>;
  /** Between whoever is judged and the words that are the ground of it: attacked Gomez *over* remarks calling it “…”. */
  readonly grounds: ReadonlySet<string>;
  /** Nouns for how somebody sees a thing: Gomez’s *criticism* of the port as “…”. */
  readonly views: ReadonlySet<string>;
  /** Nouns for what people have with each other: left a *meeting* with Gomez calling it “…”. */
  readonly meetings: ReadonlySet<string>;
  /** Nouns by which something is counted or judged, and not by somebody: called so by Gomez’s own *count*. */
  readonly measures: ReadonlySet<string>;
  /** Verbs before whoever is heard or seen to say something: *heard* a man shout “…”. */
  readonly sensing: ReadonlySet<string>;
  /** Words behind a comma with which somebody else takes the word: Lee left, *but* Gomez turned to them: “…” */
  readonly turning: ReadonlySet<string>;
  /** Verbs of what somebody does who then speaks: Gomez *nodded*: “…” */
  readonly gestures: ReadonlySet<string>;
  /** Verbs that a second subject may leave out before what it says: Lee *wants* “order” and Gomez “peace”. */
  readonly eliding: ReadonlySet<string>;
  /** Verbs that bring one about: *drew* a reply. */
  readonly drawing: ReadonlySet<string>;
  /** Verbs of what has words on it, which he who wears it does not say: *wore* a cape with the words, “…” */
  readonly worn: ReadonlySet<string>;
  /** Words behind such a noun before whose it is: a claim *by* Gomez. */
  readonly sources: ReadonlySet<string>;
  /** Verbs between a mark and what it is: “…” *was* the slogan of the day. */
  readonly copulas: ReadonlySet<string>;
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
  /** Verbs of what does so itself: the port *serves* as a “sewer”. */
  readonly acting: ReadonlySet<string>;
  readonly as: string;
  /** What participles end in that are no past form: "seen". */
  readonly participle: RegExp;
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
  /** Of those right before a word that is spoken of, the ones for what somebody chose to say: used the *term* “…”. */
  readonly terms: ReadonlySet<string>;
  /** The verbs for it: *used* the term “…”. */
  readonly using: ReadonlySet<string>;
  /** Words before such a verb that say that nobody does: *refrain* from using. */
  readonly shunning: ReadonlySet<string>;
  /** Nouns for what has a title: the *movie* “Going Viral”; but: called the *movie* “a mess”. */
  readonly titled: ReadonlySet<string>;
}
