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
  readonly decade: (firstYear: string) => string;
  readonly century: (ordinal: number) => string;
  readonly weekOf: (monday: string) => string;
  /** 0 spring, 1 summer, 2 autumn, 3 winter, which ends in the year after. */
  readonly season: (season: number, year: number) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** Words of the source, in the quotation marks of this language. */
  readonly quoted: (words: string) => string;
  readonly readFrom: (mention: string, where: 'here' | 'above' | 'below') => string;
  /** Where no name could be found: the text has a pronoun there, or nothing that could be read. */
  readonly onlySays: (pronoun: string) => string;
  readonly speakerNotRead: string;
  readonly notNamed: string;
  /** What a note is, and before each thing that it tells; for who hears the page. */
  readonly marginNote: string;
  readonly speaker: string;
  readonly day: string;
  readonly whoSpeaks: string;
  readonly whichDays: string;
  readonly readOn: string;
  readonly latestOf: (shown: number, all: number) => string;
  readonly next: string;
  readonly moreFromSource: string;
  readonly blackIsTheSource: string;
  readonly blueIsOurs: string;
  /** The same where there are no colours: in print, and where a reader's own stand for ours. */
  readonly withoutColour: string;
  readonly otherArticles: string;
  readonly later: string;
  readonly earlier: string;
  readonly toFront: string;
  /** `noHome` where the site does not know its own address. */
  readonly notFound: { readonly title: string; readonly text: string; readonly noHome: string };
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
  decade: (firstYear) => `the ${firstYear}s`,
  century: (ordinal) =>
    `the ${ordinal}${ordinals.get(new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(ordinal))} century`,
  weekOf: (monday) => `the week of ${monday}`,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  fromTo: (from, to) => `${from} to ${to}`,
  quoted: (words) => `“${words}”`,
  readFrom: (mention, where) => `read from “${mention}”${where === 'here' ? '' : ` ${where}`}`,
  onlySays: (pronoun) => `the text only says “${pronoun}”`,
  speakerNotRead: 'speaker not read',
  notNamed: 'Not named',
  marginNote: 'Margin note',
  speaker: 'Speaker: ',
  day: 'Day: ',
  whoSpeaks: 'Who speaks',
  whichDays: 'Which days',
  readOn: 'Read the story',
  latestOf: (shown, all) => `These are the latest ${shown} of ${articles(all)}.`,
  next: 'Next: ',
  moreFromSource: 'Also in the source',
  blackIsTheSource: 'Black is the source.',
  blueIsOurs: 'Blue is ours.',
  withoutColour: 'The story is the source’s. What stands beside or after it is ours.',
  otherArticles: 'Other stories',
  later: 'Later',
  earlier: 'Earlier',
  toFront: 'To the front page',
  notFound: {
    title: 'This page was never set',
    text: 'There is nothing at this address. It may have been mistyped, or the story has moved.',
    noHome: 'The front page stands where this address begins.',
  },
};

/** The interface's words in the language of the site. */
export const strings: Strings = english;
