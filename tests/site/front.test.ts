import { expect, it } from 'vitest';
import { arrangeFront, FRONT_LIMIT } from '../../src/site/front.ts';
import { articleOf } from '../markup/helpers.ts';

const articles = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    articleOf('It rose.', { slug: `a-${index}`, date: index < 6 ? '2016-10-04' : '2016-10-03' }),
  );

it('is nothing without an article', () => {
  expect(arrangeFront([])).toBeNull();
});

it('is about its article where there is one', () => {
  expect(arrangeFront(articles(1))).toMatchObject({
    lead: { slug: 'a-0' },
    seconds: [],
    days: [],
    next: null,
    shown: 1,
    all: 1,
  });
});

it('has a lead, seconds, then the days', () => {
  const front = arrangeFront(articles(8));
  expect(front?.seconds.map(({ slug }) => slug)).toEqual(['a-1', 'a-2', 'a-3']);
  expect(front?.days.map(({ date, articles: ofDay }) => [date, ofDay.length])).toEqual([
    ['2016-10-04', 2],
    ['2016-10-03', 2],
  ]);
});

it('shows the latest ones of many, and says how many there are', () => {
  const front = arrangeFront(articles(1000));
  const shown = front?.days.flatMap((day) => day.articles).length ?? 0;
  expect(1 + 3 + shown).toBe(FRONT_LIMIT);
  expect(front).toMatchObject({ shown: FRONT_LIMIT, all: 1000, next: { slug: `a-${FRONT_LIMIT}` } });
});
