import { placesOf } from '../text/forms.ts';
import { CAPITAL, NAME_LETTER } from '../text/letters.ts';
import type { Words } from '../words/words.ts';
import { isGivenName } from './names.ts';

const WORD = `${CAPITAL}${NAME_LETTER}{0,40}`;
/** "FBI Director James Comey": words with capitals, one after the other. */
const CAPITALS = new RegExp(`${WORD}(?:\\s+${WORD})+`, 'gu');
/** "Lee’s", and "Lee." where a sentence ends. */
const NO_NAME = /['’]s?$|(?<=\p{Ll}{2})\.$/u;
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
  const found = new Map<string, Map<string, string>>();
  if (surnames.size === 0) return new Map();
  for (const text of texts) {
    for (const [run] of placesOf(CAPITALS, text)) {
      const parts = run.split(/\s+/).map((part) => part.replace(NO_NAME, ''));
      if (!parts.some((part, at) => at > 0 && surnames.has(part.toLowerCase()))) continue;
      parts.forEach((part, from) => {
        if (!isGivenName(part.toLowerCase(), words)) return;
        const last = parts.findIndex(
          (word, at) => at > from && at < from + LONGEST && surnames.has(word.toLowerCase()),
        );
        const surname = parts[last]?.toLowerCase();
        if (surname === undefined) return;
        const name = parts.slice(from, last + 1).join(' ');
        const names = found.get(surname) ?? new Map();
        // "Ann Lee" and "ANN LEE" are one, in small letters where there are some.
        if (!names.has(name.toLowerCase()) || name !== name.toUpperCase()) names.set(name.toLowerCase(), name);
        found.set(surname, names);
      });
    }
  }
  return new Map(
    [...found].flatMap(([surname, names]) => {
      const [name, other] = names.values();
      return name && !other ? [[surname, name] as const] : [];
    }),
  );
}
