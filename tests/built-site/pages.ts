import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { articlePath } from '../../src/site/urls.ts';

const parser = unified().use(rehypeParse);

/** A page as it was written: `path` is its file below the site’s root, with forward slashes. */
export interface Page {
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

export function readPage(dist: string, path: string): Page {
  const html = readFileSync(join(dist, path), 'utf8');
  let parsed: Root | null = null;
  return {
    path,
    html,
    // Most who look for a page ask for its words alone.
    get tree() {
      parsed ??= parser.parse(html);
      return parsed;
    },
  };
}

/** Every HTML page of a site. */
export const pagesOf = (dist: string): readonly Page[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(dist, path.replaceAll('\\', '/')));

interface OnPage {
  readonly article: Article;
  readonly page: string;
}

/** Folders that were read: the sites stand still while they are tested. */
const read = new Map<string, readonly OnPage[]>();

/** Every article of a folder with the path of its page; slugs that clash are left to the loader’s own tests. */
export function articlesIn(folder: string): readonly OnPage[] {
  const known = read.get(folder) ?? readArticles(folder);
  read.set(folder, known);
  return known;
}

function readArticles(folder: string): readonly OnPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  const articles = files.sort().flatMap((path) => {
    const article = readArticle(new VFile({ path, value: readFileSync(join(folder, path)) }));
    return article ? [{ article, page: `${articlePath(article).slice(1)}index.html` }] : [];
  });
  return articles.filter(({ page }) => articles.filter((other) => other.page === page).length === 1);
}

/** Where the page of an article is served, below the site’s root: of the one whose address has `slug` in it. */
export function addressOf(folder: string, slug: string): string {
  const found = articlesIn(folder).find(({ page }) => page.includes(slug));
  if (!found) throw new Error(`There is no page of ${slug}`);
  return found.page.replace('index.html', '');
}

/** Every element of a tree that passes the test. */
export function findAll(tree: Root | Element, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** The first element that passes the test; the test fails where there is none. */
export function find(tree: Root | Element, test: (element: Element) => boolean): Element {
  let found: Element | null = null;
  visit(tree, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  if (found === null) throw new Error('The page has no such element');
  return found;
}

/** The text of an element, margin notes left out, to the letter. */
export function storyText(element: Element): string {
  let text = '';
  visit(element, (node) => {
    if (node.type === 'element' && node.tagName === 'aside') return SKIP;
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  return text;
}
