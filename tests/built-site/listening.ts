import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { withPage } from './browser.ts';
import { type ListedVoice, recordSpeech, type Said } from './speech.ts';
import { ARTICLE, openReady, testBrowser, testSite } from './test-browser.ts';

export const ENGLISH: ListedVoice = { lang: 'en-US', localService: true };
export const GERMAN: ListedVoice = { lang: 'de-DE', localService: true };
/** A voice that sends the text elsewhere. */
export const REMOTE: ListedVoice = { lang: 'en-GB', localService: false };

/** A browser and the sites for tests of listening. Ask for them at the file’s top. */
export function testListening() {
  const browser = testBrowser();
  const first = testSite(inject('first').dist);
  const many = testSite(inject('many').dist);

  /** Opens the first article, or the page at `url`, in a browser that has these voices. */
  const withVoices = (
    voices: readonly ListedVoice[],
    use: (page: Page) => Promise<void>,
    { url = first.url + ARTICLE, ...context }: BrowserContextOptions & { readonly url?: string } = {},
  ): Promise<void> =>
    withPage(browser, context, async (page) => {
      await recordSpeech(page, voices);
      if (context.javaScriptEnabled === false) await page.goto(url);
      else await openReady(page, url);
      await use(page);
    });

  return { browser, first, many, withVoices };
}

/** Presses a button of the strip. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator('.strip').getByRole('button', { name, exact: true }).click();

export const start = (page: Page): Promise<void> => page.getByRole('button', { name: 'Listen', exact: true }).click();

/** All that was handed over to be said so far. */
export const saidIn = (page: Page): Promise<readonly Said[]> => page.evaluate(() => window.said);

export const last = async (page: Page): Promise<Said | undefined> => (await saidIn(page)).at(-1);

/** What is being said comes to its end. */
export const endOne = (page: Page): Promise<void> => page.evaluate(() => window.endOne());

/** What is marked as being read. */
export const current = (page: Page): Locator => page.locator('[aria-current]');

/** Lets it read until it falls silent; all that was said. */
export async function readToTheEnd(page: Page): Promise<readonly Said[]> {
  while (await page.locator('.strip').count()) await endOne(page);
  return saidIn(page);
}
