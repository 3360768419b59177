import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { pagesOf } from './pages.ts';
import { ARTICLE, openReady, SCREENSHOTS, testBrowser, testSite, violationsOf } from './test-browser.ts';

const PAGES = [
  { name: 'front', path: '' },
  { name: 'article', path: ARTICLE },
  { name: 'not-found', path: 'no/such/page/' },
  { name: 'offline', path: 'offline/' },
];
const MOUNTS = ['/', '/papers/daily/'];

const browser = testBrowser();
const first = MOUNTS.map((mount) => testSite(inject('first').dist, mount));
const many = testSite(inject('many').dist);

describe.each(MOUNTS.map((mount, index) => ({ mount, index })))('mounted at $mount', ({ index }) => {
  it.each(PAGES)(
    'the $name page loads all that it asks for, from its own host, without an error',
    async ({ path, name }) => {
      const url = first[index]?.url ?? '';
      await withPage(browser, {}, async (page) => {
        const failed: string[] = [];
        const hosts = new Set<string>();
        page.on('request', (request) => hosts.add(new URL(request.url()).host));
        page.on('requestfailed', (request) => failed.push(request.url()));
        page.on('response', (response) => {
          if (response.status() >= 400 && response.request().resourceType() !== 'document') failed.push(response.url());
        });
        page.on('pageerror', (error) => failed.push(error.message));
        // All that it asks for is known when the network has paused, and no sooner.
        const response = await page.goto(url + path, { waitUntil: 'networkidle' });
        expect(response?.status()).toBe(name === 'not-found' ? 404 : 200);
        expect(failed).toEqual([]);
        expect([...hosts]).toEqual([new URL(url).host]);
      });
    },
  );

  it.each([true, false])(
    'the article is reached from the front page and leads back, JavaScript %s',
    async (javaScriptEnabled) => {
      const url = first[index]?.url ?? '';
      await withPage(browser, { javaScriptEnabled }, async (page) => {
        await page.goto(url);
        await page.getByRole('link', { name: 'UN vows to push for political solution in Syria' }).first().click();
        await page.waitForURL(url + ARTICLE);
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('UN vows');
        expect(await page.locator('main').innerText()).toContain('Joint Implementation Center');
        await page.getByRole('link', { name: 'Broadsheet' }).first().click();
        await page.waitForURL(url);
      });
    },
  );
});

describe('the page of an address without one', () => {
  it.each(['no/', 'no/such/page/', '2016/10/04/no-such-story/'])('leads home from %s', async (path) => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(many.url + path);
      await page.getByRole('link', { name: 'To the front page' }).click();
      await page.waitForURL(many.url);
      expect(await page.locator('h1').innerText()).toBe('Broadsheet');
    });
  });
});

describe('every page, to every reader', () => {
  const schemes = ['light', 'dark'] as const;
  const widths = [360, 1280];
  const looks = PAGES.flatMap((page) =>
    schemes.flatMap((scheme) => widths.map((width) => ({ ...page, scheme, width }))),
  );

  it.each(looks)(
    '$name, $scheme, $width px: no axe violation; a picture of it is kept',
    async ({ name, path, scheme, width }) => {
      await withPage(browser, { colorScheme: scheme, viewport: { width, height: 900 } }, async (page) => {
        await openReady(page, (first[0]?.url ?? '') + path);
        await page.screenshot({ path: join(SCREENSHOTS, `${name}-${scheme}-${width}.png`), fullPage: true });
        expect(await violationsOf(page)).toEqual([]);
      });
    },
  );

  it('many articles on the front page: no axe violation; a picture of it is kept', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await openReady(page, many.url);
      await page.screenshot({ path: join(SCREENSHOTS, 'front-many-light-1280.png'), fullPage: true });
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it.each([
    { width: 320, zoom: 1 },
    { width: 360, zoom: 2 },
    { width: 768, zoom: 1 },
    { width: 1280, zoom: 2 },
    { width: 1920, zoom: 1 },
  ])('no page scrolls sideways at $width px with text at $zoom times its size', async ({ width, zoom }) => {
    await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
      for (const { path } of PAGES) {
        await page.goto((first[0]?.url ?? '') + path);
        await page.evaluate(
          (size) => {
            document.documentElement.style.fontSize = size;
          },
          `${zoom * 100}%`,
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  });
});

describe('a headline of one long word', () => {
  const withIt = pagesOf(inject('many').dist).filter(({ html }) => html.includes('Donaudampfschiff'));

  it('stands on the front page, on its own and on those of its neighbours', () => {
    expect(withIt.length).toBeGreaterThanOrEqual(4);
  });

  it.each([320, 360, 900])('makes no page scroll sideways at %i px, and lies over nothing', async (width) => {
    await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
      for (const { path } of withIt) {
        await page.goto(many.url + path.replace('index.html', ''));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
        const overhangs = await page
          .locator('a, h1, h2, b')
          .filter({ hasText: 'Donaudampfschiff' })
          .evaluateAll((elements) => elements.map((element) => element.scrollWidth - element.clientWidth));
        expect(overhangs, path).not.toEqual([]);
        expect(Math.max(...overhangs), path).toBeLessThanOrEqual(1);
      }
    });
  });
});
