import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { recordSpeech } from './speech.ts';
import { ARTICLE, openReady, SCREENSHOTS, testBrowser, testSite, violationsOf } from './test-browser.ts';

const DESK = { viewport: { width: 1280, height: 900 } };

const browser = testBrowser();
const first = testSite(inject('first').dist);
const many = testSite(inject('many').dist);

const focus = (page: Page) => page.locator(':focus');
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')));
const list = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

/** Opens a page whose keys are there. */
async function open(page: Page, url: string): Promise<void> {
  await openReady(page, url);
  await page.getByRole('button', { name: 'Keys' }).waitFor();
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Does what another page keeps, and waits for the browser to have told it to `page`: it takes a moment. */
async function toldTo(page: Page, keep: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { kept: new Promise((resolve) => addEventListener('storage', resolve, { once: true })) });
  });
  await keep();
  await page.evaluate('kept.then(() => null)');
}

describe('j and k', () => {
  it('move the focus, where it is seen, from paragraph to paragraph, captions among them and notes not', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, first.url + ARTICLE);
      await press(page, 'j');
      expect(await focused(page)).toContain('voiced deep disappointment');
      expect(await focus(page).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      await press(page, 'jj');
      expect(await focused(page)).toContain('AFP PHOTO');
      await press(page, 'k');
      expect(await focused(page)).toContain('The UN will continue to push');
      await press(page, 'jjjjjjjj');
      const box = await focus(page).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 900).toBe(true);
      await press(page, 'jjjjjjjjjjjj');
      expect(await focused(page)).toContain('The UN will never abandon');
    });
  });

  it('begin where the reader is', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, first.url + ARTICLE);
      await press(page, 'j');
      await page.locator('#p-257fa5').evaluate((element) => element.scrollIntoView());
      await press(page, 'j');
      const box = await focus(page).boundingBox();
      expect(box && box.y + box.height > 0 && box.y < 450).toBe(true);
      expect(await focused(page)).not.toContain('The UN will continue to push');
    });
  });

  it('move from story to story in a list of them, and Enter opens one', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, many.url);
      await press(page, 'j');
      const lead = await focused(page);
      expect(lead).toBe(await page.locator('h2.headline').innerText());
      await press(page, 'jj');
      await press(page, 'k');
      const story = await focused(page);
      expect(story).not.toBe(lead);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/\d{4}\//);
      expect(await page.locator('h1').textContent()).toBe(story);
    });
  });
});

describe('other keys', () => {
  it('lead to the earlier article, the later one, and home', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, many.url);
      const lead = await page.locator('h2.headline a').getAttribute('href');
      await page.locator('h2.headline a').click();
      await page.getByRole('button', { name: 'Keys' }).waitFor();
      await press(page, 'p');
      await page.waitForURL((url) => !url.pathname.endsWith(lead ?? ''));
      await page.getByRole('button', { name: 'Keys' }).waitFor();
      await press(page, 'n');
      await page.waitForURL((url) => url.pathname.endsWith(lead ?? ''));
      await page.getByRole('button', { name: 'Keys' }).waitFor();
      await press(page, 'g');
      await page.waitForURL(many.url);
    });
  });

  it('listen and pause', async () => {
    await withPage(browser, DESK, async (page) => {
      await recordSpeech(page, [{ lang: 'en-GB', localService: true }]);
      await open(page, first.url + ARTICLE);
      await press(page, 'l');
      expect(await page.locator('.strip').getByRole('button', { name: 'Pause' }).count()).toBe(1);
      await press(page, 'l');
      expect(await page.locator('.strip').getByRole('button', { name: 'Go on' }).count()).toBe(1);
    });
  });

  it('cite the quotes of the paragraph that has the focus, or copy the address of one without', async () => {
    const context = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(browser, context, async (page) => {
      await open(page, first.url + ARTICLE);
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      const said = page.getByRole('status').filter({ hasText: 'Copied' });
      await press(page, 'jc');
      await said.waitFor();
      expect(await clipboard()).toBe(`${first.url + ARTICLE}#p-c2ae4d`);
      await press(page, 'jc');
      await expect.poll(clipboard).toContain('— Office of Staffan de Mistura\n');
    });
  });
});

