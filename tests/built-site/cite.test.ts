import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { pagesOf } from './pages.ts';
import { ARTICLE, drawn, openReady, SCREENSHOTS, testBrowser, testSite, violationsOf } from './test-browser.ts';

const { dist } = inject('first');
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };
const pages = pagesOf(inject('many').dist);

const browser = testBrowser();
const first = testSite(dist, '/papers/daily/');
const many = testSite(inject('many').dist);
const german = testSite(inject('german').dist);

/** The page of an article by a part of its HTML. */
function pathOf(part: string): string {
  const page = pages.find(({ html, path }) => html.includes(part) && /^\d/.test(path));
  if (!page) throw new Error(`There is no page with ${part}`);
  return page.path.replace('index.html', '');
}

/** What is in the clipboard after a word was pressed. */
async function copiedBy(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press();
  await page.getByRole('status').filter({ hasText: 'opi' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('a quote', () => {
  it('is copied with who said it, their role, what that was read from, the article, the paper, the day and its address', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(first.url + ARTICLE);
      const word = page.locator('#n-76b8a7').getByRole('button', { name: 'Cite: John Kirby' });
      expect(await copiedBy(page, () => word.click())).toBe(
        [
          '“There is nothing more for the US and Russia to talk about with regard to trying to reach an agreement that would reduce the levels of violence inside of Syria. And that’s tragic,”',
          '— John Kirby, State Department spokesman [read from “he”]',
          'UN vows to push for political solution in Syria (Broadsheet, Tuesday 4 October 2016)',
          `${first.url + ARTICLE}#q-b645f2`,
        ].join('\n'),
      );
    });
  });

  it('has its role where its own note does not repeat it, and no bracket where the text names the speaker', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(first.url + ARTICLE);
      const word = page.locator('#n-9649f4').getByRole('button');
      expect(await copiedBy(page, () => word.click())).toContain(
        '“counterterrorism operations in Syria.”\n— John Kirby, State Department spokesman\nUN vows',
      );
    });
  });

  it('is found again by the address that was copied', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(first.url + ARTICLE);
      const text = await copiedBy(page, () => page.locator('#n-76b8a7').getByRole('button').click());
      await page.goto(text.split('\n').at(-1) ?? '');
      expect(await page.locator(':target').innerText()).toBe(text.split('\n')[0]);
    });
  });

  it('that is split is copied whole, with an ellipsis for what the text says in between', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(many.url + pathOf('data-of='));
      const id = await page.locator('p:has(.quote[id] ~ [data-of]) .quote[id]').first().getAttribute('id');
      const pieces = await page.locator(`#${id}, [data-of=${id}]`).allTextContents();
      const note = await page.locator(`#${id}`).getAttribute('aria-details');
      const text = await copiedBy(page, () => page.locator(`#${note}`).getByRole('button').click());
      expect(pieces.length).toBeGreaterThan(1);
      expect(text.split('\n')[0]).toBe(pieces.join(' … '));
    });
  });

  it('of two voices in a paragraph is each copied alone, by a word of its own', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(many.url + pathOf('Mayor and master disagree</h1>'));
      for (const [name, words] of [
        ['Maria Gomez', 'The quay opens in June'],
        ['Peter Olsen', 'The quay is shut'],
      ]) {
        const text = await copiedBy(page, () => page.getByRole('button', { name: `Cite: ${name}` }).click());
        expect(text).toContain(words);
        expect(text.match(/^— .*/gm)).toHaveLength(1);
        expect(text).toContain(`— ${name}`);
      }
    });
  });

  it('whose speaker nobody read is copied as that, and put into no mouth', async () => {
    const path = pathOf('<article lang="nl"');
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(many.url + path);
      const text = await copiedBy(page, () => page.getByRole('button', { name: 'Cite' }).first().press('Enter'));
      expect(text).toContain('\n— [speaker not read]\n');
    });
  });

  it('is copied in the words of a German site', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      await page.goto(german.url + ARTICLE);
      const text = await copiedBy(page, () =>
        page.locator('#n-76b8a7').getByRole('button', { name: 'Zitieren' }).click(),
      );
      expect(text).toContain('\n— John Kirby, State Department spokesman [');
      expect(text).toContain('Dienstag, 4.');
    });
  });

  it('is copied from disk', async () => {
    await withPage(browser, MAY_COPY, async (page) => {
      const url = pathToFileURL(`${dist}/${ARTICLE}index.html`).href;
      await page.goto(url);
      await page.locator('#n-76b8a7').getByRole('button').click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    });
  });
});

