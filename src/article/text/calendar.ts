import { UTCDate } from '@date-fns/utc';
import { isValid } from 'date-fns/isValid';

/**
 * ISO 8601 calendar day `YYYY-MM-DD`. News names days, not instants, so it carries no zone and is never a JS `Date`
 * outside the arithmetic of `dates.ts`.
 */
export type CalendarDate = `${number}-${number}-${number}`;

/**
 * Whether `text` is a day that the calendar has, from the year 1 on.
 *
 * @example isCalendarDate('2016-02-30') //=> false
 */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new UTCDate(text);
  // A February 30 is either no date at all or one in March.
  return isValid(day) && day.toISOString().startsWith(text);
}

/** The forms of a date's value, in the precision of the text: ISO 8601, and EDTF for seasons, decades and centuries. */
export const DATE_VALUE =
  /^(?:\d\d(?:\d[\dX]|XX)|\d{4}-(?:W?\d\d|\d\d-\d\d)|\d{4}\/\d{4}|\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d)$/;
