import { z } from 'zod';

/** A photograph that lies beside an article's text. It is no part of the record: the record is what the text says. */
export const pictureSchema = z
  .object({
    /** From the project's root, with forward slashes. */
    path: z.string(),
    /** Which of the article's captions speaks of it, counted from 1. */
    caption: z.int().positive(),
    /** Of its bytes and of how they are made into sizes: a new name for whatever would look different. */
    hash: z.string(),
    /** In pixels, as it is to be seen: a camera's turn is done. */
    width: z.int().positive(),
    height: z.int().positive(),
  })
  .readonly();

export type Picture = z.infer<typeof pictureSchema>;

/** One size of a picture, as a file of the site. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** In pixels: a phone's screen, the column of text, and both where a point has two or more. */
const WIDTHS = [480, 800, 1200, 1600];

/**
 * The sizes in which a site has a picture, smallest first: no size is wider than the picture itself.
 *
 * @example sizesOf({ hash: '3f9a', width: 1000, height: 500, … }).map(({ name }) => name)
 *   //=> ['3f9a-480.webp', '3f9a-800.webp', '3f9a-1000.webp']
 */
export function sizesOf({ hash, width, height }: Picture): readonly Size[] {
  const widest = Math.min(width, WIDTHS.at(-1) ?? width);
  return [...WIDTHS.filter((usual) => usual < widest), widest].map((wide) => ({
    name: `${hash}-${wide}.webp`,
    width: wide,
    height: Math.max(1, Math.round((height * wide) / width)),
  }));
}
