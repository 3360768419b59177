import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import type { Feast, Season, Way } from '../date-words/date-words.ts';
import type { Candidate, Year } from './date-candidates.ts';
import type { Direction } from './date-tense.ts';

export interface Value {
  readonly value: string;
  readonly inferred: boolean;
}

/** What a mention is read against. */
export interface Setting {
  /** The UTC midnight of the day of publication: a carrier for calendar arithmetic, never shown. */
  readonly today: UTCDate;
  /** What the clause speaks of; null when it does not say. */
  readonly direction: () => Direction | null;
  /** The values of the mentions before this one, the nearest first. */
  readonly earlier: readonly string[];
}

// A UTCDate is a day of UTC in every zone, so the first ten characters are that day.
export const isoDay = (day: UTCDate): string => day.toISOString().slice(0, 10);

/** A number with zeros in front, as dates have it. */
export const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** Whether the clause speaks of what is to come. */
export const isAhead = (direction: Direction | null): boolean => direction === 'future' || direction === 'planned';

/** Whether a text has the year in full. */
export const isStated = (year: Year): boolean =>
  typeof year === 'object' && 'digits' in year && year.digits.length === 4;

/** The number of a year; of two digits, the nearest that is not far ahead; null when no earlier mention has one. */
export function numberOf(year: Year, { today, earlier }: Setting): number | null {
  const ours = today.getFullYear();
  if (year === 'that') {
    const before = earlier.find((value) => /^\d{4}(?!\/)/.test(value));
    return before === undefined ? null : Number(before.slice(0, 4));
  }
  if ('distance' in year) return ours + year.distance;
  const number = Number(year.digits);
  if (year.digits.length === 4) return number;
  return 2000 + number > ours + YEARS_AHEAD ? 1900 + number : 2000 + number;
}
/** How far ahead, in years, "’25" may lie before it is taken for one of the last century. */
const YEARS_AHEAD = 10;

/**
 * How far ahead, in days, a day without a year may lie before it is taken for the one before: where the clause speaks
 * of the past, tells what a picture shows (in the east the day begins sooner), says nothing, or speaks of the future.
 * Even there a day that has just been is likelier than one in eleven months.
 */
const DAYS_AHEAD = { past: 60, shown: 1, hinted: 182, unclear: 182, planned: 300, future: 300 };
/** The same, in months, for a month without a year. */
const MONTHS_AHEAD = { past: 0, shown: 0, hinted: 5, unclear: 5, planned: 10, future: 10 };

/**
 * Beneath a picture, how far ahead lies what may as well be to come, in days and in months: “Lee faces a vote on Jan.
 * 3”, “Lee waves on Jan. 3”. No year is told then.
 */
const DAYS_IN_DOUBT = 60;
const MONTHS_IN_DOUBT = 2;

/** A day of each year: in the year that the text has, or else the latest that is not too far ahead. */
export function yearly(inYear: (year: number) => UTCDate | null, year: Year | null, setting: Setting): Value | null {
  if (year !== null) {
    const number = numberOf(year, setting);
    const day = number === null ? null : inYear(number);
    return day && { value: isoDay(day), inferred: !isStated(year) };
  }
  const { today, direction } = setting;
  const time = direction() ?? 'unclear';
  const days = [1, 0, -1].map((step) => inYear(today.getFullYear() + step)).filter((one) => one !== null);
  const ahead = DAYS_AHEAD[time];
  const isDoubtful = (distance: number): boolean => distance > ahead && distance <= DAYS_IN_DOUBT;
  if (time === 'shown' && days.some((one) => isDoubtful(daysBetween(today, one)))) return null;
  const day = days.find((one) => daysBetween(today, one) <= ahead);
  return day ? { value: isoDay(day), inferred: true } : null;
}

// Midnights of UTC lie whole days apart.
const daysBetween = (from: UTCDate, to: UTCDate): number => (to.getTime() - from.getTime()) / DAY;
const DAY = 24 * 60 * 60 * 1000;

/** A day by its numbers; null when the calendar does not have it. */
export function dayIn(year: number, month: number, day: number): UTCDate | null {
  const date = new UTCDate(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

/** The day of a feast in a year. */
export function feastIn(year: number, feast: Feast): UTCDate | null {
  if ('day' in feast) return dayIn(feast.year ?? year, feast.month, feast.day);
  const first = new UTCDate(year, feast.month - 1, 1);
  const offset = (feast.weekday - first.getDay() + 7) % 7;
  return addDays(first, offset + 7 * (feast.nth - 1) + feast.later);
}

/** A month of each year: of the year that the text has, or the nearest as the tense or a word has it. */
export function monthValue(
  { year, month, way }: Extract<Candidate, { kind: 'month' }>,
  setting: Setting,
): Value | null {
  if (year !== null) {
    const number = numberOf(year, setting);
    return number === null ? null : { value: `${number}-${padded(month, 2)}`, inferred: !isStated(year) };
  }
  const { today, direction } = setting;
  const ahead = (month - 1 - today.getMonth() + 12) % 12;
  const time = direction() ?? 'unclear';
  const limit = MONTHS_AHEAD[time];
  if (way === null && time === 'shown' && ahead > 0 && ahead <= MONTHS_IN_DOUBT) return null;
  const distance = {
    past: ahead - 12,
    present: month - 1 - today.getMonth(),
    future: ahead === 0 ? 12 : ahead,
    unclear: ahead <= limit ? ahead : ahead - 12,
  }[timeOf(way)];
  return { value: isoDay(addMonths(today, distance)).slice(0, 7), inferred: true };
}

const timeOf = (way: Way | null) => (way === null ? 'unclear' : way < 0 ? 'past' : way > 0 ? 'future' : 'present');

/** The months, counted from 1, in which the seasons begin in the north; winter ends in the year after. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** A season, numbered as EDTF does: of the year that the text has, or this one, the last or the next. */
export function seasonValue(
  { year, season, way }: Extract<Candidate, { kind: 'season' }>,
  setting: Setting,
): Value | null {
  const { today, direction } = setting;
  if (year !== null) {
    const number = numberOf(year, setting);
    return number === null ? null : { value: `${number}-${season}`, inferred: !isStated(year) };
  }
  const month = today.getMonth() + 1;
  const begins = FIRST_MONTH[season];
  // January and February belong to the winter that began in the year before.
  const ours = season === 24 && month < 3 ? today.getFullYear() - 1 : today.getFullYear();
  const isOver = month > begins + 2;
  const isToCome = month < begins && ours === today.getFullYear();
  if (way < 0) return { value: `${isOver ? ours : ours - 1}-${season}`, inferred: true };
  if (way > 0) return { value: `${isToCome ? ours : ours + 1}-${season}`, inferred: true };
  const time = direction();
  const turn = isOver && isAhead(time) ? 1 : isToCome && (time === 'past' || time === 'shown') ? -1 : 0;
  return { value: `${ours + turn}-${season}`, inferred: true };
}
