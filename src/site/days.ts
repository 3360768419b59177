import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { DateMention } from '../article/article.ts';
import type { CalendarDate } from '../article/calendar.ts';
import { strings } from './strings.ts';

/** A day whole. @example longDay('2016-10-04') //=> 'Tuesday 4 October 2016' */
export const longDay = (day: CalendarDate): string => write(day, 'EEEE d MMMM y');

/** A day where the year is plain. @example shortDay('2016-10-04') //=> 'Tue 4 October' */
export const shortDay = (day: CalendarDate): string => write(day, 'EEE d MMMM');

/**
 * What a mention meant, in the precision that it has.
 *
 * @example namedDay('2016-10-03') //=> 'Monday 3 October 2016'
 *          namedDay('2016-09')    //=> 'September 2016'
 *          namedDay('199X')       //=> 'the 1990s'
 */
export function namedDay(value: DateMention['value']): string {
  if (value.endsWith('X')) return strings.decade(value.replace('X', '0'));
  const precision = value.split('-').length;
  return write(value, precision === 3 ? 'EEEE d MMMM y' : precision === 2 ? 'MMMM y' : 'y');
}

// The words of the site's own calendar over a day in UTC: the same on every machine, in every zone.
function write(value: string, pattern: string): string {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return format(new UTCDate(year, month - 1, day), pattern, { locale: strings.calendar });
}
