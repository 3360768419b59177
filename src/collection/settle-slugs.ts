import { VFileMessage } from 'vfile-message';
import type { Article } from '../article/article.ts';

/** An article whose slug is settled; `clash` is a warning where its own was taken. */
export interface Settled {
  readonly article: Article;
  readonly clash: VFileMessage | null;
}

/**
 * Gives each article an address of its own. Of several with one day and one headline the first keeps the slug; the
 * others get the shortest free piece of their content's hash, of six digits or more. It depends on the articles and
 * their order alone, so that any way to the same files leads to the same addresses.
 *
 * @param articles with the slugs that their headlines give, in code-point order of their paths
 * @returns the same articles in the same order
 * @example settleSlugs([a, b]).map(({ article }) => article.slug) //=> ['fire-in-port', 'fire-in-port-3f9a01']
 */
export function settleSlugs(articles: Iterable<Article>): readonly Settled[] {
  const owners = new Map<string, string>();
  return Array.from(articles, (article) => {
    const owner = owners.get(addressOf(article));
    const settled = owner === undefined ? article : { ...article, slug: findFreeSlug(article, owners) };
    owners.set(addressOf(settled), article.source.path);
    return { article: settled, clash: owner === undefined ? null : clashWith(owner, settled) };
  });
}

function findFreeSlug(article: Article, taken: ReadonlyMap<string, string>): string {
  const { sha256 } = article.source;
  for (let length = 6; ; length++) {
    // Many copies of one file have one hash: repeated, it does not run out.
    const suffix = sha256.repeat(Math.ceil(length / sha256.length)).slice(0, length);
    const slug = `${article.slug}-${suffix}`;
    if (!taken.has(addressOf({ date: article.date, slug }))) return slug;
  }
}

const addressOf = ({ date, slug }: Pick<Article, 'date' | 'slug'>): string => `${date}/${slug}`;

function clashWith(owner: string, { slug }: Article): VFileMessage {
  const message = new VFileMessage(
    `Day and headline are those of ${owner}, so the address of this article ends in "${slug}"; remove one of the two, or change a headline`,
    { ruleId: 'slug-clash' },
  );
  message.fatal = false;
  return message;
}
