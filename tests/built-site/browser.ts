import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Chromium without windows, for Linux on x64, as it comes from npm, and where it is unpacked: `npm ci` clears that. */
const PACKED = join(dirname(require.resolve('@sparticuz/chromium')), '../bin/chromium.br');
const UNPACKED = join(import.meta.dirname, '../../node_modules/.cache/broadsheet/chromium');

/** Where systems keep a Chromium or a Chrome. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox, since CI often runs as root; no calls of the browser’s own to anybody. */
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where an installed browser lies, which has windows; undefined where there is none. */
export const installedBrowser = (): string | undefined => INSTALLED.find((path) => existsSync(path));

/** Unpacks the browser from npm, unless that was done: 5 seconds. Several may do it at once. */
async function unpack(): Promise<string> {
  if (!existsSync(UNPACKED)) {
    const own = `${UNPACKED}-${process.pid}`;
    mkdirSync(dirname(own), { recursive: true });
    await pipeline(createReadStream(PACKED), createBrotliDecompress(), createWriteStream(own, { mode: 0o755 }));
    renameSync(own, UNPACKED);
  }
  return UNPACKED;
}

/**
 * Where a real browser lies: the one that `CHROME_PATH` names, else the one that comes from npm, which opens a page in
 * a third of the time that one with windows takes, else an installed one.
 *
 * @throws an Error where there is none
 */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') return unpack();
  const installed = installedBrowser();
  if (installed === undefined) throw new Error('No Chromium and no Chrome was found; name one in CHROME_PATH');
  return installed;
}

export const openBrowser = async (path?: string): Promise<Browser> =>
  chromium.launch({ executablePath: path ?? (await browserPath()), args: ARGS });

/** What opens pages: a browser. */
export type Pages = Pick<Browser, 'newContext'>;

/** Open a page in a fresh context, use it, and close the context again. */
export async function withPage<T>(
  browser: Pages,
  options: Parameters<Pages['newContext']>[0],
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
