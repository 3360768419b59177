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
}

/** Words that stand on lines of their own, or between points. */
export const lines = (words: string): readonly string[] =>
  words
    .split(/[\n·]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
