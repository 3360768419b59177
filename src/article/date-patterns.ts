/** What stands in a text where a day, a month or a year may be meant. `dates.ts` decides which it is. */
export type Candidate =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction | null }
  | { readonly kind: 'relative'; readonly unit: 'day' | 'month' | 'year'; readonly count: number };

/** Which way a word beside the weekday points: "last Friday", "next Friday". */
export type Direction = 'past' | 'future';

export interface Pattern {
  /** One form, with the example above it; `g`, linear, with named groups. */
  readonly form: RegExp;
  /** What a match may mean, or null when it means no date after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Candidate | null;
}

const MONTHS = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A full name takes no point; an abbreviation may. */
const MONTH = `(?<month>(?:${MONTHS.map(([name]) => name).join('|')})\\b|(?:${MONTHS.flatMap(([, ...short]) => short).join('|')})\\b\\.?)`;
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;

const monthOf = (name = ''): number => MONTHS.findIndex((forms) => forms.includes(name.replace(/\.$/, ''))) + 1;
const weekdayOf = (name = ''): number => WEEKDAYS.indexOf(name);
const yearOf = (year: string | undefined): number | null => (year === undefined ? null : Number(year));
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const countOf = (count = ''): number =>
  /^\d+$/.test(count) ? Number(count) : /^an?$/.test(count) ? 1 : NUMBERS.indexOf(count);

/** The patterns of English, in order: where two match at one place, the earlier one has it. */
export const ENGLISH_DATES: readonly Pattern[] = [
  {
    // 2016-10-04
    form: new RegExp(`(?<![\\d-])${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`, 'g'),
    read: ({ year, month, day }) => ({ kind: 'day', year: yearOf(year), month: Number(month), day: Number(day) }),
  },
  {
    // September 25, 2016 · Sept. 9
    form: new RegExp(`\\b${MONTH}\\s+${DAY}\\b(?!:)(?:,?\\s+${YEAR}\\b)?`, 'g'),
    read: ({ year, month, day }) => ({ kind: 'day', year: yearOf(year), month: monthOf(month), day: Number(day) }),
  },
  {
    // 4 October 2016 · 4th of October
    form: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?!\\w)(?:,?\\s+${YEAR}\\b)?`, 'g'),
    read: ({ year, month, day }) => ({ kind: 'day', year: yearOf(year), month: monthOf(month), day: Number(day) }),
  },
  {
    // October 2016
    form: new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'g'),
    read: ({ year, month }) => ({ kind: 'month', year: yearOf(year), month: monthOf(month) }),
  },
  {
    // in October · since last March; "May" and "March" need the word before them, or they are a verb and a walk
    form: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Dd]uring|[Bb]y|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id)[\\s-])${MONTH}(?!\\s+\\d|\\w)`,
      'g',
    ),
    read: ({ month }) => ({ kind: 'month', year: null, month: monthOf(month) }),
  },
  {
    // last Friday · on Friday · Friday’s vote; no "every Friday", no "Fridays", no "Sunday Times"
    form: new RegExp(
      `(?<!\\b(?:[Ee]very|[Ee]ach|[Bb]lack|[Gg]ood|[Ss]uper|[Ee]aster|[Pp]alm|[Aa]ny|a|A)\\s)(?:\\b(?<direction>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming)\\s)?\\b${WEEKDAY}\\b(?!\\s+(?:Times|Telegraph|Mirror|Express|Post|Mail|Night|Herald))`,
      'g',
    ),
    read: ({ weekday, direction }) => ({
      kind: 'weekday',
      weekday: weekdayOf(weekday),
      direction: !direction ? null : /last|past/i.test(direction) ? 'past' : 'future',
    }),
  },
  {
    // yesterday · tomorrow
    form: /\b(?<word>[Yy]esterday|[Tt]omorrow)\b/g,
    read: ({ word }) => ({ kind: 'relative', unit: 'day', count: /^y/i.test(word ?? '') ? -1 : 1 }),
  },
  {
    // last month · next year
    form: /\b(?<way>[Ll]ast|[Nn]ext)\s(?<unit>month|year)\b/g,
    read: ({ way, unit }) => ({
      kind: 'relative',
      unit: unit === 'month' ? 'month' : 'year',
      count: /^l/i.test(way ?? '') ? -1 : 1,
    }),
  },
  {
    // two days ago · a month earlier is left alone: earlier than what?
    form: /\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s(?<unit>day|month|year)s?\sago\b/gi,
    read: ({ count, unit = '' }) => ({
      kind: 'relative',
      unit: /^d/i.test(unit) ? 'day' : /^m/i.test(unit) ? 'month' : 'year',
      count: -countOf(count?.toLowerCase()),
    }),
  },
  {
    // the 1990s
    form: /\b(?<decade>1[5-9]\d|20\d)0s\b/g,
    read: ({ decade }) => ({ kind: 'decade', year: Number(decade) * 10 }),
  },
  {
    // since 2011 · in 2014; a bare figure is a year only after a word that takes one
    form: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Dd]uring|[Bb]y|[Oo]f|[Bb]efore|[Aa]fter|[Tt]o|[Ee]arly|[Ll]ate|[Bb]ack in)[\\s-]|\\b[Tt]he\\s)${YEAR}\\b(?![-–,.]\\d|\\s?(?:%|percent|people|[a-z]+s\\b))`,
      'g',
    ),
    read: ({ year }) => ({ kind: 'year', year: Number(year) }),
  },
];
