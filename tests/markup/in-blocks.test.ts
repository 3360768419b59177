import { expect, it } from 'vitest';
import { inBlocks } from '../../src/markup/in-blocks.ts';

const at = (start: number, end: number) => ({ text: 'x', span: { start, end } });

it('gives each block the items that have a piece in it, once and in their order', () => {
  const [first, second] = [at(0, 10), at(12, 20)];
  const split = [at(2, 4), at(6, 8), at(12, 14)];
  const short = [at(15, 16)];
  const itemsIn = inBlocks([first, second], [split, short], (pieces) => pieces);
  expect(itemsIn(first)).toEqual([split]);
  expect(itemsIn(second)).toEqual([split, short]);
});

it('gives no block what stands between two or crosses an end', () => {
  const block = at(5, 10);
  const itemsIn = inBlocks([block], [at(0, 3), at(9, 12), at(11, 12)], (piece) => [piece]);
  expect(itemsIn(block)).toEqual([]);
});
