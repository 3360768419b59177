import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Served, serve } from './serve.ts';

const ARTICLE = '2016/10/04/un-vows-to-push-for-political-solution-in-syria/';
const PAGES = [
  { name: 'front', path: '' },
  { name: 'article', path: ARTICLE },
  { name: 'not-found', path: 'no/such/page/' },
];
const MOUNTS = ['/', '/papers/daily/'];
const SCREENSHOTS = join(import.meta.dirname, '../../.test/screenshots');

let browser: Browser;
let first: readonly Served[];
let many: Served;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await openBrowser();
  first = await Promise.all(MOUNTS.map((mount) => serve(inject('first').dist, mount)));
  many = await serve(inject('many').dist, '/');
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([...(first ?? []), ...(many ? [many] : [])].map(({ close }) => close()));
});

/** Open a page in a fresh context, use it, and close the context again. */
async function withPage<T>(options: Parameters<Browser['newContext']>[0], use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe.each(MOUNTS.map((mount, index) => ({ mount, index })))('mounted at $mount', ({ index }) => {
  it.each(PAGES)(
    'the $name page loads all that it asks for, from its own host, without an error',
    async ({ path, name }) => {
      const url = first[index]?.url ?? '';
      await withPage({}, async (page) => {
        const failed: string[] = [];
        const hosts = new Set<string>();
        page.on('request', (request) => hosts.add(new URL(request.url()).host));
        page.on('requestfailed', (request) => failed.push(request.url()));
        page.on('response', (response) => {
          if (response.status() >= 400 && response.request().resourceType() !== 'document') failed.push(response.url());
        });
        page.on('pageerror', (error) => failed.push(error.message));
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
      await withPage({ javaScriptEnabled }, async (page) => {
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

describe('every page, to every reader', () => {
  const schemes = ['light', 'dark'] as const;
  const widths = [360, 1280];
  const looks = PAGES.flatMap((page) =>
    schemes.flatMap((scheme) => widths.map((width) => ({ ...page, scheme, width }))),
  );

  it.each(looks)(
    '$name, $scheme, $width px: no axe violation; a picture of it is kept',
    async ({ name, path, scheme, width }) => {
      await withPage({ colorScheme: scheme, viewport: { width, height: 900 } }, async (page) => {
        await page.goto((first[0]?.url ?? '') + path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: join(SCREENSHOTS, `${name}-${scheme}-${width}.png`), fullPage: true });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    },
  );

  it('many articles on the front page: no axe violation; a picture of it is kept', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(many.url, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(SCREENSHOTS, 'front-many-light-1280.png'), fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });

  it.each([
    { width: 320, zoom: 1 },
    { width: 360, zoom: 2 },
    { width: 768, zoom: 1 },
    { width: 1280, zoom: 2 },
    { width: 1920, zoom: 1 },
  ])('no page scrolls sideways at $width px with text at $zoom times its size', async ({ width, zoom }) => {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      for (const { path } of PAGES) {
        await page.goto((first[0]?.url ?? '') + path);
        await page.addStyleTag({ content: `html { font-size: ${zoom * 100}% }` });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  });
});

describe('the article page', () => {
  it('has its notes beside the paragraphs on a wide screen and under them on a narrow one', async () => {
    for (const [width, beside] of [
      [1280, true],
      [360, false],
    ] as const) {
      await withPage({ viewport: { width, height: 900 } }, async (page) => {
        await page.goto((first[0]?.url ?? '') + ARTICLE, { waitUntil: 'networkidle' });
        const note = page.locator('aside').filter({ hasText: 'John Kirby' }).first();
        const quote = page.locator('.quote').filter({ hasText: 'There is nothing more' });
        const [noteBox, quoteBox] = [await note.boundingBox(), await quote.boundingBox()];
        expect(noteBox && quoteBox && noteBox.x >= quoteBox.x + quoteBox.width).toBe(beside);
        expect(noteBox && quoteBox && noteBox.y >= quoteBox.y + quoteBox.height).toBe(!beside);
      });
    }
  });

  it('says of a guess what was read as whom, and of a stated name nothing', async () => {
    await withPage({}, async (page) => {
      await page.goto((first[0]?.url ?? '') + ARTICLE);
      const notes = await page.locator('aside').allInnerTexts();
      expect(notes.filter((note) => note.includes('John Kirby') && note.includes('read from “he”'))).toHaveLength(1);
      expect(notes.filter((note) => note.includes('read from “it”'))).toHaveLength(1);
      expect(notes.filter((note) => note.includes('in a statement') && note.includes('read from'))).toEqual([]);
    });
  });

  it('moves nothing while it loads', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = 'value' in entry ? Number(entry.value) : 0;
            document.documentElement.dataset['shift'] = String(
              Number(document.documentElement.dataset['shift'] ?? 0) + shift,
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto((first[0]?.url ?? '') + ARTICLE, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
      expect(shift).toBeLessThan(0.01);
      expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);
    });
  });

  it('can be used by the keyboard alone: the skip link comes first, is seen, and leads to the story', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto((first[0]?.url ?? '') + ARTICLE);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.innerText()).toBe('Skip to the story');
      const box = await skip.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.width > 20).toBe(true);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.goto((first[0]?.url ?? '') + ARTICLE);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Broadsheet');
      const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).not.toBe('none');
    });
  });

  it('prints its story, its notes and nothing that is only for a screen', async () => {
    await withPage({}, async (page) => {
      await page.goto((first[0]?.url ?? '') + ARTICLE);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-story]').isVisible()).toBe(true);
      expect(await page.locator('.skip').isVisible()).toBe(false);
      const ink = await page.locator('h1').evaluate((element) => getComputedStyle(element).color);
      expect(ink).toBe('rgb(0, 0, 0)');
    });
  });
});
