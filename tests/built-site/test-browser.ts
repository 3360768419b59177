import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { openBrowser, type Pages } from './browser.ts';
import { serve } from './serve.ts';

/** The page of the one article in content/, below the root of a site. */
export const ARTICLE = '2016/10/04/un-vows-to-push-for-political-solution-in-syria/';

/** Where pictures of pages go, for people to look at. */
export const SCREENSHOTS = join(import.meta.dirname, '../../.test/screenshots');

/** A browser for the tests of one file: opened before them, closed after them. Ask for it at the file’s top. */
export function testBrowser(): Pages {
  let opened: Pages | null = null;
  beforeAll(async () => {
    const browser = await openBrowser();
    opened = browser;
    return () => browser.close();
  });
  return {
    newContext(options) {
      if (!opened) throw new Error('The browser is there for tests alone, and for what comes before and after them');
      return opened.newContext(options);
    },
  };
}

/**
 * A built site for the tests of one file, served at a mount point while they run; its address, with a slash at its end,
 * is known then. Ask for it at the file’s top.
 */
export function testSite(folder: string, mount = '/'): { readonly url: string } {
  const site = { url: '' };
  beforeAll(async () => {
    const { url, close } = await serve(folder, mount);
    site.url = url;
    return close;
  });
  return site;
}

/** Wait until all is drawn: a frame asks for the typefaces, they come, and they are drawn in turn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

/** Wait until the typeface of a page and what its script adds stand on it, sooner than a pause of the network tells. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('script[src]') || [...document.styleSheets].some(({ href }) => href?.includes('/tools.')),
  );
  await drawn(page);
}

/** Open a page and wait until it is ready. Without JavaScript there is nothing to wait for behind `goto`. */
export async function openReady(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await ready(page);
}

/** What axe-core looks at: WCAG 2.2 up to AAA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong with a page, a line a rule. Of what is right it counts the rules alone, and it runs as in a
 * page without frames of others, which ours are: so it takes half its time.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  // AAA contrast is looked at, not left out.
  if (!passes.some(({ id }) => id === 'color-contrast-enhanced')) throw new Error('No contrast was looked at');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The typefaces in which the first element of that kind is drawn. */
export async function typefacesOf(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
