import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../built-site/browser.ts';
import { writeFiles } from '../files.ts';
import { news } from '../news.ts';
import { photo } from '../photo.ts';
import { makeProject } from './make-project.ts';
import { startAstro } from './project.ts';

let server: ChildProcess;
let articles: string;
let site: string;
let output = '';

beforeAll(async () => {
  const project = makeProject({ 'a.txt': news('2016-10-04', 'Pier opens'), 'bad.txt': '' });
  articles = join(project, 'content/articles');
  server = startAstro(project, ['dev', '--port', '0']);
  site = await new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error(output)));
    server.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    server.stdout?.on('data', (chunk) => {
      output += chunk;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
});

afterAll(async () => {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
});

/** Asks for a page until it is as it should be: a change takes its time to be seen. */
const pageBecomes = (path: string, status: number, text = ''): Promise<void> =>
  vi.waitFor(
    async () => {
      const page = await fetch(site + path);
      expect(page.status).toBe(status);
      expect(await page.text()).toContain(text);
    },
    { timeout: 20_000, interval: 100 },
  );

test('articles beside one that cannot be read are served', async () => {
  await pageBecomes('/2016/10/04/pier-opens/', 200, 'Pier opens');
});

test('an added article has its page', async () => {
  writeFiles(articles, { 'deep/b.txt': news('2016-10-05', 'Ferry leaves', 'It left at noon.') });
  await pageBecomes('/2016/10/05/ferry-leaves/', 200, 'It left at noon.');
  await vi.waitFor(() => expect(output).toContain('+ /2016/10/05/ferry-leaves/ (content/articles/deep/b.txt)'));
});

test('an edited article shows the change', async () => {
  writeFiles(articles, { 'deep/b.txt': news('2016-10-05', 'Ferry leaves', 'It left at one.') });
  await pageBecomes('/2016/10/05/ferry-leaves/', 200, 'It left at one.');
});

test('a removed article has no page any more', async () => {
  rmSync(join(articles, 'deep'), { recursive: true });
  await pageBecomes('/2016/10/05/ferry-leaves/', 404);
  await vi.waitFor(() => expect(output).toContain('- /2016/10/05/ferry-leaves/ (content/articles/deep/b.txt)'));
});

test('a picture that is laid beside an article is on its page', async () => {
  writeFiles(articles, { 'a.jpg': await photo(900, 600) });
  await pageBecomes('/2016/10/04/pier-opens/', 200, '-480.webp');
  const page = await (await fetch(`${site}/2016/10/04/pier-opens/`)).text();
  const [address] = /\/_astro\/\w+-480\.webp/.exec(page) ?? [];
  const picture = await fetch(site + address);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);

  const whole = await photo(800, 600);
  writeFiles(articles, { 'a.jpg': whole.subarray(0, whole.length / 2) });
  await pageBecomes('/2016/10/04/pier-opens/', 200, '-800.webp 800w" sizes');
  const [cut] = /\/_astro\/\w+-800\.webp/.exec(await (await fetch(`${site}/2016/10/04/pier-opens/`)).text()) ?? [];
  expect((await fetch(site + cut)).status).toBe(500);
  expect(output).toMatch(/content\/articles\/a\.jpg:1:1 error This picture is not whole/);
});

test('the browser is told of a file that cannot be read, and no longer once it can', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(site);
    await page.locator('vite-error-overlay').getByText('content/articles/bad.txt').first().waitFor();
    writeFiles(articles, { 'bad.txt': news('2016-10-06', 'Storm passes') });
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
  } finally {
    await browser.close();
  }
});
