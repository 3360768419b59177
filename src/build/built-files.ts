import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import { articlePath } from '../site/urls.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** From the root of the site, with forward slashes: `/2016/10/04/un-vows/index.html`. */
  readonly path: string;
  readonly bytes: number;
}

/** Every file under a folder, at any depth. */
export const listBuiltFiles = (folder: string): readonly BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: `/${relative(folder, file).split(sep).join('/')}`, bytes: statSync(file).size }));

/** The page of any article: `/2016/10/04/un-vows/index.html`. */
const ARTICLE_PAGE = /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/;

/**
 * Compares the articles that went in with the pages that came out; a page without a byte is none.
 *
 * @returns a sentence for each article without a page of its own and for each page without an article
 */
export function findGaps(articles: readonly Article[], files: readonly BuiltFile[]): readonly string[] {
  const left = new Set(files.filter(({ path, bytes }) => bytes > 0 && ARTICLE_PAGE.test(path)).map(({ path }) => path));
  const gaps = articles.flatMap((article) => {
    const page = `${articlePath(article)}index.html`;
    return left.delete(page) ? [] : [`${article.source.path} has no page ${page}`];
  });
  return [...gaps, ...Array.from(left, (page) => `${page} is the page of no article`)];
}
