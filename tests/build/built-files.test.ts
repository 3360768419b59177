import { expect, test } from 'vitest';
import { findGaps, listBuiltFiles } from '../../src/build/built-files.ts';
import { makeFolder } from '../folders.ts';
import { news, recordOf } from '../news.ts';

const pier = recordOf('content/articles/a.txt', news('2016-10-04', 'Pier opens'));
const page = { path: '/2016/10/04/pier-opens/index.html', bytes: 9 };
const others = [
  { path: '/index.html', bytes: 9 },
  { path: '/2016/10/04/index.html', bytes: 9 },
  { path: '/2016/10/04/pier-opens/card.png', bytes: 9 },
];

test('a site is whole when each article has its page and each such page its article', () => {
  expect(findGaps([pier], [page, ...others])).toEqual([]);
});

test('an article without a page is a gap', () => {
  expect(findGaps([pier], others)).toEqual(['content/articles/a.txt has no page /2016/10/04/pier-opens/index.html']);
});

test('an empty page is none', () => {
  expect(findGaps([pier], [{ ...page, bytes: 0 }])).toHaveLength(1);
});

test('one page for two articles leaves one without', () => {
  expect(findGaps([pier, { ...pier, source: { ...pier.source, path: 'b.txt' } }], [page])).toEqual([
    'b.txt has no page /2016/10/04/pier-opens/index.html',
  ]);
});

test('a page of no article is a gap', () => {
  expect(findGaps([], [page])).toEqual(['/2016/10/04/pier-opens/index.html is the page of no article']);
});

test('the files of a folder are listed at any depth with their bytes', () => {
  const folder = makeFolder({ 'index.html': 'front', '2016/10/a.html': 'é', 'empty/': '' });
  const sizes = Object.fromEntries(listBuiltFiles(folder).map(({ path, bytes }) => [path, bytes]));
  expect(sizes).toEqual({ '/index.html': 5, '/2016/10/a.html': 2 });
});
