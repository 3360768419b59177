import { UTCDate } from '@date-fns/utc';
import { type CalendarDate, isCalendarDate } from '../text/calendar.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../words/calendar-names.ts';

/** The day that a head names, or why it names none: what was found and, after a semicolon, what to do. */
export type HeadDate = { readonly date: CalendarDate } | { readonly reason: string };

// The longest first, so that "March" is not read as "Mar".
const anyOf = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()].sort((a, b) => b.length - a.length).join('|');

const WEEKDAY = `(?:(?<weekday>${anyOf(WEEKDAY_NUMBERS)})\\.?,?\\s+(?:the\\s+|den\\s+)?)?`;
const MONTH = `(?<month>${anyOf(MONTH_NUMBERS)})\\.?`;
/** Not less than four digits and not more, so that no short year is guessed. */
const YEAR = '(?<year>\\d{4})(?!\\d)';

/** 4 October 2016 · Tuesday, 4th of October, 2016 · 4. Oktober 2016 · 4 de octubre de 2016 */
const DAY_FIRST = `${WEEKDAY}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+(?:of\\s+|de\\s+)?${MONTH},?\\s+(?:de\\s+)?${YEAR}`;
/** October 4, 2016 · Tue, Oct. 4th 2016 */
const MONTH_FIRST = `${WEEKDAY}${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`;
const WRITTEN = [new RegExp(`^${DAY_FIRST}`, 'iu'), new RegExp(`^${MONTH_FIRST}`, 'iu')];
/** 2016-10-04, and what somebody took for such a day: 2016-13-45 */
const ISO = /^\d+-\d+-\d+(?![\d-])/;
/** 04/10/2016 · 4.10.16: two days to two readers. */
const NUMERIC = /^\d{1,4}([./])\d{1,2}\1\d{1,4}(?!\d)/;
/** What may follow a day that stands alone: `T10:30:00Z`, `, 10:30 a.m. EDT`, ` um 10.30 Uhr`. */
const TIME = /^(?:T\d\d:\d\d\S{0,20}|,?\s+(?:(?:at|um|à|a las)\s+)?\d{1,2}[:.h]\d\d.{0,20})?$/u;

/** A time between a day and a headline: `T10:30:00Z`, ` 10:30`, `, 9:30 a.m. EDT`, ` 9.30 Uhr`; not a train’s ` 9:30`. */
const CLOCK =
  /^(?:T\d\d:\d\d[\d:.]{0,12}(?:Z|[+-]\d\d:?\d\d)?|,?\s(?:\d{1,2}[:.]\d\d\sUhr|\d\d:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\b\.?)?|\d:\d\d\s?[AaPp]\.?[Mm]\b\.?)(?:\s?(?:Z|UTC|GMT|[A-Z]{1,2}[DS]?T|[+-]\d\d:?\d\d))?)(?![\p{L}\p{N}])/u;
/** How a headline begins behind it: "10:30 train derails" has its figures. */
const BEHIND_CLOCK = /^(?:\s{0,9}[-–—|:]|\s{1,9}["“„«‘']?[\p{Lu}\p{Lo}\d])/u;

/**
 * How many characters at the start of `text`, which stands behind a day, tell a time; 0 for none.
 *
 * @example measureTime(' 10:30 Talks end') //=> 6
 */
export function measureTime(text: string): number {
  const length = CLOCK.exec(text)?.[0].length ?? 0;
  return BEHIND_CLOCK.test(text.slice(length)) ? length : 0;
}

/**
 * How many characters at the start of `text` are written like a day, whether the calendar has it or not; 0 for none.
 *
 * @example measureDate('4 October 2016 Talks end') //=> 14
 */
export function measureDate(text: string): number {
  // What one of the forms fits, no other does.
  for (const form of [ISO, NUMERIC, ...WRITTEN]) {
    const found = form.exec(text);
    if (found) return found[0].length;
  }
  return 0;
}

/**
 * The day that `text` says and nothing else, a time of day apart, which is no part of a news day. ISO and written-out
 * forms are read; a day in an ambiguous form is never guessed, and a weekday must be that of its day.
 *
 * @example readHeadDate('Tuesday, 4. Oktober 2016') //=> { date: '2016-10-04' }
 */
export function readHeadDate(text: string): HeadDate {
  const iso = ISO.exec(text)?.[0];
  if (iso !== undefined) {
    if (!TIME.test(text.slice(iso.length))) return notWritten(text);
    return isCalendarDate(iso) ? { date: iso } : notInCalendar(iso);
  }
  for (const form of WRITTEN) {
    const match = form.exec(text);
    if (match && TIME.test(text.slice(match[0].length))) return toDay(match[0], match.groups ?? {});
  }
  return notWritten(text);
}

function toDay(found: string, groups: Readonly<Record<string, string | undefined>>): HeadDate {
  const { weekday, day = '', month = '', year = '' } = groups;
  const number = MONTH_NUMBERS.get(month.toLowerCase()) ?? 0;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDate(date)) return notInCalendar(found);
  const asked = weekday && WEEKDAY_NUMBERS.get(weekday.toLowerCase());
  if (asked !== undefined && asked !== '' && asked !== new UTCDate(date).getDay()) {
    return { reason: `Date "${found}" falls on another weekday; write the day that is meant as YYYY-MM-DD` };
  }
  return { date };
}

const notInCalendar = (found: string): HeadDate => ({
  reason: `Date "${found}" is not a day of the calendar; write YYYY-MM-DD`,
});

/** Longest piece of a line that is shown, in characters. */
const SHOWN = 40;

const notWritten = (found: string): HeadDate => ({
  reason: `Date "${shorten(found)}" is not written as a calendar day; write YYYY-MM-DD`,
});

/** As much of a line as a person needs to know it again. */
export const shorten = (line: string): string =>
  line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
