import type { Article } from '../article/article.ts';
import { articlePath } from './urls.ts';

/** What a page needs to know of another article to link to it. */
export interface Teaser {
  readonly headline: string;
  readonly lang: string;
  readonly date: Article['date'];
  readonly path: string;
}

export const toTeaser = (article: Article): Teaser => ({
  headline: article.headline.text,
  lang: article.lang,
  date: article.date,
  path: articlePath(article),
});
