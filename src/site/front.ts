import type { Article } from '../article/article.ts';

/** The latest articles that the front page shows. The others are reached from story to story. */
export const FRONT_LIMIT = 50;
const SECONDS = 3;

/** A front page: a lead, a few seconds, then the days, newest first. */
export interface Front {
  readonly lead: Article;
  readonly seconds: readonly Article[];
  readonly days: readonly { readonly date: Article['date']; readonly articles: readonly Article[] }[];
  /** The first article that is not on the page. */
  readonly next: Article | null;
  /** Articles on the page, and of all. */
  readonly shown: number;
  readonly all: number;
}

/** Arranges articles, which come newest first; `null` when there is none. */
export function arrangeFront(articles: readonly Article[]): Front | null {
  const [lead, ...others] = articles.slice(0, FRONT_LIMIT);
  if (!lead) return null;
  const days = Map.groupBy(others.slice(SECONDS), (article) => article.date);
  return {
    lead,
    seconds: others.slice(0, SECONDS),
    days: [...days].map(([date, ofDay]) => ({ date, articles: ofDay })),
    next: articles[FRONT_LIMIT] ?? null,
    shown: others.length + 1,
    all: articles.length,
  };
}
