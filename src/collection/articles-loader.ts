import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { ArticlesRead } from './articles-read.ts';
import { buildFailure } from './build-failure.ts';
import type { LoadContext } from './load-context.ts';
import { ARTICLES, syncArticles } from './sync-articles.ts';

/** A warning each is too much for the archive of a paper; the command line lists them all. */
const WARNINGS_SHOWN = 50;
/** An editor writes a file in several steps; they are one change. */
const SETTLE_MS = 50;

/**
 * Reads `content/articles/` into the collection. A file that cannot be read fails a build, after all of them were
 * looked at; the dev server says so and goes on without it, and follows every change.
 */
export const articlesLoader = {
  name: 'articles',
  async load(context: LoadContext): Promise<void> {
    const read = await syncArticles(context);
    report(read, context);
    pass(read, context);
    if (context.watcher) watch(context, context.watcher, read);
    else if (read.errors.length > 0) {
      throw buildFailure(
        `The site was not built: ${count(read.errors.length, 'error')} in ${ARTICLES}, listed above.`,
        'Mend what is listed, then build again. npm run -s read -- FILE tries one file alone.',
      );
    }
  },
} satisfies Loader;

/** Reads again after each change below the folder; says only what is new. */
function watch(context: LoadContext, watcher: NonNullable<LoadContext['watcher']>, first: ArticlesRead): void {
  const folder = join(fileURLToPath(context.config.root), ARTICLES);
  let told = first;
  let waiting = false;
  let last: Promise<void> = Promise.resolve();

  const readAgain = async (): Promise<void> => {
    await delay(SETTLE_MS);
    waiting = false;
    const read = await syncArticles(context);
    const known = new Set([...told.errors, ...told.warnings]);
    const isNew = (line: string): boolean => !known.has(line);
    report({ ...read, errors: read.errors.filter(isNew), warnings: read.warnings.filter(isNew) }, context);
    if (told.errors.length > 0 && read.errors.length === 0) context.logger.info('Every article can be read again');
    told = read;
    pass(read, context);
  };

  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (waiting || relative(folder, path).startsWith('..')) return;
    waiting = true;
    last = last.then(readAgain).catch((error: unknown) => context.logger.error(String(error)));
  });
}

/** Hands what was read to whoever of the integrations asks for it. */
function pass(read: ArticlesRead, { config }: Pick<LoadContext, 'config'>): void {
  for (const { hooks } of config.integrations) hooks['articles:read']?.(read);
}

function report({ errors, warnings }: ArticlesRead, { logger }: Pick<LoadContext, 'logger'>): void {
  if (warnings.length > 0) {
    const shown = warnings.slice(0, WARNINGS_SHOWN);
    const more = warnings.length - shown.length;
    if (more > 0)
      shown.push(`… and ${more} more: npm run -s read -- --format ndjson ${ARTICLES} > /dev/null lists all`);
    logger.warn([`${count(warnings.length, 'doubtful reading')}:`, ...shown].join('\n'));
  }
  if (errors.length > 0) logger.error([`${count(errors.length, 'error')}:`, ...errors].join('\n'));
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
