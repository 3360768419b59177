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

/** What lies under some paths, each file once and in code-point order of the paths. */
export interface Found {
  /** What should be an article and cannot be is among them with its problem, so nothing is thrown. */
  readonly articles: readonly ArticleFile[];
  /** Paths of the picture files in the folders. */
  readonly pictures: readonly string[];
}

/**
 * Finds the article files under `paths`: each file that is named, and in each folder, at any depth, every file
 * that ends in `.txt` (in any case), and the pictures there. Hidden files and folders are passed over, links are
 * followed, and no folder is entered twice.
 *
 * @param root what relative paths are relative to
 * @example findArticleFiles(['content'], '/site')
 *   //=> { articles: [{ path: 'content/a.txt', problem: null }], pictures: ['content/a.jpg'] }
 */
export function findArticleFiles(paths: readonly string[], root: string): Found {
  const found = new Map<string, ArticleFile>();
  const pictures: string[] = [];
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
    if (isFolder) return enter(path);
    if (PICTURE.test(entry.name)) pictures.push(path);
    return false;
  };

  for (const path of paths) {
    const stats = findStats(root, path);
    if (stats === null) add(path, MISSING);
    else if (!stats.isDirectory()) add(path);
    else if (isArticleName(withoutSlash(path))) add(path, FOLDER);
    else if (!enter(path)) add(path, EMPTY);
  }
  return {
    articles: [...found.values()].sort((a, b) => byCodePoint(a.path, b.path)),
    pictures: pictures.sort(byCodePoint),
  };
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

/** A file of this name is taken for a picture. */
const PICTURE = /\.(?:jpe?g|png|webp|avif)$/i;

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
