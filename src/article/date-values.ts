import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import type { Candidate, Year } from './date-candidates.ts';
import type { Direction } from './date-tense.ts';
import type { Feast, Season, Unit, Way } from './date-words/date-words.ts';

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

/**
 * The day, month or year that a candidate means, in ISO 8601 and EDTF and in the precision that the text has; null
 * when it cannot be settled. `inferred` unless the text states it whole.
 *
 * @example in a paper of 2016-10-04
 * resolve({ kind: 'weekday', weekday: 1, way: null }, setting) //=> { value: '2016-10-03', inferred: true }
 */
export function resolve(candidate: Candidate, setting: Setting): Value | null {
  const { today } = setting;
  switch (candidate.kind) {
    case 'day':
      return yearly((year) => dayIn(year, candidate.month, candidate.day), candidate.year, setting);
    case 'feast':
      return yearly((year) => feastIn(year, candidate.feast), null, setting);
    case 'month':
      return monthValue(candidate, setting);
    case 'season':
      return seasonValue(candidate, setting);
    case 'year': {
      const year = numberOf(candidate.year, setting);
      return year === null ? null : { value: String(year), inferred: !isStated(candidate.year) };
    }
    case 'years': {
      const from = String(numberOf(candidate.from, setting) ?? '');
      const until = from.slice(0, -candidate.until.length) + candidate.until;
      return until > from ? { value: `${from}/${until}`, inferred: false } : null;
    }
    case 'decade':
      return decadeValue(candidate.digits, today);
    case 'century':
      return { value: `${candidate.century - 1}XX`, inferred: false };
    case 'weekday':
      return { value: isoDay(addDays(today, daysTo(candidate, setting))), inferred: true };
    case 'relative':
      return { value: relativeValue(candidate.unit, candidate.count, today), inferred: true };
    case 'that': {
      const length = LENGTHS[candidate.unit];
      // A season has the form of a month, and is none.
      const value = setting.earlier.find((one) => /^\d{4}(?:-[01]\d(?:-\d\d)?)?$/.test(one) && one.length >= length);
      return value === undefined ? null : { value: value.slice(0, length), inferred: true };
    }
  }
}

/** How long an ISO 8601 value of that precision is. */
const LENGTHS = { day: 10, month: 7, year: 4 } as const;

// A UTCDate is a day of UTC in every zone, so the first ten characters are that day.
const isoDay = (day: UTCDate): string => day.toISOString().slice(0, 10);

/** `2016-W40` */
const isoWeek = (day: UTCDate): string => `${padded(getISOWeekYear(day), 4)}-W${padded(getISOWeek(day), 2)}`;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

const isStated = (year: Year): boolean => typeof year === 'object' && 'digits' in year && year.digits.length === 4;

/** The number of a year; of two digits, the nearest that is not far ahead; null when no earlier mention has one. */
function numberOf(year: Year, { today, earlier }: Setting): number | null {
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
 * of the past, says nothing, or speaks of the future. Even there a day that has just been is likelier than one in eleven
 * months.
 */
const DAYS_AHEAD = { past: 60, unclear: 182, planned: 300, future: 300 };
/** The same, in months, for a month without a year. */
const MONTHS_AHEAD = { past: 0, unclear: 5, planned: 10, future: 10 };

/** A day of each year: in the year that the text has, or else the latest that is not too far ahead. */
function yearly(inYear: (year: number) => UTCDate | null, year: Year | null, setting: Setting): Value | null {
  if (year !== null) {
    const number = numberOf(year, setting);
    const day = number === null ? null : inYear(number);
    return day && { value: isoDay(day), inferred: !isStated(year) };
  }
  const { today, direction } = setting;
  const ahead = DAYS_AHEAD[direction() ?? 'unclear'];
  const day = [1, 0, -1]
    .values()
    .map((step) => inYear(today.getFullYear() + step))
    .find((one) => one !== null && daysBetween(today, one) <= ahead);
  return day ? { value: isoDay(day), inferred: true } : null;
}

// Midnights of UTC lie whole days apart.
const daysBetween = (from: UTCDate, to: UTCDate): number => (to.getTime() - from.getTime()) / DAY;
const DAY = 24 * 60 * 60 * 1000;

/** A day by its numbers; null when the calendar does not have it. */
function dayIn(year: number, month: number, day: number): UTCDate | null {
  const date = new UTCDate(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

function feastIn(year: number, feast: Feast): UTCDate | null {
  if ('day' in feast) return dayIn(feast.year ?? year, feast.month, feast.day);
  const first = new UTCDate(year, feast.month - 1, 1);
  const offset = (feast.weekday - first.getDay() + 7) % 7;
  return addDays(first, offset + 7 * (feast.nth - 1) + feast.later);
}

function monthValue({ year, month, way }: Extract<Candidate, { kind: 'month' }>, setting: Setting): Value | null {
  if (year !== null) {
    const number = numberOf(year, setting);
    return number === null ? null : { value: `${number}-${padded(month, 2)}`, inferred: !isStated(year) };
  }
  const { today, direction } = setting;
  const ahead = (month - 1 - today.getMonth() + 12) % 12;
  const limit = MONTHS_AHEAD[direction() ?? 'unclear'];
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

function seasonValue({ year, season, way }: Extract<Candidate, { kind: 'season' }>, setting: Setting): Value | null {
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
  const turn = isOver && isAhead(direction()) ? 1 : isToCome && direction() === 'past' ? -1 : 0;
  return { value: `${ours + turn}-${season}`, inferred: true };
}

function decadeValue(digits: string, today: UTCDate): Value {
  if (digits.length === 3) return { value: `${digits}X`, inferred: false };
  const ours = Math.floor(today.getFullYear() / 100);
  const century = Number(`${ours}${digits}0`) > today.getFullYear() ? ours - 1 : ours;
  return { value: `${century}${digits}X`, inferred: true };
}

const isAhead = (direction: Direction | null): boolean => direction === 'future' || direction === 'planned';

/**
 * How many days away a weekday lies: the last one, or the day itself, unless a word or the tense points ahead. What
 * "was to" happen on the day that was yesterday was so at the desk, the day before the paper.
 */
function daysTo({ weekday, way }: Extract<Candidate, { kind: 'weekday' }>, { today, direction }: Setting): number {
  const ahead = (weekday - today.getDay() + 7) % 7;
  if (way === null) {
    const time = direction();
    return ahead === 0 || (isAhead(time) && !(time === 'planned' && ahead === 6)) ? ahead : ahead - 7;
  }
  if (way === 0) return ahead;
  return way < 0 ? ahead - 7 : ahead === 0 ? 7 : ahead;
}

function relativeValue(unit: Unit, count: number | null, today: UTCDate): string {
  switch (unit) {
    case 'day':
      return isoDay(addDays(today, count ?? 0));
    case 'weekend': {
      const isNow = today.getDay() === 0 || today.getDay() === 6;
      const saturday = addDays(today, 6 - (today.getDay() || 7) + 7 * (count ?? (isNow ? 0 : -1)));
      return `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`;
    }
    case 'week':
      return isoWeek(addWeeks(today, count ?? 0));
    case 'month':
      return isoDay(addMonths(today, count ?? 0)).slice(0, 7);
    case 'year':
      return isoDay(addYears(today, count ?? 0)).slice(0, 4);
  }
}
