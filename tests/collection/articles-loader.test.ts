import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { articlesLoader } from '../../src/collection/articles-loader.ts';
import type { ArticlesRead } from '../../src/collection/articles-read.ts';
import type { Entry, LoadContext } from '../../src/collection/load-context.ts';
import { storedSchema } from '../../src/collection/stored.ts';
import { type Files, writeFiles } from '../files.ts';
import { makeFolder } from '../folders.ts';
import { BAD_FILES, latin, news } from '../news.ts';
import { photo } from '../photo.ts';

/** A project with these articles, and what Astro would hand to the loader. */
function makeProject(articles: Files, { watched = false } = {}) {
  const root = makeFolder({ 'src/article/core.ts': '// version 1', 'content/articles/': '' });
  const folder = join(root, 'content/articles');
  writeFiles(folder, articles);

  const entries = new Map<string, Entry>();
  const log: string[] = [];
  const reads: ArticlesRead[] = [];
  const parsed: string[] = [];
  const watcher = new EventEmitter();
  const context: LoadContext = {
    config: {
      root: pathToFileURL(`${root}/`),
      integrations: [{ name: 'test', hooks: { 'articles:read': (read) => void reads.push(read) } }],
    },
    logger: {
      info: (line) => void log.push(`info ${line}`),
      warn: (line) => void log.push(`warn ${line}`),
      error: (line) => void log.push(`error ${line}`),
    },
    store: {
      get: (id) => entries.get(id),
      set: (entry) => entries.set(entry.id, entry).has(entry.id),
      keys: () => [...entries.keys()],
      delete: (id) => void entries.delete(id),
    },
    parseData: async ({ id, data }) => {
      parsed.push(id);
      return storedSchema.parse(data);
    },
    ...(watched && { watcher: { add: () => {}, on: (event, listener) => watcher.on(event, listener) } }),
  };

  return {
    root,
    folder,
    log,
    /** What was read and not taken from the store, by file name; emptied by each look. */
    taken: () => parsed.splice(0).map((id) => id.replace('content/articles/', '')),
    load: () => articlesLoader.load(context),
    /** What the loader told the integrations last. */
    told: () => reads.at(-1),
    addresses: () =>
      Object.fromEntries([...entries.values()].map(({ id, data }) => [id.split('/').at(-1), data.article.slug])),
    /** The pictures in the store, by the file name of their article. */
    pictures: () =>
      Object.fromEntries(
        [...entries.values()].map(({ id, data }) => [
          id.split('/').at(-1),
          data.pictures.map(({ path, caption, width }) => `${caption} ${path.split('/').at(-1)} ${width}`),
        ]),
      ),
    /** Writes or removes files and tells the watcher of each, as the file system would. */
    change: (files: Files, removed: readonly string[] = []) => {
      for (const path of removed) rmSync(join(folder, path), { recursive: true, force: true });
      writeFiles(folder, files);
      for (const path of [...removed, ...Object.keys(files)]) watcher.emit('all', 'change', join(folder, path));
    },
  };
}

const PIER = { 'a.txt': news('2016-10-04', 'Pier opens'), 'b/c.txt': news('2016-10-05', 'Ferry leaves') };

describe('a build', () => {
  test('stores the record of each file under its path', async () => {
    const project = makeProject(PIER);
    await project.load();
    expect(project.addresses()).toEqual({ 'a.txt': 'pier-opens', 'c.txt': 'ferry-leaves' });
    expect(project.told()?.articles.map(({ source }) => source.path)).toEqual([
      'content/articles/a.txt',
      'content/articles/b/c.txt',
    ]);
    expect(project.log).toEqual([]);
  });

  test('reads again only what has changed', async () => {
    const project = makeProject(PIER);
    await project.load();
    expect(project.taken()).toEqual(['a.txt', 'b/c.txt']);
    await project.load();
    expect(project.taken()).toEqual([]);
    writeFiles(project.folder, { 'a.txt': news('2016-10-04', 'Pier shuts') });
    await project.load();
    expect(project.taken()).toEqual(['a.txt']);
    expect(project.addresses()).toMatchObject({ 'a.txt': 'pier-shuts' });
  });

  test('reads everything again when the code of the reader has changed', async () => {
    const project = makeProject(PIER);
    await project.load();
    project.taken();
    writeFiles(project.root, { 'src/article/words/core.ts': '// version 2' });
    await project.load();
    expect(project.taken()).toEqual(['a.txt', 'b/c.txt']);
  });

  test('forgets a file that is gone', async () => {
    const project = makeProject(PIER);
    await project.load();
    rmSync(join(project.folder, 'a.txt'));
    await project.load();
    expect(project.addresses()).toEqual({ 'c.txt': 'ferry-leaves' });
  });

  test('tells doubtful readings in one summary, in each run', async () => {
    const project = makeProject({ ...PIER, 'd.txt': latin(news('2016-10-06', 'Caf\xe9 opens')) });
    const summary = expect.stringMatching(
      /^warn 1 doubtful reading:\ncontent\/articles\/d\.txt:1:20 warning .+source-encoding$/,
    );
    await project.load();
    expect(project.log).toEqual([summary]);
    await project.load();
    expect(project.log).toEqual([summary, summary]);
    expect(project.told()?.warnings).toHaveLength(1);
  });

  test('does not drown the terminal in doubts, and says where they all are', async () => {
    const doubtful = Array.from({ length: 60 }, (_, i) => [`${i}.txt`, latin(news('2016-10-06', `Caf\xe9 ${i}`))]);
    const project = makeProject(Object.fromEntries(doubtful));
    await project.load();
    expect(project.log[0]?.split('\n')).toHaveLength(52);
    expect(project.log[0]).toContain('… and 10 more: npm run -s read -- --format ndjson content/articles');
  });
});

