import type { Article, Block } from '../article/article.ts';

/**
 * The paragraphs of a story, without what heads, lists or corrects: what a front page quotes from it. A story that has
 * none gives its blocks.
 */
export function paragraphsOf({ body }: Pick<Article, 'body'>): readonly Block[] {
  const paragraphs = body.filter(({ type }) => type === 'paragraph');
  return paragraphs.length > 0 ? paragraphs : body;
}
