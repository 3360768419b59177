import { expect, test } from 'vitest';
import { toSummary } from '../../src/build/summary-text.ts';
import { news, recordOf } from '../news.ts';

const QUOTES = `“The pier is open,” mayor Anna Lindqvist said.

“It was time,” Anna Lindqvist said.

“The boats are on order,” harbour master Tom Okoro said.`;

const build = { doubts: 0, pages: 3, files: 12, bytes: 34_567, seconds: 4.24, hasAddress: true, folder: 'dist' };

test('the summary says what went in, what came out and how to look at it', () => {
  const articles = [recordOf('a.txt', news('2016-10-04', 'Pier opens', QUOTES))];
  expect(toSummary({ ...build, articles })).toBe(`
  articles  1
  quotes    3 of 2 voices, none without a name
  guessed   0 speakers and 0 days, each marked as a guess
  doubtful  nothing
  pages     3
  size      34.6 kB in 12 files
  time      4.2 s
  where     dist; npm run preview shows it
`);
});

test('a voice that speaks in two articles is one voice', () => {
  const articles = ['a.txt', 'b.txt'].map((path) => recordOf(path, news('2016-10-04', 'Pier opens', QUOTES)));
  expect(toSummary({ ...build, articles })).toContain('6 of 2 voices');
});

test('what was worked out is counted apart from what is doubtful', () => {
  const story = `Mayor Anna Lindqvist came on Monday.\n\n“The pier is open,” she said.`;
  const summary = toSummary({ ...build, articles: [recordOf('a.txt', news('2016-10-04', 'Pier opens', story))] });
  expect(summary).toContain('1 speaker and 1 day, each marked as a guess');
  expect(summary).toContain('doubtful  nothing');
});

test('quotes of nobody and doubtful readings are counted', () => {
  const articles = [recordOf('a.txt', news('2016-10-04', 'Pier opens', '“The pier is open, and the town is glad.”'))];
  const summary = toSummary({ ...build, articles, doubts: 1234, bytes: 12_345_678 });
  expect(summary).toContain('1 of 0 voices, 1 without a name');
  expect(summary).toContain('1,234, listed above');
  expect(summary).toContain('12.3 MB');
});
