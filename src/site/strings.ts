import type { Locale } from 'date-fns';
import { primaryLang } from '../article/text/lang.ts';
import { settings } from './settings.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

/** The words of the interface in one language. An article's words are its own. */
export interface Strings {
  /** Names of days and months; of date-fns, since a machine's own locale data differ from host to host. */
  readonly calendar: Locale;
  /** How a day is written, as patterns of date-fns. */
  readonly days: {
    /** With the day of the week. */
    readonly named: string;
    readonly whole: string;
    /** Where the year, or the month too, follows from what stands after it. */
    readonly ofYear: string;
    readonly ofMonth: string;
    /** Short, beside another day. */
    readonly beside: string;
    readonly besideOtherYear: string;
  };
  readonly skipToContent: string;
  readonly minutes: (count: number) => string;
  readonly quotes: (count: number) => string;
  readonly voices: (count: number) => string;
  readonly decade: (firstYear: string) => string;
  /** Of the 19th, 19. */
  readonly century: (number: number) => string;
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
  /** In place of a picture of which the source says nothing. */
  readonly uncaptioned: string;
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
  /** In place of a page that is asked for without a network; `kept` stands over those that open. */
  readonly offline: { readonly title: string; readonly text: string; readonly kept: string };
  readonly notFound: { readonly title: string; readonly text: string };
}

/** The languages that the interface speaks; another one is a file in `words/` and a line here. */
const LANGUAGES: ReadonlyMap<string, Strings> = new Map([
  ['en', en],
  ['de', de],
]);

/**
 * The words of a language, whatever its region.
 *
 * @throws when the interface does not speak it
 * @example stringsOf('de-AT').toFront //=> 'Zur Titelseite'
 */
export function stringsOf(lang: string): Strings {
  const found = LANGUAGES.get(primaryLang(lang));
  if (found) return found;
  const known = [...LANGUAGES.keys()].join(', ');
  throw new Error(`The site's language is "${lang}", but its interface speaks ${known}; see src/site/settings.ts`);
}

/** The interface's words in the language of the site. */
export const strings: Strings = stringsOf(settings.lang);
