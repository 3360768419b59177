import { getCollection } from 'astro:content';
import type { Article } from '../article/article.ts';
import { byCodePoint } from '../files/code-points.ts';

let listed: Promise<readonly Article[]> | null = null;

/**
 * Every article of the site, newest day first, those of one day in code-point order of their paths.
 *
 * A build asks once per page, and each look into the collection copies all of it, so the list is made once. The dev
 * server makes it anew: there the articles change.
 */
export function listArticles(): Promise<readonly Article[]> {
  if (import.meta.env.DEV) return sortArticles();
  listed ??= sortArticles();
  return listed;
}

async function sortArticles(): Promise<readonly Article[]> {
  const entries = await getCollection('articles');
  return entries.map(({ data }) => data).sort(newestFirst);
}

const newestFirst = (a: Article, b: Article): number =>
  byCodePoint(b.date, a.date) || byCodePoint(a.source.path, b.source.path);
