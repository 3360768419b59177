import type { Span } from './article.ts';
import type { Words } from './words/words.ts';

/** A word, a sign between words, the `’s` of a possessive, or a whole quotation seen as one thing. */
export interface Token extends Span {
  readonly kind: 'word' | 'sign' | 'possessive' | 'quotation';
  readonly text: string;
  /** Lower-case, for look-ups. */
  readonly lower: string;
  /** Which of the quotations, counted from 0; -1 for the other kinds. */
  readonly quotation: number;
}

/**
 * A word with its inner hyphens, points and apostrophes ("US-Russian", "U.S", "O’Brien"), or one sign. A point between
 * a small word and a capital ends a sentence whose space was lost.
 */
const TOKEN =
  /(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’&-]|\.(?!(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?:[^\s\p{L}\p{N}])/gu;
/** What a word begins with; anything else is a sign. */
const LETTER = /^[\p{L}\p{N}]/u;
const POSSESSIVE = /['’]s$/i;
/** "J.", "U.S." and "R-Fla.": the point belongs to the word. */
const INITIALS = /^(?:\p{L}|\p{L}(?:\.\p{L})+|\p{Lu}-\p{Lu}[\p{L}.]*)$/u;

/**
 * The tokens of `[span.start, span.end)` in order. Each of `quotations` (ranges with their marks, in order) is one
 * token, so that words inside a quotation are never taken for a speaker.
 */
export function readTokens(text: string, span: Span, quotations: readonly Span[], words: Words): readonly Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  quotations.forEach((quotation, index) => {
    readPlain(text, from, quotation.start, words, tokens);
    tokens.push({
      kind: 'quotation',
      text: '',
      lower: '',
      quotation: index,
      start: quotation.start,
      end: quotation.end,
    });
    from = quotation.end;
  });
  readPlain(text, from, span.end, words, tokens);
  return tokens;
}

function readPlain(text: string, start: number, end: number, words: Words, tokens: Token[]): void {
  // The one regular expression runs over the whole text: a copy of each stretch would cost as much again.
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    const at = match.index;
    const found = match[0].slice(0, end - at);
    if (LETTER.test(found)) addWord(found, at, tokens);
    else addSign(found, at, words, tokens);
  }
}

function addWord(found: string, at: number, tokens: Token[]): void {
  const possessive = found.length > 2 ? POSSESSIVE.exec(found) : null;
  if (!possessive) tokens.push(token('word', found, at));
  else {
    tokens.push(token('word', found.slice(0, possessive.index), at));
    tokens.push(token('possessive', possessive[0], at + possessive.index));
  }
}

function addSign(found: string, at: number, words: Words, tokens: Token[]): void {
  const last = tokens.at(-1);
  if (found === '.' && last?.end === at && isAbbreviation(last, words)) {
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: at + 1 };
  } else if ((found === '’' || found === "'") && last?.end === at && /s$/i.test(last.text)) {
    tokens.push(token('possessive', found, at)); // "the Philippines’ envoy"
  } else tokens.push(token('sign', found, at));
}

const token = (kind: Token['kind'], text: string, start: number): Token => ({
  kind,
  text,
  lower: text.toLowerCase(),
  quotation: -1,
  start,
  end: start + text.length,
});

const isAbbreviation = (word: Token, words: Words): boolean =>
  word.kind === 'word' && (words.abbreviations.has(word.text) || INITIALS.test(word.text));

const UPPER = /^\p{Lu}/u;

/** Whether the word begins with a capital letter. */
export const isCapital = (word: Token | null | undefined): boolean => word?.kind === 'word' && UPPER.test(word.text);

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
