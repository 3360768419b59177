import { utc } from '@date-fns/utc';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { Article, Quote } from '../article/article.ts';
import { wordsOf } from '../article/words/words-of.ts';
import { quoteIds } from './ids.ts';
import { leadsOf } from './leads.ts';
import { nameOf, quotesOnPage, voicesOnPage } from './voices.ts';

/** What an article ends on: who spoke in it, and which days it spoke of. */
export interface Ending {
  readonly voices: readonly EndVoice[];
  /** Each day, month, year or decade once, in the order of the calendar. */
  readonly days: readonly EndDay[];
}

/** A voice and what it says, in the order of speaking. The last one may have no name: what nobody is named for. */
interface EndVoice {
  readonly name: string | null;
  readonly role: string | null;
  readonly statements: readonly Statement[];
}

interface Statement {
  /** Of the quote on the page. */
  readonly id: string;
  readonly lead: string;
  /** The mention from which the speaker was worked out, or which could not be followed; `null` where neither is so. */
  readonly mention: string | null;
}

interface EndDay {
  readonly value: string;
  /** The words by which the text speaks of it, each once; none where it states it whole. */
  readonly mentions: readonly string[];
}

export const toEnding = (article: Article): Ending => ({ voices: endVoices(article), days: endDays(article) });

function endVoices(article: Article): readonly EndVoice[] {
  const quotes = quotesOnPage(article);
  const ids = new Map(quoteIds(article).map((id, place) => [article.quotes[place], id] as const));
  const statementsOf = (said: readonly Quote[]): readonly Statement[] => {
    const leads = leadsOf(said.map(({ content: [first] }) => first?.text ?? ''));
    return said.map((quote, index) => {
      const { speaker } = quote;
      const isOpen = speaker?.inferred || nameOf(quote, article.lang) === null;
      return {
        id: ids.get(quote) ?? '',
        lead: leads[index] ?? '',
        mention: isOpen ? (speaker?.text ?? null) : null,
      };
    });
  };
  const voices = voicesOnPage(article).map(({ name, role, quotes: said }) => ({
    name,
    role,
    statements: statementsOf(said),
  }));
  const nobodys = quotes.filter((quote) => isNobodys(quote, article.lang));
  return nobodys.length > 0 ? [...voices, { name: null, role: null, statements: statementsOf(nobodys) }] : voices;
}

/** Whether a speaker was looked for and not found; a fragment without one needs none. */
const isNobodys = (quote: Quote, lang: string): boolean =>
  wordsOf(lang) !== null && nameOf(quote, lang) === null && (quote.speaker !== null || quote.kind === 'direct');

function endDays({ dates }: Article): readonly EndDay[] {
  const groups = Map.groupBy(dates, ({ value }) => value);
  return [...groups]
    .map(([value, mentions]) => {
      const words = mentions.filter(({ inferred }) => inferred).map(({ text }) => text);
      return { value, mentions: [...new Map(words.map((text) => [text.toLowerCase(), text])).values()] };
    })
    .toSorted((a, b) => (orderOf(a.value) < orderOf(b.value) ? -1 : 1));
}

/**
 * What a value sorts by: where it begins. A season begins in its first month, and a week on its Monday.
 *
 * @example orderOf('199X')     //=> '1990'
 *          orderOf('2016-22')  //=> '2016-06'
 *          orderOf('2016-W41') //=> '2016-10-10'
 */
const orderOf = (value: string): string =>
  value
    .replaceAll('X', '0')
    .replace(/(?<=^\d{4}-)2([1-4])$/, (_, season) => month(Number(season) * 3))
    .replace(/^\d{4}-W\d\d$/, (week) => formatISO(parseISO(`${week}-1`, { in: utc }), { representation: 'date' }));

const month = (number: number): string => String(number).padStart(2, '0');
