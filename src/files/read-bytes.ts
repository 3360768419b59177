import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { VFile } from 'vfile';
import type { ArticleFile } from './find-article-files.ts';
import { type Problem, unreadable } from './problems.ts';

/**
 * Reads an article file's bytes, not yet its text.
 *
 * @param root what a relative path is relative to
 * @returns a file with its bytes in `value` and its path as given; where they cannot be had, one with an error
 *   message and without `value`
 */
export function readBytes({ path, problem }: ArticleFile, root: string): VFile {
  const file = new VFile({ cwd: root, path });
  if (problem !== null) return withProblem(file, problem);
  try {
    file.value = readFileSync(resolve(root, path));
    return file;
  } catch (error) {
    return withProblem(file, unreadable(error));
  }
}

function withProblem(file: VFile, { reason, ruleId }: Problem): VFile {
  file.message(reason, { ruleId }).fatal = true;
  return file;
}
