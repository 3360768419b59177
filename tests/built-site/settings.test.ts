import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LOOK } from '../../src/site/look.ts';
import { withPage } from './browser.ts';
import { ARTICLE, testBrowser, testSite } from './test-browser.ts';

const LIGHT = 'rgb(246, 246, 243)';
const SEPIA = 'rgb(245, 236, 217)';
const DARK = 'rgb(19, 20, 22)';

const browser = testBrowser();
const site = testSite(inject('first').dist);

const aa = (page: Page) => page.getByRole('button', { name: 'Aa' });
const choose = (page: Page, group: string, choice: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const paper = (page: Page): Promise<string> => styleOf(page, 'html', 'background-color');
const pixels = async (page: Page, selector: string, property: string): Promise<number> =>
  Number.parseFloat(await styleOf(page, selector, property));

describe('the reading settings', () => {
  /** What each choice does to the first article, as a number or a word before and after. */
  const effects: readonly {
    readonly group: string;
    readonly choice: string;
    readonly of: (page: Page) => Promise<number | string | boolean>;
    readonly expected: (before: number | string | boolean, after: number | string | boolean) => void;
  }[] = [
    { group: 'Theme', choice: 'Sepia', of: paper, expected: (_, after) => expect(after).toBe(SEPIA) },
    { group: 'Theme', choice: 'Dark', of: paper, expected: (_, after) => expect(after).toBe(DARK) },
    { group: 'Theme', choice: 'Contrast', of: paper, expected: (_, after) => expect(after).toBe('rgb(255, 255, 255)') },
    {
      group: 'Size in %',
      choice: '150',
      of: (page) => pixels(page, '.story > p:not(.lede)', 'font-size'),
      expected: (before, after) => expect(Number(after) / Number(before)).toBeGreaterThan(1.3),
    },
    {
      group: 'Size in %',
      choice: '85',
      of: (page) => pixels(page, '.note', 'font-size'),
      expected: (before, after) => expect(after).toBeLessThan(Number(before)),
    },
    {
      group: 'Lines',
      choice: 'Long',
      of: (page) => pixels(page, '.story > p:not(.lede)', 'inline-size'),
      expected: (before, after) => expect(after).toBeGreaterThan(Number(before) * 1.1),
    },
    {
      group: 'Line spacing',
      choice: 'Wide',
      of: (page) => pixels(page, '.lede', 'line-height'),
      expected: (before, after) => expect(after).toBeGreaterThan(Number(before) * 1.1),
    },
    {
      group: 'Typeface',
      choice: 'Sans',
      of: (page) => styleOf(page, 'h1', 'font-family'),
      expected: (_, after) => expect(after).toMatch(/^system-ui/),
    },
    {
      group: 'Margin notes',
      choice: 'Off',
      of: (page) => page.locator('.note').first().isVisible(),
      expected: (before, after) => expect([before, after]).toEqual([true, false]),
    },
  ];

  it.each(effects)('$group: $choice is seen at once, after a reload, and on the next page', async (effect) => {
    await withPage(browser, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, async (page) => {
      await page.goto(site.url + ARTICLE);
      const before = await effect.of(page);
      await aa(page).click();
      await choose(page, effect.group, effect.choice);
      const after = await effect.of(page);
      effect.expected(before, after);
      await page.reload();
      expect(await effect.of(page)).toBe(after);
      await page.goto(site.url);
      await page.getByRole('link', { name: 'UN vows' }).first().click();
      await page.waitForURL(site.url + ARTICLE);
      expect(await effect.of(page)).toBe(after);
      await aa(page).click();
      const radio = page.getByRole('group', { name: effect.group }).getByRole('radio', { name: effect.choice });
      expect(await radio.isChecked()).toBe(true);
    });
  });

  it('hold together, and one button takes them all back', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, async (page) => {
      await page.goto(site.url + ARTICLE);
      await aa(page).click();
      await choose(page, 'Theme', 'Sepia');
      await choose(page, 'Typeface', 'Sans');
      await choose(page, 'Size in %', '85');
      expect(await page.evaluate(() => document.documentElement.className)).toBe('sepia size-85 sans');
      await page.getByRole('button', { name: 'Back to standard' }).click();
      expect(await paper(page)).toBe(LIGHT);
      expect(await page.getByRole('radio', { name: 'System' }).isChecked()).toBe(true);
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.className)).toBe('');
    });
  });

  it('are as they were chosen at the first paint, before any deferred script runs', async () => {
    await withPage(browser, { colorScheme: 'dark' }, async (page) => {
      await page.addInitScript(([key, look]) => localStorage.setItem(key, look), [LOOK, 'sepia size-130'] as const);
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(site.url + ARTICLE, { waitUntil: 'domcontentloaded' });
      expect(await paper(page)).toBe(SEPIA);
      expect(await pixels(page, 'html', 'font-size')).toBeCloseTo(20.8);
      expect(await aa(page).count()).toBe(0);
    });
  });

  it('show no control without JavaScript: the page is as the system asks', async () => {
    for (const [colorScheme, expected] of [
      ['light', LIGHT],
      ['dark', DARK],
    ] as const) {
      await withPage(browser, { javaScriptEnabled: false, colorScheme }, async (page) => {
        await page.goto(site.url + ARTICLE);
        expect(await paper(page)).toBe(expected);
        expect(await aa(page).count()).toBe(0);
      });
    }
  });

  it('work on their page where the browser forbids its storage, and nothing breaks', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      });
      await page.goto(site.url + ARTICLE);
      await aa(page).click();
      await choose(page, 'Theme', 'Dark');
      expect(await paper(page)).toBe(DARK);
      // As when a reader goes on and comes back.
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      expect(await paper(page)).toBe(DARK);
      expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
      await page.reload();
      expect(await paper(page)).toBe(LIGHT);
      expect(errors).toEqual([]);
    });
  });

  it('care for no words that are none of theirs', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      await page.addInitScript((key) => localStorage.setItem(key, '"><script>  masthead {}'), LOOK);
      await page.goto(site.url + ARTICLE);
      await aa(page).click();
      await page.locator('.settings').waitFor();
      expect(await page.locator('.settings :checked').count()).toBe(6);
      await choose(page, 'Theme', 'Dark');
      expect(await page.evaluate(() => document.documentElement.className)).toBe('dark');
    });
  });

  it('are as they were chosen last on a page that a reader comes back to', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      await page.goto(site.url + ARTICLE);
      await aa(page).click();
      await choose(page, 'Theme', 'Dark');
      await page.evaluate((key) => {
        localStorage.setItem(key, 'sepia');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }, LOOK);
      expect(await paper(page)).toBe(SEPIA);
      expect(await page.getByRole('radio', { name: 'Sepia' }).isChecked()).toBe(true);
    });
  });

  it('are followed by the other pages that are open', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    try {
      const [one, other] = [await context.newPage(), await context.newPage()];
      await other.goto(site.url);
      await aa(other).click();
      await one.goto(site.url + ARTICLE);
      await aa(one).click();
      await choose(one, 'Theme', 'Sepia');
      await other.waitForFunction(() => document.documentElement.className === 'sepia');
      expect(await paper(other)).toBe(SEPIA);
      expect(await other.getByRole('radio', { name: 'Sepia' }).isChecked()).toBe(true);
    } finally {
      await context.close();
    }
  });

  it('can be used by the keyboard alone; Escape closes them and leads back', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, async (page) => {
      await page.goto(site.url + ARTICLE);
      const focused = page.locator(':focus');
      for (const expected of ['Skip to the story', 'Broadsheet', 'Aa Reading settings']) {
        await page.keyboard.press('Tab');
        expect((await focused.innerText()).replace(/\s+/g, ' ')).toBe(expected);
      }
      expect(await focused.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await page.locator('.settings').waitFor();
      expect(await focused.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await paper(page)).toBe(SEPIA);
      const ring = page.locator(':focus + span');
      expect(await ring.evaluate((word) => getComputedStyle(word).outlineStyle)).toBe('solid');
      // Enter in a form without a submit button would send it.
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(site.url + ARTICLE);
      await page.keyboard.press('Escape');
      expect(await page.locator('.settings').count()).toBe(0);
      expect(await focused.innerText()).toContain('Aa');
      expect(await focused.getAttribute('aria-expanded')).toBe('false');
      expect(await paper(page)).toBe(SEPIA);
    });
  });

  it('leave who has gone on into the story where they are, and a list over the page its own Escape', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(site.url + ARTICLE);
      await aa(page).click();
      await page.locator('.settings').waitFor();
      await page.keyboard.press('?');
      await page.locator('dialog').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      expect(await page.locator('.settings').count()).toBe(1);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const paragraph = await page.locator(':focus').getAttribute('id');
      expect(paragraph).toMatch(/^p-/);
      await page.keyboard.press('Escape');
      expect(await page.locator('.settings').count()).toBe(0);
      expect(await page.locator(':focus').getAttribute('id')).toBe(paragraph);
    });
  });

  it('colour the browser’s own frame as the paper', async () => {
    await withPage(browser, { colorScheme: 'light' }, async (page) => {
      const frame = () => page.locator('meta[name="theme-color"]').getAttribute('content');
      await page.goto(site.url + ARTICLE);
      expect(await frame()).toBe(LIGHT);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(frame).toBe(DARK);
      await aa(page).click();
      await choose(page, 'Theme', 'Sepia');
      expect(await frame()).toBe(SEPIA);
    });
  });
});
