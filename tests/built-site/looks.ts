import type { BrowserContextOptions, Page } from 'playwright-core';
import { LOOK } from '../../src/site/look.ts';
import { type Pages, withPage } from './browser.ts';
import { openReady } from './test-browser.ts';

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
export const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** Open a page as a reader who has chosen a look sees it. */
export const withLook = (
  browser: Pages,
  look: string,
  options: BrowserContextOptions,
  url: string,
  use: (page: Page) => Promise<void>,
): Promise<void> =>
  withPage(browser, options, async (page) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [LOOK, look] as const);
    await openReady(page, url);
    await use(page);
  });

/** Open the settings. */
export async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aa' }).click();
  await page.locator('.settings').waitFor();
}
