import { enGB } from 'date-fns/locale/en-GB';
import type { Strings } from '../strings.ts';
import { counted } from './counted.ts';

const ORDINALS = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
  ['other', 'th'],
]);
const ordinal = new Intl.PluralRules('en-GB', { type: 'ordinal' });

const articles = counted('en-GB', 'article', 'articles');

export const en: Strings = {
  calendar: enGB,
  days: {
    named: 'EEEE d MMMM y',
    whole: 'd MMMM y',
    ofYear: 'd MMMM',
    ofMonth: 'd',
    beside: 'EEE d MMMM',
    besideOtherYear: 'EEE d MMMM y',
  },
  skipToContent: 'Skip to the story',
  minutes: counted('en-GB', 'minute', 'minutes'),
  quotes: counted('en-GB', 'quote', 'quotes'),
  voices: counted('en-GB', 'voice', 'voices'),
  decade: (firstYear) => `the ${firstYear}s`,
  century: (number) => `the ${number}${ORDINALS.get(ordinal.select(number))} century`,
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
  uncaptioned: 'Photograph without a caption',
  whoSpeaks: 'Who speaks',
  whichDays: 'Which days',
  readOn: 'Read the story',
  latestOf: (shown, all) => `These are the latest ${shown} of ${articles(all)}.`,
  next: 'Next: ',
  moreFromSource: 'Also in the source',
  blackIsTheSource: 'Black is the source.',
  blueIsOurs: 'Blue is ours.',
  withoutColour: 'The story is the source’s. The small notes are ours.',
  otherArticles: 'Other stories',
  later: 'Later',
  earlier: 'Earlier',
  toFront: 'To the front page',
  offline: {
    title: 'Not kept on this device',
    text: 'Without a connection, only what was read here before can be read.',
    kept: 'Kept here, the last read first',
  },
  notFound: {
    title: 'This page was never set',
    text: 'There is nothing at this address. It may have been mistyped, or the story has moved.',
  },
};
