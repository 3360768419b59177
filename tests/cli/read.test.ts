import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/article/article.ts';
import { makeFolder } from '../folders.ts';
import { BAD_FILES, latin, news } from '../news.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/start.js', import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const readAs = (env: Readonly<Record<string, string>>, cwd: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1e9 };
    const child = execFile(process.execPath, [COMMAND, ...args], options, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });

/** Runs the command in a folder, as npm does. */
const read = (cwd: string, ...args: readonly string[]): Promise<Ended> => readAs({}, cwd, ...args);

const recordsOf = (json: string): readonly unknown[] => {
  const records: unknown = JSON.parse(json);
  expect(Array.isArray(records)).toBe(true);
  return Array.isArray(records) ? records : [];
};

const pathsOf = (records: readonly unknown[]): readonly string[] =>
  records.map((record) => articleSchema.parse(record).source.path);

const STORY = `The pier opened on Monday.

“The pier is open,” mayor Anna Lindqvist said.

“It was time,” she said.`;

const GOOD = {
  'in/b.txt': news('2016-10-04', 'Pier opens', STORY),
  'in/a/z.txt': news('2016-10-05', 'Ferry leaves'),
  'in/a.txt': news('2016-10-06', 'Storm passes'),
};

describe('good files', () => {
  test('json is one array, in code-point order, of records with their paths as given', async () => {
    const { status, stdout, stderr } = await read(makeFolder(GOOD), '--format', 'json', './in');
    expect(pathsOf(recordsOf(stdout))).toEqual(['./in/a.txt', './in/a/z.txt', './in/b.txt']);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('json of one file is an array too', async () => {
    const { stdout } = await read(makeFolder(GOOD), '--format=json', 'in/b.txt');
    expect(pathsOf(recordsOf(stdout))).toEqual(['in/b.txt']);
  });

  test('ndjson is a record a line', async () => {
    const { status, stdout } = await read(makeFolder(GOOD), '--format', 'ndjson', 'in');
    expect(stdout.endsWith('}\n')).toBe(true);
    const lines = stdout.trimEnd().split('\n');
    expect(pathsOf(lines.map((line): unknown => JSON.parse(line)))).toEqual(['in/a.txt', 'in/a/z.txt', 'in/b.txt']);
    expect(status).toBe(0);
  });

  test('report, the default, tells people who said what, where, and how that was found', async () => {
    const { status, stdout } = await read(makeFolder(GOOD), 'in/b.txt');
    expect(stdout).toContain('Pier opens\n2016-10-04 · in/b.txt:1:17\n');
    expect(stdout).toContain(`2 quotes
  5:1  Anna Lindqvist, mayor
      “The pier is open,”
      by subject-before-cue, named: 5:27 “Anna Lindqvist”, 5:42 “said”
  7:1  Anna Lindqvist, mayor (read from “she”)
      “It was time,”
      by subject-before-cue, pronoun: 7:16 “she”, 7:20 “said”
`);
    expect(stdout).toContain('  3:20  Monday = 2016-10-03 (worked out), by weekday-past\n');
    expect(stdout).toContain('in/b.txt:7:16  Speaker read from “she”: Anna Lindqvist');
    expect(stdout).toContain('4 rules\n  subject-before-cue: Kirby said “…”\n');
    expect(status).toBe(0);
  });

  test('report has the place of all that was set apart from the story', async () => {
    const story = `By Ann Lee

NORTHFIELD (AP) — The pier opened.

(AP Photo/Jan Maas) The pier, seen from the sea. (AP Photo/Jan Maas)

Correction: An earlier version of this article named the wrong pier.

Advertisement`;
    const { stdout } = await read(makeFolder({ 'a.txt': news('2016-10-04', 'Pier opens', story) }), 'a.txt');
    expect(stdout).toContain('1 byline\n  3:1  By Ann Lee\n\n1 dateline\n  5:1  NORTHFIELD (AP) —\n\nNo quotes\n');
    expect(stdout).toContain(`1 caption
  7:21  The pier, seen from the sea.
      credit: AP Photo/Jan Maas
      printed at 7:1 “(AP Photo/Jan Maas)”
      printed at 7:50 “(AP Photo/Jan Maas)”
`);
    expect(stdout).toContain('1 correction\n  9:1  Correction: An earlier version of this');
    expect(stdout).toContain('1 piece of furniture\n  11:1  Advertisement\n');
    expect(stdout).toContain('No rules\n');
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])('the same files give the same bytes in %s', async (zone) => {
    const folder = makeFolder(GOOD);
    const [here, there] = await Promise.all([
      readAs({ TZ: 'UTC', LANG: 'C' }, folder, '--format', 'json', 'in'),
      readAs({ TZ: zone, LANG: 'tr_TR.UTF-8' }, folder, '--format', 'json', 'in/b.txt', 'in'),
    ]);
    expect(there.stdout).toBe(here.stdout);
  });
});

describe('a doubtful file', () => {
  const files = { 'a.txt': latin(news('2016-10-04', 'Caf\xe9 opens', 'The caf\xe9 opened.')) };

  test('is read, with a warning on standard error, and the status is 0', async () => {
    const { status, stdout, stderr } = await read(makeFolder(files), '--format', 'json', 'a.txt');
    expect(recordsOf(stdout)).toMatchObject([
      { headline: { text: 'Café opens' }, source: { encoding: 'windows-1252' } },
    ]);
    expect(stderr).toMatch(/^a\.txt:1:20 warning .+; .+ {2}source-encoding\n$/);
    expect(status).toBe(0);
  });

  test('has its doubt in the report', async () => {
    const { stdout } = await read(makeFolder(files), 'a.txt');
    expect(stdout).toContain('1 doubtful reading\n  a.txt:1:20  Not UTF-8');
  });

  test('cannot steer the terminal', async () => {
    const { stdout } = await read(makeFolder({ 'a.txt': news('2016-10-04', 'Pier \u001B[31mopens') }), 'a.txt');
    expect(stdout).toContain('Pier \uFFFD[31mopens');
  });
});

describe('bad files', () => {
  let all: Ended;
  beforeAll(async () => {
    const bad = Object.fromEntries(BAD_FILES.map(({ path, content }) => [path, content]));
    all = await read(makeFolder({ ...bad, 'bad/good.txt': news('2016-10-04', 'Pier opens') }), '-f', 'json', 'bad');
  });

  test.each(BAD_FILES)('$rule: told with its place, what was found and what to do', ({ path, at, rule }) => {
    const line = all.stderr.split('\n').find((text) => text.startsWith(`${path.replace(/\/$/, '')}:`));
    expect(line).toContain(`:${at} error `);
    expect(line).toMatch(new RegExp(`; .+ {2}${rule}$`));
  });

  test('each gets one line, never a stack trace, and the status is 1', () => {
    expect(all.stderr.trimEnd().split('\n')).toHaveLength(BAD_FILES.length);
    expect(all.status).toBe(1);
  });

  test('do not keep the others from being read', () => {
    expect(pathsOf(recordsOf(all.stdout))).toEqual(['bad/good.txt']);
  });

  test('a path where nothing is, and a folder without an article', async () => {
    const { status, stdout, stderr } = await read(makeFolder({ 'void/': '' }), '-f', 'json', 'void', 'no.txt');
    expect(stderr).toMatch(/^no\.txt:1:1 error .+ {2}source-missing\nvoid:1:1 error .+ {2}content-empty\n$/);
    expect([status, stdout]).toEqual([1, '[]\n']);
  });

  test.each(['ndjson', 'report'])('when all fail, %s writes nothing', async (format) => {
    expect(await read(makeFolder({}), '--format', format, 'no.txt')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('wrong use', () => {
  test.each([
    ['no path', [], 'No path'],
    ['an empty path', [''], 'A path is empty'],
    ['an unknown option', ['--colour', 'a.txt'], "Unknown option '--colour'"],
    ['an unknown format', ['--format', 'xml', 'a.txt'], 'Unknown format "xml"'],
    ['an option without its value', ['a.txt', '--format'], "Option '-f, --format <value>' argument missing"],
  ])('%s: one line that leads to --help, status 2', async (_what, args, line) => {
    const { status, stdout, stderr } = await read(makeFolder({ 'a.txt': '' }), ...args);
    expect(stderr).toMatch(/^[^\n]+--help[^\n]+\n$/);
    expect(stderr).toContain(line);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('--help is no wrong use', async () => {
    const { status, stdout, stderr } = await read(makeFolder({}), '--help');
    expect(stdout).toContain('Usage: npm run -s read -- [--format FORMAT] PATH…');
    expect([status, stderr]).toEqual([0, '']);
  });

  test('a path may begin with a dash after --', async () => {
    const { stdout } = await read(
      makeFolder({ '-a.txt': news('2016-10-04', 'Pier opens') }),
      '-f',
      'json',
      '--',
      '-a.txt',
    );
    expect(pathsOf(recordsOf(stdout))).toEqual(['-a.txt']);
  });
});

test('a reader that has enough ends it without a word', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`in/${i}.txt`, news('2016-10-04', `Pier ${i}`)]),
  );
  const folder = makeFolder(many);
  const pipeline = `"$0" "$1" --format ndjson in | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const output = await new Promise<string>((resolve) => {
    execFile('bash', ['-c', pipeline, process.execPath, COMMAND], { cwd: folder }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  expect(output).toMatch(/^\{.+\}\n0\n$/);
});

describe('on a terminal', () => {
  /** Runs the command with messages on a terminal of its own, and gives what that shows. */
  const shown = (cwd: string, command: string): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile('script', ['-qec', command, '/dev/null'], { cwd }, (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      );
    });
  const MANY = Object.fromEntries(
    Array.from({ length: 250 }, (_, i) => [`in/${i}.txt`, news('2016-10-04', `Pier ${i} opens`, STORY)]),
  );
  const READ = `${process.execPath} ${COMMAND} --format ndjson in`;

  test.runIf(process.platform === 'linux')('the files are counted while the records go elsewhere', async () => {
    const terminal = await shown(makeFolder(MANY), `${READ} >out`);
    expect(terminal).toContain('100 of 250 files read');
    expect(terminal).toContain('200 of 250 files read');
    expect(terminal.endsWith('\r\u001B[K')).toBe(true);
  });

  test.runIf(process.platform === 'linux')('the records are not mixed with a count', async () => {
    expect(await shown(makeFolder(MANY), READ)).not.toContain('files read');
  });
});
