/*
 * Letters for expressions that go over a whole story, with the flag `u`. Of most characters the ASCII letters tell, and
 * no table of Unicode is asked: that is three times as fast as `\p{L}` alone.
 */

/** A capital letter, as a source. */
export const CAPITAL = '(?:[A-Z]|(?![\\0-\\x7F])\\p{Lu})';
/** A letter, as a source. */
export const LETTER = '(?:[A-Za-z]|(?![\\0-\\x7F])\\p{L})';
/** What goes on in a word of a name, as a source: "O’Brien", "Smith-Lee", "J.". */
export const NAME_LETTER = "(?:[A-Za-z.'’-]|(?![\\0-\\x7F])\\p{L})";
