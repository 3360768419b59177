import type { Block, Passage } from '../article.ts';
import { passageAt } from '../text/span.ts';
import { MONTH_NUMBERS, NEAR_DAYS, WEEKDAY_NUMBERS } from '../words/calendar-names.ts';
import { PAGES } from '../words/pages.ts';

/** As much of a paragraph as a dateline may take up, with the first letter of the story, in UTF-16 code units. */
const LONGEST = 120;

const WORDS = PAGES.map(({ dateline }) => dateline);
const smallIn = (name: 'town' | 'region'): string =>
  `(?:(?:${[...new Set(WORDS.flatMap((words) => words[name]))].join('|')}) )?`;

/** A word in capitals, or the one that "McALLEN" is: "TRENTON", "ST.", "PORT-AU-PRINCE", "COEUR d’ALENE". */
const CAPITALS = "(?:Mc|Mac)?\\p{Lu}[\\p{Lu}.’'-]*";
/** NEW YORK · WASHINGTON/LONDON */
const PLACE = `${CAPITALS}(?:[ /](?:d[’'])?${CAPITALS}){0,5}`;
/** New York · Frankfurt am Main · Port-au-Prince · Frankfurt a. M. · Halle (Saale) */
const MIXED_PLACE = `\\p{Lu}[\\p{L}.’'-]*(?:[ /]${smallIn('town')}\\p{Lu}[\\p{L}.’'-]*){0,3}(?: a\\. ?[MO]\\.| \\(\\p{Lu}\\p{Ll}{2,14}\\))?`;
/** , N.J. · , Philippines · , United Arab Emirates */
const REGION = `(?:, \\p{Lu}[\\p{L}.’'-]*(?: ${smallIn('region')}\\p{Lu}[\\p{L}.’'-]*){0,3})?`;
const MONTH = [...MONTH_NUMBERS.keys()].join('|');
/** Oct 4 · July 19 · 4. Oktober · 04.10.2016 · 4 oct · 4 de octubre · le 4 octobre */
const DAY = `(?:(?:le )?\\d{1,2}(?:er)? (?:de )?(?:${MONTH})(?!\\p{L})\\.?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?`;
/** Who sends news text. Only after one of these is a place in small letters, or none, a dateline. */
const AGENCY =
  '\\((?:AP|AFP|Reuters|REUTERS|Thomson Reuters Foundation|UPI|dpa(?:-\\w{2,6})?|DPA|epd|KNA|kna|sid|SID|APA|apa|SDA|sda|awp|afp|dapd|ddp|Xinhua|ANSA|EFE|PA|AAP|PTI|ANI|TASS|Tass|CNN|CNA|UCA News|IPS|IRIN|RNS|JTA|Kyodo|Yonhap|Bloomberg|The Canadian Press|CP|Europa Press|Press Association|dts|ots)(?:/[\\w-]{2,12}){0,2}\\)';
/** In capitals any sender may follow: (KGW), /PRNewswire/. */
const SENDER = '(?:\\([\\p{L}][^()\\n]{1,40}\\)|/\\p{L}[\\p{L} .-]{2,30}/)';
const DASH = '(?:(?:\\s?|\\.)(?:--?|[–—])|\\s[_|](?=\\s))';

/** BERLIN taz | */
const WITH_BAR = new RegExp(`^${CAPITALS}(?:[ /]${CAPITALS}){0,2} [a-z]{2,8} \\|`, 'u');
/** TRENTON, N.J. (AP) — · GENEVA, Oct 4 (Reuters) - · MANILA, Philippines – · WASHINGTON — */
const IN_CAPITALS = new RegExp(`^(?<place>${PLACE})${REGION}(?:,? ${DAY})?(?: ${SENDER})?${DASH}`, 'u');
/**
 * Berlin (dpa) – · Berlin (epd). · New York, Oct. 4 (Reuters) - · Oct 4 (Reuters) - · (Reuters) - ·
 * Madrid, 4 oct (EFE).-
 */
const BY_AGENCY = new RegExp(
  `^(?:${MIXED_PLACE}${REGION},? )?(?:${DAY} )?${AGENCY}(?:${DASH}|(?<=\\S \\([^()]{2,30}\\))\\.)`,
  'u',
);
/** Basel, 9. Jan. (sda) */
const BY_DAY_AND_AGENCY = new RegExp(`^(?:${PLACE}|${MIXED_PLACE})${REGION}, ${DAY}\\.? ${AGENCY}(?= )`, 'u');
/** Northfield, May 12: */
const BY_DAY = new RegExp(`^(?<town>${PLACE}|${MIXED_PLACE})${REGION}, ${DAY}:`, 'u');
/** Shortest name of a weekday that is not cut short. */
const WHOLE_NAME = 5;
/** (CNN) The bridge … */
const AGENCY_ALONE = new RegExp(`^${AGENCY}`, 'u');
/** The forms, the earlier before the later where two fit, each with a sign that it cannot do without. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/[–—_|-]/, IN_CAPITALS],
  [/\(/, BY_AGENCY],
  [/\|/, WITH_BAR],
  [/\(/, BY_DAY_AND_AGENCY],
  [/:/, BY_DAY],
  [/\(/, AGENCY_ALONE],
];
/** After a dateline a sentence begins; after "NATO — the alliance" it goes on. */
const SENTENCE = /^\s*(?:["“„«‘']|''|``)?[\p{Lu}\p{Lo}\p{N}]/u;
/** What else is set in capitals before a dash: no place. */
const LABELS = new Set(WORDS.flatMap(({ labels }) => labels));
/** Least letters of a place without region, day and sender: "LA —" is too little to be sure. */
const SHORTEST = 4;

/**
 * The place and agency that open the story, dash included; null where its first paragraph opens without them. It lies
 * inside that paragraph, so it is no part of its own.
 *
 * @example readDateline('TRENTON, N.J. (AP) — Rain fell.', body)?.text //=> 'TRENTON, N.J. (AP) —'
 */
export function readDateline(text: string, body: readonly Block[]): Passage | null {
  const paragraph = body.find(({ type }) => type === 'paragraph')?.span;
  if (!paragraph) return null;
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST)).replace(/\s/g, ' ');
  const [, form] = FORMS.find(([sign, one]) => sign.test(opening) && one.test(opening)) ?? [];
  const found = form?.exec(opening);
  if (!found) return null;
  const place = found.groups?.['place'];
  const isBare = place !== undefined && /^[^,(]*$/.test(found[0]);
  if (isBare && (LABELS.has(place.split(' ')[0] ?? '') || lettersOf(place) < SHORTEST)) return null;
  if (isNoTown(found.groups?.['town'] ?? '')) return null;
  if (!SENTENCE.test(opening.slice(found[0].length))) return null;
  return passageAt(text, paragraph.start, paragraph.start + found[0].length);
}

/**
 * "Monday, March 4: Rain fell.", "On Monday, …", "Yesterday, …", "Update, …": a diary and a running story have entries,
 * and no towns.
 */
const isNoTown = (town: string): boolean =>
  town
    .split(' ')
    .some(
      (word) =>
        (word.length >= WHOLE_NAME && WEEKDAY_NUMBERS.has(word.toLowerCase())) ||
        NEAR_DAYS.has(word.toLowerCase()) ||
        LABELS.has(word.toUpperCase()),
    );

const lettersOf = (place: string): number => place.replace(/[^\p{L}]/gu, '').length;
