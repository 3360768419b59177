import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Pages } from './browser.ts';
import { DESKTOP, openPanel, PHONE, withLook } from './looks.ts';
import { ARTICLE, SCREENSHOTS, violationsOf } from './test-browser.ts';

/** Every look of the colours: what the reader chose, and what the system asks for. */
export const THEMES = [
  { name: 'system-light', look: '', colorScheme: 'light' },
  { name: 'system-dark', look: '', colorScheme: 'dark' },
  { name: 'light', look: 'light', colorScheme: 'dark' },
  { name: 'sepia', look: 'sepia', colorScheme: 'dark' },
  { name: 'dark', look: 'dark', colorScheme: 'light' },
  { name: 'contrast-light', look: 'contrast', colorScheme: 'light' },
  { name: 'contrast-dark', look: 'contrast', colorScheme: 'dark' },
  { name: 'system-more-contrast-light', look: '', colorScheme: 'light', contrast: 'more' },
  { name: 'system-more-contrast-dark', look: '', colorScheme: 'dark', contrast: 'more' },
] as const;

/** Every theme on a phone with its settings open, and on a desktop with them closed. */
export const MATRIX = THEMES.flatMap((theme) => [
  { ...theme, device: 'phone', settings: 'open' },
  { ...theme, device: 'desktop', settings: 'closed' },
]);

/** That axe finds nothing wrong with an article in a theme on a device; pictures are kept, settings closed and open. */
export const expectAccessible = (
  browser: Pages,
  site: string,
  { name, look, device, settings, ...media }: (typeof MATRIX)[number],
): Promise<void> =>
  withLook(browser, look, { ...(device === 'phone' ? PHONE : DESKTOP), ...media }, site + ARTICLE, async (page) => {
    await page.screenshot({ path: join(SCREENSHOTS, `theme-${name}-${device}.png`) });
    if (settings === 'closed') expect(await violationsOf(page)).toEqual([]);
    await openPanel(page);
    await page.screenshot({ path: join(SCREENSHOTS, `theme-${name}-${device}-settings.png`) });
    if (settings === 'open') expect(await violationsOf(page)).toEqual([]);
  });

/** The contrast of the tokens as they are drawn: text on paper and, of the ink, on the wash that lies over it. */
export const contrasts = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is nothing to draw on');
    const probe = document.body.appendChild(document.createElement('i'));
    const luminanceOf = (...layers: readonly string[]): number => {
      for (const layer of layers) {
        probe.style.color = `var(${layer})`;
        context.fillStyle = getComputedStyle(probe).color;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (text: string, ...ground: readonly string[]): number => {
      const [one, other] = [luminanceOf(text), luminanceOf(...ground)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const found = {
      ink: contrast('--ink', '--paper'),
      muted: contrast('--ink-muted', '--paper'),
      pencil: contrast('--pencil', '--paper'),
      quoted: contrast('--ink', '--paper', '--pencil-wash'),
      rule: contrast('--rule-strong', '--paper'),
    };
    probe.remove();
    return found;
  });
