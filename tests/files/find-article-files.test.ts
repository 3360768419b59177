import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../src/files/code-points.ts';
import { findArticleFiles } from '../../src/files/find-article-files.ts';
import { makeFolder } from '../folders.ts';

const pathsIn = (root: string, ...paths: readonly string[]): readonly string[] =>
  findArticleFiles(paths, root).articles.map(({ path }) => path);

const problemsIn = (root: string, ...paths: readonly string[]): readonly string[] =>
  findArticleFiles(paths, root).articles.map(({ path, problem }) => `${path} ${problem?.ruleId ?? 'fine'}`);

describe('in a folder', () => {
  test('text files are found at any depth, and nothing else', () => {
    const root = makeFolder({
      'in/a.txt': '',
      'in/b/c/d.txt': '',
      'in/picture.jpg': '',
      'in/txt': '',
      'in/notes.md': '',
    });
    expect(pathsIn(root, 'in')).toEqual(['in/a.txt', 'in/b/c/d.txt']);
  });

  test('pictures are found at any depth, in any case of their endings', () => {
    const names = ['a.jpg', 'b/c.JPEG', 'b/d.png', 'e.WebP', 'f.avif'];
    const others = ['.h.jpg', 'i.gif', 'j.jpg.txt', 'k.jpg/', 'l.svg', 'jpg'];
    const root = makeFolder(Object.fromEntries([...names, ...others].map((name) => [`in/${name}`, ''])));
    expect(findArticleFiles(['in'], root).pictures).toEqual(names.map((name) => `in/${name}`));
  });

  test('the ending is known in any case', () => {
    const root = makeFolder({ 'in/A.TXT': '', 'in/b.Txt': '' });
    expect(pathsIn(root, 'in')).toEqual(['in/A.TXT', 'in/b.Txt']);
  });

  test('hidden files and folders are passed over', () => {
    const root = makeFolder({ 'in/.a.txt': '', 'in/.git/b.txt': '', 'in/c.txt': '' });
    expect(pathsIn(root, 'in')).toEqual(['in/c.txt']);
  });

  test('they come in code-point order of the whole path', () => {
    const names = ['\u{1F600}.txt', 'a/b.txt', 'a.txt', 'a-b.txt', 'B.txt', 'é.txt', '\uFF5E.txt'];
    const root = makeFolder(Object.fromEntries(names.map((name) => [`in/${name}`, ''])));
    const ordered = ['B.txt', 'a-b.txt', 'a.txt', 'a/b.txt', 'é.txt', '\uFF5E.txt', '\u{1F600}.txt'];
    expect(pathsIn(root, 'in')).toEqual(ordered.map((name) => `in/${name}`));
  });

  test('a link that leads back up does not lead round and round', () => {
    const root = makeFolder({ 'in/a/b.txt': '' });
    symlinkSync('..', join(root, 'in/a/up'));
    expect(pathsIn(root, 'in')).toEqual(['in/a/b.txt']);
  });

  test('links to files and folders are followed', () => {
    const root = makeFolder({ 'in/': '', 'out/a.txt': '', 'b.txt': '' });
    symlinkSync('../out', join(root, 'in/linked'));
    symlinkSync('../b.txt', join(root, 'in/b.txt'));
    expect(pathsIn(root, 'in')).toEqual(['in/b.txt', 'in/linked/a.txt']);
  });
});

describe('paths', () => {
  test('stay as they were given', () => {
    const root = makeFolder({ 'in/a.txt': '' });
    expect(pathsIn(root, './in')).toEqual(['./in/a.txt']);
    expect(pathsIn(root, 'in//')).toEqual(['in/a.txt']);
    expect(pathsIn(root, join(root, 'in'))).toEqual([join(root, 'in/a.txt')]);
    expect(pathsIn(join(root, 'in'), '.')).toEqual(['./a.txt']);
  });

  test('may name a file of any kind', () => {
    expect(pathsIn(makeFolder({ 'notes.md': '' }), 'notes.md')).toEqual(['notes.md']);
  });

  test('that name a file twice give it once', () => {
    const root = makeFolder({ 'in/a.txt': '', 'in/b.txt': '' });
    expect(pathsIn(root, 'in/b.txt', 'in', 'in', './in/a.txt')).toEqual(['in/a.txt', 'in/b.txt']);
  });
});

describe('a problem is told and stops nothing', () => {
  test('a folder with the name of an article', () => {
    const root = makeFolder({ 'in/x.txt/y.txt': '', 'in/z.txt': '' });
    expect(problemsIn(root, 'in')).toEqual(['in/x.txt source-folder', 'in/z.txt fine']);
    expect(problemsIn(root, 'in/x.txt/')).toEqual(['in/x.txt/ source-folder']);
  });

  test('a path where nothing is', () => {
    const root = makeFolder({ 'a.txt': '' });
    expect(problemsIn(root, 'no', 'a.txt')).toEqual(['a.txt fine', 'no source-missing']);
  });

  test('a folder without an article, be it full of other files', () => {
    const root = makeFolder({ 'in/picture.jpg': '', 'in/deep/': '' });
    expect(problemsIn(root, 'in')).toEqual(['in content-empty']);
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('a folder that is closed to us', () => {
    const root = makeFolder({ 'in/a.txt': '' });
    mkdirSync(join(root, 'in/closed'), { mode: 0 });
    expect(problemsIn(root, 'in')).toEqual(['in/a.txt fine', 'in/closed source-unreadable']);
    chmodSync(join(root, 'in/closed'), 0o700);
  });
});

test('code-point order is the order of the bytes in UTF-8', () => {
  const texts = [
    '',
    'a',
    'ab',
    'b',
    'Z',
    'é',
    '\uD7FF',
    '\uE000',
    '\uFFFF',
    '\u{10000}',
    '\u{10FFFF}',
    'a\u{10000}',
    'a\uFFFF',
  ];
  const bytes = [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect([...texts].reverse().sort(byCodePoint)).toEqual(bytes);
});
