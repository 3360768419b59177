import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { CalendarDate } from '../article/calendar.ts';
import { strings } from './strings.ts';

/** A day whole. @example longDay('2016-10-04') //=> 'Tuesday 4 October 2016' */
export const longDay = (day: CalendarDate): string => write(day, 'EEEE d MMMM y');

/** A day where the year is plain. @example shortDay('2016-10-04') //=> 'Tue 4 October' */
export const shortDay = (day: CalendarDate): string => write(day, 'EEE d MMMM');

/**
 * A day, or the first of a month or year, by a pattern of date-fns in the words of the site's own calendar: the same
 * on every machine, in every zone.
 */
export function write(value: string, pattern: string): string {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return format(new UTCDate(year, month - 1, day), pattern, { locale: strings.calendar });
}
