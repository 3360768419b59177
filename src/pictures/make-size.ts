import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Size } from './picture.ts';
import { brokenPicture } from './problems.ts';

/** The usual one of WebP. */
const QUALITY = 75;

/** The decoder, which a site without pictures never loads. */
export const loadSharp = async () => (await import('sharp')).default;

/** What the bytes of a made size depend on beside those of its picture. */
export const recipeOf = ({ versions }: Awaited<ReturnType<typeof loadSharp>>): string =>
  `${versions.vips} ${versions.webp} ${QUALITY}`;

/**
 * Makes one size of a picture, turned as its camera was held, and without what else its file tells (place, owner).
 *
 * @param source the picture file
 * @param cache a folder where a size once made is found again
 * @returns the path of the made file; an error where the picture is not whole
 */
export async function makeSize(source: string, size: Size, cache: string): Promise<string | VFileMessage> {
  const made = join(cache, size.name);
  if (existsSync(made)) return made;
  const bytes = await decode(source, size);
  if ('reason' in bytes) return bytes;
  mkdirSync(cache, { recursive: true });
  // Whoever stops us leaves no half of a picture.
  const half = `${made}.${process.pid}`;
  writeFileSync(half, bytes);
  renameSync(half, made);
  return made;
}

async function decode(source: string, { width, height }: Size): Promise<Uint8Array | VFileMessage> {
  const sharp = await loadSharp();
  try {
    // Its bytes, not its path: the decoder takes brackets in a path for its options.
    return await sharp(readFileSync(source), { failOn: 'error' })
      .autoOrient()
      .resize(width, height, { fit: 'fill' })
      .webp({ quality: QUALITY })
      .toBuffer();
  } catch (error) {
    // The decoder's last line says why, where it says anything.
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : error;
    return brokenPicture(`This picture is not whole (${reason})`);
  }
}
