import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { makeProject } from '../build/make-project.ts';
import { runAstro } from '../build/project.ts';
import { news } from '../news.ts';
import { installedBrowser, openBrowser, type Pages } from './browser.ts';
import { pagesOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { ARTICLE, testBrowser } from './test-browser.ts';

const HARBOUR = '2015/03/02/harbour-opens/';
const { dist } = inject('many');
const fileOf = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

type Trouble = (path: string, response: ServerResponse) => boolean;

const browser = testBrowser();
let site: Served;
let context: BrowserContext;
let page: Page;
let trouble: Trouble | null = null;

async function start(mount = '/', pages: Pages = browser): Promise<void> {
  site = await serve(dist, mount, (path, response) => trouble?.(path, response) ?? false);
  context = await pages.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
}

afterEach(async () => {
  trouble = null;
  await context?.close();
  await site?.close();
});

/** Addresses below the site's root that are kept, those read last at the end. */
const kept = (cache: 'pages' | 'assets'): Promise<readonly string[]> =>
  page.evaluate(
    async ([name, root]) => {
      const requests = await (await caches.open(`${root} ${name}`)).keys();
      return requests.map(({ url }) => url.slice(root.length));
    },
    [cache, site.url] as const,
  );

/** Looks until it is so: what happens behind a page takes its time. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

/** Reads a page to the end of all that happens behind it. */
async function read(path: string): Promise<void> {
  await page.goto(site.url + path, { waitUntil: 'load' });
  await soon(() => kept('pages')).toContain(path);
}

const headline = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** Whether the page has its styles, its font and its script. */
const isDressed = (): Promise<boolean> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const [styles] = document.styleSheets;
    return (
      document.fonts.check('20px Newsreader') &&
      styles !== undefined &&
      getComputedStyle(document.body).margin === '0px'
    );
  });

describe.each(['/', '/papers/daily/'])('without a network, mounted at %s', (mount) => {
  beforeEach(() => start(mount));

  it('what was read opens as it was read, and so does the front page', async () => {
    await read(ARTICLE);
    await soon(() => kept('pages')).toContain('');
    await soon(async () => (await kept('assets')).filter((name) => name.endsWith('.woff2'))).toHaveLength(1);
    await context.setOffline(true);
    await page.reload();
    expect(await headline()).toContain('UN vows');
    expect(await isDressed()).toBe(true);
    await page.getByRole('link', { name: 'Broadsheet' }).first().click();
    await page.waitForURL(site.url);
    expect(await page.locator('.motto').isVisible()).toBe(true);
    expect(await isDressed()).toBe(true);
  });

  it('a page that was never read says so, and leads to those that were', async () => {
    await read(ARTICLE);
    await context.setOffline(true);
    const response = await page.goto(site.url + HARBOUR);
    expect(response?.status()).toBe(503);
    expect(await headline()).toBe('Not kept on this device');
    expect(page.url()).toBe(site.url + HARBOUR);
    // Articles are listed; the front page is none, and has a link of its own.
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
      'UN vows to push for political solution in Syria',
    ]);
    for (const name of ['To the front page', 'Broadsheet']) {
      await page.getByRole('link', { name }).click();
      await page.waitForURL(site.url);
      await page.goto(site.url + HARBOUR);
    }
    await page.getByRole('link', { name: /^UN vows/ }).click();
    await page.waitForURL(site.url + ARTICLE);
    expect(await isDressed()).toBe(true);
  });

  it('the page that stands in lists them however its HTML is written', async () => {
    const rewritten = fileOf('offline')
      .replace('<section hidden>', '<section hidden="" class="kept">')
      .replace('<ul>', '<ul class="kept">')
      .replaceAll('href="../"', "href='..'");
    trouble = (path, response) => {
      if (path !== '/offline/') return false;
      response.setHeader('content-type', 'text/html; charset=utf-8').end(rewritten);
      return true;
    };
    await read(ARTICLE);
    await context.setOffline(true);
    await page.goto(site.url + HARBOUR);
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
      'UN vows to push for political solution in Syria',
    ]);
    await page.getByRole('link', { name: 'To the front page' }).click();
    await page.waitForURL(site.url);
  });

  it('the page that stands in says nothing untrue where it is opened itself, with a network', async () => {
    await read(ARTICLE);
    await soon(() => kept('pages')).toContain('');
    for (const isOffline of [false, true]) {
      await context.setOffline(isOffline);
      await page.goto(`${site.url}offline/`);
      expect(await page.locator('main').innerText()).not.toMatch(/There is no connection|this page/i);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
      await page.getByRole('link', { name: 'To the front page' }).click();
      await page.waitForURL(site.url);
    }
  });

  it('photographs that were seen are seen', async () => {
    await page.goto(site.url + HARBOUR);
    for (const image of await page.locator('figure img').all()) await image.scrollIntoViewIfNeeded();
    await soon(async () => (await kept('assets')).filter((name) => name.endsWith('.webp'))).toHaveLength(2);
    await context.setOffline(true);
    // Another window would take another size.
    await page.setViewportSize({ width: 400, height: 700 });
    await page.reload();
    for (const image of await page.locator('figure img').all()) {
      await image.scrollIntoViewIfNeeded();
      await soon(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    }
  });
});

