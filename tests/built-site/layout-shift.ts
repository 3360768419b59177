import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** How far the page has moved by itself since it began, as the Layout Instability API counts. */
    shift: number;
  }
}

/** Counts from now on what a page moves under its reader, on every page that is opened in this one. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What the page has moved so far, its fonts loaded and all drawn; 0 where it stood still. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return window.shift;
  });
