import { describe, expect, inject, it } from 'vitest';
import { LOOK } from '../../src/site/look.ts';
import { withPage } from './browser.ts';
import { addressOf } from './pages.ts';
import { ARTICLE, testBrowser, testSite, violationsOf } from './test-browser.ts';

const { dist, articles } = inject('many');
const browser = testBrowser();
const site = testSite(dist);

/** How each quote and each day that was worked out is drawn under the text. */
const linesUnder = (selector: string, look: string, forcedColors: 'active' | 'none') =>
  withPage(browser, { forcedColors }, async (page) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [LOOK, look] as const);
    await page.goto(site.url + ARTICLE);
    return page.locator(selector).evaluateAll((marks) =>
      marks.map((mark) => {
        const { borderBlockEndStyle, textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
        return textDecorationLine === 'none' ? borderBlockEndStyle : textDecorationStyle;
      }),
    );
  });

describe('where the reader’s own colours stand for ours', () => {
  it('quotes and days have a line each, and neither that of a link', async () => {
    expect(new Set(await linesUnder('.story .quote', '', 'active'))).toEqual(new Set(['dashed']));
    expect(new Set(await linesUnder('.story .inferred', '', 'active'))).toEqual(new Set(['dotted']));
  });

  it('quotes have none beside the wash, nor where a reader wants the source alone', async () => {
    expect(new Set(await linesUnder('.story .quote', '', 'none'))).toEqual(new Set(['none']));
    expect(new Set(await linesUnder('.story .quote', 'bare', 'active'))).toEqual(new Set(['none']));
  });
});

describe('a numbered list', () => {
  it.each([
    ['three-plans-for-the-mill', [1, 2, 3], 'decimal'],
    ['two-ways-to-the-island', [1, 2], 'bracketed'],
  ])('of %s has the writer’s numbers and their mark, and no axe violation', async (slug, numbers, style) => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + addressOf(articles, slug));
      const list = page.locator('.story ol');
      expect(await list.locator('li').evaluateAll((items) => items.map((item) => Reflect.get(item, 'value')))).toEqual(
        numbers,
      );
      expect(await list.evaluate((element) => getComputedStyle(element).listStyleType)).toBe(style);
      expect(await list.locator('li').first().innerText()).toMatch(/^\p{Lu}/u);
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});

describe('a headline of a list that runs from the right', () => {
  it('ends where its column ends, and one from the left begins where it begins', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(site.url);
      const gaps = await page.locator('.day a').evaluateAll((links) =>
        links.map((link) => {
          const [own, row] = [link, link.closest('li')].map((element) => element?.getBoundingClientRect());
          // The note of its row stands in the last column.
          const columns = getComputedStyle(link.closest('li') as Element).gridTemplateColumns;
          const end = (row?.left ?? 0) + Number.parseFloat(columns);
          return {
            isRightToLeft: link.matches('[dir=rtl]'),
            gap: Math.round(link.matches('[dir=rtl]') ? end - (own?.right ?? 0) : (own?.left ?? 0) - (row?.left ?? 0)),
          };
        }),
      );
      expect(new Set(gaps.map(({ isRightToLeft }) => isRightToLeft))).toEqual(new Set([true, false]));
      expect(new Set(gaps.map(({ gap }) => gap))).toEqual(new Set([0]));
    });
  });
});

describe('under a finger', () => {
  it('what leads on is 44 px high: the name of the paper, the voices’ words, the rows of a day', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
      const heightsOf = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      await page.goto(site.url + ARTICLE);
      const inArticle = await heightsOf('.nameplate a, .voices a');
      await page.goto(site.url);
      const rows = await heightsOf('.day li');
      expect(inArticle.length).toBeGreaterThan(3);
      expect(rows.length).toBeGreaterThan(3);
      expect(Math.min(...inArticle, ...rows)).toBeGreaterThanOrEqual(44);
      // The whole row leads to its story.
      const [row] = await page.locator('.day li').evaluateAll((all) =>
        all.map((one) => {
          const { left, top } = one.getBoundingClientRect();
          scrollTo(0, top - 200);
          const { top: now } = one.getBoundingClientRect();
          return document.elementFromPoint(left + 4, now + 2)?.tagName;
        }),
      );
      expect(row).toBe('A');
    });
  });
});

describe('a day that is spoken of by several words', () => {
  it('has them all at the end, one apart from the other', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + addressOf(articles, 'rat-stimmt-ueber-bruecke-ab'));
      const days = await page.locator('.days li').allInnerTexts();
      expect(days).toContain('Monday 10 May 2021 “Montag”, “Montagabend”');
      expect(days).toContain('2011');
    });
  });
});
