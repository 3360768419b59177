import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { settleSlugs } from '../../src/collection/settle-slugs.ts';
import { news, recordOf } from '../news.ts';

const slugsOf = (articles: readonly Article[]): readonly string[] =>
  settleSlugs(articles).map(({ article }) => article.slug);

const pier = (path: string, story: string, day = '2016-10-04'): Article =>
  recordOf(path, news(day, 'Pier opens', story));

const digits = (article: Article, count: number): string => article.source.sha256.slice(0, count);

test('articles with an address of their own keep it, without a word', () => {
  const settled = settleSlugs([pier('a.txt', 'One.'), pier('b.txt', 'Two.', '2016-10-05')]);
  expect(settled.map(({ article, clash }) => [article.slug, clash])).toEqual([
    ['pier-opens', null],
    ['pier-opens', null],
  ]);
});

test('of two of one day and headline the first keeps it and the other gets six digits of its hash', () => {
  const [first, second] = [pier('a.txt', 'One.'), pier('b.txt', 'Two.')];
  expect(slugsOf([first, second])).toEqual(['pier-opens', `pier-opens-${digits(second, 6)}`]);
  expect(slugsOf([second, first])).toEqual(['pier-opens', `pier-opens-${digits(first, 6)}`]);
});

test('the clash is a warning that names the other file and what to do', () => {
  const clash = settleSlugs([pier('a.txt', 'One.'), pier('b.txt', 'Two.')])[1]?.clash;
  expect(clash).toMatchObject({ ruleId: 'slug-clash', fatal: false });
  expect(clash?.reason).toContain('a.txt');
  expect(clash?.reason).toContain('change a headline');
});

test('copies of one file are counted', () => {
  const copies = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((path) => pier(path, 'One.'));
  const [first] = copies;
  expect(slugsOf(copies)).toEqual([
    'pier-opens',
    ...['', '-2', '-3'].map((count) => `pier-opens-${first && digits(first, 6)}${count}`),
  ]);
});

test('a hundred copies have a hundred addresses', () => {
  const copies = Array.from({ length: 100 }, (_, i) => pier(`${i}.txt`, 'One.'));
  expect(new Set(slugsOf(copies)).size).toBe(100);
});

test('a headline that reads like a settled slug gives way too', () => {
  const [first, second] = [pier('a.txt', 'One.'), pier('b.txt', 'Two.')];
  const third = { ...pier('c.txt', 'Three.'), slug: `pier-opens-${digits(second, 6)}` };
  expect(new Set(slugsOf([first, second, third])).size).toBe(3);
});
