import { DESKS, HOUSE_WORDS, HOUSES, SMALL, WIRES, WIRES_IN_FULL } from './credit-words.ts';

type Kind = 'wire' | 'desk' | 'house';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...HOUSES.map((name) => [name.toLowerCase(), 'house'] as const),
  ...DESKS.map((name) => [name.toLowerCase(), 'desk'] as const),
  ...[...WIRES, ...WIRES_IN_FULL].map((name) => [name.toLowerCase(), 'wire'] as const),
]);
const IN_FULL = new Set(WIRES_IN_FULL.map((name) => name.toLowerCase()));
/** Longest name of an agency with what stands around it, in characters. */
const LONGEST_NAME = 45;

/** Two to five capitalised words, initials and particles among them. */
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|le|du|da|di|dos|del|van|von|der|den|bin|al|el|y)){1,4}$/u;
/** What parts the names of a credit: `Ann Lee/AFP`, `Ann Lee, AP`, `Ann Lee via AP`, `Ann Lee for The Daily Star`. */
const SEPARATOR =
  /[/|•,;]|\s[—–-]\s|\.\s+(?=\p{Lu}{2})|\s(?=via\s)|\s(?:for|on|and|und|et|y|für|pour|para)\s+(?=(?:the )?\p{Lu})/u;

/**
 * The names of a credit, in order, labels gone.
 *
 * @example partsOf('Ann Lee/AFP via Getty Images') //=> ['Ann Lee', 'AFP', 'via Getty Images']
 */
export const partsOf = (names: string): readonly string[] =>
  names
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const SMALL_WORD = /(?<![^\s/|,;:—–()-])\p{Ll}+(?=\.?(?:[\s/|,;:—–()-]|$))/gu;
const BEFORE_NAME = /^(?:(?:via|the|from|der|die) |© ?|\(c\) ?|\d{4} )+/i;
const AFTER_NAME = /(?: (?:file )?(?:photos?|pics?|pictures|file|pool|archive|archiv|handout|out)|\.)$/i;

/** "AFP PHOTO", "2011 Getty Images", "via AP", "AP file": the name without what credits put around it. */
export const bareName = (part: string): string => {
  const name = part.replace(BEFORE_NAME, '');
  return KINDS.has(name.toLowerCase()) ? name : name.replace(AFTER_NAME, '');
};

const kindOf = (part: string): Kind | null =>
  part.length > LONGEST_NAME
    ? null
    : (KINDS.get(part.toLowerCase()) ?? KINDS.get(bareName(part).toLowerCase()) ?? null);

/** A picture library or desk. */
export const isDesk = (part: string): boolean => kindOf(part) === 'desk';
/** An agency whose name means pictures or a report: anything known but a house that is also a word of every day. */
export const isAgency = (part: string): boolean => isDesk(part) || kindOf(part) === 'wire';
export const isKnown = (part: string): boolean => kindOf(part) !== null;
/** The full name of a news agency: alone on its line it signs the story. */
export const isFullName = (words: string): boolean => IN_FULL.has(words.toLowerCase());

export const isPerson = (part: string): boolean =>
  PERSON.test(part) &&
  !part
    .toLowerCase()
    .split(' ')
    .some((word) => HOUSE_WORDS.has(word));

/**
 * Whether all of `words` could be names; `strange` of them may be small words that are in no list ("Hanwha Q cells").
 *
 * @example areNames('Ann Lee, left, and Jan de Wit/Reuters', 0) //=> true
 */
export function areNames(words: string, strange: number): boolean {
  if (words === '' || /["“”„!?]|:$/.test(words)) return false;
  let left = strange;
  for (const [word] of words.matchAll(SMALL_WORD)) if (!SMALL.has(word) && --left < 0) return false;
  // A name may begin small when it is all there is ("gargantiopa / Getty Images"); a sentence goes on.
  if (!/^\p{Ll}/u.test(words)) return true;
  const [first = ''] = partsOf(words);
  return !first.includes(' ') || isKnown(first) || /^(?:de|von|van|al) \p{Lu}|^the (?:\p{Lu}|\p{L}+$)/u.test(first);
}
