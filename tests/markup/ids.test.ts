import { expect, it } from 'vitest';
import { pageIds } from '../../src/markup/ids.ts';

it('gives the same words the same id on every page', () => {
  expect(pageIds()('p', 'The river rose.')).toBe(pageIds()('p', 'The river rose.'));
});

it('gives other words another id', () => {
  const idOf = pageIds();
  expect(idOf('p', 'The river rose.')).not.toBe(idOf('p', 'The river fell.'));
});

it('gives an id once on a page', () => {
  const idOf = pageIds();
  const [first, second, third] = [idOf('p', 'No.'), idOf('p', 'No.'), idOf('p', 'No.')];
  expect(new Set([first, second, third]).size).toBe(3);
  expect(second).toBe(`${first}-2`);
});
