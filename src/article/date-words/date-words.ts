/** What the date reader knows of one language, as data. A further language is a further file beside `en.ts`. */
export interface DateWords {
  /** January first: the full name, then short forms, which a point may follow. */
  readonly months: readonly (readonly string[])[];
  /** Sunday first, as date-fns counts. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words that point: "last" (-1), "this" (0), "next" (1). */
  readonly ways: ReadonlyMap<string, Way>;
  /** How many weekends behind the coming one "next weekend" is. */
  readonly nextWeekend: 0 | 1;
  /** Words for a stretch of time, each in its singular and plural. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Words that put a count of units into the past: "ago". */
  readonly ago: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Words for a day, in days from the day of publication: "yesterday" is -1. */
  readonly days: ReadonlyMap<string, number>;
  /** Words for a day, month or year that the text has named before: "that night". */
  readonly those: ReadonlyMap<string, 'day' | 'month' | 'year'>;
  readonly seasons: ReadonlyMap<string, Season>;
  readonly feasts: ReadonlyMap<string, Feast>;
  /** What only looks like a date, in the notation of `forms`: it takes the place, and nothing is read there. */
  readonly lures: readonly string[];
  /**
   * How dates are written: regular expressions in which a space is white space and a name in braces a named group of
   * the words above, or of those behind the colon (see `date-patterns.ts`). Where two fit at one place, the earlier
   * one has it.
   */
  readonly forms: readonly string[];
  /**
   * How a clause tells whether it speaks of what was or of what is to come: regular expressions, joined as they are.
   */
  readonly tense: {
    readonly future: string;
    /** Words that are no verbs and speak of the future: "ahead of", "if". */
    readonly coming?: string;
    /** The future seen from the past: "was to", "would". */
    readonly planned: string;
    /** Verbs of the past that point ahead: to come is what stands behind them, "promised to". */
    readonly meant: string;
    /** Verbs in the plain present that speak of what is planned; of what a picture shows, in its caption. */
    readonly present: string;
    readonly past: string;
    /** What makes a weekday rather the last one, where no verb tells: ", seized the floor". */
    readonly hints: string;
    /** Participles that, behind a comma, fix the day that follows: ", announced Friday, …". */
    readonly done?: string;
    /** What may stand right before a mention, "late on", and right behind it before its verb, "night again". */
    readonly lead: string;
    readonly trail: string;
    /** What makes of a verb behind a mention a participle that only describes: "hosted by". */
    readonly agent: string;
    /** What joins a weekday to the next, which share a verb: "Monday and Tuesday". */
    readonly joins: string;
    /** Words right before a mention, or before it in a clause without a verb, after which it is past: "after". */
    readonly behind: string;
    /** Words right before a mention that nothing else settles, after which it is to come: "until". */
    readonly ahead: string;
    /**
     * What says, right before a mention, that something is on that day, and what must follow: "the vote is (Monday)".
     */
    readonly isOn: string;
    readonly afterIsOn: string;
    /** Where the clause before a mention begins, where the one behind it ends, and where its sentence does. */
    readonly opens: string;
    readonly closes: string;
    readonly ends: string;
  };
}

export type Way = -1 | 0 | 1;
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'year';

/** Northern spring, summer, autumn and winter as EDTF numbers them: https://www.loc.gov/standards/datetime/ */
export type Season = 21 | 22 | 23 | 24;

/**
 * A day of each year: of a month, or the `nth` of a weekday in it and some days `later`. One `year` alone may have it.
 */
export type Feast =
  | { readonly month: number; readonly day: number; readonly year?: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly later: number };

/**
 * A map from every one of the words, parted by "|", to the value beside them.
 *
 * @example wordMap([['last|past', -1]]).get('past') //=> -1
 */
export const wordMap = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([words, value]) => words.split('|').map((word) => [word, value] as const)));

/**
 * The numbers from 1 of a language, parted by a space; several words for one by "|".
 *
 * @example counting('a|one two').get('two') //=> 2
 */
export const counting = (words: string): ReadonlyMap<string, number> =>
  wordMap(words.split(' ').map((word, i) => [word, i + 1] as const));
