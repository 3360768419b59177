import type { Element } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { articlesIn, find, findAll, readPage, storyText } from './pages.ts';

const { dist, articles } = inject('many');
const read = articlesIn(articles);

const isStory = (element: Element): boolean => element.properties['dataStory'] !== undefined;
const BLOCKS = new Set(['p', 'h2', 'li', 'figcaption']);
const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName);
/** The elements that hold the lines of a block. */
const LINES: ReadonlyMap<string, string> = new Map([
  ['figure', 'p'],
  ['ul', 'li'],
  ['ol', 'li'],
]);

/** What the list shows before an item: the writer’s number, which is not in its text. */
function numberOf({ properties }: Element, story: Element): string {
  const { value } = properties;
  if (value === undefined) return '';
  const lists = findAll(story, ({ tagName }) => tagName === 'ol');
  const list = lists.find((one) =>
    one.children.some((child) => 'properties' in child && child.properties === properties),
  );
  return list?.properties['className'] ? `${value}) ` : `${value}. `;
}

/** What the record says that the page must show, a line a block, in the order of the source. */
function expectedLines(article: (typeof read)[number]['article']): readonly string[] {
  const blocks = [...article.body, ...article.captions].sort((a, b) => a.span.start - b.span.start);
  return blocks.flatMap((block) => {
    if ('items' in block) return block.items.map(({ text }) => text);
    if (!('credits' in block)) return [block.text];
    const isSaid = block.via !== null && block.credit?.endsWith(block.via);
    const credit = [block.credit, isSaid ? null : block.via].filter((part) => part !== null).join(' / ');
    return [block.text, credit].filter((line) => line !== '');
  });
}

describe('law 4: the words on the page are the words of the record', () => {
  it('has pages to look at', () => {
    expect(read.length).toBeGreaterThan(20);
  });

  it.each(read)('of $page', ({ article, page }) => {
    const { tree } = readPage(dist, page);
    const story = find(tree, isStory);
    const lines = story.children
      .filter((child) => child.type === 'element')
      .filter((child) => child.tagName !== 'aside')
      .flatMap((child) => {
        const lines = LINES.get(child.tagName);
        return lines === undefined ? [child] : findAll(child, ({ tagName }) => tagName === lines);
      })
      .map((line) => numberOf(line, story) + storyText(line));
    expect(lines).toEqual(expectedLines(article));
    // Nothing else stands in the story: all of its text is in those blocks.
    const loose = story.children.filter((child) => child.type === 'text' && child.value.trim() !== '');
    expect(loose).toEqual([]);
    expect(findAll(story, isBlock).length).toBeGreaterThanOrEqual(lines.length);
    expect(storyText(find(tree, ({ tagName }) => tagName === 'h1'))).toBe(article.headline.text);
  });
});

describe('naughty strings', () => {
  const naughty = read.filter(({ article }) => article.source.path.startsWith('naughty/'));
  const tagsOf = (page: string): readonly string[] =>
    findAll(find(readPage(dist, page).tree, isStory), () => true).map(({ tagName }) => tagName);
  /** What stories are made of. */
  const own = new Set(read.filter((one) => !naughty.includes(one)).flatMap(({ page }) => tagsOf(page)));

  it('are headline, name, body and caption of some of the pages', () => {
    expect(naughty.length).toBeGreaterThan(15);
    expect(naughty.some(({ article }) => article.body.length > 200 && article.captions.length > 200)).toBe(true);
    expect([...own]).toEqual(expect.not.arrayContaining(['script']));
  });

  it.each(naughty)('are no element of $page', ({ page }) => {
    expect(tagsOf(page).filter((tag) => !own.has(tag))).toEqual([]);
  });
});

describe('law 5: one date', () => {
  it.each(read)('in address and time of $page', ({ article, page }) => {
    const { tree } = readPage(dist, page);
    const [time] = findAll(tree, ({ tagName }) => tagName === 'time');
    expect(time?.properties['dateTime']).toBe(article.date);
    expect(page.startsWith(article.date.replaceAll('-', '/'))).toBe(true);
  });
});

describe('marks', () => {
  it.each(read)('of $page are one for each quote and each day of the record', ({ article, page }) => {
    const story = find(readPage(dist, page).tree, isStory);
    const quotes = findAll(story, ({ properties }) => [properties['className']].flat().includes('quote'));
    // A headline is a heading and a link on other pages: what it quotes is in the record alone.
    const told = article.quotes.filter(({ span }) => span.start >= article.headline.span.end);
    expect(quotes.length).toBeGreaterThanOrEqual(told.length);
    const days = findAll(story, ({ tagName }) => tagName === 'data').map(({ properties }) => properties['value']);
    expect(new Set(days)).toEqual(new Set(article.dates.map(({ value }) => value)));
  });
});
