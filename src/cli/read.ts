import type { VFile } from 'vfile';
import type { Article } from '../article/article.ts';
import { formatMessage } from '../article/text/message.ts';
import { findArticleFiles } from '../files/find-article-files.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readRecord } from '../files/read-record.ts';
import { type Format, HELP, readOptions } from './options.ts';
import { batchesTo, print } from './output.ts';
import { progressOn } from './progress.ts';
import { toReport } from './report.ts';

/** How records become output; `before` gets the number of records already written, `after` that of all. */
interface Style {
  readonly before: (count: number) => string;
  readonly write: (article: Article, file: VFile) => string;
  readonly after: (count: number) => string;
}

const STYLES: Record<Format, Style> = {
  report: {
    before: (count) => (count === 0 ? '' : '\n'),
    write: toReport,
    after: () => '',
  },
  json: {
    before: (count) => (count === 0 ? '[\n' : ',\n'),
    write: (article) => JSON.stringify(article),
    after: (count) => (count === 0 ? '[]\n' : '\n]\n'),
  },
  ndjson: {
    before: () => '',
    write: (article) => `${JSON.stringify(article)}\n`,
    after: () => '',
  },
};

/** Runs the command and gives its exit status; of all the records a few are in memory at a time. */
async function run(args: readonly string[]): Promise<number> {
  const request = readOptions(args);
  switch (request.kind) {
    case 'help':
      await print(process.stdout, HELP);
      return 0;
    case 'misuse':
      await print(process.stderr, `${request.reason} (--help shows how it is used)\n`);
      return 2;
    case 'read':
      return await read(STYLES[request.format], request.paths);
  }
}

async function read(style: Style, paths: readonly string[]): Promise<number> {
  const root = process.cwd();
  const { articles } = findArticleFiles(paths, root);
  const progress = progressOn(process.stderr, process.stdout, articles.length);
  const output = batchesTo(process.stdout);
  let count = 0;
  let failed = false;
  for (const [at, found] of articles.entries()) {
    const file = readBytes(found, root);
    const article = file.messages.length === 0 ? readRecord(file) : null;
    if (file.messages.length > 0) progress.clear();
    for (const message of file.messages) await print(process.stderr, `${formatMessage(message, found.path)}\n`);
    if (article === null) failed = true;
    else output.add(style.before(count++) + style.write(article, file));
    if (output.isFull()) await output.flush();
    progress.tell(at + 1);
  }
  progress.clear();
  output.add(style.after(count));
  await output.flush();
  return failed ? 1 : 0;
}

// A failed write rejects `print`; without a listener the stream would throw it a second time.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  // `read … | head` has all it wants and closes the pipe; a full disk is worth a word.
  if (error.code !== 'EPIPE') {
    process.stderr.write(`Cannot go on: ${error.message}\n`);
    process.exitCode = 1;
  }
}
