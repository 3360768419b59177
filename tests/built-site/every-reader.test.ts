import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { addressOf } from './pages.ts';
import { ARTICLE, openReady, ready, testBrowser, testSite, typefacesOf, violationsOf } from './test-browser.ts';

const { articles } = inject('many');
const ARABIC = addressOf(articles, 'bed-tse-snwat');
const LONG = addressOf(articles, 'after-nine-years');

const browser = testBrowser();
const site = testSite(inject('many').dist);

describe.each([360, 1280])('with the settings open, at %i px', (width) => {
  it.each([
    { name: 'an article that runs from the right', path: ARABIC },
    { name: 'a long article', path: LONG },
    { name: 'the front page', path: '' },
  ])('$name has no axe violation and does not scroll sideways, at twice the text size neither', async ({ path }) => {
    await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
      await page.goto(site.url + path);
      await page.getByRole('button', { name: 'Aa' }).click();
      await page.locator('.settings').waitFor();
      for (const size of ['100%', '200%']) {
        await page.evaluate((text) => {
          document.documentElement.style.fontSize = text;
        }, size);
        expect(await violationsOf(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  });
});

describe('a headline in letters that the typeface has none of', () => {
  it('is bold where another article leads on to it, as it is on its own page', async () => {
    await withPage(browser, {}, async (page) => {
      const weightOf = (headline: string) =>
        page.locator(headline).evaluate((element) => Number(getComputedStyle(element).fontWeight));
      await page.goto(site.url + ARABIC);
      expect(await weightOf('h1')).toBe(700);
      // One in the typeface's own letters keeps the weight that was drawn for it, and so do our words.
      expect(await weightOf('.neighbours a[rel=prev] b')).toBe(560);
      await page.locator('.neighbours a[rel=prev]').click();
      await page.locator('.neighbours a[rel=next][dir=rtl]').waitFor();
      expect(await weightOf('.neighbours a[rel=next] b')).toBe(700);
      expect(await weightOf('h1')).toBe(560);
    });
  });

  it('has the typeface’s own for those that it has', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.url + ARABIC);
      // From the browser's cache it is there for the first paint.
      await page.reload();
      await ready(page);
      await page.locator('h1').evaluate((headline) => {
        headline.textContent = 'NATO';
      });
      expect(await typefacesOf(page, 'h1')).toEqual([expect.stringMatching(/^Newsreader/)]);
    });
  });
});

describe('the stories that an article leads on to', () => {
  it('stand each at the side where its language begins', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const sidesOf = (link: string) =>
        page.locator(link).evaluate((story) => {
          const row = story.getBoundingClientRect();
          return [...story.children].map((part) => {
            const words = document.createRange();
            words.selectNodeContents(part);
            const { left, right } = words.getBoundingClientRect();
            return left - row.left < 1 ? 'left' : row.right - right < 1 ? 'right' : '';
          });
        });
      await page.goto(site.url + ARABIC);
      expect(await sidesOf('.neighbours a[rel=prev]')).toEqual(['left', 'left']);
      await page.locator('.neighbours a[rel=prev]').click();
      await page.locator('.neighbours a[rel=next][dir=rtl]').waitFor();
      expect(await sidesOf('.neighbours a[rel=next]')).toEqual(['right', 'right']);
    });
  });
});

describe('who speaks, at the end of an article', () => {
  it('has no line that begins with what parts a name from a role', async () => {
    await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(site.url + ARTICLE);
      const parts = await page.locator('.voices ul > li > span').evaluateAll((spans) =>
        spans.map((span) => ({
          begins: span.getBoundingClientRect().x <= (span.parentElement?.getBoundingClientRect().x ?? 0),
          mark: getComputedStyle(span, '::before').content,
        })),
      );
      const first = parts.filter(({ begins }) => begins);
      expect(first).not.toEqual([]);
      expect(first.filter(({ mark }) => mark !== 'none')).toEqual([]);
      const marks = await page
        .locator('.voices ul > li > :not(ol)')
        .evaluateAll((all) => all.map((part) => getComputedStyle(part, '::after').content));
      // A name and its count; a name, its role and its count.
      expect(marks).toEqual(['" ·"', 'none', '" ·"', '" ·"', 'none']);
    });
  });
});

describe('a long article', () => {
  it('reads from its headline to its end without its styles', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.route('**/*.css', (route) => route.abort());
      await page.goto(site.url + LONG);
      const text = await page.locator('body').innerText();
      const order = ['Skip to the story', 'Broadsheet', '19', 'After nine years', 'By Ann Lee', 'LOCKPORT', 'ferry.'];
      const places = order.map((words, index) =>
        text.indexOf(words, index === 0 ? 0 : text.indexOf(order[index - 1] ?? '')),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      // Who speaks is said in words, where no column and no colour says it.
      expect(text).toContain('Speaker: Maria Gomez');
    });
  });

  it('moves nothing of itself, whatever a reader asks for', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await withPage(browser, { reducedMotion }, async (page) => {
        await openReady(page, site.url + LONG);
        await page.getByRole('button', { name: 'Aa' }).click();
        await page.locator('.settings').waitFor();
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      });
    }
  });
});
