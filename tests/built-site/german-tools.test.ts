import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { recordSpeech } from './speech.ts';
import { ARTICLE, openReady, SCREENSHOTS, testBrowser, testSite, violationsOf } from './test-browser.ts';

const browser = testBrowser();
const site = testSite(inject('german').dist);
const BRIDGE = '2021/05/12/rat-stimmt-ueber-bruecke-ab/';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** Words that are cut off by the box in which they stand. */
const cutIn = (page: Page, selector: string): Promise<readonly (string | null)[]> =>
  page
    .locator(`${selector} :is(span, legend, button, dt, dd, label)`)
    .evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map((one) => one.textContent),
    );
/** English that the tools of an English page have. */
const ENGLISH =
  /\b(?:Listen|Pause reading|Go on|Back|Next|Speed|Stop|Keys|Close|Copy|Copied|Cite|Share|Theme|Light|Dark|Size|Lines|Short|Long|Line spacing|Tight|Wide|Typeface|Margin|Off|Reading|Previous|paragraph)\b/;

describe.each([320, 1280])('the tools of a site in German, at %i px', (width) => {
  const options = {
    viewport: { width, height: 800 },
    locale: 'de-DE',
    permissions: ['clipboard-read', 'clipboard-write'],
  };
  const onBridge = (use: (page: Page) => Promise<void>) =>
    withPage(browser, options, async (page) => {
      await recordSpeech(page, [{ lang: 'de-DE', localService: true }]);
      await page.addInitScript(() => Object.assign(navigator, { share: async () => {} }));
      await openReady(page, site.url + BRIDGE);
      await use(page);
    });

  it('are the settings, whole and in German', async () => {
    await onBridge(async (page) => {
      await press(page, 'Aa Leseeinstellungen');
      const panel = page.getByRole('form', { name: 'Leseeinstellungen' });
      for (const [group, choice] of [
        ['Farben', 'Dunkel'],
        ['Größe in %', '130'],
        ['Zeilenabstand', 'Weit'],
        ['Schrift', 'Ohne'],
        ['Randnotizen', 'Aus'],
      ] as const) {
        await panel.getByRole('group', { name: group }).getByRole('radio', { name: choice }).check();
      }
      await page.screenshot({ path: join(SCREENSHOTS, `german-settings-${width}.png`) });
      expect(await page.evaluate(() => document.documentElement.className)).toBe('dark size-130 loose sans bare');
      expect(await panel.innerText()).not.toMatch(ENGLISH);
      expect(await cutIn(page, '.settings')).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await violationsOf(page)).toEqual([]);
      await press(page, 'Zurück zum Standard');
      expect(await page.evaluate(() => document.documentElement.className)).toBe('');
    });
  });

  it('are listening, by a German voice, and its strip', async () => {
    await onBridge(async (page) => {
      await press(page, 'Vorlesen');
      const strip = page.getByRole('group', { name: 'Vorlesen' });
      await page.screenshot({ path: join(SCREENSHOTS, `german-listen-${width}.png`) });
      expect(await strip.getByRole('button').allInnerTexts()).toEqual(['Pause', 'Zurück', 'Vor', 'Ende']);
      await strip.getByLabel('Tempo').selectOption('1,25 ×');
      await strip.getByRole('button', { name: 'Pause' }).click();
      await strip.getByRole('button', { name: 'Fortsetzen' }).waitFor();
      expect(await cutIn(page, '.strip')).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => window.said.map(({ voice }) => voice))).toContain('de-DE');
      await strip.getByRole('button', { name: 'Ende' }).click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vorlesen');
    });
  });

  it('are citing, sharing and what is said of it', async () => {
    await withPage(browser, options, async (page) => {
      await page.addInitScript(() => Object.assign(navigator, { share: async () => {} }));
      await openReady(page, site.url + ARTICLE);
      await page.getByRole('button', { name: 'Zitieren: John Kirby' }).first().press('Enter');
      await page.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor();
      const [, speaker, article] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      expect(speaker).toBe('— John Kirby, State Department spokesman [gelesen aus „he“]');
      expect(article).toContain('(Broadsheet, Dienstag, 4. Oktober 2016)');
      const ways = page.locator('.share').locator('a, button');
      expect(await ways.allInnerTexts()).toEqual(['Link kopieren', 'Mail', 'Teilen']);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  });

  it('are the keys, under their list', async () => {
    await withPage(browser, options, async (page) => {
      await openReady(page, site.url + ARTICLE);
      await page.getByRole('button', { name: 'Tasten' }).waitFor();
      await page.keyboard.press('?');
      const list = page.getByRole('dialog', { name: 'Tasten' });
      await page.screenshot({ path: join(SCREENSHOTS, `german-keys-${width}.png`) });
      expect(await list.locator('dt').allInnerTexts()).toEqual(['j', 'k', 'c', 'n', 'g', '?']);
      expect(await list.innerText()).not.toMatch(ENGLISH);
      expect(await cutIn(page, 'dialog')).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
      await list.getByRole('checkbox', { name: 'Diese Tasten verwenden' }).uncheck();
      await list.getByRole('button', { name: 'Schließen' }).click();
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  it('are the page that stands in for another', async () => {
    await withPage(browser, options, async (page) => {
      await page.goto(`${site.url}offline/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nicht auf diesem Gerät');
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('link', { name: 'Zur Titelseite' }).click();
      await page.waitForURL(site.url);
    });
  });
});
