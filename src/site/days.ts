import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { CalendarDate } from '../article/text/calendar.ts';
import { strings } from './strings.ts';

/**
 * A day whole. A line may break after the day of the week alone, so that no year is left over for the next.
 *
 * @example longDay('2016-10-04') //=> 'Tuesday 4 October 2016'
 */
export function longDay(day: CalendarDate): string {
  const [weekday, ...rest] = write(day, strings.days.named).split(' ');
  return `${weekday} ${rest.join(NO_BREAK)}`;
}

const NO_BREAK = '\u00A0';

/**
 * A day beside another one, with the year where it is not the same.
 *
 * @example shortDay('2016-10-04', '2016-10-01') //=> 'Tue 4 October'
 *          shortDay('2016-10-04', '2017-01-01') //=> 'Tue 4 October 2016'
 */
export const shortDay = (day: CalendarDate, beside: CalendarDate): string =>
  write(day, yearOf(day) === yearOf(beside) ? strings.days.beside : strings.days.besideOtherYear);

const yearOf = (day: CalendarDate): string => day.slice(0, 4);

/**
 * A day, or the first of a month or year, by a pattern of date-fns in the words of the site's own calendar: the same
 * on every machine, in every zone.
 */
export function write(value: string, pattern: string): string {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return format(new UTCDate(year, month - 1, day), pattern, { locale: strings.calendar });
}
