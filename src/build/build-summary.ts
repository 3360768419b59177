import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ArticlesRead } from '../collection/articles-read.ts';
import { buildFailure } from '../collection/build-failure.ts';
import { findGaps, listBuiltFiles } from './built-files.ts';
import { toSummary } from './summary-text.ts';

const GAPS_SHOWN = 20;

/**
 * Ends a build with what a person wants to know of it, and fails one in which as many articles did not come out as
 * went in.
 */
export function buildSummary(): AstroIntegration {
  let read: ArticlesRead = { articles: [], pictures: [], errors: [], warnings: [] };
  let hasAddress = false;
  return {
    name: 'build-summary',
    hooks: {
      'astro:config:done': ({ config }) => {
        hasAddress = config.site !== undefined;
      },
      'articles:read': (given) => {
        read = given;
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const files = listBuiltFiles(folder);
        const gaps = findGaps(read.articles, files);
        if (gaps.length > 0) {
          logger.error(gaps.slice(0, GAPS_SHOWN).join('\n'));
          throw buildFailure(
            `The site is not whole: of ${read.articles.length} articles and their pages, ${gaps.length} have no counterpart.`,
            'Remove the folders .astro and node_modules/.astro, then build again.',
          );
        }
        const build = {
          articles: read.articles,
          doubts: read.warnings.length,
          pages: pages.length,
          files: files.length,
          bytes: files.reduce((sum, file) => sum + file.bytes, 0),
          hasAddress,
          folder: relative('', folder) || folder,
        };
        // Astro says a few words after the last integration; this is to stand last. The clock started with Node.
        process.once('exit', (code) => {
          if (code === 0) process.stdout.write(toSummary({ ...build, seconds: performance.now() / 1000 }));
        });
      },
    },
  };
}
