import { defineMiddleware } from 'astro:middleware';
import { withOwnAssets } from './site/urls.ts';

/** Every page's HTML passes here: what Astro links from the root is linked from the page. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withOwnAssets(await response.text(), url.pathname), response);
});
