import type { Article, Quote, Speaker } from '../article/article.ts';
import { contains } from '../article/text/span.ts';
import { wordsOf } from '../article/words/words-of.ts';

/** Somebody who speaks in an article. */
export interface Voice {
  readonly name: string;
  /** As the text gives it where it first does. */
  readonly role: string | null;
  readonly quotes: readonly Quote[];
}

/**
 * Whether a mention leads to somebody. A pronoun that the reader could not follow is given as the name too; it is
 * nobody's, so nobody is counted or named by it.
 *
 * @param lang of the article
 */
export const isNamed = ({ name }: Speaker, lang: string): boolean => !wordsOf(lang)?.pronouns.has(name.toLowerCase());

/** Who a quote is of: the name, or `null` where the article does not tell. */
export const nameOf = ({ speaker }: Quote, lang: string): string | null =>
  speaker !== null && isNamed(speaker, lang) ? speaker.name : null;

/** Who speaks in the article, the most quoted first; of equals, who speaks first. */
export const voicesOf = ({ quotes, lang }: Pick<Article, 'quotes' | 'lang'>): readonly Voice[] =>
  voicesIn(quotes, lang).toSorted((a, b) => b.quotes.length - a.quotes.length);

/** Who speaks on the page, in the order in which they first do: the place of each is its number in print, from 1. */
export const voicesOnPage = (article: Article): readonly Voice[] => voicesIn(quotesOnPage(article), article.lang);

/** The quotes that the page marks and can lead to; a headline bears no marks. */
export const quotesOnPage = ({ headline, quotes }: Article): readonly Quote[] =>
  quotes.filter(({ span }) => !contains(headline.span, span));

function voicesIn(quotes: readonly Quote[], lang: string): readonly Voice[] {
  const groups = Map.groupBy(quotes, (quote) => nameOf(quote, lang));
  return [...groups].flatMap(([name, said]) => (name === null ? [] : { name, role: roleIn(said), quotes: said }));
}

/** The first role that the text gives with these quotes. */
export const roleIn = (quotes: readonly Quote[]): string | null =>
  quotes.find(({ speaker }) => speaker?.role)?.speaker?.role ?? null;
