import type { Passage } from '../article/article.ts';
import { contains } from '../article/text/span.ts';

/**
 * What stands in each block: a function that gives the `items` of a block, in their order, by where their pieces stand.
 * The blocks are in the order of the source; each piece is looked for once, so that a long article costs no more a
 * block than a short one.
 */
export function inBlocks<T>(
  blocks: readonly Passage[],
  items: readonly T[],
  piecesOf: (item: T) => readonly Passage[],
): (block: Passage) => readonly T[] {
  const held = new Map<Passage, Set<T>>();
  for (const item of items) {
    for (const piece of piecesOf(item)) {
      const block = findBlock(blocks, piece);
      if (block) held.set(block, (held.get(block) ?? new Set()).add(item));
    }
  }
  return (block) => [...(held.get(block) ?? [])];
}

/** The block that holds the piece: the last of those that begin no later than it. */
function findBlock(blocks: readonly Passage[], piece: Passage): Passage | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= piece.span.start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && contains(block.span, piece.span) ? block : null;
}
