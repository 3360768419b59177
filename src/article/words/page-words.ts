/** What pages print beside a story in one language, and what its parts are known by. */
export interface PageWords {
  readonly byline: {
    /** Before the names of those who wrote the story: "By". */
    readonly by: readonly string[];
    /** Between a name and the place: Ann Lee *in* Geneva. */
    readonly placing: readonly string[];
    /** Before the day behind the names: "Updated". */
    readonly dated: readonly string[];
    /** Before the agency whose copy was used: (*with* AP). */
    readonly using: readonly string[];
    /** Small words that may stand between names, lower-case: "and", "special to". */
    readonly small: readonly string[];
    /** Who writes without a name: "Staff". */
    readonly nameless: readonly string[];
    /** What a line that tells the post below a name ends in: Northland *correspondent*. */
    readonly posts: readonly string[];
  };
  readonly dateline: {
    /** Small words in the name of a town: Frankfurt *am* Main. */
    readonly town: readonly string[];
    /** Small words in the name of a state behind it: Isle *of* Man. */
    readonly region: readonly string[];
    /** What else is set in capitals before a dash, and is no place: "BREAKING". */
    readonly labels: readonly string[];
  };
  readonly caption: {
    /** Before a colon and the words of a caption: "Caption". */
    readonly labels: readonly string[];
    /** What points from there at the picture, so that words follow, whatever they look like: "Sur la photo". */
    readonly pointers: readonly string[];
    /** Verbs of a report, which an agency in brackets signs, and not of what a picture shows: "said". */
    readonly reports: readonly string[];
    /** What a page prints before a caption without a colon, with the `credit` in it. Never longer than a few words. */
    readonly printed: readonly RegExp[];
    /** What agencies begin a caption with, one form each with an example above it; linear. */
    readonly openings: readonly RegExp[];
    /** What all of these forms and openings begin with. */
    readonly opens: readonly string[];
  };
  readonly correction: {
    /** Before what was wrong, on its line or on one above it, lower-case: "correction". */
    readonly labels: readonly string[];
    /** What else begins a correction, one form each with an example above it; linear. */
    readonly forms: readonly RegExp[];
  };
}

/** Words that stand on lines of their own, or between points. */
export const lines = (words: string): readonly string[] =>
  words
    .split(/[\n·]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
