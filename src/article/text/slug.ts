import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

/** Longest slug, in characters: with the folders of the day it stays far below the 255 bytes of a file system. */
const LONGEST = 80;
/** What transliteration changes, "&" included; other headlines are spared its tables. */
const FOREIGN = /[^\w .,:;!?'"()$%/-]/;
/** Names that Windows keeps for devices: a folder of that name cannot be made there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The last part of an article's address: lower-case ASCII letters, digits and hyphens, never empty, at most 80
 * characters, cut between words. A headline that leaves nothing (Chinese, only signs) gets a hash of itself.
 *
 * @example toSlug('UN vows to push for “solution”') //=> 'un-vows-to-push-for-solution'
 */
export function toSlug(headline: string): string {
  const slug = cut(slugify(headline, { decamelize: false, transliterate: FOREIGN.test(headline) }));
  if (slug === '') return `article-${hashOf(headline)}`;
  return RESERVED.test(slug) ? `${slug}-${hashOf(headline)}` : slug;
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > 0 ? end : LONGEST);
}

const hashOf = (headline: string): string => createHash('sha256').update(headline).digest('hex').slice(0, 8);
