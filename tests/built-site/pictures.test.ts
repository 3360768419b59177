import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';
import { find, findAll, readPage } from './pages.ts';
import { openReady, testBrowser, testSite } from './test-browser.ts';

const HARBOUR = '2015/03/02/harbour-opens/';
const QUIET = '2015/03/03/harbour-quiet/';

const { dist } = inject('many');
const browser = testBrowser();
const site = testSite(dist, '/papers/daily/');

const imagesOf = (page: string) =>
  findAll(readPage(dist, `${page}index.html`).tree, ({ tagName }) => tagName === 'img').map(
    ({ properties }) => properties,
  );

describe('the picture of a caption', () => {
  const figures = findAll(readPage(dist, `${HARBOUR}index.html`).tree, ({ tagName }) => tagName === 'figure');

  it('stands over its words, each over its own', () => {
    const tags = figures.map(({ children }) =>
      children.flatMap((child) => (child.type === 'element' ? [child.tagName] : [])),
    );
    expect(tags).toEqual([
      ['img', 'figcaption'],
      ['img', 'figcaption'],
    ]);
    const ratios = figures
      .map((figure) => find(figure, ({ tagName }) => tagName === 'img').properties)
      .map(({ width, height }) => Number(width) / Number(height));
    expect(ratios[0]).toBeCloseTo(2000 / 1300, 2);
    expect(ratios[1]).toBe(0.5);
  });

  it('is told once: by the caption', () => {
    expect(imagesOf(HARBOUR).map(({ alt }) => alt)).toEqual(['', '']);
  });

  it('comes in sizes that are what they say, none larger than it is', async () => {
    const [first, second] = imagesOf(HARBOUR).map(({ srcSet }) => [srcSet].flat().join().split(/,\s*/));
    expect(first?.map((source) => source.split(' ')[1])).toEqual(['480w', '800w', '1200w', '1600w']);
    expect(second?.map((source) => source.split(' ')[1])).toEqual(['480w', '600w']);
    for (const source of [...(first ?? []), ...(second ?? [])]) {
      const [href = '', width] = source.split(' ');
      const { format, ...made } = await sharp(join(dist, HARBOUR, href)).metadata();
      expect([format, `${made.width}w`]).toEqual(['webp', width]);
    }
  });

  it('is loaded when it is about to be seen, in the size that is needed', async () => {
    await withPage(browser, { viewport: { width: 390, height: 500 }, deviceScaleFactor: 1 }, async (page) => {
      const loaded: string[] = [];
      page.on('response', (response) => void (response.ok() && loaded.push(response.url())));
      await page.goto(site.url + HARBOUR);
      const last = page.locator('figure img').last();
      await last.scrollIntoViewIfNeeded();
      await expect
        .poll(() => last.evaluate((img) => img instanceof HTMLImageElement && img.complete && img.naturalWidth > 0))
        .toBe(true);
      expect(loaded.filter((url) => url.endsWith('.webp')).map((url) => url.split('-').at(-1))).toEqual([
        '480.webp',
        '480.webp',
      ]);
    });
  });

  it('is never wider than its column nor higher than the window, nor larger than itself', async () => {
    for (const [width, height] of [
      [320, 600],
      [1280, 700],
      [1920, 2000],
    ] as const) {
      await withPage(browser, { viewport: { width, height } }, async (page) => {
        await page.goto(site.url + HARBOUR);
        const column = await page.locator('.story > p').last().boundingBox();
        for (const image of await page.locator('figure img').all()) {
          const box = await image.boundingBox();
          expect(box && column && box.width <= column.width + 1 && box.height <= height).toBe(true);
        }
        expect((await page.locator('figure img').last().boundingBox())?.width).toBeLessThanOrEqual(600);
      });
    }
  });
});

describe('a picture without a caption', () => {
  it('opens the story, is said to be there, and no words are made up', () => {
    const [image] = imagesOf(QUIET);
    expect(image).toMatchObject({ alt: 'Photograph without a caption', width: 1000, height: 500 });
    expect(image?.['loading']).toBeUndefined();
    const story = find(
      readPage(dist, `${QUIET}index.html`).tree,
      ({ properties }) => properties['dataStory'] !== undefined,
    );
    expect(findAll(story, ({ tagName }) => tagName === 'figure' || tagName === 'p')[0]?.tagName).toBe('figure');
    expect(findAll(story, ({ tagName }) => tagName === 'figcaption')).toEqual([]);
  });
});

describe('pages with pictures', () => {
  it.each([HARBOUR, QUIET])('move nothing while they load: %s', async (path) => {
    for (const width of [390, 1280]) {
      await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        await watchShifts(page);
        // The pictures alone: a font that comes late has its own test.
        await page.route('**/*.woff2', (route) => route.abort());
        let asked = 0;
        let come = 0;
        await page.route('**/*.webp', async (route) => {
          asked++;
          await new Promise((resolve) => setTimeout(resolve, 300));
          await route.continue();
        });
        page.on('requestfinished', (request) => {
          if (request.url().endsWith('.webp')) come++;
        });
        await openReady(page, site.url + path);
        await expect.poll(() => asked > 0 && come === asked).toBe(true);
        expect(await shiftOf(page)).toBe(0);
      });
    }
  });

  it('say it in words where pictures are off', async () => {
    await withPage(browser, {}, async (page) => {
      await page.route('**/*.webp', (route) => route.abort());
      await openReady(page, site.url + QUIET);
      expect(await page.getByRole('img', { name: 'Photograph without a caption' }).isVisible()).toBe(true);
      await openReady(page, site.url + HARBOUR);
      expect(await page.getByText('Boats lie in the new harbour.').isVisible()).toBe(true);
    });
  });

  it('print a picture whole, with its words on the same page', async () => {
    await withPage(browser, {}, async (page) => {
      await openReady(page, site.url + HARBOUR);
      await page.emulateMedia({ media: 'print' });
      const breaks = await page
        .locator('figure')
        .evaluateAll((figures) => figures.map((figure) => getComputedStyle(figure).breakInside));
      expect(breaks).toEqual(['avoid', 'avoid']);
    });
  });
});
