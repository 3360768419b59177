import type { Span } from '../article.ts';
import { fold } from '../text/span.ts';

/** Longest heading, in UTF-16 code units and in words. */
const LONGEST = 80;
const MOST_WORDS = 12;

/** `4:40 p.m.` · `10.30 Uhr:`: the heads of a running story. */
const TIME = /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|GMT)?:?$/i;
/** `10:15 a.m.: ` before the title of an entry. */
const TIME_BEFORE = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|Uhr|GMT|BST|[ECMP]T)?\s?[:–—|-]\s+(?=\p{Lu})/iu;
/** A sentence, a line that leads on to the next ("Lee added:"), or one that breaks off. */
const SENTENCE_END = /[.!?:;,…。！？-][”"’'»“)\]]{0,3}$/;
/**
 * What may stand above a quoted subhead. Below "Gomez tweeted:", "The banner read" and "What did she say?" stands what
 * she said, or what it read.
 */
const POINT = /[.!…。][”"’'»“)\]]{0,3}$/;
/** `TAPPER: No` · `Q: Why` · `Result: 2-1`: a line of speech, or an entry. */
const ENTRY = /^[\p{L}\d .'’-]{1,30}:\s/u;
/**
 * Speech, list marks, handles and addresses, results of games, credits, sources in brackets, a sentence and its echo.
 */
const NO_HEADING =
  /^["“„«‘'•·*@#(<[–—-]|https?:|@|\d\s?[-–:]\s?\d|\/|^(?:photo|image|caption|courtesy|credit|source|via|reuters)s?\b|[)\]]$|\p{Ll}{2}[.!?]\s/iu;

/** `“A new start”`: a subhead may quote, too. A statement that somebody made has its point in the marks. */
const QUOTED =
  /^(?:“(?<words>[^“”#@]+)”|"(?<words>[^"#@]+)"|„(?<words>[^“„#@]+)“|«(?<words>[^«»#@]+)»|»(?<words>[^«»#@]+)«|‘(?<words>[^‘’#@]+)’|'(?<words>[^'#@]+)')$/u;

/**
 * Whether `block` heads what follows it: a short line that is no sentence and opens no speech, between story. It must
 * be sure, since a paragraph set as a heading reads as if its writer had stressed it.
 *
 * @param before the block before it
 * @param next the block after it, null at the end of the story
 * @example
 * const [snow, next, rain] = [{ start: 0, end: 10 }, { start: 12, end: 16 }, { start: 18, end: 28 }];
 * isHeading('Snow fell.\n\nNext\n\nRain fell.', snow, next, rain) //=> true
 */
export function isHeading(text: string, before: Span, block: Span, next: Span | null): boolean {
  if (next === null || block.end - block.start > LONGEST) return false;
  const line = text.slice(block.start, block.end);
  if (/[\r\n]/.test(line)) return false;
  const whole = fold(line).replace(TIME_BEFORE, '');
  const quoted = QUOTED.exec(whole)?.groups?.['words'];
  const words = quoted !== undefined && POINT.test(endOf(text, before)) ? quoted : whole;
  if (!SENTENCE_END.test(endOf(text, next))) return false;
  if (TIME.test(words)) return /[\p{L}:]/u.test(words);
  if (!/^[\p{Lu}\p{Lo}\d¿¡]/u.test(words) || !/\p{L}{2}/u.test(words)) return false;
  return !SENTENCE_END.test(words) && !ENTRY.test(words) && !NO_HEADING.test(words) && countWords(words) <= MOST_WORDS;
}

/** The last letters and signs of a block. */
const endOf = (text: string, { start, end }: Span): string => fold(text.slice(Math.max(start, end - 6), end));

const countWords = (words: string): number => words.split(' ').length;
