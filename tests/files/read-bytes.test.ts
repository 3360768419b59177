import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findArticleFiles } from '../../src/files/find-article-files.ts';
import { readBytes } from '../../src/files/read-bytes.ts';
import { makeFolder } from '../folders.ts';

test('a file comes with its bytes and its path as given', () => {
  const root = makeFolder({ 'a.txt': Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9) });
  const file = readBytes({ path: './a.txt', problem: null }, root);
  expect([...Buffer.from(file.value)]).toEqual([0xef, 0xbb, 0xbf, 0xe9]);
  expect(file.path).toBe('./a.txt');
  expect(file.messages).toEqual([]);
});

test('a file that is gone by now comes with an error instead', () => {
  const file = readBytes({ path: 'a.txt', problem: null }, makeFolder({}));
  expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['source-unreadable', true]]);
  expect(file.messages[0]?.reason).toContain('ENOENT');
});

test('so does a link that leads nowhere', () => {
  const root = makeFolder({});
  symlinkSync('nowhere.txt', join(root, 'a.txt'));
  const [found] = findArticleFiles(['.'], root).articles;
  expect(found && readBytes(found, root).messages[0]?.ruleId).toBe('source-unreadable');
});
