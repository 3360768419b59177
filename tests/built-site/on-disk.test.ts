import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { openReady, testBrowser, typefacesOf } from './test-browser.ts';

const browser = testBrowser();

describe('a site opened from disk', () => {
  const { dist } = inject('first');
  const front = pathToFileURL(`${dist}/index.html`).href;

  it('leads from page to page', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(front);
      await page.getByRole('link', { name: 'UN vows to push for political solution in Syria' }).first().click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('UN vows');
      await page.getByRole('link', { name: 'Broadsheet' }).first().click();
      await page.waitForURL(front);
    });
  });

  it('looks as it does on a host, and no rule of its own keeps anything from it', async () => {
    await withPage(browser, {}, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await openReady(page, front);
      // What is asked for ahead is refused from disk, and is not missed.
      expect(complaints.filter((complaint) => !/preload|Access to font|Failed to load/.test(complaint))).toEqual([]);
      expect(await typefacesOf(page, 'h1')).toEqual([expect.stringMatching(/^Newsreader/)]);
    });
  });
});
