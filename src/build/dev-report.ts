import type { AstroIntegration } from 'astro';
import type { ArticlesRead } from '../collection/articles-read.ts';
import { articlePath } from '../site/urls.ts';

/**
 * Tells of a dev server's articles where one looks: addresses that come and go in the terminal, and files that cannot
 * be read over the page, in Vite's own overlay, until they can.
 */
export function devReport(): AstroIntegration {
  let shown: Addresses | null = null;
  let errors: readonly string[] = [];
  let tell: (read: ArticlesRead) => void = (read) => {
    shown = addressesOf(read);
    errors = read.errors;
  };
  return {
    name: 'dev-report',
    hooks: {
      'articles:read': (read) => tell(read),
      'astro:server:setup': ({ server, logger }) => {
        const show = () => server.ws.send({ type: 'error', err: { message: errors.join('\n'), stack: '' } });
        // A page that is opened while a file is broken is told of it too.
        server.ws.on('connection', () => {
          if (errors.length > 0) show();
        });
        tell = (read) => {
          const now = addressesOf(read);
          // The first reading is the whole archive.
          if (shown !== null) for (const line of changes(shown, now)) logger.info(line);
          const wasBroken = errors.length > 0;
          shown = now;
          errors = read.errors;
          if (errors.length > 0) show();
          else if (wasBroken) server.ws.send({ type: 'full-reload' });
        };
      },
    },
  };
}

/** Addresses, each with the path of its file. */
type Addresses = ReadonlyMap<string, string>;

const addressesOf = ({ articles }: ArticlesRead): Addresses =>
  new Map(articles.map((article) => [articlePath(article), article.source.path]));

/**
 * A line for each address that came or went.
 *
 * @example changes(new Map(), new Map([['/2016/10/04/pier-opens/', 'a.txt']]))
 *   //=> ['+ /2016/10/04/pier-opens/ (a.txt)']
 */
const changes = (before: Addresses, now: Addresses): readonly string[] => [
  ...[...now].filter(([address]) => !before.has(address)).map(([address, path]) => `+ ${address} (${path})`),
  ...[...before].filter(([address]) => !now.has(address)).map(([address, path]) => `- ${address} (${path})`),
];
