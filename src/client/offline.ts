/** Null where the browser has none; in a frame without an origin some throw when it is looked for. */
function findWorkers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/**
 * Registers the worker that keeps what is read, once the page stands, and tells a new one what this page has loaded.
 * From disk there is nothing to keep, and a browser that refuses has its reader's reasons.
 */
export function keepForOffline(page: Document, { protocol }: Pick<Location, 'protocol'>): void {
  const serviceWorker = findWorkers();
  const manifest = page.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (!manifest || !serviceWorker || protocol === 'file:') return;
  if (import.meta.env.DEV) {
    // That of a built site, looked at under the same address, would keep what is being changed.
    serviceWorker.getRegistration().then((left) => left?.unregister());
    return;
  }
  addEventListener('load', async () => {
    const isFirst = !serviceWorker.controller;
    /** Since when all that the page asks for goes through the worker, in milliseconds of the page. */
    let ruled = Number.POSITIVE_INFINITY;
    const rule = () => {
      ruled = performance.now();
    };
    serviceWorker.addEventListener('controllerchange', rule, { once: true });
    try {
      // It lies at the site's root, as the manifest does.
      await serviceWorker.register(new URL('sw.js', manifest.href));
      const { active } = await serviceWorker.ready;
      if (!isFirst || !active) return;
      active.postMessage(namesOf(performance.getEntriesByType('resource')));
      // A photograph that was on its way when the worker began came past it.
      new PerformanceObserver((list) => {
        const late = list.getEntries().filter(({ startTime }) => startTime <= ruled);
        if (late.length > 0) active.postMessage(namesOf(late));
      }).observe({ type: 'resource' });
    } catch {}
  });
}

const namesOf = (entries: PerformanceEntryList): readonly string[] => entries.map(({ name }) => name);
