import type { Element, Root } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { find, pagesOf, storyText } from './pages.ts';

const { dist } = inject('german');
const pages = pagesOf(dist);
const pageOf = (part: string) => {
  const page = pages.find(({ path }) => path.includes(part));
  if (!page) throw new Error(`There is no page of ${part}`);
  return page.tree;
};

/** Elements that say again which language they are in. */
const repeatsOf = (node: Root | Element, around: unknown): readonly string[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const lang = child.properties['lang'] ?? around;
    return [...(child.properties['lang'] === around ? [child.tagName] : []), ...repeatsOf(child, lang)];
  });

describe('a site in German', () => {
  it('says so on every page', () => {
    const languages = pages.map(({ tree }) => find(tree, ({ tagName }) => tagName === 'html').properties['lang']);
    expect(new Set(languages)).toEqual(new Set(['de-DE']));
  });

  it('has no English word of its own on the page of a German article, which needs no mark of its language twice', () => {
    const tree = pageOf('rat-stimmt');
    const text = storyText(find(tree, ({ tagName }) => tagName === 'body'));
    expect(text).toContain('Zum Artikel');
    expect(text).toContain('Schwarz ist die Quelle. Blau ist von uns.');
    expect(text).not.toMatch(/\b(?:quotes?|voices?|Black|Skip|minutes?|Earlier|Later)\b/);
    expect(repeatsOf(tree, null)).toEqual([]);
  });

  it('writes days as German does, and marks its words in an article of another language', () => {
    const tree = pageOf('un-vows');
    const kicker = find(tree, ({ properties }) => String(properties['className']) === 'kicker');
    const day = find(kicker, ({ tagName }) => tagName === 'time');
    expect(storyText(day)).toBe('Dienstag, 4.\u00A0Oktober\u00A02016');
    expect(day.properties['lang']).toBe('de-DE');
    expect(storyText(kicker)).toContain('6 Zitate, 2 Stimmen');
  });

  it('has a German page for an address without one', () => {
    expect(storyText(find(pageOf('404.html'), ({ tagName }) => tagName === 'main'))).toContain(
      'Diese Seite wurde nie gesetzt',
    );
  });
});
