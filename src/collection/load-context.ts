import type { AstroConfig } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import type { Stored } from './stored.ts';

/** An article in the store, under the path of its file from the project's root. */
export interface Entry {
  readonly id: string;
  readonly data: Stored;
  readonly digest?: number | string;
}

/** What is used of Astro's context for loaders, with its types bound to articles. */
export interface LoadContext {
  readonly config: Pick<AstroConfig, 'integrations' | 'root'>;
  readonly logger: Pick<LoaderContext['logger'], 'error' | 'info' | 'warn'>;
  readonly store: {
    get(id: string): Omit<Entry, 'id'> | undefined;
    set(entry: Entry): boolean;
    keys(): string[];
    delete(id: string): void;
  };
  parseData(entry: { id: string; data: Stored }): Promise<Stored>;
  /** Only the dev server has one. */
  readonly watcher?: {
    add(path: string): unknown;
    on(event: 'all', listener: (event: string, path: string) => void): unknown;
  };
}
