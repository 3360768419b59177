import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../article/article.ts';
import { formatMessage } from '../article/text/message.ts';
import { type Found, findArticleFiles } from '../files/find-article-files.ts';
import { EMPTY } from '../files/problems.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readRecord } from '../files/read-record.ts';
import { type Paired, pairPictures } from '../pictures/pair-pictures.ts';
import type { Picture } from '../pictures/picture.ts';
import { readPicture } from '../pictures/read-picture.ts';
import type { ArticlesRead } from './articles-read.ts';
import { readCoreVersion } from './core-version.ts';
import type { LoadContext } from './load-context.ts';
import { settleSlugs } from './settle-slugs.ts';

/** Where articles lie, from the project's root. */
export const ARTICLES = 'content/articles';

const PROGRESS_MS = 1000;

/**
 * Makes the store hold the articles of `content/articles/`, each under its path with the pictures beside it, and
 * nothing else. A file that cannot be read is left out and told of in `errors`.
 *
 * @throws only when a record does not fit its schema, which is a fault of the reader's code
 */
export async function syncArticles({ config, logger, parseData, store }: LoadContext): Promise<ArticlesRead> {
  const { articles, digests, errors, pictures, warnings } = await readFiles(fileURLToPath(config.root), {
    logger,
    store,
  });
  const settled = settleSlugs(articles);

  for (const { article, clash } of settled) {
    const id = article.source.path;
    if (clash !== null) warnings.push(formatMessage(clash, id));
    const digest = clash === null ? digests.get(id) : undefined;
    if (digest !== undefined && store.get(id)?.digest === digest) continue;
    const data = await parseData({ id, data: { article, pictures: pictures.get(id) ?? [] } });
    // Without a digest it is read again next time, so that each run says what is doubtful and settles slugs anew.
    store.set(digest === undefined ? { id, data } : { id, data, digest });
  }

  const kept = new Set(settled.map(({ article }) => article.source.path));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);

  return {
    articles: settled.map(({ article }) => article),
    pictures: [...pictures.values()].flat(),
    errors,
    warnings,
  };
}

/** Reads what has changed; `digests` has those paths of which there is nothing to say. */
async function readFiles(root: string, { logger, store }: Pick<LoadContext, 'logger' | 'store'>) {
  const version = readCoreVersion(root);
  const found = listFiles(root);
  const beside = pairPictures(
    found.articles.map(({ path }) => path),
    found.pictures,
  );
  const articles: Article[] = [];
  const pictures = new Map<string, readonly Picture[]>();
  const digests = new Map<string, string>();
  const errors: string[] = [];
  const warnings: string[] = [...beside.warnings];
  let spoken = performance.now();

  for (const [done, each] of found.articles.entries()) {
    if (performance.now() - spoken > PROGRESS_MS) {
      logger.info(`${done} of ${found.articles.length} files read`);
      spoken = performance.now();
    }
    const paired = beside.byArticle.get(each.path);
    const own = paired ? await readPictures(paired, root, errors) : [];
    if (own.length > 0) pictures.set(each.path, own);

    const file = readBytes(each, root);
    const digest = createHash('sha256')
      .update(version)
      .update(own.map(({ caption, hash }) => `${caption} ${hash} `).join(''))
      .update(file.value ?? '')
      .digest('base64url');
    const stored = store.get(each.path);
    const article =
      stored?.digest === digest ? stored.data.article : file.messages.length === 0 ? readRecord(file) : null;
    const lines = file.messages.map((message) => formatMessage(message, each.path));
    if (article === null) {
      errors.push(...lines);
      continue;
    }
    articles.push(article);
    warnings.push(...lines);
    if (lines.length === 0) digests.set(each.path, digest);
  }
  return { articles, digests, errors, pictures, warnings };
}

async function readPictures(paired: readonly Paired[], root: string, errors: string[]): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const each of paired) {
    const picture = await readPicture(each, root);
    if ('reason' in picture) errors.push(formatMessage(picture, each.path));
    else pictures.push(picture);
  }
  return pictures;
}

/** A folder that is not there is one that holds nothing: git keeps no empty ones. */
const listFiles = (root: string): Found =>
  existsSync(join(root, ARTICLES))
    ? findArticleFiles([ARTICLES], root)
    : { articles: [{ path: ARTICLES, problem: EMPTY }], pictures: [] };
