import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../article/article.ts';
import { formatMessage } from '../article/message.ts';
import { type ArticleFile, findArticleFiles } from '../files/find-article-files.ts';
import { EMPTY } from '../files/problems.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readRecord } from '../files/read-record.ts';
import type { ArticlesRead } from './articles-read.ts';
import { readCoreVersion } from './core-version.ts';
import type { LoadContext } from './load-context.ts';
import { settleSlugs } from './settle-slugs.ts';

/** Where articles lie, from the project's root. */
export const ARTICLES = 'content/articles';

const PROGRESS_MS = 1000;

/**
 * Makes the store hold the articles of `content/articles/`, each under its path, and nothing else. A file that cannot
 * be read is left out and told of in `errors`.
 *
 * @throws only when a record does not fit its schema, which is a fault of the reader's code
 */
export async function syncArticles({ config, logger, parseData, store }: LoadContext): Promise<ArticlesRead> {
  const { articles, digests, errors, warnings } = readFiles(fileURLToPath(config.root), { logger, store });
  const settled = settleSlugs(articles);

  for (const { article, clash } of settled) {
    const id = article.source.path;
    if (clash !== null) warnings.push(formatMessage(clash, id));
    const digest = clash === null ? digests.get(id) : undefined;
    if (digest !== undefined && store.get(id)?.digest === digest) continue;
    const data = await parseData({ id, data: article });
    // Without a digest it is read again next time, so that each run says what is doubtful and settles slugs anew.
    store.set(digest === undefined ? { id, data } : { id, data, digest });
  }

  const kept = new Set(settled.map(({ article }) => article.source.path));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);

  return { articles: settled.map(({ article }) => article), errors, warnings };
}

/** Reads what has changed; `digests` has those paths of which there is nothing to say. */
function readFiles(root: string, { logger, store }: Pick<LoadContext, 'logger' | 'store'>) {
  const version = readCoreVersion(root);
  const files = listFiles(root);
  const articles: Article[] = [];
  const digests = new Map<string, string>();
  const errors: string[] = [];
  const warnings: string[] = [];
  let spoken = performance.now();

  for (const [done, found] of files.entries()) {
    if (performance.now() - spoken > PROGRESS_MS) {
      logger.info(`${done} of ${files.length} files read`);
      spoken = performance.now();
    }
    const file = readBytes(found, root);
    const digest = createHash('sha256')
      .update(version)
      .update(file.value ?? '')
      .digest('base64url');
    const stored = store.get(found.path);
    const article = stored?.digest === digest ? stored.data : file.messages.length === 0 ? readRecord(file) : null;
    const lines = file.messages.map((message) => formatMessage(message, found.path));
    if (article === null) {
      errors.push(...lines);
      continue;
    }
    articles.push(article);
    warnings.push(...lines);
    if (lines.length === 0) digests.set(found.path, digest);
  }
  return { articles, digests, errors, warnings };
}

/** A folder that is not there is one that holds nothing: git keeps no empty ones. */
const listFiles = (root: string): readonly ArticleFile[] =>
  existsSync(join(root, ARTICLES)) ? findArticleFiles([ARTICLES], root) : [{ path: ARTICLES, problem: EMPTY }];
