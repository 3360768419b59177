import type { Article } from '../article/article.ts';

/**
 * Every address of the site is made here. Inside, pages are known by their path from the site's root (`/2016/…/`);
 * what is written into a page is relative to that page, so that one build works in any folder of any host.
 */

export const FRONT = '/';
export const FAVICON = '/favicon.svg';
export const MANIFEST = '/manifest.webmanifest';

/** @example articlePath({ date: '2016-10-04', slug: 'un-vows', … }) //=> '/2016/10/04/un-vows/' */
export const articlePath = ({ date, slug }: Pick<Article, 'date' | 'slug'>): string =>
  `/${date.replaceAll('-', '/')}/${slug}/`;

/** A made size of a picture lies where Astro puts what never changes under its name. */
export const picturePath = ({ name }: { readonly name: string }): string => `/_astro/${name}`;

/**
 * The link from one page to another, or to a file; both are paths from the root. A page's path ends in `/`.
 *
 * @example link('/2016/10/04/un-vows/', '/') //=> '../../../../'
 *          link('/', '/favicon.svg')         //=> 'favicon.svg'
 *          link('/', '/')                    //=> './'
 */
export function link(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/') || './';
}

/**
 * The public address of a path, or `null` when the site does not know its own (`SITE_URL` is not set).
 *
 * @example absoluteUrl('/2016/', new URL('https://news.example/paper/')) //=> 'https://news.example/paper/2016/'
 */
export const absoluteUrl = (path: string, site: URL | undefined): string | null =>
  site ? new URL(path.slice(1), site).href : null;

const LOADING_TAG = /<(?:link|script|img|source)\b[^>]*>/g;
const ROOT_ASSET = /(=")\/(?=_astro\/)/g;
const BUNDLED_SCRIPT = /^<script type="module"(?= src="\/_astro\/)/;

/**
 * A page's HTML with the links to bundled files, which Astro writes from the root, made relative to the page, and its
 * bundled script made a classic one: from disk, browsers run no module.
 */
export const withOwnAssets = (html: string, path: string): string =>
  // Only inside tags that load something: an article may well speak of `href="/_astro/"`.
  html.replace(LOADING_TAG, (tag) =>
    tag.replace(BUNDLED_SCRIPT, '<script defer').replace(ROOT_ASSET, `$1${link(path, '/')}`),
  );

/**
 * `SITE_URL` checked: the full public address with its folder, which then ends in `/`; `undefined` when it is
 * not set.
 *
 * @throws when it is not an http(s) address, or has a query or a fragment
 * @example readSiteUrl('https://news.example/paper') //=> 'https://news.example/paper/'
 */
export function readSiteUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`SITE_URL is "${value}"; write the site's full address, such as https://example.org/news/`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
