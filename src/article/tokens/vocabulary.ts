import type { Words } from '../words/words.ts';
import { classesOf } from './word-classes.ts';

/** What every occurrence of a word or sign has in common. */
export interface Form {
  readonly kind: 'word' | 'sign' | 'possessive' | 'quotation';
  readonly text: string;
  /** Lower-case, for look-ups. */
  readonly lower: string;
  /** Whether it is a word that begins with a capital letter. */
  readonly capital: boolean;
  /** What it is in the grammar of its language, a bit each: see `word-classes.ts`. */
  readonly classes: number;
}

/**
 * What stands at a place of a text: a sign, or a word with its ending apart: "’s" of a possessive, a verb in "he’d".
 */
interface Entry {
  /** As it stands there. */
  readonly text: string;
  readonly form: Form;
  readonly ending: Form | null;
}

/** The words and signs of a language that texts have had so far. */
export interface Vocabulary {
  readonly words: Words;
  /** What `found`, a word or a sign as it stands in a text, is; it is worked out when it is first met. */
  readonly find: (found: string) => Entry;
}

/** What a word begins with; anything else is a sign. */
const LETTER = /^(?:[\p{L}\p{N}]|@[\p{L}\p{N}_])/u;
/** A handle ("@lee") is a name, "al-Hashimi" and "d’Alema" are surnames, and "der 31-Jährige" is a noun. */
const CAPITAL = /^(?:[\p{Lu}@]|(?:a[dlnrstz]|ash|el|ul)-\p{Lu}|d['’]\p{Lu}|\d{1,3}-[Jj]ährige)/u;
const POSSESSIVE = /['’]s$/i;

/** Most words that are kept: as many as a thousand articles have, in some 15 MB. */
const MOST_KNOWN = 50_000;
/** Longest word that is kept, and longest piece of a string that is no view into it, in UTF-16 code units. */
const LONGEST_KNOWN = 32;
const LONGEST_COPY = 12;

const vocabularies = new WeakMap<Words, Vocabulary>();

/** The vocabulary of a language, which grows from text to text. */
export function vocabularyOf(words: Words): Vocabulary {
  const before = vocabularies.get(words);
  if (before) return before;
  const known = new Map<string, Entry>();
  const find = (found: string): Entry => {
    const met = known.get(found);
    if (met) return met;
    if (found.length > LONGEST_KNOWN) return toEntry(found, words);
    if (known.size >= MOST_KNOWN) known.clear();
    const entry = toEntry(copyOf(found), words);
    known.set(entry.text, entry);
    return entry;
  };
  const vocabulary = { words, find };
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

/** A view into a text would keep the whole text in memory. */
const copyOf = (found: string): string =>
  found.length > LONGEST_COPY ? Buffer.from(found, 'utf16le').toString('utf16le') : found;

function toEntry(text: string, words: Words): Entry {
  if (!LETTER.test(text)) return { text, form: formOf('sign', text, words), ending: null };
  const possessive = text.length > 2 ? text.search(POSSESSIVE) : -1;
  const at = possessive < 0 && words.contracted ? text.search(words.contracted) : possessive;
  if (at < 0) return { text, form: formOf('word', text, words), ending: null };
  const ending = formOf(possessive < 0 ? 'word' : 'possessive', text.slice(at), words);
  return { text, form: formOf('word', text.slice(0, at), words), ending };
}

/** What a word or a sign is in a language. */
export function formOf(kind: Form['kind'], text: string, words: Words): Form {
  const lower = text.toLowerCase();
  return { kind, text, lower, capital: kind === 'word' && CAPITAL.test(text), classes: classesOf(text, lower, words) };
}