describe('bad files fail a build', () => {
  test('after all of them were told, without a stack', async () => {
    const bad = Object.fromEntries(BAD_FILES.map(({ path, content }) => [path, content]));
    const project = makeProject({ ...bad, ...PIER });
    await expect(project.load()).rejects.toMatchObject({
      message: `The site was not built: ${BAD_FILES.length} errors in content/articles, listed above.`,
      hint: expect.stringContaining('npm run -s read'),
      stack: '',
    });
    const [title, ...lines] = project.log[0]?.split('\n') ?? [];
    expect(title).toBe(`error ${BAD_FILES.length} errors:`);
    for (const [i, { path, at, rule }] of BAD_FILES.entries()) {
      expect(lines[i]).toContain(`content/articles/${path.replace(/\/$/, '')}:${at} error `);
      expect(lines[i]).toContain(rule);
    }
  });

  test('an empty folder says what to do, and so does one that is not there', async () => {
    const project = makeProject({});
    const line =
      'error 1 error:\ncontent/articles:1:1 error No article lies in this folder; put a .txt file into it  content-empty';
    await expect(project.load()).rejects.toThrow('1 error in content/articles');
    rmSync(project.folder, { recursive: true });
    await expect(project.load()).rejects.toThrow('1 error in content/articles');
    expect(project.log).toEqual([line, line]);
  });
});

describe('clashes of slugs', () => {
  const one = news('2016-10-04', 'Pier opens', 'One.');
  const two = news('2016-10-04', 'Pier opens', 'Two.');

  test('are told as warnings, in each run', async () => {
    const project = makeProject({ 'a.txt': one, 'b.txt': two });
    await project.load();
    await project.load();
    expect(project.log).toHaveLength(2);
    expect(project.log[1]).toContain(
      'content/articles/b.txt:1:1 warning The address of its day and headline is that of content/articles/a.txt',
    );
  });

  test('end as in a fresh build, whatever came and went before', async () => {
    const fresh = makeProject({ 'a.txt': one, 'b.txt': two });
    await fresh.load();

    const grown = makeProject({ 'b.txt': two });
    await grown.load();
    expect(grown.addresses()).toEqual({ 'b.txt': 'pier-opens' });
    writeFiles(grown.folder, { 'a.txt': one });
    await grown.load();
    expect(grown.addresses()).toEqual(fresh.addresses());

    rmSync(join(grown.folder, 'a.txt'));
    await grown.load();
    expect(grown.addresses()).toEqual({ 'b.txt': 'pier-opens' });
    expect(grown.taken().at(-1)).toBe('b.txt');
    await grown.load();
    expect(grown.taken()).toEqual([]);
  });
});

