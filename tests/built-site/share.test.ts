import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { ARTICLE, testBrowser, testSite, violationsOf } from './test-browser.ts';

const { dist } = inject('first');
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };

const browser = testBrowser();
const site = testSite(dist, '/papers/daily/');

const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('handing an article on', () => {
  it('copies the plain address, whatever place on the page the reader is at, and says so', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(`${site.url + ARTICLE}#p-c2ae4d`);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      expect(await clipboardOf(page)).toBe(site.url + ARTICLE);
    });
  });

  it('copies it where there is no clipboard, as on http:, and leaves the focus where it was', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.addInitScript(() => {
        const { clipboard } = navigator;
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.assign(window, { clipboard });
      });
      await page.goto(site.url + ARTICLE);
      const button = page.getByRole('button', { name: 'Copy link' });
      await button.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      expect(await page.evaluate('clipboard.readText()')).toBe(site.url + ARTICLE);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('textarea').count()).toBe(0);
    });
  });

  it.each([
    ['forbids both ways', 'document.execCommand = () => false'],
    ['has lost the old way', 'document.execCommand = undefined'],
  ])('says that nothing was copied where the browser %s', async (_, script) => {
    await withPage(browser, {}, async (page) => {
      await page.addInitScript(`${script}; Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(site.url + ARTICLE);
      const button = page.getByRole('button', { name: 'Copy link' });
      await button.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Not copied' }).waitFor();
      expect(await page.locator('textarea').count()).toBe(0);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(errors).toEqual([]);
    });
  });

  it('writes a mail of headline and address', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + ARTICLE);
      const mail = new URL((await page.getByRole('link', { name: 'Mail' }).getAttribute('href')) ?? '');
      expect(mail.protocol).toBe('mailto:');
      expect(mail.searchParams.get('subject')).toBe('UN vows to push for political solution in Syria');
      expect(mail.searchParams.get('body')).toBe(site.url + ARTICLE);
    });
  });

  it('offers the system’s own list where there is one, and nowhere else', async () => {
    await withPage(browser, {}, async (page) => {
      // Chromium has no list on Linux, so this stands for one: what is tested is what it is given.
      await page.addInitScript(() => {
        const given: ShareData[] = [];
        Object.assign(window, { given });
        navigator.share = async (data) => {
          if (data) given.push(data);
          throw new DOMException('closed again', 'AbortError');
        };
      });
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(site.url + ARTICLE);
      await page.getByRole('button', { name: 'Share' }).click();
      expect(await page.evaluate('given')).toEqual([
        { title: 'UN vows to push for political solution in Syria', url: site.url + ARTICLE },
      ]);
      expect(errors).toEqual([]);
    });
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + ARTICLE);
      await page.getByRole('button', { name: 'Copy link' }).waitFor();
      expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
    });
  });

  it('works from disk', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      const url = pathToFileURL(`${dist}/${ARTICLE}index.html`).href;
      await page.goto(url);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    });
  });

  it('leaves no word that does nothing to a reader without JavaScript, or on paper', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + ARTICLE);
      expect(await page.locator('button').count()).toBe(0);
      expect(await page.getByText('Copy link').count()).toBe(0);
    });
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + ARTICLE);
      const button = page.getByRole('button', { name: 'Copy link' });
      await button.waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await button.isVisible()).toBe(false);
    });
  });

  it('moves nothing when it comes, however late', async () => {
    for (const width of [360, 1280]) {
      await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        let release = (): void => {};
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route(/reader\.[^/]*\.js$/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(site.url + ARTICLE, { waitUntil: 'commit' });
        const placesOf = () =>
          page
            .locator('main *:not(button, button *, .share, .share *, [data-listen])')
            .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
        await page.locator('.neighbours').waitFor();
        // While the page is read in, no font may have been asked for yet, and `ready` is.
        await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
        const before = await placesOf();
        release();
        await page.getByRole('button', { name: 'Copy link' }).waitFor();
        expect(await placesOf()).toEqual(before);
      });
    }
  });

  it('has no axe violation while it speaks', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(site.url + ARTICLE);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});
