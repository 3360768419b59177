import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { news } from '../news.ts';
import { makeProject } from './make-project.ts';
import { runAstro } from './project.ts';

/** A site in a folder of its host, as `SITE_URL` tells it. */
describe('a page that stands in for others', () => {
  let project = '';

  beforeAll(async () => {
    project = makeProject({ 'pier.txt': news('2021-05-12', 'Pier opens') });
    const { status, output } = await runAstro(project, ['build'], { SITE_URL: 'https://news.example/paper' });
    if (status !== 0) throw new Error(output);
  });

  it.each([
    ['404.html', 'https://news.example/paper/'],
    ['offline/index.html', '../'],
  ])('leads home, and is set in the site’s typeface, at whatever depth it is served: %s', (name, home) => {
    const html = readFileSync(join(project, 'dist', name), 'utf8');
    expect(html).toContain(`<a href="${home}">Broadsheet</a>`);
    const [, font = ''] = /src:url\(([^)]+)\)/.exec(html) ?? [];
    expect(font).toMatch(/^\/paper\/_astro\/newsreader-english\..*woff2$/);
    expect(existsSync(join(project, 'dist', font.replace('/paper/', '')))).toBe(true);
  });
});