describe('pictures', () => {
  test('are stored with the article beside which they lie, and the article is no other for it', async () => {
    const without = makeProject(PIER);
    await without.load();
    const project = makeProject({ ...PIER, 'a.jpg': await photo(60, 40), 'a-2.png': await photo(50, 40, 'png') });
    await project.load();
    expect(project.pictures()).toEqual({ 'a.txt': ['1 a.jpg 60', '2 a-2.png 50'], 'c.txt': [] });
    expect(project.told()?.pictures).toHaveLength(2);
    expect(project.told()?.articles).toEqual(without.told()?.articles);
    expect(project.log).toEqual([]);
  });

  test('that cannot be read fail a build together with the texts', async () => {
    const project = makeProject({ ...PIER, 'a.jpg': '<title>Gone</title>', 'd.txt': '', 'e.png': await photo(60, 40) });
    await expect(project.load()).rejects.toThrow('2 errors');
    expect(project.log.join('\n')).toMatch(/a\.jpg:1:1 error There is no picture in this file; .* {2}picture-broken/);
    expect(project.log.join('\n')).toMatch(/e\.png:1:1 warning .* {2}picture-alone/);
  });

  test('that come, change and go are followed', async () => {
    const project = makeProject({ 'a.txt': news('2016-10-04', 'Pier opens') }, { watched: true });
    await project.load();
    for (const [change, expected] of [
      [() => photo(60, 40), ['1 a.jpg 60']],
      [() => photo(70, 40), ['1 a.jpg 70']],
    ] as const) {
      project.change({ 'a.jpg': await change() });
      await vi.waitFor(() => expect(project.pictures()).toEqual({ 'a.txt': expected }), { timeout: 5000 });
    }
    project.change({}, ['a.jpg']);
    await vi.waitFor(() => expect(project.pictures()).toEqual({ 'a.txt': [] }), { timeout: 5000 });
  });
});

describe('the dev server', () => {
  const addressesBecome = (project: ReturnType<typeof makeProject>, expected: object): Promise<void> =>
    vi.waitFor(() => expect(project.addresses()).toEqual(expected), { timeout: 5000, interval: 10 });

  test('follows what is added, changed and removed', async () => {
    const project = makeProject({ 'a.txt': news('2016-10-04', 'Pier opens') }, { watched: true });
    await project.load();
    project.change({ 'b/c.txt': news('2016-10-05', 'Ferry leaves') });
    await addressesBecome(project, { 'a.txt': 'pier-opens', 'c.txt': 'ferry-leaves' });
    project.change({ 'a.txt': news('2016-10-04', 'Pier shuts') });
    await addressesBecome(project, { 'a.txt': 'pier-shuts', 'c.txt': 'ferry-leaves' });
    project.change({}, ['b']);
    await addressesBecome(project, { 'a.txt': 'pier-shuts' });
  });

  test('goes on without a file that cannot be read, and takes it back when it is mended', async () => {
    const project = makeProject({ ...PIER, 'd.txt': '' }, { watched: true });
    await project.load();
    expect(project.addresses()).toEqual({ 'a.txt': 'pier-opens', 'c.txt': 'ferry-leaves' });
    project.change({ 'd.txt': news('2016-10-06', 'Storm passes') });
    await addressesBecome(project, { 'a.txt': 'pier-opens', 'c.txt': 'ferry-leaves', 'd.txt': 'storm-passes' });
    expect(project.log.at(-1)).toBe('info Every article can be read again');
  });

  test('says after a change only what is new', async () => {
    const project = makeProject({ ...PIER, 'd.txt': '' }, { watched: true });
    await project.load();
    project.change({ 'e.txt': '' });
    await vi.waitFor(() => expect(project.log).toHaveLength(2), { timeout: 5000 });
    expect(project.log[1]).toMatch(/^error 1 error:\ncontent\/articles\/e\.txt:1:1 error/);
  });

  test('stays up when the last article goes, and when the first comes', async () => {
    const project = makeProject({ 'a.txt': news('2016-10-04', 'Pier opens') }, { watched: true });
    await project.load();
    project.change({}, ['.']);
    await addressesBecome(project, {});
    mkdirSync(project.folder);
    project.change({ 'b.txt': news('2016-10-05', 'Ferry leaves') });
    await addressesBecome(project, { 'b.txt': 'ferry-leaves' });
  });

  test('ends at the addresses of a fresh build, in whatever order the edits came', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, news('2016-10-04', 'Pier opens', `${name}.`)]),
    );
    const fresh = makeProject(files);
    await fresh.load();
    const project = makeProject({ 'd.txt': files['d.txt'] ?? '' }, { watched: true });
    await project.load();
    for (const name of ['b.txt', 'a.txt', 'c.txt']) project.change({ [name]: files[name] ?? '' });
    await addressesBecome(project, fresh.addresses());
    project.change({}, ['a.txt']);
    project.change({ 'a.txt': files['a.txt'] ?? '' });
    await addressesBecome(project, fresh.addresses());
  });
});
