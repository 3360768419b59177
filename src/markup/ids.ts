import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';

/** Of SHA-256, in hexadecimal: enough to tell the passages of a page apart, short enough for an address. */
const LENGTH = 6;

/**
 * A maker of the ids of one page. An id comes from the words alone, so a link to them holds as long as they stand,
 * wherever they move to. Words that stand twice on the page are counted.
 *
 * @example const idOf = pageIds(); idOf('p', 'No.') //=> 'p-dcdbfe'
 *          idOf('p', 'No.') //=> 'p-dcdbfe-2'
 */
export function pageIds(): (prefix: string, text: string) => string {
  const given = new Map<string, number>();
  return (prefix, text) => {
    const id = `${prefix}-${createHash('sha256').update(text).digest('hex').slice(0, LENGTH)}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** The ids of an article's quotes, in the record's order: the same wherever on the page they are asked for. */
export function quoteIds({ quotes }: Article): readonly string[] {
  const idOf = pageIds();
  return quotes.map(({ content }) => idOf('q', content.map((piece) => piece.text).join(' ')));
}
