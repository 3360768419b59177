import type { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import type { Unit } from '../date-words/date-words.ts';
import type { Candidate } from './date-candidates.ts';
import {
  dayIn,
  feastIn,
  isAhead,
  isoDay,
  isStated,
  monthValue,
  numberOf,
  padded,
  type Setting,
  seasonValue,
  type Value,
  yearly,
} from './yearly-values.ts';

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
    case 'weekday': {
      const days = daysTo(candidate, setting);
      return days === null ? null : { value: isoDay(addDays(today, days)), inferred: true };
    }
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

/** `2016-W40` */
const isoWeek = (day: UTCDate): string => `${padded(getISOWeekYear(day), 4)}-W${padded(getISOWeek(day), 2)}`;

function decadeValue(digits: string, today: UTCDate): Value {
  if (digits.length === 3) return { value: `${digits}X`, inferred: false };
  const ours = Math.floor(today.getFullYear() / 100);
  const century = Number(`${ours}${digits}0`) > today.getFullYear() ? ours - 1 : ours;
  return { value: `${century}${digits}X`, inferred: true };
}

/**
 * How many days away a weekday lies: the last one, or the day itself, unless a word or the tense points ahead; null
 * where neither says anything. What "was to" happen on the day that was yesterday was so at the desk, the day before
 * the paper.
 */
function daysTo(
  { weekday, way }: Extract<Candidate, { kind: 'weekday' }>,
  { today, direction }: Setting,
): number | null {
  const ahead = (weekday - today.getDay() + 7) % 7;
  if (way === 0 || (way === null && ahead === 0)) return ahead;
  if (way !== null) return way < 0 ? ahead - 7 : ahead || 7;
  const time = direction();
  if (time === null) return null;
  return isAhead(time) && !(time === 'planned' && ahead === 6) ? ahead : ahead - 7;
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
