import { type DateWords, wordMap } from './date-words.ts';

/**
 * Days that a word of their own names, where the calendar alone settles them. The American ones:
 * https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
 */
export const feasts: DateWords['feasts'] = wordMap([
  ["New Year's Day", { month: 1, day: 1 }],
  ['Memorial Day', { month: 5, nth: 5, weekday: 1, later: 0 }],
  ['Sept. 11|September 11', { month: 9, day: 11, year: 2001 }],
  ['Fourth of July|July Fourth', { month: 7, day: 4 }],
  ['Labor Day', { month: 9, nth: 1, weekday: 1, later: 0 }],
  ['Halloween', { month: 10, day: 31 }],
  ['Election Day|election day', { month: 11, nth: 1, weekday: 1, later: 1 }],
  ['Thanksgiving Day|Thanksgiving', { month: 11, nth: 4, weekday: 4, later: 0 }],
  ['Black Friday', { month: 11, nth: 4, weekday: 4, later: 1 }],
  ['Christmas Eve', { month: 12, day: 24 }],
  ['Christmas Day', { month: 12, day: 25 }],
  ["New Year's Eve", { month: 12, day: 31 }],
]);
