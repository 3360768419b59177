/** Takes the place of the worker on a site that keeps nothing any more: removes what was kept, and itself. */
import { forgetAll } from './kept.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetAll([]).then(() => self.registration.unregister()));
});
