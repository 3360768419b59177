import { german } from './de.ts';
import { english } from './en.ts';
import type { Words } from './words.ts';

const KNOWN: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['de', german],
]);

/** What the readers know of the language of a BCP 47 tag, or null for a language without rules. */
export const wordsOf = (lang: string): Words | null => KNOWN.get(lang) ?? null;
