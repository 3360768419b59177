import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reading } from '../article/fixtures.ts';
import { newsText } from '../article/generated-text.ts';
import { expectPartition, expectQuotesApart, expectSlices } from '../article/laws.ts';

test('the laws of the record hold for ten thousand generated news texts', () => {
  let read = 0;
  fc.assert(
    fc.property(newsText, (source) => {
      const { article, text } = reading(source);
      if (!article) return;
      read++;
      expectSlices(article, text);
      expectPartition(article, text);
      expectQuotesApart(article);
    }),
    { numRuns: 10_000 },
  );
  expect(read).toBeGreaterThan(9_000);
});
