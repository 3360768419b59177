import type { Article } from '../article/article.ts';

/** Somebody who speaks in an article, and in how many quotes. */
export interface Voice {
  readonly name: string;
  readonly quotes: number;
}

/** Who speaks in the article, the most quoted first; of equals, who speaks first. */
export function voicesOf(article: Article): readonly Voice[] {
  const names = article.quotes.flatMap((quote) => quote.speaker?.name ?? []);
  const groups = Map.groupBy(names, (name) => name);
  return [...groups].map(([name, said]) => ({ name, quotes: said.length })).toSorted((a, b) => b.quotes - a.quotes);
}
