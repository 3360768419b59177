import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, it, test } from 'vitest';
import { withPage } from './browser.ts';
import { articlesIn } from './pages.ts';
import { testBrowser, testSite } from './test-browser.ts';

/**
 * What browsers' reader modes and clippers take for the article. Both libraries run as they do there, in a real page;
 * its policy, which is against scripts of others, is set aside for them.
 */
const require = createRequire(import.meta.url);
const READERS = {
  Readability: {
    path: require.resolve('@mozilla/readability/Readability.js'),
    read: 'new Readability(document.cloneNode(true)).parse()',
  },
  Defuddle: { path: require.resolve('defuddle'), read: 'new Defuddle(document.cloneNode(true)).parse()' },
};

/** What a page can look like: an article of each shape, by the beginning of its address. */
const SHAPES = {
  'with a caption, notes and days': 'un-vows-to-push',
  'with a dateline, a byline and a pull quote': 'after-nine-years',
  'with subheads': 'what-the-tram-will-cost',
  'with a list': 'what-to-bring',
  'with a numbered list': 'two-ways-to-the-island',
  'with corrections': 'ferry-town-buys-back',
  'that runs from the right': 'bed-tse-snwat',
  'without spaces between its words': 'article-670f77b3',
};

const browser = testBrowser();
const site = testSite(inject('many').dist);

const articles = articlesIn(inject('many').articles);
const wanted = Object.entries(SHAPES).flatMap(([shape, slug]) =>
  articles.filter(({ page }) => page.includes(slug)).map((found) => ({ shape, ...found })),
);

test('there is a page of every shape', () => {
  expect(wanted.map(({ shape }) => shape)).toEqual(Object.keys(SHAPES));
});

/** Words of the notes, the end and the foot. */
const OURS = ['read from', 'Who speaks', 'Which days', 'Blue is ours', 'To the front page'];

describe.each(Object.entries(READERS))('%s', (_, { path, read }) => {
  const script = readFileSync(path, 'utf8');

  it.each(wanted)(
    'finds headline, body, caption and credit $shape, and no note',
    async ({ article, page: address }) => {
      const { title, text } = await withPage(browser, { bypassCSP: true }, async (page) => {
        await page.goto(site.url + address.replace('index.html', ''));
        await page.evaluate(script);
        return page.evaluate<{ title: string; text: string }>(`(({ title, content }) => (
        { title, text: new DOMParser().parseFromString(content, 'text/html').body.textContent }
      ))(${read})`);
      });
      expect(title).toContain(article.headline.text);
      for (const block of article.body.flatMap((block) => ('items' in block ? block.items : block))) {
        // A numbered list shows its numbers, and has no text for them.
        expect(text).toContain(block.text.replace(/^\d+[.)] /, ''));
      }
      for (const caption of article.captions) {
        expect(text).toContain(caption.text);
        expect(text).toContain(caption.credit);
      }
      for (const words of OURS) expect(text).not.toContain(words);
    },
  );
});
