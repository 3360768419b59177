import type { Files } from '../files.ts';
import { makeFolder } from '../folders.ts';
import { COPIES, copyProject } from './project.ts';

/** A copy of this project with articles of its own, gone after the tests of the file that asked for it. */
export function makeProject(articles: Files): string {
  const folder = makeFolder({}, COPIES);
  copyProject(folder, articles);
  return folder;
}
