/**
 * Keeps what was read, so that it can be read without a network. A page comes from the network if that answers soon, so
 * that news is new; else as it was kept, and the answer is kept when it comes. What the site never changes under its
 * name comes as it was kept. Nothing else is touched.
 */
import {
  ASSETS,
  FALLBACK,
  findAsset,
  findPage,
  findSize,
  forgetAll,
  forgetPage,
  isPage,
  isWhole,
  keepAsset,
  keepAssets,
  keepFallback,
  keepPage,
  keyOf,
  listArticles,
  ROOT,
  touchPage,
} from './kept.ts';

declare const self: ServiceWorkerGlobalScope;

/** So long a reader who has a page waits for a newer one. */
const PATIENCE_MS = 1500;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFallback());
  // Nothing of an open page depends on the version of its worker.
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([forgetAll(), self.registration.navigationPreload?.enable(), self.clients.claim()]).then(keepFront),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || event.request.headers.has('range')) return;
  if (mode === 'navigate') event.respondWith(answerPage(event));
  else if (url.startsWith(ASSETS)) event.respondWith(answerAsset(event));
});

// A page that was read before its worker began tells what it has loaded.
self.addEventListener('message', (event) => {
  if (!(event.source instanceof WindowClient) || !Array.isArray(event.data)) return;
  const key = keyOf(event.source.url);
  const urls = event.data.filter((url) => typeof url === 'string');
  event.waitUntil(Promise.all([keepAssets(urls), fetch(key).then((response) => keepPage(key, response))]));
});

/** Once each time that the worker starts, and again where it failed. */
let isFrontKept = false;

/** The front page opens without a network, whether it was read or not. */
async function keepFront(): Promise<void> {
  if (isFrontKept) return;
  isFrontKept = true;
  try {
    await keepFallback();
    await keepPage(ROOT, await fetch(ROOT));
  } catch (error) {
    isFrontKept = false;
    throw error;
  }
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const key = keyOf(event.request.url);
  const coming = fromNetwork(event);
  event.waitUntil(coming.then(keepFront));

  const kept = await findPage(key);
  if (!kept) {
    const response = await coming.catch(() => null);
    if (response === null) return notKept();
    if (isPage(response)) event.waitUntil(keepPage(key, response.clone()));
    return response;
  }

  const newer = coming.then((response) => newerOf(response, kept, key, event));
  event.waitUntil(newer.catch(() => touchPage(key, kept.clone())));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([newer.catch(() => kept.clone()), patience.then(() => kept.clone())]);
}

/** The browser may have asked already, while the worker was starting. */
async function fromNetwork({ preloadResponse, request }: FetchEvent): Promise<Response> {
  const preloaded: unknown = await preloadResponse;
  return preloaded instanceof Response ? preloaded : fetch(request);
}

/**
 * What to show of an answer and a kept page. A host in trouble and a line that is cut take nothing from the reader; a
 * page that has moved or was taken back is not shown as if it stood.
 *
 * @throws when the answer breaks off
 */
async function newerOf(response: Response, kept: Response, key: string, event: FetchEvent): Promise<Response> {
  if (response.status >= 500) return kept.clone();
  if (response.status === 404 || response.status === 410) await forgetPage(key);
  if (!isPage(response)) return response;
  if (!isWhole(await response.clone().text())) return kept.clone();
  event.waitUntil(keepPage(key, response.clone()));
  return response;
}

/** Where the page that stands in for others has its list of what is kept, empty and hidden. */
const KEPT = /<section\b[^>]*>([\s\S]*?)<\/ul>/i;

/** The page that says that another one is not kept, lists those that are, and leads to the front page. */
async function notKept(): Promise<Response> {
  const fallback = await findPage(FALLBACK);
  if (!fallback) return Response.error();
  const links = (await listArticles()).map(
    ({ headline, url }) => `<li dir="auto"><a href="${url}">${headline}</a></li>`,
  );
  // It is shown at another address than its own, which its links are written for.
  let html = (await fallback.text()).replace(/<head[^>]*>/i, (head) => `${head}<base href="${FALLBACK}">`);
  if (links.length > 0) html = html.replace(KEPT, (_, between) => `<section>${between}${links.join('')}</ul>`);
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function answerAsset(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const kept = await findAsset(url);
  if (kept) return kept;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepAsset(url, response.clone()));
    return response;
  } catch {
    return (await findSize(url)) ?? Response.error();
  }
}
