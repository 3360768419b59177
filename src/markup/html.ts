import type { ElementContent, Root } from 'hast';
import type { PhrasingContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { DatelineNode, DayNode, QuoteNode } from './tree.ts';

const handlers: NonNullable<Options['handlers']> = {
  // `q` may not hold the source's own marks, so a quotation is a span. An id stands once on a page: on its first piece.
  quote: (state, { id, isRest, noteId, voice, ...node }: QuoteNode) => ({
    type: 'element',
    tagName: 'span',
    properties: {
      ...(id === null ? {} : { [isRest ? 'dataOf' : 'id']: id }),
      className: ['quote'],
      ariaDetails: noteId ?? undefined,
      // Print has no note beside it: there, the quote shows its voice's number, and the day its name.
      dataVoice: isRest ? undefined : (voice ?? undefined),
    },
    children: state.all({ ...node, type: 'paragraph' }),
  }),
  // `data` and not `time`, which holds no decade, season or interval, and which clippers that look for the day of
  // publication cut out of the sentence.
  day: (state, { value, title, isNew, noteId, ...node }: DayNode) => ({
    type: 'element',
    tagName: 'data',
    properties: {
      value,
      className: title === null ? undefined : ['inferred'],
      title: title ?? undefined,
      ariaDetails: noteId ?? undefined,
      dataNew: isNew ? '' : undefined,
    },
    children: state.all({ ...node, type: 'paragraph' }),
  }),
  // Not called a dateline in the page: clippers take what bears that name for the day of publication and drop it.
  dateline: (state, node: DatelineNode) => ({
    type: 'element',
    tagName: 'span',
    properties: { className: ['place'] },
    children: state.all({ ...node, type: 'paragraph' }),
  }),
};

// Made once: ten thousand articles pass through it.
const processor = unified().use(remarkRehype, { handlers }).use(rehypeStringify).freeze();

/**
 * Phrasing content as HTML, without an element around it.
 *
 * @example toInlineHtml(toPhrasing('R&D', [])) //=> 'R&#x26;D'
 */
export function toInlineHtml(children: PhrasingContent[]): string {
  // In a paragraph, since the children of a root get line breaks between them.
  const tree: Root = processor.runSync({ type: 'root', children: [{ type: 'paragraph', children }] });
  return processor.stringify({ type: 'root', children: tree.children.flatMap(contentOf) });
}

const contentOf = (node: Root['children'][number]): ElementContent[] => (node.type === 'element' ? node.children : []);
