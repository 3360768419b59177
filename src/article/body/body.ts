import type { Block, Span } from '../article.ts';
import { contains, passageAt, trimSpan } from '../text/span.ts';
import { isCorrection } from './corrections.ts';
import { isHeading } from './headings.ts';
import { readLists } from './lists.ts';

/**
 * The story's blocks, each as what it is: what no other reader knows is a paragraph. The first is never a heading,
 * since what stands between headline and story heads all of it.
 *
 * @example readBody('• Rain\n• Snow', [{ start: 0, end: 13 }])[0]?.type //=> 'list'
 */
export function readBody(text: string, blocks: readonly Span[]): readonly Block[] {
  const pieces = readLists(text, blocks).map((piece) => ({ piece, passage: passageAt(text, piece.start, piece.end) }));
  return pieces.map(({ piece, passage }, at): Block => {
    if ('items' in piece) {
      return { type: 'list', ...passage, items: piece.items.map(({ start, end }) => passageAt(text, start, end)) };
    }
    const before = pieces[at - 1] ?? null;
    if (isCorrection(passage.text, before?.passage.text ?? null)) return { type: 'correction', ...passage };
    if (before !== null && isHeading(text, before.piece, piece, pieces[at + 1]?.piece ?? null))
      return { type: 'heading', ...passage };
    return { type: 'paragraph', ...passage };
  });
}

/**
 * The spans of the story's running text: its paragraphs, the first without its dateline, and the items of its lists.
 * Headings and corrections are no part of it: nobody speaks in them.
 */
export const runningText = (text: string, body: readonly Block[], dateline: Span | null): readonly Span[] =>
  body.flatMap(({ span, ...block }) => {
    if (block.type === 'list') return block.items.map((item) => item.span);
    if (block.type !== 'paragraph') return [];
    return dateline && contains(span, dateline) ? [trimSpan(text, dateline.end, span.end)] : [span];
  });
