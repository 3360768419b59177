import type { ElementContent, Root } from 'hast';
import type { PhrasingContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { DatelineNode, DayNode, QuoteNode } from './tree.ts';

/**
 * What the `datetime` of `time` may hold of our values: a day, a week, a month or a year. A decade (`199X`), a season
 * (`2016-22`) and an interval it may not.
 * https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
const DATETIME = /^\d{4}(?:-(?:W\d\d|(?:0[1-9]|1[0-2])(?:-\d\d)?))?$/;

const handlers: NonNullable<Options['handlers']> = {
  // `q` may not hold the source's own marks, so a quotation is a span.
  quote: (state, { id, noteId, ...node }: QuoteNode) => ({
    type: 'element',
    tagName: 'span',
    properties: { id: id ?? undefined, className: ['quote'], ariaDetails: noteId ?? undefined },
    children: state.all({ ...node, type: 'paragraph' }),
  }),
  day: (state, { value, title, noteId, ...node }: DayNode) => {
    const isTime = DATETIME.test(value);
    const classes = [isTime ? [] : 'day', title === null ? [] : 'inferred'].flat();
    return {
      type: 'element',
      tagName: isTime ? 'time' : 'span',
      properties: {
        dateTime: isTime ? value : undefined,
        className: classes.length > 0 ? classes : undefined,
        title: title ?? undefined,
        ariaDetails: noteId ?? undefined,
      },
      children: state.all({ ...node, type: 'paragraph' }),
    };
  },
  dateline: (state, node: DatelineNode) => ({
    type: 'element',
    tagName: 'span',
    properties: { className: ['dateline'] },
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
