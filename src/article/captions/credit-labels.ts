import { areNames, isKnown, isPerson, partsOf } from './credit-names.ts';
import { ABBREVIATIONS, CREDITS, KINDS, LINKS, PICTURES, SOURCES, UNMARKED } from './credit-words.ts';

/** The longest first, so that "photographs" is not read as "photo". */
const anyOf = (words: readonly string[]): string => `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;

const COLON = '\\s?(?::|\\.\\.\\.|…)\\s?';
/** `Photo by `, `Image credit: `, `Photo illustration courtesy of `, `Image source, `, `PHOTO / `, `Photographie d'` */
const PICTURE = `${anyOf(PICTURES)}(?: ${anyOf(KINDS)})?(?:${COLON}|(?<=copyright|source), | ${anyOf(LINKS)}:? | d['’]|\\s?/\\s?)`;
/** `Credit: `, `Credit... `, `Photographer: ` */
const CREDIT = `${anyOf(CREDITS)}${COLON}`;
/** `Courtesy of `, `Submitted by `, `Cortesía de `, `Quelle: `, `© ` */
const GIVEN = `courtesy(?: of |: )|(?:submitted|supplied|provided|contributed) by |cortesía de |${anyOf(SOURCES)}${COLON}|© ?`;
const MARKED = `${PICTURE}|${CREDIT}|${GIVEN}`;
/** `Credit Ann Lee/The Daily Star`: no mark parts label and name, so the name must be one beyond doubt. */
const BARE = `${anyOf(UNMARKED)} `;

/** Papers print "Credit" twice when a page hides one of the two. */
const AT_START = new RegExp(`^(?:(?:Credit )?(?:${MARKED})+|(?<bare>(?:Credit )?${BARE}))`, 'iu');
/** "Top photo by", "U.S. Air Force photo by", "AP Photo/": up to five capitalised words before the label. */
const BEFORE = /^(?:(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}&'’-]*) ){1,5}/u;
const AFTER_WORDS = new RegExp(`^(?:${PICTURE}|${CREDIT})`, 'iu');
/** The first words of all labels; "" is the one of "©". */
const FIRST_WORDS = new Set(
  [
    ...PICTURES,
    ...CREDITS,
    ...SOURCES,
    ...UNMARKED,
    'credit',
    'courtesy',
    'cortesía',
    'submitted',
    'supplied',
    'provided',
    'contributed',
    '',
  ].map((label) => label.split(' ')[0] ?? ''),
);
const FIRST_END = /[\s:./…,©]|$/;
/** Between one credit and the next. */
const NEXT = new RegExp(`(?<=[\\p{L}\\p{N}]{2})(?<!(?<!\\p{L})(?:${ABBREVIATIONS.join('|')}))\\. (?=\\p{Lu})`, 'u');

/**
 * The names after the label that `words` begin with, or null when they begin with none, or when what follows is no
 * name. One credit may follow another: "Photo illustration by Jo Roe. Photo by Ann Lee".
 *
 * @example namesAfterLabel('Photo by Ann Lee/Reuters') //=> ['Ann Lee', 'Reuters']
 */
export function namesAfterLabel(words: string): readonly string[] | null {
  const atStart = labelOf(words, AT_START);
  const before = atStart ? '' : wordsBeforeLabel(words);
  const label = atStart ?? (before === '' ? null : AT_START.exec(words.slice(before.length)));
  if (!label) return null;
  const rest = words.slice(before.length + label[0].length);
  const [first = '', ...others] = rest.split(NEXT);
  const bare = label.groups?.['bare'] !== undefined;
  if (!areNames(first, bare ? 0 : 1) || (bare && !isNamed(first))) return null;
  const later = others.map((other) => namesAfterLabel(other) ?? (isKnown(other) ? [other] : null));
  if (later.includes(null)) return null;
  return [...partsOf(before).filter(isKnown), ...partsOf(first), ...later.flatMap((names) => names ?? [])];
}

/** The capitalised words before a label, as far as they are part of the credit. */
function wordsBeforeLabel(words: string): string {
  const all = BEFORE.exec(words)?.[0] ?? '';
  for (let length = all.indexOf(' ') + 1; length > 0; length = all.indexOf(' ', length) + 1) {
    if (labelOf(words.slice(length), AFTER_WORDS)) return words.slice(0, length);
  }
  return '';
}

/** The label at the start of `words`. Its first word is looked up first: that spares most words the long pattern. */
const labelOf = (words: string, label: RegExp): RegExpExecArray | null =>
  FIRST_WORDS.has(words.slice(0, words.search(FIRST_END)).toLowerCase()) ? label.exec(words) : null;

/** "Credit Suisse First" is a bank, whatever it looks like. */
const isNamed = (names: string): boolean =>
  partsOf(names).some((part) => isPerson(part) || isKnown(part)) && !/^(?:Suisse|Agricole)\b/.test(names);
