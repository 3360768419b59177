import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Files } from '../files.ts';
import { makeFolder } from '../folders.ts';
import { news } from '../news.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/start.js', import.meta.url));
const MANY = 10_000;

/** In MiB. A hundred files need most of the 16 that Node can start with; to hold many records would take 60. */
const HEAP = ['--max-old-space-size=24', '--max-semi-space-size=1'];

const STORY = `The harbour of Northfield opened a second pier on Monday, and ferries will run from next week.

“We have waited nine years for this pier, and the town is glad to see it,” mayor Anna Lindqvist said.

“The storms took a winter from us,” she said. “They did not take the plan.”`;

const manyNews = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`in/${i % 100}/${i}.txt`, news('2016-10-04', `Pier ${i} opens`, STORY)]),
  );

let folder: string;
beforeAll(() => {
  folder = makeFolder(manyNews(MANY));
});

test.each([
  ['json', /^\{"slug"/gm],
  ['ndjson', /^\{"slug"/gm],
  ['report', /^Pier \d+ opens$/gm],
])('ten thousand files are read to %s in the memory that a hundred need', async (format, record) => {
  const output = await new Promise<string>((resolve, reject) => {
    const args = [...HEAP, COMMAND, '--format', format, 'in'];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e9 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  expect(output.match(record)).toHaveLength(MANY);
});