describe('a kept page', () => {
  beforeEach(async () => {
    await start();
    await read(ARTICLE);
  });

  const isPageOf = (path: string): boolean => path === `/${ARTICLE}`;
  const changed = fileOf(ARTICLE).replace(/UN vows to push for/g, 'UN still pushes for');

  const keptText = () =>
    page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? '', site.url + ARTICLE);

  /** Answers for the article and lets all else pass. */
  const answerWith = (answer: (response: ServerResponse) => void): void => {
    trouble = (path, response) => {
      if (!isPageOf(path)) return false;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      answer(response);
      return true;
    };
  };

  async function opensOffline(text: string): Promise<void> {
    trouble = null;
    await context.setOffline(true);
    await page.goto(site.url + ARTICLE);
    expect(await headline()).toContain(text);
    expect(await isDressed()).toBe(true);
    expect(await page.locator('article footer').isVisible()).toBe(true);
  }

  const half = changed.slice(0, changed.length / 2);
  it.each<[string, (response: ServerResponse) => void]>([
    ['a host in trouble', (response) => response.writeHead(500).end('<h1>Internal error</h1></html>')],
    [
      'a line that is cut',
      (response) => {
        response.setHeader('content-length', Buffer.byteLength(changed));
        response.write(half, () => response.destroy());
      },
    ],
    ['a page that ends early', (response) => response.end(half)],
    ['a line that says nothing', () => {}],
  ])('is shown in place of %s, and stays', async (_name, answer) => {
    answerWith(answer);
    await page.goto(site.url + ARTICLE);
    expect(await headline()).toContain('UN vows');
    expect(await page.locator('article footer').isVisible()).toBe(true);
    await opensOffline('UN vows');
  });

  it('gives way to a newer one at once', async () => {
    answerWith((response) => response.end(changed));
    await page.goto(site.url + ARTICLE);
    expect(await headline()).toContain('UN still pushes');
    await soon(keptText).toContain('still pushes');
    await opensOffline('UN still pushes');
  });

  it('is shown while a newer one is slow, which comes in behind', async () => {
    answerWith((response) => setTimeout(() => response.end(changed), 4000));
    const begun = performance.now();
    await page.goto(site.url + ARTICLE);
    expect(await headline()).toContain('UN vows');
    expect(performance.now() - begun).toBeLessThan(3900);
    await soon(keptText).toContain('still pushes');
    await opensOffline('UN still pushes');
  });

  it('stays with its styles when a newer one cannot have its own', async () => {
    answerWith((response) => response.end(changed.replace(/_astro\/[\w.-]+\.css/, '_astro/gone.css')));
    // The worker has the time to do wrong.
    await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
    await opensOffline('UN vows');
  });

  it('has its styles when the site has others by now', async () => {
    trouble = (path, response) => {
      if (!path.startsWith('/_astro/')) return isPageOf(path);
      response.writeHead(404).end();
      return true;
    };
    await page.goto(site.url + ARTICLE);
    expect(await isDressed()).toBe(true);
  });

  it('goes when its publisher has taken it back', async () => {
    answerWith((response) => response.writeHead(410).end('<h1>Gone</h1>'));
    await page.goto(site.url + ARTICLE);
    expect(await headline()).toBe('Gone');
    expect(await kept('pages')).not.toContain(ARTICLE);
  });

  it('gives way for a time to another that its host sends the reader to, which is kept under its own address', async () => {
    answerWith((response) => response.writeHead(302, { location: `/${HARBOUR}` }).end());
    await page.goto(site.url + ARTICLE);
    await page.waitForURL(site.url + HARBOUR);
    await soon(() => kept('pages')).toContain(HARBOUR);
    await opensOffline('UN vows');
  });

  it('outlives a new version of the worker, and so does the page that is open', async () => {
    trouble = (path, response) => {
      if (path !== '/sw.js') return false;
      response.setHeader('content-type', 'text/javascript');
      response.end(`${readFileSync(join(dist, 'sw.js'), 'utf8')}\n// new`);
      return true;
    };
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      await registration.update();
      await changed;
    });
    expect(await headline()).toContain('UN vows');
    await opensOffline('UN vows');
  });
});

describe('a store that the browser has broken', () => {
  beforeEach(() => start());

  it('keeps no page from a reader who has a network', async () => {
    trouble = (path, response) => {
      if (path !== '/sw.js') return false;
      const breaking = `addEventListener('message', ({ data }) => {
        if (data === 'break') CacheStorage.prototype.open = () => Promise.reject(new Error('broken'));
      });`;
      response.setHeader('content-type', 'text/javascript');
      response.end(breaking + readFileSync(join(dist, 'sw.js'), 'utf8'));
      return true;
    };
    await read(ARTICLE);
    await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('break'));
    for (const path of [ARTICLE, HARBOUR]) {
      const response = await page.goto(site.url + path);
      expect([response?.status(), response?.fromServiceWorker()]).toEqual([200, true]);
      expect(await isDressed()).toBe(true);
    }
  });
});

