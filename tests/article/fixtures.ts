import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const CONTENT = join(import.meta.dirname, '../../content/articles');

/** The names of the fixture folders, each named after its quirk. */
export const fixtureNames: readonly string[] = readdirSync(FIXTURES).sort();

/** The file of a fixture folder; `what` is `source.txt` or `record.json`. */
export const fixturePath = (name: string, what: string): string => join(FIXTURES, name, what);

export interface Reading {
  readonly article: Article | null;
  /** The decoded text that the record's spans count in. */
  readonly text: string;
  /** The rules of what was reported, in order. */
  readonly rules: readonly string[];
}

/** Read bytes or text as the project reads a file. */
export function reading(value: Uint8Array | string, path = 'source.txt'): Reading {
  const file = new VFile({ path, value });
  const article = readArticle(file);
  return { article, text: String(file.value), rules: file.messages.map((message) => message.ruleId ?? '') };
}

/** Read a text that must be readable: the header is put before it when it has none. */
export function articleOf(story: string, date = '2021-05-12'): Article {
  const { article } = reading(`date ${date} A headline\n\n${story}`);
  if (!article) throw new Error(`No article could be read from: ${story}`);
  return article;
}

/** What a fixture's golden file holds: the record and the rules of what was reported. */
export const goldenOf = ({ article, rules }: Reading): string => `${JSON.stringify({ rules, article }, null, 1)}\n`;

export const readFixture = (name: string): Reading => reading(readFileSync(fixturePath(name, 'source.txt')));

/** Every article of content/, with its path. */
export const contentFiles: readonly string[] = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .sort()
  .map((path) => join(CONTENT, path));
