import { utc } from '@date-fns/utc';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { DateMention } from '../article/article.ts';
import { write } from './days.ts';
import { strings } from './strings.ts';

const WEEK = /^\d{4}-W\d\d$/;
/** EDTF counts the seasons 21 to 24: spring, summer, autumn, winter. */
const SEASON = /^(?<year>\d{4})-(?<season>2[1-4])$/;

/**
 * What a mention meant, in the precision that it has (ISO 8601, and EDTF for seasons, decades and centuries).
 *
 * @example namedDay('2016-10-03')            //=> 'Monday 3 October 2016'
 *          namedDay('2016-09')               //=> 'September 2016'
 *          namedDay('2016-W41')              //=> 'the week of 10 October 2016'
 *          namedDay('2016-22')               //=> 'summer 2016'
 *          namedDay('199X')                  //=> 'the 1990s'
 *          namedDay('18XX')                  //=> 'the 19th century'
 *          namedDay('2012/2014')             //=> '2012 to 2014'
 */
export function namedDay(value: DateMention['value']): string {
  if (value.endsWith('XX')) return strings.century(Number(value.slice(0, 2)) + 1);
  if (value.endsWith('X')) return strings.decade(value.replace('X', '0'));
  if (value.includes('/')) return strings.fromTo(...ends(value));
  if (WEEK.test(value)) return strings.weekOf(write(mondayOf(value), strings.days.whole));
  const season = SEASON.exec(value)?.groups;
  if (season) return strings.season(Number(season['season']) - 21, Number(season['year']));
  const precision = value.split('-').length;
  return write(value, precision === 3 ? strings.days.named : precision === 2 ? 'MMMM y' : 'y');
}

/** The two ends of an interval; the first one says no more than the second leaves open: "1" to "2 October 2016". */
function ends(value: string): readonly [string, string] {
  const [from = '', to = ''] = value.split('/');
  if (!from.includes('-')) return [from, to];
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const { whole, ofYear, ofMonth } = strings.days;
  return [write(from, sameMonth ? ofMonth : sameYear ? ofYear : whole), write(to, whole)];
}

/** The Monday of an ISO week, as `YYYY-MM-DD`. */
const mondayOf = (week: string): string => formatISO(parseISO(`${week}-1`, { in: utc }), { representation: 'date' });
