import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { byCodePoint } from './code-points.ts';
import { EMPTY, FOLDER, MISSING, type Problem, unreadable } from './problems.ts';

/** A file that is or should be an article; `problem` says why it cannot be. */
export interface ArticleFile {
  /** As it was given; what was found in a folder has the folder's path, a slash and its name. */
  readonly path: string;
  readonly problem: Problem | null;
}

/**
 * Finds the article files under `paths`: each file that is named, and in each folder, at any depth, every file
 * that ends in `.txt` (in any case). Hidden files and folders are passed over, links are followed, and no folder
 * is entered twice.
 *
 * @param root what relative paths are relative to
 * @returns each file once, in code-point order of the paths; what should be an article and cannot be is among them
 *   with its problem, so nothing is thrown
 * @example findArticleFiles(['content'], '/site') //=> [{ path: 'content/a.txt', problem: null }]
 */
export function findArticleFiles(paths: readonly string[], root: string): readonly ArticleFile[] {
  const found = new Map<string, ArticleFile>();
  const entered = new Map<string, boolean>();

  /** Each of these says whether it found something, be it a problem. */
  const add = (path: string, problem: Problem | null = null): true => {
    const absolute = resolve(root, path);
    if (!found.has(absolute)) found.set(absolute, { path, problem });
    return true;
  };

  const enter = (folder: string): boolean => {
    try {
      const real = realpathSync(resolve(root, folder));
      const before = entered.get(real);
      if (before !== undefined) return before;
      // While it is being read a folder counts as empty: a link inside it that leads back to it adds nothing.
      entered.set(real, false);
      const some = listEntries(real)
        .map((entry) => meet(folder, entry))
        .includes(true);
      entered.set(real, some);
      return some;
    } catch (error) {
      return add(folder, unreadable(error));
    }
  };

  const meet = (folder: string, entry: Dirent): boolean => {
    if (entry.name.startsWith('.')) return false;
    const path = `${withoutSlash(folder)}/${entry.name}`;
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && isFolderAt(root, path));
    if (isArticleName(entry.name)) return add(path, isFolder ? FOLDER : null);
    return isFolder && enter(path);
  };

  for (const path of paths) {
    const stats = findStats(root, path);
    if (stats === null) add(path, MISSING);
    else if (!stats.isDirectory()) add(path);
    else if (isArticleName(withoutSlash(path))) add(path, FOLDER);
    else if (!enter(path)) add(path, EMPTY);
  }
  return [...found.values()].sort((a, b) => byCodePoint(a.path, b.path));
}

/** Sorted, since of two ways to one folder the first is taken. */
const listEntries = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodePoint(a.name, b.name));

const isFolderAt = (root: string, path: string): boolean => findStats(root, path)?.isDirectory() ?? false;

/** `null` where nothing is, or nothing that may be looked at: a link to nowhere, a folder that is closed to us. */
function findStats(root: string, path: string): Stats | null {
  try {
    return statSync(resolve(root, path));
  } catch {
    return null;
  }
}

/** Whether a file of this name is taken for an article. */
const isArticleName = (name: string): boolean => /\.txt$/i.test(name);

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
