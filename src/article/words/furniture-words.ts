/** What sites print around a story, in one language. All words lower-case. */
export interface FurnitureWords {
  /** Whole blocks: "advertisement", "story continues below". */
  readonly whole: readonly string[];
  /** Whole blocks after which titles of other stories come, and labels before a colon: "related". */
  readonly labels: readonly string[];
  /** Words of which alone a row of buttons is made: "share", "tweet". */
  readonly buttons: readonly string[];
  /**
   * Starts or ends of short blocks, one form each with an example above it; linear, and never longer than a block may
   * be.
   */
  readonly forms: readonly RegExp[];
}

/** Words that stand on lines of their own, or between points. */
export const lines = (words: string): readonly string[] =>
  words
    .split(/[\n·]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
