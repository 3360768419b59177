import { VFileMessage } from 'vfile-message';
import type { Article } from '../article/article.ts';

/** An article whose slug is settled; `clash` is a warning where its own was taken. */
export interface Settled {
  readonly article: Article;
  readonly clash: VFileMessage | null;
}

/**
 * Gives each article an address of its own. Of several with one day and one headline the first keeps the slug; the
 * others get six digits of their content's hash, and copies of one file a number. It depends on the articles and
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

/** Digits of the hash in an address. */
const DIGITS = 6;

function findFreeSlug(article: Article, taken: ReadonlyMap<string, string>): string {
  const hashed = `${article.slug}-${article.source.sha256.slice(0, DIGITS)}`;
  // Many copies of one file have one hash: they are counted.
  for (let count = 1; ; count++) {
    const slug = count === 1 ? hashed : `${hashed}-${count}`;
    if (!taken.has(addressOf({ date: article.date, slug }))) return slug;
  }
}

const addressOf = ({ date, slug }: Pick<Article, 'date' | 'slug'>): string => `${date}/${slug}`;

function clashWith(owner: string, { slug }: Article): VFileMessage {
  const message = new VFileMessage(
    `The address of its day and headline is that of ${owner}, so this one ends in "${slug}"; remove one of the two, or change a headline`,
    { ruleId: 'slug-clash' },
  );
  message.fatal = false;
  return message;
}
