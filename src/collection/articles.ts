import { getCollection } from 'astro:content';
import type { Article } from '../article/article.ts';
import { byCodePoint } from '../files/code-points.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Stored } from './stored.ts';

let listed: Promise<Lists> | null = null;

interface Lists {
  readonly articles: readonly Article[];
  readonly pictures: ReadonlyMap<string, readonly Picture[]>;
}

/** Every article of the site, newest day first, those of one day in code-point order of their paths. */
export const listArticles = async (): Promise<readonly Article[]> => (await lists()).articles;

/** The pictures beside those articles that have any, by the path of the article's source. */
export const listPictures = async (): Promise<Lists['pictures']> => (await lists()).pictures;

/**
 * A build asks once per page, and each look into the collection copies all of it, so the lists are made once. The dev
 * server makes them anew: there the articles change.
 */
function lists(): Promise<Lists> {
  if (import.meta.env.DEV) return makeLists();
  listed ??= makeLists();
  return listed;
}

async function makeLists(): Promise<Lists> {
  const stored: readonly Stored[] = (await getCollection('articles')).map(({ data }) => data);
  return {
    articles: stored.map(({ article }) => article).sort(newestFirst),
    pictures: new Map(
      stored
        .filter(({ pictures }) => pictures.length > 0)
        .map(({ article, pictures }) => [article.source.path, pictures]),
    ),
  };
}

const newestFirst = (a: Article, b: Article): number =>
  byCodePoint(b.date, a.date) || byCodePoint(a.source.path, b.source.path);