describe('the list of keys', () => {
  it('opens by ? and by a word at the foot of the page, names what the page has, and closes by Escape', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, first.url + ARTICLE);
      await press(page, 'j');
      const before = await focused(page);
      await press(page, '?');
      const keys = await list(page).locator('kbd').allInnerTexts();
      // One article, no voice: neither a later or earlier one nor somebody who reads.
      expect(keys).toEqual(['j', 'k', 'c', 'g', '?']);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await focused(page)).toBe(before);
      await page.getByRole('button', { name: 'Keys' }).click();
      await list(page).getByRole('button', { name: 'Close' }).click();
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await focused(page)).toBe('Keys');
    });
    await withPage(browser, DESK, async (page) => {
      await open(page, many.url);
      await press(page, '?');
      expect(await list(page).locator('dd').allInnerTexts()).toEqual(['Next story', 'Previous story', 'Keys']);
    });
  });

  it('names the story that a key leads to, in its own language', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, many.url);
      await page.locator('h2.headline a').click();
      await page.locator('a[rel=prev]').click();
      await page.getByRole('button', { name: 'Keys' }).waitFor();
      await press(page, '?');
      for (const [key, rel] of [
        ['n', 'next'],
        ['p', 'prev'],
      ] as const) {
        const told = list(page)
          .locator('dl > div')
          .filter({ has: page.getByText(key, { exact: true }) })
          .locator('dd');
        const headline = page.locator(`a[rel=${rel}] b`);
        expect(await told.innerText()).toContain(`${await page.locator(`a[rel=${rel}] span`).innerText()}\n`);
        expect(await told.locator('b').innerText()).toBe(await headline.innerText());
        expect(await told.locator('b').getAttribute('lang')).toBe(await headline.getAttribute('lang'));
      }
    });
  });

  it('begins with its beginning, however low the window and large its text', async () => {
    await withPage(browser, { viewport: { width: 568, height: 320 } }, async (page) => {
      await page.addInitScript(() => localStorage.setItem('broadsheet-look', 'size-150'));
      await open(page, first.url + ARTICLE);
      await press(page, '?');
      const title = list(page).getByRole('heading');
      expect((await title.boundingBox())?.y).toBeGreaterThan(0);
      // The rest is reached by keys alone.
      await page.keyboard.press('Tab');
      expect(
        await list(page)
          .getByRole('checkbox')
          .evaluate((box) => box === document.activeElement),
      ).toBe(true);
      const box = await focus(page).boundingBox();
      expect(box && box.y + box.height <= 320).toBe(true);
    });
  });

  it('promises none that has nothing to act on', async () => {
    await withPage(browser, DESK, async (page) => {
      await page.route(first.url + ARTICLE, async (route) => {
        const html = await (await route.fetch()).text();
        // An article of a headline alone.
        await route.fulfill({
          contentType: 'text/html',
          body: html.replace(/(<div[^>]*data-story[^>]*>).*?<footer/s, '$1</div><footer'),
        });
      });
      await open(page, first.url + ARTICLE);
      expect(await page.locator('[data-story] > *').count()).toBe(0);
      await press(page, '?');
      expect(await list(page).locator('kbd').allInnerTexts()).toEqual(['g', '?']);
    });
  });

  it('holds in the other pages that are open, and in one that a reader comes back to', async () => {
    const context = await browser.newContext(DESK);
    try {
      const [one, other] = [await context.newPage(), await context.newPage()];
      await open(other, first.url + ARTICLE);
      await open(one, first.url + ARTICLE);
      await press(one, '?');
      await toldTo(other, () => one.getByRole('checkbox').uncheck());
      await press(other, 'j');
      expect(await focused(other)).toBe('');
      await toldTo(other, () => one.getByRole('checkbox').check());
      await press(other, 'j');
      expect(await focused(other)).toContain('UN Syria envoy');
    } finally {
      await context.close();
    }
  });

  it('works for this page alone where the browser has no room left', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, first.url + ARTICLE);
      await page.evaluate(() => {
        localStorage.setItem('broadsheet-keys', '');
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await press(page, '?');
      await page.getByRole('checkbox').uncheck();
      await page.keyboard.press('Escape');
      await press(page, 'j');
      expect(await focused(page)).toBe('');
    });
  });

  it('switches all keys off, on every page, until they are switched on again', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, first.url + ARTICLE);
      await press(page, '?');
      await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
      await page.keyboard.press('Escape');
      for (const visit of [ARTICLE, '']) {
        await press(page, 'j?');
        expect(await page.getByRole('dialog').count()).toBe(0);
        expect(await page.locator('main :focus').count()).toBe(0);
        await open(page, first.url + visit);
      }
      await page.getByRole('button', { name: 'Keys' }).click();
      expect(await page.getByRole('checkbox').isChecked()).toBe(false);
      await page.getByRole('checkbox').check();
      await page.keyboard.press('Escape');
      await press(page, 'j');
      expect(await focused(page)).toContain('UN vows');
    });
  });

  it('works for this page alone where the browser keeps nothing', async () => {
    await withPage(browser, DESK, async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await open(page, first.url + ARTICLE);
      await press(page, '?');
      await page.getByRole('checkbox').uncheck();
      await page.keyboard.press('Escape');
      await press(page, '?');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no axe violation in %s at %i px; a picture of it is kept', async (colorScheme, width) => {
    await withPage(browser, { colorScheme, viewport: { width, height: 740 } }, async (page) => {
      await open(page, many.url);
      await page.locator('.lead a').first().click();
      await page.getByRole('button', { name: 'Keys' }).waitFor();
      await press(page, '?');
      await page.screenshot({ path: join(SCREENSHOTS, `keys-${colorScheme}-${width}.png`) });
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});

describe('no key acts', () => {
  it('in a field, under the list, or with Ctrl, Alt or Meta', async () => {
    await withPage(browser, DESK, async (page) => {
      await open(page, first.url + ARTICLE);
      for (const modifier of ['Control', 'Alt', 'Meta']) {
        await page.keyboard.press(`${modifier}+j`);
        expect(await focused(page), modifier).toBe('');
      }
      for (const field of ['input', 'textarea', 'select', 'div']) {
        await page.evaluate((name) => {
          const element = document.createElement(name);
          if (name === 'div') element.setAttribute('contenteditable', '');
          document.body.append(element);
          element.focus();
        }, field);
        await press(page, 'jc?');
        expect(await page.getByRole('dialog').count(), field).toBe(0);
        expect(await focus(page).evaluate((element) => element.localName), field).toBe(field);
      }
      await focus(page).evaluate((element) => element.blur());
      await press(page, '?j');
      expect(await page.locator('main :focus').count()).toBe(0);
    });
  });

  it('without JavaScript, where no word promises one', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(first.url + ARTICLE);
      await press(page, 'j?');
      expect(await page.getByText('Keys', { exact: true }).count()).toBe(0);
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });
});
