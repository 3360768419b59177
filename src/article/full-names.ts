import { isGivenName } from './names.ts';
import type { Words } from './words/words.ts';

/** "FBI Director James Comey": words with capitals, one after the other. */
const CAPITALS = /\p{Lu}[\p{L}.'’-]{0,40}(?:\s+\p{Lu}[\p{L}.'’-]{0,40})+/gu;
const POSSESSIVE = /['’]s?$/;
/** Most words of a full name. */
const LONGEST = 4;

/**
 * The full names that `texts` give of people whom the story names by their surnames alone: words said about them, or
 * the headline, may have more. A given name must open one. Names come by their surnames in lower case; a surname of
 * two people is left out.
 */
export function findFullNames(
  texts: readonly string[],
  surnames: ReadonlySet<string>,
  words: Words,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [run] of text.matchAll(CAPITALS)) {
      const parts = run.split(/\s+/).map((part) => part.replace(POSSESSIVE, ''));
      parts.forEach((part, from) => {
        if (!isGivenName(part.toLowerCase(), words)) return;
        const last = parts.findIndex(
          (word, at) => at > from && at < from + LONGEST && surnames.has(word.toLowerCase()),
        );
        const surname = parts[last]?.toLowerCase();
        if (surname === undefined) return;
        const names = found.get(surname) ?? new Set();
        found.set(surname, names.add(parts.slice(from, last + 1).join(' ')));
      });
    }
  }
  return new Map([...found].flatMap(([surname, [name, other]]) => (name && !other ? [[surname, name]] : [])));
}
