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

/** What a name, a number or a handle begins with, and no word in small letters: there is one way to read a line. */
const SIGN = '[\\p{Lu}\\d+(@|·–—-]';

/**
 * The form of a line that tells whom the press may ask: a label, names, and an address, a telephone number or a handle.
 * A sentence has words in small letters, of which only those of such lines are allowed.
 *
 * @example contacts('[Cc]ontact:', 'at').test('Contact: Ann Lee at ann@example.org') //=> true
 */
export const contacts = (label: string, small: string): RegExp =>
  new RegExp(
    `^(?:${label})(?=.{1,300}${REACH})(?: (?:${SIGN}\\S*|(?!${SIGN})[^\\s@]+@\\S+|(?:${small})[.:,]?(?=\\s|$))){1,60}$`,
    'u',
  );

/** ann@example.org · @example · 555-0199 · (212) 555-0199 · +47 555 0199 · Tel. 0471 5550 */
const REACH =
  '(?:\\w@\\w|\\s@\\w|\\b\\d{3}-\\d{4}\\b|\\b\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}\\b|\\+\\d[\\d ()./-]{6,20}|\\b(?:[Tt]el|[Pp]hone|[Mm]obile?|[Cc]ell|[Ff]ax|[Tt]elephone|[Tt]elefon)\\b[.:]{0,2} ?[+(\\d][\\d ()./-]{4})';
