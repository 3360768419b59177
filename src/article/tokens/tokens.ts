import type { Span } from '../article.ts';
import type { Words } from '../words/words.ts';
import { type Form, formOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { classesOf } from './word-classes.ts';

/** A word, a sign between words, the `’s` of a possessive, or a whole quotation seen as one thing. */
export interface Token extends Form, Span {
  /** Which of the quotations, counted from 0; -1 for the other kinds. */
  readonly quotation: number;
}

/**
 * A word with its inner hyphens, points and apostrophes ("US-Russian", "U.S", "O’Brien"), a handle, or one sign. A
 * point between a small word and a capital ends a sentence whose space was lost.
 */
const TOKEN =
  /(?:(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+)|(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’&-]|\.(?!(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?:[^\s\p{L}\p{N}])/uy;
/** "J.", "U.S." and "R-Fla.": the point belongs to the word. */
const INITIALS = /^(?:\p{L}|\p{L}(?:\.\p{L})+|\p{Lu}-\p{Lu}[\p{L}.]*)$/u;

/**
 * The tokens of `[span.start, span.end)` in order. Each of `quotations` (ranges with their marks, in order) is one
 * token, so that words inside a quotation are never taken for a speaker.
 */
export function readTokens(text: string, span: Span, quotations: readonly Span[], words: Words): readonly Token[] {
  const tokens: Token[] = [];
  const vocabulary = vocabularyOf(words);
  let from = span.start;
  quotations.forEach(({ start, end }, quotation) => {
    readPlain(text, from, start, vocabulary, tokens);
    tokens.push({ kind: 'quotation', text: '', lower: '', capital: false, classes: 0, quotation, start, end });
    from = end;
  });
  readPlain(text, from, span.end, vocabulary, tokens);
  return tokens;
}

function readPlain(text: string, from: number, to: number, vocabulary: Vocabulary, tokens: Token[]): void {
  for (let at = skipSpace(text, from); at < to; ) {
    const end = Math.min(to, endOfToken(text, at));
    const { form, ending } = vocabulary.find(text.slice(at, end));
    if (form.kind === 'sign') addSign(form, at, vocabulary.words, tokens);
    else tokens.push(tokenOf(form, at));
    if (ending) tokens.push(tokenOf(ending, at + form.text.length));
    at = skipSpace(text, end);
  }
}

const isSpace = (code: number): boolean =>
  code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(String.fromCharCode(code));

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const AT_SIGN = 0x40;

/**
 * A sign of ASCII, which "@" is not before a name, or one of the dashes and marks of Unicode's General Punctuation: “ ”
 * ‘ ’ – — …
 */
const isPlainSign = (code: number): boolean => (code < 0x80 && code !== AT_SIGN) || (code >= 0x2010 && code <= 0x2027);

/** What may join two parts of a word: an apostrophe, an ampersand, a hyphen, a point. */
const isJoint = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x2d || code === POINT;
const POINT = 0x2e;

/** Where the token at `at` ends. Most are plain words before a space or a sign; the expression is for all others. */
function endOfToken(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end === at && isPlainSign(next)) return at + 1;
  const isEnd = isPlainSign(next) && !isJoint(next);
  if (end > at && (isEnd || (next === POINT && isSpace(text.charCodeAt(end + 1))))) return end;
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at + 1;
}

const tokenOf = ({ kind, text, lower, capital, classes }: Form, start: number): Token => ({
  kind,
  text,
  lower,
  capital,
  classes,
  quotation: -1,
  start,
  end: start + text.length,
});

function addSign(sign: Form, at: number, words: Words, tokens: Token[]): void {
  const last = tokens.at(-1);
  if (sign.text === '.' && last?.end === at && isAbbreviation(last, words)) {
    tokens[tokens.length - 1] = { ...spelt(last, `${last.text}.`, words), end: at + 1 };
  } else if ((sign.text === '’' || sign.text === "'") && last?.end === at && /s$/i.test(last.text)) {
    tokens.push(tokenOf(formOf('possessive', sign.text, words), at)); // "the Philippines’ envoy"
  } else tokens.push(tokenOf(sign, at));
}

const isAbbreviation = (word: Token, words: Words): boolean =>
  word.kind === 'word' && (words.abbreviations.has(word.text) || INITIALS.test(word.text));

/** The same word as if it were written otherwise: with its point, without its capital. */
export const spelt = (token: Token, text: string, words: Words): Token => ({
  ...token,
  text,
  classes: classesOf(text, token.lower, words),
});

/** Whether the token is of one of the `classes` of `word-classes.ts`: `isOf(token, CUE | VERB)`. */
export const isOf = (token: Token | undefined, classes: number): boolean =>
  token !== undefined && (token.classes & classes) !== 0;

/** Whether the token is a word that begins with a capital letter. */
export const isCapital = (token: Token | null | undefined): boolean => token?.capital === true;

/** Whether the token is the sign, or one of several signs, in `signs`. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text);

/** The index of the first token in `[from, to)` that passes the test, -1 for none: a look that stays near is linear. */
export function indexOfToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token) => boolean,
): number {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const token = tokens[at];
    if (token && test(token)) return at;
  }
  return -1;
}

/** The index of the last such token, -1 for none. */
export function lastIndexOfToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token) => boolean,
): number {
  for (let at = Math.min(to, tokens.length) - 1; at >= Math.max(0, from); at--) {
    const token = tokens[at];
    if (token && test(token)) return at;
  }
  return -1;
}

/** The words of `[from, to)` with the spaces of the source between them, possessives and signs kept close. */
export function joined(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  tokens.slice(from, to).forEach((token, i, all) => {
    const before = all[i - 1];
    text += before && before.end < token.start ? ` ${token.text}` : token.text;
  });
  return text;
}
