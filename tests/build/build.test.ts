import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../files.ts';
import { BAD_FILES, latin, news } from '../news.ts';
import { photo } from '../photo.ts';
import { makeProject } from './make-project.ts';
import { runAstro } from './project.ts';

const SPEECH = `The town opened its second pier on Monday, after nine years of work.

“It was time,” mayor Anna Lindqvist said.`;

test('a build tells all bad files at once, in places and words, and makes no site; mended, it is whole', async () => {
  const bad = Object.fromEntries(BAD_FILES.map(({ path, content }) => [path, content]));
  const project = makeProject({ ...bad, 'a.txt': news('2016-10-04', 'Pier opens') });

  const failed = await runAstro(project, ['build']);
  for (const { path, at, rule } of BAD_FILES) {
    const line = failed.output
      .split('\n')
      .find((text) => text.startsWith(`content/articles/${path.replace(/\/$/, '')}:`));
    expect(line).toContain(`:${at} error `);
    expect(line).toContain(rule);
  }
  expect(failed.output).toContain(`The site was not built: ${BAD_FILES.length} errors`);
  expect(failed.output).not.toMatch(/^\s+at /m);
  expect(failed.status).not.toBe(0);
  expect(existsSync(join(project, 'dist/index.html'))).toBe(false);

  rmSync(join(project, 'content/articles/bad'), { recursive: true });
  writeFiles(join(project, 'content/articles'), {
    'b.txt': news('2016-10-06', 'Mayor speaks', SPEECH),
    'deep/c.TXT': latin(news('2016-10-05', 'Caf\xe9 opens')),
  });
  const { status, output } = await runAstro(project, ['build']);
  expect(output).toContain('1 doubtful reading:');
  expect(output).toMatch(
    /\n {2}articles {2}3\n {2}quotes {4}1 of 1 voice, none without a name\n {2}guessed {3}0 speakers and 3 days, each marked as a guess\n {2}doubtful {2}1, /,
  );
  expect(output).toMatch(/ {2}where {5}dist; npm run preview shows it\n$/);
  expect(status).toBe(0);
  expect(existsSync(join(project, 'dist/2016/10/06/mayor-speaks/index.html'))).toBe(true);
});

test('a build tells all pictures that are not whole, and makes no site', async () => {
  const whole = await photo(900, 600);
  const half = whole.subarray(0, whole.length / 2);
  const project = makeProject({
    ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.txt`, news('2016-10-04', `Pier ${name} opens`)])),
    'a.jpg': half,
    'b.jpg': whole,
    'c.png': half,
  });
  const { status, output } = await runAstro(project, ['build']);
  for (const path of ['a.jpg', 'c.png']) {
    expect(output).toMatch(
      new RegExp(`^content/articles/${path}:1:1 error This picture is not whole .* picture-broken$`, 'm'),
    );
  }
  expect(output).toContain('The site was not built: 2 of 3 pictures cannot be shown, listed above');
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).not.toBe(0);
  expect(existsSync(join(project, 'dist/index.html'))).toBe(false);
});

test('a build in which a page goes missing fails, and names the article', async () => {
  const project = makeProject({
    'a.txt': news('2016-10-04', 'Pier opens'),
    'b.txt': news('2016-10-05', 'Ferry leaves'),
  });
  const config = join(project, 'astro.config.mjs');
  // Whatever may lose a page on its way to the disk.
  const loss = `{ name: 'loss', hooks: { 'astro:build:done': async ({ dir }) =>
    (await import('node:fs')).rmSync(new URL('2016/10/05/ferry-leaves/index.html', dir)) } }`;
  writeFileSync(config, readFileSync(config, 'utf8').replace('integrations: [', `integrations: [${loss}, `));

  const { status, output } = await runAstro(project, ['build']);
  expect(status).not.toBe(0);
  expect(output).toContain('content/articles/b.txt has no page /2016/10/05/ferry-leaves/index.html');
  expect(output).not.toContain('npm run preview shows it');
});
