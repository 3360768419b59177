import { expect, test } from 'vitest';
import { listBuiltFiles } from '../../src/build/built-files.ts';
import { makeProject } from '../build/make-project.ts';
import { runAstro } from '../build/project.ts';
import { news } from '../news.ts';

const COUNT = 1_000;

test('a thousand articles give a thousand pages, and a front page that stays light', async () => {
  const day = (i: number): string => `20${10 + (i % 10)}-${String(1 + (i % 12)).padStart(2, '0')}-15`;
  const story = '“The harbour opens on Monday,” mayor Anna Lindqvist said.\n\n“We are glad,” she added.';
  const articles = Array.from({ length: COUNT }, (_, i) => [
    `${i % 7}/${i}.txt`,
    news(day(i), `Pier ${i} opens`, story),
  ]);
  const project = makeProject(Object.fromEntries(articles));

  const { status, output } = await runAstro(project, ['build']);
  expect(output).toMatch(/\n {2}articles {2}1,000\n {2}quotes {4}2,000 of 1 voice, none without a name\n/);
  expect(status).toBe(0);
  const files = listBuiltFiles(`${project}/dist`);
  expect(files.filter(({ path }) => /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(path))).toHaveLength(COUNT);
  expect(files.find(({ path }) => path === '/index.html')?.bytes).toBeLessThan(60_000);
});
