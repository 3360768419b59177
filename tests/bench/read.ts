/**
 * How fast articles are read, as a person has it: the whole `read` command over a folder, on one core's worth of one
 * process, and the core alone without files. Prints the median of the runs with the fastest and the slowest.
 *
 *   npm run bench:read [-- COUNT]     COUNT files of the first article's size, 10,000 when not given
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { readArticle } from '../../src/article/read-article.ts';
import { contentFiles } from '../article/fixtures.ts';

const RUNS = 5;
const count = Number(process.argv[2] ?? 10_000);
const [first = ''] = contentFiles;
const text = readFileSync(first, 'utf8');
const megabytes = (Buffer.byteLength(text) * count) / 1e6;

/** The milliseconds of each run, fastest first; the first run warms up and does not count. */
function timesOf(run: () => void): readonly number[] {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b);
}

function tell(name: string, times: readonly number[]): void {
  const rate = (ms = 0): string =>
    `${Math.round((count / ms) * 1000)} articles/s, ${((megabytes / ms) * 1000).toFixed(1)} MB/s`;
  const median = times[Math.floor(times.length / 2)];
  console.log(`${name}: ${rate(median)} (fastest ${rate(times[0])}; slowest ${rate(times.at(-1))})`);
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
try {
  for (let i = 0; i < count; i++) {
    const inside = join(folder, String(i % 100));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${i}.txt`), text);
  }
  console.log(`${count} files of ${Buffer.byteLength(text)} bytes, ${RUNS} runs each, Node ${process.version}`);
  const command = join(import.meta.dirname, '../../src/cli/read.ts');
  tell(
    'command',
    timesOf(() => {
      const { status } = spawnSync(
        process.execPath,
        ['--max-semi-space-size=1', command, '--format', 'ndjson', folder],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      if (status !== 0) throw new Error(`read ended with ${status}`);
    }),
  );
  tell(
    'core',
    timesOf(() => {
      for (let i = 0; i < count; i++) readArticle(new VFile({ path: `${i}.txt`, value: text }));
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
