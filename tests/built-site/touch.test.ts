import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { recordSpeech } from './speech.ts';
import { ARTICLE, openReady, testBrowser, testSite } from './test-browser.ts';

const browser = testBrowser();
const site = testSite(inject('first').dist);

/** How many pixels high the words are to whoever points at their middle: what lies over them takes its part. */
const heightsOf = (page: Page, words: string): Promise<readonly { readonly word: string; readonly height: number }[]> =>
  page.locator(words).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        one.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const isHit = (y: number): boolean => {
          const hit = document.elementFromPoint((left + right) / 2, y);
          return hit !== null && (one.contains(hit) || hit.contains(one.closest('label')));
        };
        const middle = (top + bottom) / 2;
        let height = 0;
        while (isHit(middle - height / 2) && isHit(middle + height / 2) && height < 60) height++;
        return { word: `${one.className} ${one.textContent}`, height };
      }),
  );

describe.each([
  { by: 'a mouse', least: 24, width: 1280, hasTouch: false },
  { by: 'a finger on a phone', least: 44, width: 360, hasTouch: true },
  { by: 'a finger on a tablet', least: 44, width: 820, hasTouch: true },
])('what is pressed by $by', ({ least, width, hasTouch }) => {
  it(`is ${least} px high at least: the tools of an article`, async () => {
    const context = { viewport: { width, height: 800 }, hasTouch, isMobile: hasTouch };
    await withPage(browser, context, async (page) => {
      await recordSpeech(page, [{ lang: 'en-GB', localService: true }]);
      await page.addInitScript(() => Object.assign(navigator, { share: async () => {} }));
      await openReady(page, site.url + ARTICLE);
      await page.locator('.aa').click();
      await page.locator('.settings').waitFor();
      const tools = await heightsOf(page, '.aa, .settings input, .word');
      expect(tools.length).toBeGreaterThan(25);
      expect(tools.filter(({ height }) => height < least)).toEqual([]);

      await page.getByRole('button', { name: 'Listen', exact: true }).click();
      const strip = await heightsOf(page, '.strip :is(button, select)');
      expect(strip).toHaveLength(5);
      expect(strip.filter(({ height }) => height < least)).toEqual([]);

      await page.getByRole('button', { name: 'Keys' }).click();
      const keys = await heightsOf(page, 'dialog :is(button, label)');
      expect(keys).toHaveLength(2);
      expect(keys.filter(({ height }) => height < least)).toEqual([]);
    });
  });
});
