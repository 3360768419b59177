/**
 * What is kept on the device: pages, and the files without which they would not look as they were read. A page is kept
 * only with its styles and script, whatever a later version of the site has, and they go when the last page goes that
 * names them.
 */
declare const self: ServiceWorkerGlobalScope;

/** The root of the site, with a slash at its end. */
export const ROOT = self.registration.scope;
/** Files that never change under their name. */
export const ASSETS = `${ROOT}_astro/`;
/** What is shown in place of a page that is not kept. It loads nothing. */
export const FALLBACK = `${ROOT}offline/`;

/** Another site of this origin may have its own worker, and what that one keeps is not ours. */
const OWN = `${ROOT} `;
const PAGES_CACHE = `${OWN}pages`;
const ASSETS_CACHE = `${OWN}assets`;

/** Those read last, beside the front page. */
const MOST_PAGES = 60;

/** Not even a hanging line keeps others waiting for longer. */
const LONGEST_MS = 20_000;

const openPages = (): Promise<Cache> => caches.open(PAGES_CACHE);
const openAssets = (): Promise<Cache> => caches.open(ASSETS_CACHE);

let last: Promise<unknown> = Promise.resolve();

/** One change after another, so that no file is swept away under a page that is just being kept. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change, change);
  last = next.catch(() => {});
  return next;
}

/** Under which address a page is kept: without what the host makes no difference of. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/index\.html$/, '');
}

/** What is kept under an address, if anything; nothing too where the browser's store is broken, full or forbidden. */
async function find(cache: Promise<Cache>, url: string): Promise<Response | undefined> {
  try {
    return await (await cache).match(url, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

export const findPage = (key: string): Promise<Response | undefined> => find(openPages(), key);

export const findAsset = (url: string): Promise<Response | undefined> => find(openAssets(), url);

/** Another size of a picture, `3f9a-480.webp` for `3f9a-800.webp`, if one is kept. */
export async function findSize(url: string): Promise<Response | undefined> {
  const [, stem] = /^(.*-)\d+\.webp$/.exec(url) ?? [];
  const cache = await openAssets();
  const other = stem && (await cache.keys()).find((kept) => kept.url.startsWith(stem));
  return other ? cache.match(other) : undefined;
}

/** Whether this came as it was asked for, from our host, and whole as far as its head can say. */
const isFine = ({ redirected, status, type }: Response): boolean => status === 200 && type === 'basic' && !redirected;

const isHtml = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

export const isPage = (response: Response): boolean => isFine(response) && isHtml(response);

/** A page whose connection was cut ends before its end. */
export const isWhole = (html: string): boolean => /<\/html>\s*$/.test(html);

/** Whether the page is one of this site, and not one of another that has taken its place or lies below it. */
function isOurs(html: string, url: string): boolean {
  const [, manifest] = /<link rel="manifest" href="([^"]+)"/.exec(html) ?? [];
  return manifest !== undefined && new URL('.', new URL(manifest, url)).href === ROOT;
}

/**
 * Keeps a page in place of its earlier version, with the styles and scripts that it names. If one of these cannot be
 * had, nothing is changed: the earlier version stays with its own.
 */
export function keepPage(key: string, response: Response): Promise<void> {
  return inTurn(async () => {
    if (!isPage(response)) return;
    const html = await response.clone().text();
    if (!isWhole(html) || !isOurs(html, key)) return;
    const pages = await openPages();
    const before = await (await findPage(key))?.text();
    if (before !== html) for (const url of loadedBy(html, key)) await addAsset(url);
    // What is put again comes last: the order is that of reading.
    await pages.put(key, response);
    const evicted = await trim(pages);
    if (evicted || (before !== undefined && before !== html)) await sweep(pages);
  });
}

/** The styles and scripts of a page. */
const loadedBy = (html: string, page: string): readonly string[] =>
  Array.from(html.matchAll(/ (?:href|src)="([^"]+\.(?:css|js))"/g), ([, path = '']) => new URL(path, page).href).filter(
    (url) => url.startsWith(ASSETS),
  );

export const keepAssets = (urls: readonly string[]): Promise<void> =>
  inTurn(async () => {
    for (const url of urls) if (url.startsWith(ASSETS)) await addAsset(url);
  });

/** Whoever read a page offline has read it too. */
export const touchPage = (key: string, kept: Response): Promise<void> =>
  inTurn(async () => (await openPages()).put(key, kept));

/** A page that its publisher has taken back is not kept. */
export const forgetPage = (key: string): Promise<void> =>
  inTurn(async () => {
    const pages = await openPages();
    if (await pages.delete(key)) await sweep(pages);
  });

/** Keeps a response that has just come for a file that never changes. */
export const keepAsset = (url: string, response: Response): Promise<void> =>
  inTurn(async () => {
    // A host may answer with its front page for whatever it does not have.
    if (isFine(response) && !isHtml(response)) await (await openAssets()).put(url, response);
  });

/** @throws when it is not kept and cannot be had */
async function addAsset(url: string): Promise<void> {
  const cache = await openAssets();
  if (await findAsset(url)) return;
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) });
  if (!isFine(response) || isHtml(response)) throw new Error(`${url} cannot be kept`);
  await cache.put(url, response);
}

/** What is kept beside the front page and the one that stands in for others, the one read last at the end. */
const articlesIn = async (pages: Cache): Promise<readonly Request[]> =>
  (await pages.keys()).filter(({ url }) => url !== ROOT && url !== FALLBACK);

/** Removes the pages that were read longest ago; says whether there were any. */
async function trim(pages: Cache): Promise<boolean> {
  const read = await articlesIn(pages);
  const old = read.slice(0, Math.max(0, read.length - MOST_PAGES));
  for (const request of old) await pages.delete(request);
  return old.length > 0;
}

/** Removes the files that no kept page names, nor any of their styles and scripts. */
async function sweep(pages: Cache): Promise<void> {
  const cache = await openAssets();
  const unnamed = new Map((await cache.keys()).map((request) => [request.url, request]));
  const texts = await Promise.all((await pages.keys()).map(async (key) => (await pages.match(key))?.text() ?? ''));
  for (const text of texts) {
    for (const [url, request] of unnamed) {
      if (!text.includes(url.slice(ASSETS.length))) continue;
      unnamed.delete(url);
      // What it names in turn is looked for at the end of this very loop.
      if (/\.(?:css|js)$/.test(url)) texts.push((await (await cache.match(request))?.text()) ?? '');
    }
  }
  for (const request of unnamed.values()) await cache.delete(request);
}

/** Addresses and headlines of the kept articles, as HTML, the one read last first. */
export async function listArticles(): Promise<readonly { url: string; headline: string }[]> {
  const pages = await openPages();
  const read = await articlesIn(pages);
  return Promise.all(
    [...read].reverse().map(async (request) => {
      const html = (await (await pages.match(request))?.text()) ?? '';
      return { url: request.url, headline: /<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? request.url };
    }),
  );
}

/** @throws when it cannot be had */
export const keepFallback = (): Promise<void> =>
  inTurn(async () => {
    const response = await fetch(FALLBACK, { signal: AbortSignal.timeout(LONGEST_MS) });
    if (!isPage(response) || !isWhole(await response.clone().text())) throw new Error(`${FALLBACK} cannot be kept`);
    await (await openPages()).put(FALLBACK, response);
  });

/** Removes what is kept, all of it or what an earlier version of the worker kept in other places. */
export async function forgetAll(except: readonly string[] = [PAGES_CACHE, ASSETS_CACHE]): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(OWN) && !except.includes(name)) await caches.delete(name);
}
