/**
 * What a page weighs and how Lighthouse finds it: the first article and the front page of a fresh build, on a phone and
 * on a desktop. Bytes are those that a host sends with brotli,
 * and so does this one.
 *
 *   npm run bench:page
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFiles } from '../article/fixtures.ts';
import { COPIES, copyProject, runAstro } from '../build/project.ts';
import { pack, serve } from '../built-site/serve.ts';
import { measure } from './lighthouse.ts';

mkdirSync(COPIES, { recursive: true });
const project = mkdtempSync(join(COPIES, 'bench-'));
try {
  copyProject(project, Object.fromEntries(contentFiles.map((path) => [basename(path), readFileSync(path)])));
  console.log('Building …');
  const { status, output } = await runAstro(project, ['build'], { SITE_URL: '' });
  if (status !== 0) throw new Error(output);
  const dist = join(project, 'dist');

  const files = pack(dist);
  for (const { path, sent } of files) console.log(`${String(sent).padStart(7)} B  ${path}`);

  const site = await serve(dist, '/');
  const article = files.find(({ path }) => /^\/\d{4}\/.*\/index\.html$/.test(path));
  const paths = ['', article?.path.slice(1).replace('index.html', '') ?? ''];
  try {
    await measure(
      paths.map((path) => site.url + path),
      (url, device, { scores, paint, shift, costs }) => {
        const line = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
        console.log(`\n${url === site.url ? 'front page' : 'article'}, ${device}: ${line.join(', ')}`);
        console.log(`  largest paint ${paint}, layout shift ${shift}`);
        for (const cost of costs) console.log(`  ${cost}`);
      },
    );
  } finally {
    await site.close();
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}
