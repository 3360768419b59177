import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';

/** The words of the interface in one language. An article's words are its own. */
export interface Strings {
  /** Names of days and months; of date-fns, since a machine's own locale data differ from host to host. */
  readonly calendar: Locale;
  readonly skipToContent: string;
  readonly minutes: (count: number) => string;
  readonly quotes: (count: number) => string;
  readonly voices: (count: number) => string;
  readonly articles: (count: number) => string;
  readonly decade: (firstYear: string) => string;
  readonly century: (ordinal: number) => string;
  readonly weekOf: (monday: string) => string;
  /** 0 spring, 1 summer, 2 autumn, 3 winter, which ends in the year after. */
  readonly season: (season: number, year: number) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** Words of the source, in the quotation marks of this language. */
  readonly quoted: (words: string) => string;
  readonly readFrom: (mention: string, where: 'here' | 'above' | 'below') => string;
  readonly speakerNotGiven: string;
  readonly whoSpeaks: string;
  readonly readOn: string;
  readonly latestOf: (shown: number, all: number) => string;
  readonly walkOn: string;
  readonly moreFromSource: string;
  readonly blackIsTheSource: string;
  readonly blueIsOurs: string;
  readonly otherArticles: string;
  readonly later: string;
  readonly earlier: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}

const counted = (one: string, many: string) => (count: number) =>
  `${new Intl.NumberFormat('en-GB').format(count)} ${count === 1 ? one : many}`;

const ordinals = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
  ['other', 'th'],
]);

const articles = counted('article', 'articles');

const english: Strings = {
  calendar: enGB,
  skipToContent: 'Skip to the story',
  minutes: counted('minute', 'minutes'),
  quotes: counted('quote', 'quotes'),
  voices: counted('voice', 'voices'),
  articles,
  decade: (firstYear) => `the ${firstYear}s`,
  century: (ordinal) =>
    `the ${ordinal}${ordinals.get(new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(ordinal))} century`,
  weekOf: (monday) => `the week of ${monday}`,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  fromTo: (from, to) => `${from} to ${to}`,
  quoted: (words) => `“${words}”`,
  readFrom: (mention, where) => `read from “${mention}”${where === 'here' ? '' : ` ${where}`}`,
  speakerNotGiven: 'speaker not given',
  whoSpeaks: 'Who speaks',
  readOn: 'Read the story',
  latestOf: (shown, all) => `These are the latest ${shown} of ${articles(all)}.`,
  walkOn: 'Every story leads on to the one before it.',
  moreFromSource: 'Also in the source',
  blackIsTheSource: 'Black is the source.',
  blueIsOurs: 'Blue is ours.',
  otherArticles: 'Other stories',
  later: 'Later',
  earlier: 'Earlier',
  notFound: {
    title: 'This page was never set',
    text: 'There is nothing at this address. It may have been mistyped, or the story has moved.',
    home: 'To the front page',
  },
};

/** The interface's words in the language of the site. */
export const strings: Strings = english;
