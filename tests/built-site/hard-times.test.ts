import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { recordSpeech } from './speech.ts';
import { ARTICLE, openReady, testBrowser, testSite } from './test-browser.ts';

const browser = testBrowser();
const site = testSite(inject('first').dist);

describe('a browser that gives less than it seems to', () => {
  it('takes no tool along with one that fails, and is told of that one', async () => {
    await withPage(browser, {}, async (page) => {
      await page.addInitScript(() => {
        const speechSynthesis = {
          getVoices() {
            throw new Error('no speech today');
          },
        };
        Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
      });
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(site.url + ARTICLE);
      for (const name of ['Aa', 'Copy link', 'Keys']) await page.getByRole('button', { name }).waitFor();
      expect(await page.getByRole('button', { name: /^Cite/ }).count()).toBeGreaterThan(0);
      expect(errors).toEqual(['no speech today']);
    });
  });

  it('reads an article with its tools in a frame without an origin, which can keep nothing', async () => {
    await withPage(browser, {}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.route(`${site.url}framed`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<iframe sandbox="allow-scripts" width="900" height="700" src="${site.url + ARTICLE}"></iframe>`,
        }),
      );
      await page.goto(`${site.url}framed`);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: 'Aa' }).click();
      await frame.getByRole('radio', { name: 'Sepia' }).check();
      expect(await frame.locator('html').getAttribute('class')).toBe('sepia');
      expect(errors).toEqual([]);
    });
  });
});

describe('on paper', () => {
  it('stands nothing that was open on the screen, nor room that was kept for it', async () => {
    await withPage(browser, {}, async (page) => {
      await recordSpeech(page, [{ lang: 'en-GB', localService: true }]);
      await openReady(page, site.url + ARTICLE);
      await page.getByRole('button', { name: 'Listen' }).click();
      await page.getByRole('button', { name: 'Aa' }).click();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Keys' }).click();
      const shown = () =>
        page
          .locator('.settings, .strip, .said, .share, .foot, dialog, button')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ className }) => className));
      const room = () => page.evaluate(() => getComputedStyle(document.body).paddingBlockEnd);
      expect(await shown()).toEqual(expect.arrayContaining(['settings sheet', 'strip', 'said', 'share', 'foot sheet']));
      expect(await room()).not.toBe('0px');
      await page.emulateMedia({ media: 'print' });
      expect(await shown()).toEqual([]);
      expect(await room()).toBe('0px');
    });
  });
});
