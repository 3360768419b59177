import { constants, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatMessage } from '../article/text/message.ts';
import { buildFailure } from '../collection/build-failure.ts';
import { makeSize } from '../pictures/make-size.ts';
import { type Picture, type Size, sizesOf } from '../pictures/picture.ts';
import { picturePath } from '../site/urls.ts';

const PROGRESS_MS = 1000;

/**
 * Makes the sizes of the pictures that lie beside articles: of all of them before a build sets its pages, so that a
 * broken one stops it; on a dev server of each when it is asked for.
 */
export function pictures(): AstroIntegration {
  let all: readonly Picture[] = [];
  let root = '';
  let cache = '';
  /** The path of the made file, or a line to print. */
  const make: Make = async ({ path }, size) => {
    const made = await makeSize(resolve(root, path), size, cache);
    return typeof made === 'string' ? { made } : { failure: formatMessage(made, path) };
  };

  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cache = fileURLToPath(new URL('pictures/', config.cacheDir));
      },
      'articles:read': (read) => {
        all = read.pictures;
      },
      'astro:build:start': ({ logger }) => makeAll(all, make, logger),
      'astro:build:done': async ({ dir }) => {
        for (const picture of all) {
          for (const size of sizesOf(picture)) {
            const { made } = await make(picture, size);
            const file = join(fileURLToPath(dir), picturePath(size));
            mkdirSync(dirname(file), { recursive: true });
            if (made) copyFileSync(made, file, constants.COPYFILE_FICLONE);
          }
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(async ({ url }, response, next) => {
          const asked = all.flatMap(withSizes).find(({ size }) => url === picturePath(size));
          if (!asked) return next();
          const { made, failure } = await make(asked.picture, asked.size);
          if (made) return response.setHeader('content-type', 'image/webp').end(readFileSync(made));
          logger.error(failure ?? '');
          response.writeHead(500).end(failure);
        });
      },
    },
  };
}

type Make = (picture: Picture, size: Size) => Promise<{ made?: string; failure?: string }>;

const withSizes = (picture: Picture) => sizesOf(picture).map((size) => ({ picture, size }));

/** Looks at all of them before it fails. */
async function makeAll(all: readonly Picture[], make: Make, logger: AstroIntegrationLogger): Promise<void> {
  const failures: string[] = [];
  let spoken = performance.now();
  for (const [done, picture] of all.entries()) {
    if (performance.now() - spoken > PROGRESS_MS) {
      logger.info(`${done} of ${all.length} pictures made`);
      spoken = performance.now();
    }
    const sizes = await Promise.all(sizesOf(picture).map((size) => make(picture, size)));
    const failure = sizes.map((size) => size.failure).find((line) => line !== undefined);
    if (failure !== undefined) failures.push(failure);
  }
  if (failures.length === 0) return;
  const of = `${failures.length} of ${all.length} pictures`;
  logger.error([`${of} cannot be shown:`, ...failures].join('\n'));
  throw buildFailure(
    `The site was not built: ${of} cannot be shown, listed above.`,
    'Mend or remove them, then build again.',
  );
}
