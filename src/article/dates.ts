import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { nextDay } from 'date-fns/nextDay';
import { previousDay } from 'date-fns/previousDay';
import type { DateMention, Span } from './article.ts';
import type { CalendarDate } from './calendar.ts';
import { type Candidate, type Direction, ENGLISH_DATES, type Pattern } from './date-patterns.ts';
import { overlaps, passageAt } from './span.ts';

/** The patterns of each language that has some. */
const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = new Map([['en', ENGLISH_DATES]]);

/** Weekday numbers as date-fns has them: 0 is Sunday. */
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

interface Value {
  readonly value: string;
  readonly inferred: boolean;
}

/**
 * The days, months and years that `passages` (spans of the source) mention, in source order, each resolved against
 * the publication day in the precision that the text has. What could be a date but cannot be settled is left alone.
 *
 * A weekday is the last one, or the day itself; the next one where the clause speaks of the future ("will", "is
 * to") or the text says "next". A month and day without a year is the nearest to the publication day, the past
 * preferred.
 *
 * @example in a paper of 2016-10-04, "talks ended Monday" //=> [{ text: 'Monday', value: '2016-10-03', inferred: true, … }]
 */
export function readDates(
  text: string,
  passages: readonly Span[],
  publication: CalendarDate,
  lang: string,
): readonly DateMention[] {
  const patterns = PATTERNS.get(lang) ?? [];
  // The UTC midnight of the day: a carrier for calendar arithmetic, never shown.
  const today = new UTCDate(publication);
  const mentions: DateMention[] = [];

  for (const passage of passages) {
    const slice = text.slice(passage.start, passage.end);
    const taken: Span[] = [];
    for (const { form, read } of patterns) {
      for (const match of slice.matchAll(form)) {
        const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
        const candidate = read(match.groups ?? {});
        if (!candidate || taken.some((other) => overlaps(other, span))) continue;
        const value = resolve(candidate, today, () => directionOf(slice, match.index, match[0].length));
        if (!value) continue;
        taken.push(span);
        mentions.push({ ...passageAt(text, span.start, span.end), ...value });
      }
    }
  }
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

function resolve(candidate: Candidate, today: UTCDate, direction: () => Direction | null): Value | null {
  switch (candidate.kind) {
    case 'day':
      return resolveDay(candidate, today, direction() === 'future' ? AHEAD_IN_FUTURE : AHEAD);
    case 'month': {
      const { year, month } = candidate;
      const known =
        year ??
        nearest(
          [0, -1].map((back) => new UTCDate(today.getFullYear() + back, month - 1, 1)),
          today,
          31,
        ).getFullYear();
      return { value: `${known}-${String(month).padStart(2, '0')}`, inferred: year === null };
    }
    case 'year':
      return { value: String(candidate.year), inferred: false };
    case 'decade':
      return { value: `${Math.floor(candidate.year / 10)}X`, inferred: false };
    case 'weekday': {
      const future = (candidate.direction ?? direction()) === 'future';
      const weekday = toWeekday(candidate.weekday);
      if (weekday === null) return null;
      const stays = today.getDay() === weekday && candidate.direction === null;
      const day = stays ? today : future ? nextDay(today, weekday) : previousDay(today, weekday);
      return { value: format(day, 'yyyy-MM-dd'), inferred: true };
    }
    case 'relative': {
      const { unit, count } = candidate;
      if (unit === 'day') return { value: format(addDays(today, count), 'yyyy-MM-dd'), inferred: true };
      if (unit === 'month') return { value: format(addMonths(today, count), 'yyyy-MM'), inferred: true };
      return { value: format(addYears(today, count), 'yyyy'), inferred: true };
    }
  }
}

/** How far ahead, in days, a day without a year may lie before it is taken for one of last year. */
const AHEAD = 60;
/** The same, in days, where the clause speaks of the future: half a year, so that the nearer of two years is taken. */
const AHEAD_IN_FUTURE = 182;

function resolveDay(
  { year, month, day }: Extract<Candidate, { kind: 'day' }>,
  today: UTCDate,
  ahead: number,
): Value | null {
  const inYear = (y: number): UTCDate => new UTCDate(y, month - 1, day);
  const exists = (date: UTCDate): boolean => date.getMonth() === month - 1 && date.getDate() === day;
  if (year !== null)
    return exists(inYear(year)) ? { value: format(inYear(year), 'yyyy-MM-dd'), inferred: false } : null;
  const years = [0, -1, 1].map((offset) => inYear(today.getFullYear() + offset)).filter(exists);
  return years.length === 0 ? null : { value: format(nearest(years, today, ahead), 'yyyy-MM-dd'), inferred: true };
}

/** The latest of `days` that is no more than `ahead` days after `today`. */
function nearest(days: readonly UTCDate[], today: UTCDate, ahead: number): UTCDate {
  const fitting = days.filter((day) => differenceInCalendarDays(day, today) <= ahead);
  return fitting.reduce((best, day) => (day > best ? day : best), fitting[0] ?? today);
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const toWeekday = (number: number): Weekday | null => WEEKDAYS[number] ?? null;

const FUTURE =
  /\b(?:will|shall|won[’']t|is to|are to|is set to|are set to|is due|are due|is expected|are expected|is scheduled|are scheduled|plans? to|is going to|are going to|upcoming|until)\b/;
/** How much of the sentence on either side, in UTF-16 code units, tells its tense. */
const NEIGHBOURHOOD = 90;

/** Whether the clause around a weekday speaks of what is to come; null when it does not say so. */
function directionOf(slice: string, at: number, length: number): Direction | null {
  const before =
    slice
      .slice(Math.max(0, at - NEIGHBOURHOOD), at)
      .split(/[.;:!?“”"]\s|, (?:but|and|who|which)\s/)
      .at(-1) ?? '';
  const after =
    slice.slice(at + length, at + length + NEIGHBOURHOOD).split(/[.;:!?“”"]|\s(?:and|but)\s|, (?:who|which)\s/)[0] ??
    '';
  return FUTURE.test(before) || FUTURE.test(after) ? 'future' : null;
}
