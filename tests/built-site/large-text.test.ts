import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { ARTICLE, openReady, testBrowser, testSite } from './test-browser.ts';

const browser = testBrowser();
const site = testSite(inject('first').dist);

describe('the name of the paper', () => {
  it.each([
    { width: 320, text: '100%' },
    { width: 320, text: '200%' },
    { width: 360, text: '200%' },
    { width: 1280, text: '400%' },
  ])('stands in one line at $width px with text of $text', async ({ width, text }) => {
    await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
      for (const path of ['', ARTICLE]) {
        await openReady(page, site.url + path);
        await page.getByRole('button', { name: 'Aa' }).waitFor();
        const lines = await page.locator('.nameplate').evaluate((name, size) => {
          document.documentElement.style.fontSize = size;
          const words = document.createRange();
          words.selectNodeContents(name.querySelector('a') ?? name);
          return new Set(Array.from(words.getClientRects(), ({ top }) => Math.round(top))).size;
        }, text);
        expect(lines, path).toBe(1);
      }
    });
  });
});