describe('the word that copies', () => {
  it('is seen beside a paragraph that is pointed at or that has the focus, and by the keyboard', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(first.url + ARTICLE);
      const word = page.locator('#n-76b8a7').getByRole('button');
      await word.waitFor();
      const opacity = () => word.evaluate((element) => getComputedStyle(element).opacity);
      expect(await opacity()).toBe('0');
      await page.locator('#p-76b8a7').hover();
      expect(await opacity()).toBe('1');
      await page.locator('h1').hover();
      expect(await opacity()).toBe('0');
      await page.locator('#n-a7baee button').focus();
      await page.keyboard.press('Tab');
      expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await opacity()).toBe('1');
    });
  });

  it('is always seen where nothing can be pointed at, wide enough for a finger, over no other word', async () => {
    const touch = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    await withPage(browser, touch, async (page) => {
      await page.goto(first.url + ARTICLE);
      const word = page.locator('#n-76b8a7').getByRole('button');
      expect(await word.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
      const boxes = await page.locator('.cite').evaluateAll((words) =>
        words.map((element) => {
          const name = document.createRange();
          name.selectNodeContents(element.parentElement?.querySelector('b') ?? element);
          const [own, other] = [element.getBoundingClientRect(), name.getBoundingClientRect()];
          return { height: own.height, isFree: own.left >= other.right };
        }),
      );
      expect(boxes.length).toBeGreaterThan(2);
      expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
      expect(boxes.every(({ isFree }) => isFree)).toBe(true);
    });
  });

  it('moves nothing when it comes, and adds no word to the story', async () => {
    for (const width of [360, 900, 1280]) {
      await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        const path = many.url + pathOf('Mayor and master disagree</h1>');
        const placesOf = () =>
          page
            .locator('main *:not(button, .share, .share *, [data-listen])')
            .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
        await page.route(/reader\.[^/]*\.js$/, (route) => route.abort());
        await page.goto(path);
        await drawn(page);
        const without = await placesOf();
        await page.unroute(/reader\.[^/]*\.js$/);
        await openReady(page, path);
        await page.locator('.cite').first().waitFor();
        expect(await placesOf()).toEqual(without);
      });
    }
  });

  it('is not among the words of a story that a reader selects and copies', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await openReady(page, many.url + pathOf('Mayor and master disagree</h1>'));
      await page.locator('.cite').first().waitFor();
      const selected = await page.evaluate(() => {
        const selection = getSelection();
        selection?.selectAllChildren(document.body);
        return selection?.toString() ?? '';
      });
      expect(selected).toContain('“The quay opens in June,” Mayor Maria Gomez said');
      expect(selected).not.toMatch(/^(?:Cite|Copy link|Keys)$/m);
    });
  });

  it('is not there without JavaScript', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(first.url + ARTICLE);
      expect(await page.getByText('Cite', { exact: true }).count()).toBe(0);
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no axe violation in %s at %i px; a picture of it is kept', async (colorScheme, width) => {
    await withPage(browser, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
      await openReady(page, first.url + ARTICLE);
      await page.locator('#n-76b8a7 button').focus();
      await page.locator('#p-76b8a7').hover();
      await page.screenshot({ path: join(SCREENSHOTS, `cite-${colorScheme}-${width}.png`) });
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});
