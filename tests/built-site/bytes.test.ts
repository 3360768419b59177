import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { listBuiltFiles } from '../../src/build/built-files.ts';
import { EARLY_SCRIPT } from '../../src/site/look.ts';
import { runAstro } from '../build/project.ts';

const { dist } = inject('first');
const ARTICLE = '2016/10/04/un-vows-to-push-for-political-solution-in-syria/index.html';
const brotli = (path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length;

describe('the bytes of the first article', () => {
  const assets = readdirSync(join(dist, '_astro')).map((file) => `_astro/${file}`);
  const page = readFileSync(join(dist, ARTICLE), 'utf8');
  const styles = [...page.matchAll(/<link rel="stylesheet" href="(?:\.\.\/)*(?<file>[^"]+)"/g)].map(
    ({ groups }) => groups?.['file'] ?? '',
  );

  it('are 3.2 kB of HTML at most, 6.5 kB with its CSS (brotli)', () => {
    const html = brotli(ARTICLE);
    const css = styles.reduce((sum, file) => sum + brotli(file), 0);
    expect(html).toBeLessThanOrEqual(3200);
    expect(html + css).toBeLessThanOrEqual(6500);
  });

  it('are 400 of script in the head at most', () => {
    expect(page).toContain(`<script>${EARLY_SCRIPT}</script>`);
    expect(Buffer.byteLength(EARLY_SCRIPT)).toBeLessThanOrEqual(400);
  });

  it('are 6 kB of deferred scripts at most, and 3 kB of styles that only they ask for', () => {
    const bytesOf = (wanted: RegExp): number =>
      assets.filter((path) => wanted.test(path)).reduce((sum, path) => sum + brotli(path), 0);
    expect(bytesOf(/\.js$/)).toBeLessThanOrEqual(6000);
    expect(bytesOf(/\/tools\./)).toBeLessThanOrEqual(3000);
  });

  it('need one style sheet, and one font file of 60 kB at most', () => {
    expect(styles).toEqual([expect.stringMatching(/^_astro\/article\.[\w-]+\.css$/)]);
    const latin = listBuiltFiles(dist).filter(({ path }) => /newsreader-english/.test(path));
    expect(latin).toHaveLength(1);
    expect(latin[0]?.bytes).toBeLessThanOrEqual(60_000);
  });
});

describe('law 6: the same articles give the same site', () => {
  const hashes = (folder: string): readonly string[] =>
    listBuiltFiles(folder)
      .map(
        ({ path }) =>
          `${path} ${createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')}`,
      )
      .sort();

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('built again under TZ=%s', async (zone) => {
    const before = hashes(dist);
    const project = join(dist, '..');
    const { status } = await runAstro(project, ['build', '--outDir', `again-${zone.replace('/', '-')}`], {
      TZ: zone,
      LANG: 'de_DE.UTF-8',
      SITE_URL: '',
    });
    expect(status).toBe(0);
    expect(hashes(join(project, `again-${zone.replace('/', '-')}`))).toEqual(before);
  });
});
