import { fold } from '../text/span.ts';
import { PAGES } from '../words/pages.ts';
import { mayBeCredit } from './credit-hints.ts';
import { namesAfterLabel } from './credit-labels.ts';
import { areNames, bareName, isAgency, isDesk, isKnown, isPerson, partsOf } from './credit-names.ts';
import { NAMELESS, NAMELESS_WEAK, PAPERS, SOURCES } from './credit-words.ts';

/**
 * How much words say by themselves that they credit a picture. `sure`: a label, or a photographer with an agency.
 * `fair`: a photographer with a house that is not known, or a picture desk alone. `weak`: a news agency alone, which
 * may just as well sign the story or name the source of a report.
 */
type Trust = 'sure' | 'fair' | 'weak';

export interface Credit {
  readonly trust: Trust;
  /** The credit, bare of brackets and of what a web page prints before it. */
  readonly credit: string;
  readonly photographer: string | null;
  readonly agency: string | null;
  readonly via: string | null;
}

/** Whether a credit names an agency that is known, and no house beside a name. */
export const isWire = ({ agency }: Credit): boolean => agency !== null && isAgency(agency);

/** Longest credit, in characters. */
export const LONGEST_CREDIT = 160;
const LONGEST_NAMELESS = 40;
/** What a web page prints before a credit without a colon: "Credit Credit... Ann Lee", "Image copyright Ann Lee". */
const PAGE_LABEL = /^(?:credit(?:(?:\.\.\.|…) ?| )|image (?:copyright|source),? )+/i;
const SOURCE_WORD = new RegExp(`^(?:${SOURCES.join('|')})\\b`, 'i');
/** What a caption points at its picture with. */
const POINTERS = PAGES.flatMap(({ caption }) => caption.pointers);
const NAMELESS_SURE = new Set(NAMELESS);
const NAMELESS_FAIR = new Set(NAMELESS_WEAK);
/** Who wrote it, as German desks sign: "dpa/lno". */
const INITIALS = /^[a-z]{2,4}$/;
const SITE = /^[\w-]+(?:\.[\w-]+)+$/;
/** The number of a report: `© dpa-infocom, dpa:160412-99-543210/2`. */
const REPORT = /\bdpa:\d{6}-/;
/** `Harbour Gazette file photo` */
const FROM_FILE = /^(?:\p{Lu}[\p{L}&.'’-]* ){1,4}(?:file|staff|courtesy|handout|archive) photo$/u;
/** `HT Photo` · `HT File Photo` */
const INITIALS_PHOTO = /^\p{Lu}{2,5} (?:(?:File|FILE|file) )?(?:Photo|PHOTO|photo)s?$/u;
/** `Ann Lee, Staff Photographer` */
const BY_PROFESSION = /^(?<name>[^,/]{5,40}),? (?:staff |chief |freelance |contributing )photographer$/iu;
/** `Twitter/@annlee` */
const HANDLE = /^(?<site>Twitter|Instagram|Facebook|TikTok|YouTube|X)\s?\/\s?@\w{2,30}$/;
/** `Reuters: Ann Lee` · `ABC News: Ann Lee`: the house and who took the picture for it. */
const HOUSE_FIRST = /^(?<house>\p{Lu}[^:/]{1,30}): (?<name>[^:/]{5,40})$/u;
/** `LP` before who took the picture for it, and who that is, in short: `J.D.` */
const HOUSE_IN_SHORT = /^\p{Lu}{2,4}$/u;
const SIGNED_IN_SHORT = /^(?:\p{Lu}\.-?){2,3}$/u;
/** `Star Tribune`: a paper by the last word of its name. */
const PAPER = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’&-]* ){1,3}(?:${PAPERS.join('|')})$`, 'u');
/** Parts of a credit that name no house. */
const NOTE =
  /^(?:file|staff|pool|handout|left|right|top|bottom|files|archive|archives|archiv|archivo|released|contributed|provided)$/i;

/**
 * What `printed` credits, or null when it is no credit: names after a label, a photographer with an agency, or an
 * agency alone. `printed` has neither brackets nor words of the caption.
 *
 * @example readCredit('Photo by Ann Lee/Getty Images')?.agency //=> 'Getty Images'
 * readCredit('Photo by all accounts of those who saw it') //=> null
 */
export function readCredit(printed: string): Credit | null {
  if (
    printed.length < 2 ||
    printed.length > LONGEST_CREDIT ||
    !mayBeCredit(printed) ||
    POINTERS.some((words) => printed.startsWith(words)) ||
    REPORT.test(printed)
  )
    return null;
  const words = fold(printed)
    .trim()
    .replace(/(?<=[\p{L}\p{N}]{2})[.,]$/u, '');
  if (isAgency(words)) return toCredit(words, [words], trustOf([words], words) ?? 'weak');
  const site = HANDLE.exec(words)?.groups?.['site'];
  if (site) return toCredit(words, [site], 'sure');
  if (words.includes('@')) return null;
  const nameless = readNameless(words) ?? readHouseFirst(words);
  if (nameless) return nameless;
  const names = namesAfterLabel(words);
  if (names) return toCredit(words, names, SOURCE_WORD.test(words) ? trustOfSource(names) : 'sure');
  if (!areNames(words, 0)) return null;
  const parts = partsOf(words);
  const trust = trustOf(parts, words);
  return trust ? toCredit(words, parts, trust) : null;
}

/**
 * Words that a page says are the credit, whoever they name; null when they cannot be names.
 *
 * @example namesAsCredit('Ann Lee for NPR')?.photographer //=> 'Ann Lee'
 */
export const namesAsCredit = (words: string): Credit | null =>
  areNames(words, 1) ? toCredit(fold(words), partsOf(words), 'sure') : null;

/** "Handout", "Submitted photo", "AP file photo", "Ann Lee photo". */
function readNameless(words: string): Credit | null {
  if (words.length > LONGEST_NAMELESS) return null;
  const space = words.indexOf(' ');
  const first = words.slice(0, Math.max(0, space));
  const known = first !== '' && isAgency(first);
  const rest = (known ? words.slice(space + 1) : words).toLowerCase();
  if (NAMELESS_SURE.has(rest)) return toCredit(words, known ? [first] : [], 'sure');
  if (NAMELESS_FAIR.has(rest)) return toCredit(words, known ? [first] : [], 'weak');
  if (FROM_FILE.test(words)) return toCredit(words, [], 'sure');
  if (INITIALS_PHOTO.test(words)) return toCredit(words, [], 'fair');
  const byProfession = BY_PROFESSION.exec(words)?.groups?.['name'] ?? '';
  if (isPerson(byProfession)) return toCredit(words, [byProfession], 'sure');
  const person = / photos?$/i.test(words) ? words.slice(0, words.lastIndexOf(' ')) : '';
  return isPerson(person) && !isKnown(person) ? toCredit(words, [person], 'fair') : null;
}

/** "Reuters: Ann Lee"; anybody else before a colon may be a speaker. */
function readHouseFirst(words: string): Credit | null {
  const { house = '', name = '' } = HOUSE_FIRST.exec(words)?.groups ?? {};
  const isHouse = isKnown(house) || / (?:News|Sport|Radio|TV)$/.test(house);
  return isHouse && isPerson(name) && !isKnown(name) ? toCredit(words, [name, house], 'fair') : null;
}

/** "Source: AP" and "Quelle: example.org" may be where the story comes from, or the figures of a table. */
const trustOfSource = (names: readonly string[]): Trust =>
  names.every((name) => (isAgency(name) && !isDesk(name)) || SITE.test(name) || INITIALS.test(name)) ? 'weak' : 'fair';

/** How far names without a label are a credit; null when they are none. */
function trustOf(parts: readonly string[], words: string): Trust | null {
  const others = parts.filter((part) => !isKnown(part) && !NOTE.test(part));
  const agencies = parts.filter(isAgency);
  if (others.length === 0) {
    if (/\b(?:photos?|pics?)\b/i.test(words)) return 'sure';
    // "Handout/Reuters", "EFE/Archivo"
    if (agencies.length > 0 && agencies.length < parts.length && words.includes('/')) return 'sure';
    return agencies.some(isDesk) ? 'fair' : 'weak';
  }
  const signed = others.some(isPerson);
  const joined = /[/|]|\svia\s|\s[—–]\s/.test(words);
  if (agencies.length > 0 && (signed || /\svia\s/.test(words))) return joined ? 'sure' : 'fair';
  // "EPA/HARBOUR POLICE"
  if (agencies.length > 0 && words.includes('/') && words === words.toUpperCase()) return 'sure';
  // "Ann Lee/Staff"
  if (signed && parts.some(isKnown) && words.includes('/')) return 'sure';
  return isPair(parts, words) ? 'fair' : null;
}

/**
 * `Ann Lee/The Star`, `LP/Anne Roy`, `LP / A.R.`, `ANN LEE - Daily Star`, `Ann Lee, Star Tribune`: a name and a house
 * that is not known.
 */
function isPair([first = '', second = '', ...more]: readonly string[], words: string): boolean {
  if (more.length > 0) return false;
  if (isPerson(first)) {
    const isShouted = first === first.toUpperCase() && /\s[—–-]\s/.test(words);
    return /[/|]/.test(words) || isShouted || (isPerson(second) ? false : PAPER.test(second));
  }
  return words.includes('/') && HOUSE_IN_SHORT.test(first) && (isPerson(second) || SIGNED_IN_SHORT.test(second));
}

/** Who took the picture, for whom, and through whom it came. */
function toCredit(words: string, parts: readonly string[], trust: Trust): Credit {
  const direct = parts.filter((part) => !/^via /i.test(part) && !NOTE.test(part));
  const photographer = SOURCE_WORD.test(words)
    ? null
    : (direct.find((part) => isPerson(part) && !isKnown(part)) ?? null);
  const agency = direct.find(isKnown);
  const house = direct.find(
    (part) => part !== photographer && !SITE.test(part) && !isPerson(part) && /\p{L}/u.test(part),
  );
  const via = parts.find((part) => /^via /i.test(part))?.replace(/^via /i, '');
  return {
    trust,
    credit: words.replace(PAGE_LABEL, ''),
    photographer,
    agency: agency ? bareName(agency) : photographer && house ? house.replace(/^the /, '') : null,
    via: via ?? parts.find((part) => SITE.test(part)) ?? null,
  };
}
