import { VFile } from 'vfile';
import type { Article } from '../src/article/article.ts';
import { readArticle } from '../src/article/read-article.ts';

/** A short article about nothing that happened. */
export const news = (day: string, headline: string, story = 'The town opened a second pier on Monday.'): string =>
  `date ${day} ${headline}\n\n${story}\n`;

/** Bytes of windows-1252 that are not UTF-8. */
export const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The record of a text; the test fails where there is none. */
export function recordOf(path: string, text: string): Article {
  const file = new VFile({ path, value: text });
  const article = readArticle(file);
  if (article === null) throw new Error(`${path}: ${file.messages.join('\n')}`);
  return article;
}

/** One file of each kind that cannot be read, with what its message must hold: `line:column` and the rule. */
export const BAD_FILES: readonly {
  readonly path: string;
  readonly content: string;
  readonly at: string;
  readonly rule: string;
}[] = [
  { path: 'bad/empty.txt', content: '', at: '1:1', rule: 'source-empty' },
  { path: 'bad/folder.txt/', content: '', at: '1:1', rule: 'source-folder' },
  { path: 'bad/impossible-day.txt', content: news('2016-13-45', 'Pier opens'), at: '1:6', rule: 'header-date' },
  { path: 'bad/no-body.txt', content: 'date 2016-10-04 Pier opens\n\n', at: '1:27', rule: 'body-missing' },
  { path: 'bad/no-header.txt', content: '\nThe pier opened.\n', at: '2:1', rule: 'header-missing' },
  { path: 'bad/no-headline.txt', content: news('2016-10-04', ''), at: '1:16', rule: 'headline-missing' },
  { path: 'bad/nul.txt', content: 'date 2016-10-04 Pier\0 opens\n\nIt did.', at: '1:21', rule: 'source-nul' },
];
