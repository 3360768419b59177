import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { DESKTOP, withLook as openLook, openPanel } from './looks.ts';
import { ARTICLE, SCREENSHOTS, testBrowser, testSite, violationsOf } from './test-browser.ts';
import { contrasts, expectAccessible, MATRIX, THEMES } from './themes.ts';

const browser = testBrowser();
const site = testSite(inject('first').dist);
const withLook = (look: string, options: BrowserContextOptions, path: string, use: (page: Page) => Promise<void>) =>
  openLook(browser, look, options, site.url + path, use);

/**
 * Themes that axe looks at in each run: one that is chosen, one that is forced, on both devices. The long run has all.
 */
const SAMPLE = ['sepia', 'contrast-dark'];

describe.each(THEMES)('the theme $name', ({ name, look, ...media }) => {
  it('has text of 7:1 at least, rules of 3:1 where they mean something, and is black on white in print', async () => {
    await withLook(look, { ...DESKTOP, ...media }, ARTICLE, async (page) => {
      const { ink, muted, pencil, quoted, rule } = await contrasts(page);
      for (const contrast of [ink, muted, pencil, quoted]) expect(contrast).toBeGreaterThanOrEqual(7);
      expect(rule).toBeGreaterThanOrEqual(3);
      if (name.includes('contrast'))
        expect([ink, muted, rule].map((contrast) => Math.round(contrast ?? 0))).toEqual([21, 21, 21]);

      await openPanel(page);
      await page.emulateMedia({ media: 'print' });
      const inks = await page
        .locator('body *')
        .evaluateAll((elements) =>
          elements.filter((element) => element.checkVisibility()).map((element) => getComputedStyle(element).color),
        );
      expect(new Set(inks)).toEqual(new Set(['rgb(0, 0, 0)']));
      const paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      expect(paper).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.settings').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Aa' }).isVisible()).toBe(false);
    });
  });
});

describe('a theme', () => {
  it.each(MATRIX.filter(({ name }) => SAMPLE.includes(name)))(
    '$name has no axe violation on a $device, its settings $settings; pictures are kept',
    (theme) => expectAccessible(browser, site.url, theme),
  );
});

describe('what a reader has chosen', () => {
  it('wins over what the system asks for, and leaves its contrast to it where nothing was chosen', async () => {
    const paperOf = async (look: string, contrast: 'more' | 'no-preference'): Promise<string> => {
      let paper = '';
      await withLook(look, { ...DESKTOP, colorScheme: 'light', contrast }, '', async (page) => {
        paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      });
      return paper;
    };
    expect(await paperOf('', 'more')).toBe('rgb(255, 255, 255)');
    for (const look of ['light', 'sepia', 'dark']) {
      const paper = await paperOf(look, 'more');
      expect(paper).toBe(await paperOf(look, 'no-preference'));
      expect(paper).not.toBe('rgb(255, 255, 255)');
    }
  });

  it.each(['light', 'sepia', 'dark'])('is told to the browser, so that its own parts are %s too', async (look) => {
    await withLook(look, { ...DESKTOP, colorScheme: look === 'dark' ? 'light' : 'dark' }, '', async (page) => {
      const scheme = await page.locator('html').evaluate((html) => getComputedStyle(html).colorScheme);
      expect(scheme).toBe(look === 'dark' ? 'dark' : 'light');
    });
  });

  it('holds on the page of an address without one, which loads nothing', async () => {
    await withLook('sepia size-150', { ...DESKTOP, colorScheme: 'dark' }, 'no/such/page/', async (page) => {
      const [paper, size] = await page
        .locator('body')
        .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).fontSize]);
      expect(paper).toBe('rgb(245, 236, 217)');
      expect(Number.parseFloat(size ?? '')).toBeGreaterThan(27);
    });
  });

  it('is overruled by the colours of a reader who forces their own: what holds is told by its line, not its colour', async () => {
    await withLook('sepia', { ...DESKTOP, forcedColors: 'active' }, ARTICLE, async (page) => {
      await openPanel(page);
      await page.screenshot({ path: join(SCREENSHOTS, 'theme-forced-colours-desktop-settings.png') });
      const paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      expect(paper).not.toBe('rgb(245, 236, 217)');
      const [holds, other] = await page
        .getByRole('group', { name: 'Theme' })
        .locator('span')
        .evaluateAll((words) => [words[2], words[0]].map((word) => word && getComputedStyle(word).borderBlockEndWidth));
      expect([holds, other]).toEqual(['2px', '0px']);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('leaves the source alone where notes are off: no wash, no dots, no bar, on paper neither', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      await withLook('bare', { ...DESKTOP, forcedColors }, ARTICLE, async (page) => {
        expect(await page.locator('.note:visible, .pull:visible').count()).toBe(0);
        const marks = await page.locator('.story .quote, .story .inferred').evaluateAll((elements) =>
          elements.map((element) => [
            // Transparent, whatever its colour is: systems that force colours make it white.
            getComputedStyle(element).backgroundColor.endsWith(', 0)'),
            getComputedStyle(element).textDecorationLine,
          ]),
        );
        expect(marks.length).toBeGreaterThan(5);
        expect(new Set(marks.flat())).toEqual(new Set([true, 'none']));
        const bars = () =>
          page
            .locator('.story > *')
            .evaluateAll(
              (elements) =>
                elements
                  .map((element) => getComputedStyle(element, '::after'))
                  .filter(({ content, display }) => content !== 'none' && display !== 'none').length,
            );
        expect(await bars()).toBe(0);
        // With notes there are some.
        await page.evaluate(() => document.documentElement.classList.remove('bare'));
        expect(await bars()).toBeGreaterThan(2);
      });
    }
  });
});
