/**
 * How fast articles are read, as a person has it: the whole `read` command over a folder, and the core alone without
 * files; then whether the time of one long article grows with its length and no faster. Rates are those of one core:
 * what a second of processor time does, that of the compiler and the collector included, whatever else the machine has
 * to do. The median of the runs, with the fastest and the slowest.
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
/** Of the long articles. */
const MEGABYTES = [1, 2, 4, 8];
const count = Number(process.argv[2] ?? 10_000);
const [first = ''] = contentFiles;
const text = readFileSync(first, 'utf8');
const bytes = Buffer.byteLength(text);

/** Seconds of processor time. */
const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** The seconds of each run, fastest first; the first run warms up and does not count. */
function timesOf(run: () => number): readonly number[] {
  const times = Array.from({ length: RUNS + 1 }, run);
  return times.slice(1).sort((a, b) => a - b);
}

function timeCore(articles: Iterable<VFile>): number {
  const start = process.cpuUsage();
  for (const article of articles) readArticle(article);
  return secondsOf(process.cpuUsage(start));
}

/** The processor time that a process tells of itself when it ends, the start of Node included. */
function timeCommand(folder: string): number {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, ...command] = scripts.read.split(' ');
  const atExit = 'process.on("exit", () => process.stderr.write(JSON.stringify(process.cpuUsage())))';
  const args = ['--import', `data:text/javascript,${atExit}`, ...command, '--format', 'ndjson', folder];
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`read ended with ${status}: ${stderr}`);
  return secondsOf(JSON.parse(stderr));
}

const rate = (articles: number, size: number, seconds: number): string =>
  `${Math.round(articles / seconds)} articles/s, ${((articles * size) / 1e6 / seconds).toFixed(1)} MB/s`;

function tell(name: string, times: readonly number[]): void {
  const [fastest = 0, median = 0, slowest = 0] = [0, Math.floor(times.length / 2), times.length - 1].map(
    (i) => times[i],
  );
  const all = (seconds: number): string => rate(count, bytes, seconds);
  console.log(`${name}: ${all(median)} on one core (fastest ${all(fastest)}; slowest ${all(slowest)})`);
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
try {
  for (let i = 0; i < count; i++) {
    const inside = join(folder, String(i % 100));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${i}.txt`), text);
  }
  console.log(`${count} files of ${bytes} bytes, ${RUNS} runs each, Node ${process.version}`);
  tell(
    'command',
    timesOf(() => timeCommand(folder)),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const fileOf = (value: string, i = 0): VFile => new VFile({ path: `${i}.txt`, value });
tell(
  'core',
  timesOf(() => timeCore(Array.from({ length: count }, (_, i) => fileOf(text, i)))),
);

const [head = '', ...story] = text.split('\n\n');
for (const size of MEGABYTES) {
  const stories = Array.from({ length: Math.ceil((size * 1e6) / bytes) }, () => story.join('\n\n'));
  const long = [head, ...stories].join('\n\n');
  const [fastest = 0] = timesOf(() => timeCore([fileOf(long)]));
  console.log(`one article of ${size} MB: ${fastest.toFixed(2)} s, ${(long.length / 1e6 / fastest).toFixed(1)} MB/s`);
}
