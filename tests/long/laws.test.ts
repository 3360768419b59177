import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reading } from '../article/fixtures.ts';
import { newsText } from '../article/generated-text.ts';
import { expectLaws, expectSameBytes } from '../article/laws.ts';

test('the laws of the record and of its page hold for ten thousand generated news texts', () => {
  let read = 0;
  fc.assert(
    fc.property(newsText, (source) => {
      const { article, text } = reading(source);
      if (!article) return;
      read++;
      expectLaws({ article, text });
    }),
    { numRuns: 10_000 },
  );
  expect(read).toBeGreaterThan(9_000);
});

test('ten thousand generated news texts give the same bytes in every zone', () => {
  expectSameBytes(fc.sample(newsText, 10_000));
});
