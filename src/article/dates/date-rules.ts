import type { DateRule } from '../decisions.ts';
import type { CalendarDate } from '../text/calendar.ts';
import type { Candidate, Year } from './date-candidates.ts';
import type { Value } from './yearly-values.ts';

/**
 * By which rule `value` is what a candidate means in a paper of the day `publication`.
 *
 * @example dateRule({ kind: 'weekday', weekday: 1, way: null }, { value: '2016-10-03', inferred: true }, '2016-10-04')
 *   //=> 'weekday-past'
 */
export function dateRule(candidate: Candidate, { value }: Value, publication: CalendarDate): DateRule {
  switch (candidate.kind) {
    case 'weekday':
      if (candidate.way !== null) return 'weekday-worded';
      if (value === publication) return 'weekday-same-day';
      return value < publication ? 'weekday-past' : 'weekday-future';
    case 'day':
      return candidate.year === null ? 'month-day-nearest-year' : yearRule(candidate.year);
    case 'month':
      if (candidate.year !== null) return yearRule(candidate.year);
      return candidate.way === null ? 'month-nearest-year' : 'month-worded';
    case 'season':
      return candidate.year === null ? 'season' : yearRule(candidate.year);
    case 'feast':
      return 'feast';
    case 'year':
      return yearRule(candidate.year);
    case 'years':
      return yearRule(candidate.from);
    case 'decade':
      return candidate.digits.length === 3 ? 'stated' : 'decade-nearest-century';
    case 'century':
      return 'stated';
    case 'relative':
      return 'counted';
    case 'that':
      return 'mentioned';
  }
}

function yearRule(year: Year): DateRule {
  if (year === 'that') return 'year-mentioned';
  if ('distance' in year) return 'year-worded';
  return year.digits.length === 4 ? 'stated' : 'two-digit-year';
}
