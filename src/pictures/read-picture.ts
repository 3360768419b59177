import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { loadSharp, recipeOf } from './make-size.ts';
import type { Paired } from './pair-pictures.ts';
import type { Picture } from './picture.ts';
import { brokenPicture } from './problems.ts';

/** What is read, as the decoder calls it; AVIF is "heif" to it. */
const FORMATS = ['jpeg', 'png', 'webp', 'heif'];

const HASH_DIGITS = 16;

/** What was read, by path, time and length: a dev server asks for every picture again after each change. */
const known = new Map<string, Omit<Picture, 'caption'>>();

/**
 * Reads what a page needs to know of a picture. Whether it is whole shows when its sizes are made.
 *
 * @param root what the path is relative to
 * @returns an error where there is no picture of a kind that is read
 */
export async function readPicture({ path, caption }: Paired, root: string): Promise<Picture | VFileMessage> {
  const sharp = await loadSharp();
  try {
    const file = resolve(root, path);
    const { mtimeMs, size } = statSync(file);
    const key = `${file} ${mtimeMs} ${size}`;
    const before = known.get(key);
    if (before) return { ...before, caption };

    const bytes = readFileSync(file);
    const { format, autoOrient } = await sharp(bytes).metadata();
    if (!FORMATS.includes(format)) return brokenPicture(`This is a file of the kind ${format}`);
    const hash = createHash('sha256').update(recipeOf(sharp)).update(bytes).digest('hex').slice(0, HASH_DIGITS);
    const picture = { path, hash, width: autoOrient.width, height: autoOrient.height };
    known.set(key, picture);
    return { ...picture, caption };
  } catch {
    return brokenPicture('There is no picture in this file');
  }
}
