import type { Article } from '../article/article.ts';
import type { Picture } from '../pictures/picture.ts';

/** What a look through `content/articles/` gave. */
export interface ArticlesRead {
  /** Those that have a page, in code-point order of their paths. */
  readonly articles: readonly Article[];
  /** Those that lie beside an article. */
  readonly pictures: readonly Picture[];
  /** Lines to print, each with its place: files that have no page, readings that may be wrong. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /**
       * Called by the loader when it has read the articles, on a dev server after each change. The loader runs inside
       * Vite and integrations outside: a module that both import is there twice, so they meet here.
       */
      'articles:read': (read: ArticlesRead) => void;
    }
  }
}
