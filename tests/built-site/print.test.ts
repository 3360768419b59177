import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { addressOf, pagesOf } from './pages.ts';
import { openReady, testBrowser, testSite } from './test-browser.ts';

const { dist, articles } = inject('many');
const LONG = addressOf(articles, 'after-nine-years');
const FIRST = addressOf(articles, 'un-vows-to-push');
const GUESSES = addressOf(articles, 'graffiti-appears-overnight');

const browser = testBrowser();
const site = testSite(dist);

const inPrint = (path: string, use: (page: Page) => Promise<void>) =>
  withPage(browser, {}, async (page) => {
    await openReady(page, site.url + path);
    await page.emulateMedia({ media: 'print' });
    await use(page);
  });

/**
 * What a style sheet writes before or after each element, without the quotation marks of CSS; '' where it is nothing.
 */
const written = (page: Page, selector: string, where: '::before' | '::after'): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll(
    (elements, pseudo) =>
      elements.map((element) => {
        const { content } = getComputedStyle(element, pseudo);
        return content === 'none' ? '' : content.replaceAll('"', '').trim();
      }),
    where,
  );

describe('in print', () => {
  it.each([LONG, FIRST])(
    'the notes are footnotes whose numbers run on, in the text and in the list: %s',
    async (path) => {
      await inPrint(path, async (page) => {
        const inText = (await written(page, '.story .quote', '::after')).filter((number) => number !== '').map(Number);
        const inList = (await written(page, '.voices ul > li', '::before')).map(Number);
        expect(inList.length).toBeGreaterThan(1);
        expect(inList).toEqual(inList.map((_, index) => index + 1));
        expect([...new Set(inText)]).toEqual(inList);
      });
    },
  );

  it('a number leads to whom the margin note names', async () => {
    await inPrint(FIRST, async (page) => {
      const names = await page.locator('.voices ul > li > b').allInnerTexts();
      const numbers = await written(page, '.quote[aria-details]', '::after');
      const noted = await page
        .locator('.quote[aria-details]')
        .evaluateAll((quotes) =>
          quotes.map(
            (quote) =>
              document.getElementById(quote.getAttribute('aria-details') ?? '')?.querySelector('b')?.textContent,
          ),
        );
      expect(numbers.length).toBeGreaterThan(3);
      expect(numbers.map((number) => names[Number(number) - 1])).toEqual(noted);
    });
  });

  it('what nobody is named for has no number', async () => {
    await inPrint(GUESSES, async (page) => {
      const unnamed = page.locator('.voices ul > li').filter({ hasText: 'Not named' });
      if ((await unnamed.count()) === 0) throw new Error('Somebody is named for all of it');
      expect((await written(page, '.voices ul > li', '::before')).at(-1)).toBe('');
    });
  });

  it('a day is told of once, behind its words', async () => {
    await inPrint(FIRST, async (page) => {
      const days = page.locator('.story data.inferred');
      const words = await days.allInnerTexts();
      const told = await written(page, '.story data.inferred', '::after');
      const pairs = words.flatMap((word, index) => (told[index] ? [`${word} ${told[index]}`] : []));
      expect(pairs).toEqual([
        'Monday [Monday 3 October 2016]',
        'last month [September 2016]',
        'September 9 [Friday 9 September 2016]',
      ]);
      expect(words.length).toBeGreaterThan(pairs.length);
    });
  });

  it('the bracket of a day leaves no gap where it begins a line, nor do dots run on under it', async () => {
    await inPrint(FIRST, async (page) => {
      const day = page.locator('.story data[data-new]').first();
      const [bracket, dots] = await day.evaluate((told) => {
        const { content, display, marginInlineStart } = getComputedStyle(told, '::after');
        // Of a box in the line nothing would be taken away there; of words, the space before them is.
        return [{ content, display, marginInlineStart }, getComputedStyle(told).textDecorationLine];
      });
      expect(bracket).toEqual({
        content: '" [Monday 3 October 2016]"',
        display: 'inline',
        marginInlineStart: '0px',
      });
      expect(dots).toBe('none');
    });
  });

  it('the source stands alone for a reader who wants no notes', async () => {
    await inPrint(FIRST, async (page) => {
      await page.evaluate(() => document.documentElement.classList.add('bare'));
      const added = await written(page, '.story .quote, .story data', '::after');
      const listed = await written(page, '.voices ul > li', '::before');
      expect(added.length).toBeGreaterThan(5);
      expect(new Set([...added, ...listed])).toEqual(new Set(['']));
    });
  });

  it('the stories beside the lead stand in one row', async () => {
    await withPage(browser, { viewport: { width: 680, height: 1000 } }, async (page) => {
      await page.goto(site.url);
      await page.emulateMedia({ media: 'print' });
      const tops = await page
        .locator('.second')
        .evaluateAll((stories) => stories.map((story) => story.getBoundingClientRect().top));
      expect(tops.length).toBeGreaterThan(2);
      expect(new Set(tops).size).toBe(1);
    });
  });

  it('a story of three minutes fills one page, its foot included', async () => {
    await inPrint(LONG, async (page) => {
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    });
  });
});

/** Where the page is that has these words in it alone: an address may clash with another. */
const pathOf = (words: string): string =>
  pagesOf(dist)
    .find(({ html, path }) => html.includes(words) && path !== 'index.html')
    ?.path.replace('index.html', '') ?? '';

describe('strips that follow each other', () => {
  it.each([
    ['corrections', pathOf('gave the wrong year'), '.correction', ['1px', '0px']],
    [
      'captions, and none where text lies between',
      addressOf(articles, 'three-bridges-in-one-summer'),
      'figcaption',
      ['1px', '0px', '0px', '1px', '0px'],
    ],
  ])('have one rule between two: %s', async (_, path, strips, above) => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + path);
      const rules = await page
        .locator(strips)
        .evaluateAll((all) =>
          all
            .map((strip) => getComputedStyle(strip))
            .map((style) => [style.borderBlockStartWidth, style.borderBlockEndWidth]),
        );
      expect(rules).toEqual(above.map((width) => [width, '1px']));
    });
  });
});
