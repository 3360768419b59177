import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

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

/**
 * Where a real browser lies: the one that `CHROME_PATH` names, else an installed one, else the one that comes from npm
 * (Linux on x64), so that a fresh machine needs no other step.
 */
export const browserPath = async (): Promise<string> =>
  process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: ARGS });

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
