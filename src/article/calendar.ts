import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/**
 * ISO 8601 calendar day `YYYY-MM-DD`. News names days, not instants, so it carries no zone and is never a JS `Date`
 * outside the arithmetic of `dates.ts`.
 */
export type CalendarDate = `${number}-${number}-${number}`;

/**
 * Whether `text` is a day that the calendar has, from the year 1000 on: there were no newspapers before, and JS counts
 * the first century of its years otherwise.
 *
 * @example isCalendarDate('2016-02-30') //=> false
 */
export const isCalendarDate = (text: string): text is CalendarDate =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && isValid(parseISO(text));