describe('a site that keeps nothing any more', () => {
  it('takes from the device what it kept, and the worker too', async () => {
    const project = makeProject({ 'a.txt': news('2016-10-04', 'Pier opens') });
    const settings = join(project, 'src/site/settings.ts');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('offline: true', 'offline: false'));
    const { status, output } = await runAstro(project, ['build']);
    expect(status, output).toBe(0);

    const built = join(project, 'dist');
    const scripts = readdirSync(join(built, '_astro')).filter((name) => name.endsWith('.js'));
    expect(scripts.map((name) => readFileSync(join(built, '_astro', name), 'utf8')).join()).not.toContain('sw.js');

    await start();
    await read(ARTICLE);
    trouble = (path, response) => {
      if (path !== '/sw.js') return false;
      response.setHeader('content-type', 'text/javascript').end(readFileSync(join(built, 'sw.js')));
      return true;
    };
    await page.goto(`${site.url}robots.txt`);
    const left = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
    expect(await left()).toEqual([1, 2]);
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
    await soon(left).toEqual([0, 0]);
  });
});

describe('the site as an app', () => {
  const installed = installedBrowser();

  // A browser without windows installs nothing, and says of every page that nothing is amiss.
  it.runIf(installed).each(['/', '/papers/daily/'])(
    'can be installed from %s, under its own address',
    async (mount) => {
      const windowed = await openBrowser(installed);
      onTestFinished(() => windowed.close());
      await start(mount, windowed);
      await read(ARTICLE);
      const devtools = await context.newCDPSession(page);
      // A test's own profile is a private one: Chromium asks for nothing else.
      expect(
        (await devtools.send('Page.getInstallabilityErrors')).installabilityErrors.map(({ errorId }) => errorId),
      ).toEqual(['in-incognito']);
      expect((await devtools.send('Page.getAppId')).appId).toBe(site.url);
    },
  );

  it.each(['/', '/papers/daily/'])('has its manifest and its icons below %s', async (mount) => {
    await start(mount);
    await read(ARTICLE);
    const devtools = await context.newCDPSession(page);
    const { errors, url } = await devtools.send('Page.getAppManifest');
    expect({ errors, url }).toEqual({ errors: [], url: `${site.url}manifest.webmanifest` });
    const { icons, name } = await (await fetch(url)).json();
    expect(name).toBe('Broadsheet');
    for (const { sizes, src } of icons) {
      const { format, width, height } = await sharp(
        Buffer.from(await (await fetch(new URL(src, url))).arrayBuffer()),
      ).metadata();
      expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
    }
  });
});

describe('what is kept', () => {
  beforeEach(() => start());

  it('is no page of another site, and nothing that is no page', async () => {
    trouble = (path, response) => {
      if (path === '/shop/')
        response.setHeader('content-type', 'text/html').end('<!doctype html><title>Shop</title><h1>Shop</h1></html>');
      else if (path === '/broken/') response.writeHead(500, { 'content-type': 'text/html' }).end(fileOf(ARTICLE));
      else return false;
      return true;
    };
    await read(ARTICLE);
    for (const path of ['shop/', 'broken/', 'no/such/page/', 'robots.txt']) await page.goto(site.url + path);
    await read(HARBOUR);
    expect([...(await kept('pages'))].sort()).toEqual(['', ARTICLE, HARBOUR, 'offline/'].sort());
  });

  it('is bounded: the pages read last, and the files that they need', async () => {
    const paths = pagesOf(dist)
      .map(({ path }) => path.replace(/index\.html$/, ''))
      .filter((path) => /^\d{4}\//.test(path) && path !== HARBOUR);
    expect(paths.length).toBeGreaterThan(62);
    await read(HARBOUR);
    await page.locator('figure img').last().scrollIntoViewIfNeeded();
    const photographs = async () => (await kept('assets')).filter((name) => name.endsWith('.webp'));
    await soon(photographs).toHaveLength(2);
    const seen = await photographs();
    for (const path of paths.slice(0, 62)) await read(path);
    const pages = await kept('pages');
    expect(pages.filter((path) => path !== '' && path !== 'offline/')).toEqual(paths.slice(2, 62));
    expect(pages).toContain('');
    const assets = await kept('assets');
    expect(assets.filter((name) => seen.includes(name))).toEqual([]);
    expect(assets.filter((name) => /\.(?:css|js)$/.test(name)).length).toBeGreaterThanOrEqual(2);
    await context.setOffline(true);
    await page.goto(site.url + paths[2]);
    expect(await isDressed()).toBe(true);
  });
});
