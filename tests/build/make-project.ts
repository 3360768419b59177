import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFiles } from '../article/fixtures.ts';
import type { Files } from '../files.ts';
import { makeFolder } from '../folders.ts';
import { COPIES, copyProject, runAstro } from './project.ts';

/** A copy of this project with articles of its own, gone after the tests of the file that asked for it. */
export function makeProject(articles: Files): string {
  const folder = makeFolder({}, COPIES);
  copyProject(folder, articles);
  return folder;
}

/**
 * The site of content/ alone, built; gone after the tests of the file that asked for it.
 *
 * @returns the folder in which its pages lie
 */
export async function buildContent(): Promise<string> {
  const project = makeProject(Object.fromEntries(contentFiles.map((path) => [basename(path), readFileSync(path)])));
  const { status, output } = await runAstro(project, ['build'], { SITE_URL: '' });
  if (status !== 0) throw new Error(`The site to test was not built:\n${output}`);
  return join(project, 'dist');
}
