import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { listBuiltFiles } from '../../src/build/built-files.ts';

export interface Served {
  /** The site’s address at that mount point, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Fonts and pictures are compressed as they are. */
const PACKED = /\.(?:woff2|png|webp|avif|jpg)$/;

/**
 * Compress a built site with brotli, as most static hosts do: each file gets its `.br` beside it, which `serve` sends.
 *
 * @returns the bytes that are sent of each file
 */
export function pack(folder: string): readonly { readonly path: string; readonly sent: number }[] {
  return listBuiltFiles(folder).map(({ path, bytes }) => {
    if (PACKED.test(path)) return { path, sent: bytes };
    const packed = brotliCompressSync(readFileSync(join(folder, path)));
    writeFileSync(join(folder, `${path}.br`), packed);
    return { path, sent: packed.length };
  });
}

/**
 * Serve a built site as a static host does, at a mount point such as `/` or `/papers/daily/`. What is not there
 * answers with the site’s own 404 page, at whatever depth it was asked for.
 *
 * @param trouble is asked first, with the path below the mount point; where it says true, it has answered
 */
export async function serve(
  folder: string,
  mount: string,
  trouble: (path: string, response: ServerResponse) => boolean = () => false,
): Promise<Served> {
  const files = sirv(folder, { dev: true, brotli: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(mount)) return refuse();
    request.url = request.url.slice(mount.length - 1);
    if (!trouble(request.url, response)) files(request, response, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${mount}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
