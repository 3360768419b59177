import type { Span } from './article.ts';
import type { Words } from './words/words.ts';

/** What every occurrence of a word or sign has in common. */
interface Form {
  readonly kind: 'word' | 'sign' | 'possessive' | 'quotation';
  readonly text: string;
  /** Lower-case, for look-ups. */
  readonly lower: string;
  /** Whether it is a word that begins with a capital letter. */
  readonly capital: boolean;
}

/** A word, a sign between words, the `’s` of a possessive, or a whole quotation seen as one thing. */
export interface Token extends Form, Span {
  /** Which of the quotations, counted from 0; -1 for the other kinds. */
  readonly quotation: number;
}

/**
 * A word with its inner hyphens, points and apostrophes ("US-Russian", "U.S", "O’Brien"), a handle, or one sign. A point between
 * a small word and a capital ends a sentence whose space was lost.
 */
const TOKEN =
  /(?:(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+)|(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’&-]|\.(?!(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?:[^\s\p{L}\p{N}])/uy;
/** What a word begins with; anything else is a sign. */
const LETTER = /^(?:[\p{L}\p{N}]|@[\p{L}\p{N}_])/u;
/** A handle ("@lee") is a name. */
const CAPITAL = /^[\p{Lu}@]/u;
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
  quotations.forEach(({ start, end }, quotation) => {
    readPlain(text, from, start, words, tokens);
    tokens.push({ kind: 'quotation', text: '', lower: '', capital: false, quotation, start, end });
    from = end;
  });
  readPlain(text, from, span.end, words, tokens);
  return tokens;
}

function readPlain(text: string, from: number, to: number, words: Words, tokens: Token[]): void {
  for (let at = skipSpace(text, from); at < to; ) {
    const end = Math.min(to, endOfToken(text, at));
    const [form, possessive] = formsOf(text.slice(at, end));
    if (form.kind === 'sign') addSign(form, at, words, tokens);
    else tokens.push(tokenOf(form, at));
    if (possessive) tokens.push(tokenOf(possessive, at + form.text.length));
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

/** Where the token at `at` ends. Most are plain words before a space or a comma; the expression is for all others. */
function endOfToken(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end > at && (next === 0x20 || next === 0x2c)) return end;
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at + 1;
}

type Forms = readonly [Form, Form?];

/** The forms met so far. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 10_000;
/** A longer piece of a text is no copy: kept here, it would keep the whole text in memory. */
const LONGEST_KNOWN = 12;

/** What stands at a place of the text: a sign, or a word with what makes it a possessive apart. */
function formsOf(found: string): Forms {
  const before = known.get(found);
  if (before) return before;
  const forms = toForms(found);
  if (known.size >= MOST_KNOWN) known.clear();
  if (found.length <= LONGEST_KNOWN) known.set(found, forms);
  return forms;
}

function toForms(found: string): Forms {
  if (!LETTER.test(found)) return [formOf('sign', found)];
  const at = found.length > 2 ? found.search(POSSESSIVE) : -1;
  return at < 0 ? [formOf('word', found)] : [formOf('word', found.slice(0, at)), formOf('possessive', found.slice(at))];
}

const formOf = (kind: Form['kind'], text: string): Form => ({
  kind,
  text,
  lower: text.toLowerCase(),
  capital: kind === 'word' && CAPITAL.test(text),
});

const tokenOf = ({ kind, text, lower, capital }: Form, start: number): Token => ({
  kind,
  text,
  lower,
  capital,
  quotation: -1,
  start,
  end: start + text.length,
});

function addSign(sign: Form, at: number, words: Words, tokens: Token[]): void {
  const last = tokens.at(-1);
  if (sign.text === '.' && last?.end === at && isAbbreviation(last, words)) {
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: at + 1 };
  } else if ((sign.text === '’' || sign.text === "'") && last?.end === at && /s$/i.test(last.text)) {
    tokens.push(tokenOf(formOf('possessive', sign.text), at)); // "the Philippines’ envoy"
  } else tokens.push(tokenOf(sign, at));
}

const isAbbreviation = (word: Token, words: Words): boolean =>
  word.kind === 'word' && (words.abbreviations.has(word.text) || INITIALS.test(word.text));

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
