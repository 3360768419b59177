import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';
import { ARTICLE, openReady, testBrowser, testSite } from './test-browser.ts';

const browser = testBrowser();
const site = testSite(inject('first').dist);

describe('the article page', () => {
  it('has its notes beside the paragraphs on a wide screen and under them on a narrow one', async () => {
    for (const [width, beside] of [
      [1280, true],
      [360, false],
    ] as const) {
      await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        await openReady(page, site.url + ARTICLE);
        const note = page.locator('aside').filter({ hasText: 'John Kirby' }).first();
        const quote = page.locator('.quote').filter({ hasText: 'There is nothing more' });
        const [noteBox, quoteBox] = [await note.boundingBox(), await quote.boundingBox()];
        expect(noteBox && quoteBox && noteBox.x >= quoteBox.x + quoteBox.width).toBe(beside);
        expect(noteBox && quoteBox && noteBox.y >= quoteBox.y + quoteBox.height).toBe(!beside);
      });
    }
  });

  it('says of a guess what was read as whom, and of a stated name nothing', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + ARTICLE);
      const notes = await page.locator('aside').allInnerTexts();
      expect(notes.filter((note) => note.includes('John Kirby') && note.includes('read from “he”'))).toHaveLength(1);
      expect(notes.filter((note) => note.includes('read from “it”'))).toHaveLength(1);
      expect(notes.filter((note) => note.includes('in a statement') && note.includes('read from'))).toEqual([]);
    });
  });

  it('ends on its voices, whose words lead to their quotes, its days in order, and the front page', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(site.url + ARTICLE);
      const end = page.locator('article footer');
      expect(await end.locator('.voices ul > li > b').allInnerTexts()).toEqual([
        'Office of Staffan de Mistura',
        'John Kirby',
      ]);
      expect(await end.locator('.days b').allInnerTexts()).toEqual([
        '2011',
        'September 2016',
        'Friday 9 September 2016',
        'Sunday 25 September 2016',
        'Monday 3 October 2016',
      ]);
      await end.getByRole('link', { name: '“There is…”' }).click();
      const target = page.locator(':target');
      expect(await target.innerText()).toContain('There is nothing more');
      await page.getByRole('link', { name: 'To the front page' }).click();
      await page.waitForURL(site.url);
    });
  });

  it.each([true, false])(
    'leads to a quote with the line before it in sight, scripts: %s',
    async (javaScriptEnabled) => {
      await withPage(browser, { viewport: { width: 360, height: 740 }, javaScriptEnabled }, async (page) => {
        await page.goto(site.url + ARTICLE);
        await page.locator('.voices').getByRole('link', { name: '“will continue…”' }).click();
        const quote = await page.locator(':target').boundingBox();
        expect(quote?.y).toBeGreaterThan(60);
        expect(quote?.y).toBeLessThan(200);
      });
    },
  );

  it('sets a note’s first line on the first line beside it, and quotes off no baseline', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await openReady(page, site.url + ARTICLE);
      const offsets = await page.locator('.story > p + .note').evaluateAll((notes) => {
        // An empty inline block stands on the baseline of its line.
        const baselineOf = (element: Element | null): number => {
          const mark = document.createElement('span');
          mark.style.display = 'inline-block';
          element?.prepend(mark);
          const { bottom } = mark.getBoundingClientRect();
          mark.remove();
          return bottom;
        };
        return notes.map((note) => {
          const line = note.querySelector('b') ?? note.querySelector('p');
          return Math.abs(baselineOf(line) - baselineOf(note.previousElementSibling));
        });
      });
      expect(offsets.length).toBeGreaterThan(5);
      expect(Math.max(...offsets)).toBeLessThan(1);
      const padding = await page
        .locator('.quote')
        .first()
        .evaluate((quote) => getComputedStyle(quote).paddingTop);
      expect(Number.isInteger(Number.parseFloat(padding))).toBe(true);
    });
  });

  it('lets the skip link lie over nothing', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(site.url + ARTICLE);
      await page.keyboard.press('Tab');
      const [skip, name] = [await page.locator('.skip').boundingBox(), await page.locator('.nameplate').boundingBox()];
      expect(skip && name && name.y >= skip.y + skip.height).toBe(true);
    });
  });

  it('has links of 24 px at least on a phone', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of ['', ARTICLE]) {
        await page.goto(site.url + path);
        const heights = await page
          .locator('a:not(.skip)')
          .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
        expect(heights.length).toBeGreaterThan(1);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it('claims no colour where the reader’s own stand for ours', async () => {
    await withPage(browser, {}, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(site.url + ARTICLE);
      expect(await page.getByText('Blue is ours.').isVisible()).toBe(false);
      expect(await page.getByText('The small notes are ours.').isVisible()).toBe(true);
    });
  });

  it('claims no colour without styles, and says once what is whose', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + ARTICLE);
      const [black, small] = [page.getByText('Black is the source.'), page.getByText('The small notes are ours.')];
      expect([await black.isVisible(), await small.isVisible()]).toEqual([true, false]);
      await page.evaluate(() => {
        for (const sheet of document.styleSheets) sheet.disabled = true;
      });
      expect([await black.isVisible(), await small.isVisible()]).toEqual([false, true]);
    });
  });

  it('moves nothing while it loads', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await watchShifts(page);
      await openReady(page, site.url + ARTICLE);
      expect(await shiftOf(page)).toBe(0);
      expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);
    });
  });

  it.each([
    { width: 320, text: '130%' },
    { width: 412, text: '100%' },
    { width: 600, text: '200%' },
    { width: 1280, text: '150%' },
  ])('moves nothing at $width px with text of $text when its typeface comes late', async ({ width, text }) => {
    await withPage(browser, { viewport: { width, height: 820 } }, async (page) => {
      await watchShifts(page);
      await page.addInitScript((size) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          document.documentElement.style.fontSize = size;
        }).observe(document, { childList: true });
      }, text);
      let asked = 0;
      await page.route('**/*.woff2', async (route) => {
        asked++;
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await openReady(page, site.url + ARTICLE);
      expect(await shiftOf(page)).toBe(0);
      expect(asked).toBe(1);
    });
  });

  it('can be used by the keyboard alone: the skip link comes first, is seen, and leads to the story', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(site.url + ARTICLE);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.innerText()).toBe('Skip to the story');
      const box = await skip.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.width > 20).toBe(true);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.goto(site.url + ARTICLE);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Broadsheet');
      const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).not.toBe('none');
    });
  });

  it('prints its story, its notes and nothing that is only for a screen', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + ARTICLE);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-story]').isVisible()).toBe(true);
      expect(await page.locator('.skip').isVisible()).toBe(false);
      expect(await page.locator('.story .note').first().isVisible()).toBe(false);
      expect(await page.locator('footer .voices').isVisible()).toBe(true);
      expect(await page.locator('.imprint').innerText()).toContain('Tuesday');
      const ink = await page.locator('h1').evaluate((element) => getComputedStyle(element).color);
      expect(ink).toBe('rgb(0, 0, 0)');
    });
  });
});
