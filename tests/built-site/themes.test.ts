import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LOOK } from '../../src/site/look.ts';
import { withPage } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';
import { ARTICLE, openReady, SCREENSHOTS, testBrowser, testSite, violationsOf } from './test-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** Every look of the colours: what the reader chose, and what the system asks for. */
const THEMES = [
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

const browser = testBrowser();
const site = testSite(inject('first').dist);

/** Open a page as a reader who has chosen a look sees it. */
const withLook = (look: string, options: BrowserContextOptions, path: string, use: (page: Page) => Promise<void>) =>
  withPage(browser, options, async (page) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [LOOK, look] as const);
    await openReady(page, site.url + path);
    await use(page);
  });

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aa' }).click();
  await page.locator('.settings').waitFor();
}

/** The contrast of the tokens as they are drawn: text on paper and, of the ink, on the wash that lies over it. */
const contrasts = (page: Page): Promise<Readonly<Record<string, number>>> =>
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

describe.each(THEMES)('the theme $name', ({ name, look, ...media }) => {
  it('has text of 7:1 at least, and rules of 3:1 where they mean something', async () => {
    await withLook(look, { ...DESKTOP, ...media }, ARTICLE, async (page) => {
      const { ink, muted, pencil, quoted, rule } = await contrasts(page);
      for (const contrast of [ink, muted, pencil, quoted]) expect(contrast).toBeGreaterThanOrEqual(7);
      expect(rule).toBeGreaterThanOrEqual(3);
      if (name.includes('contrast'))
        expect([ink, muted, rule].map((contrast) => Math.round(contrast ?? 0))).toEqual([21, 21, 21]);
    });
  });

  it.each([
    ['phone', 'open', PHONE],
    ['desktop', 'closed', DESKTOP],
  ] as const)('has no axe violation on a %s, its settings %s; pictures are kept', async (device, settings, options) => {
    await withLook(look, { ...options, ...media }, ARTICLE, async (page) => {
      await page.screenshot({ path: join(SCREENSHOTS, `theme-${name}-${device}.png`) });
      if (settings === 'closed') expect(await violationsOf(page)).toEqual([]);
      await openPanel(page);
      await page.screenshot({ path: join(SCREENSHOTS, `theme-${name}-${device}-settings.png`) });
      if (settings === 'open') expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('is black on white in print', async () => {
    await withLook(look, { ...DESKTOP, ...media }, ARTICLE, async (page) => {
      await openPanel(page);
      await page.emulateMedia({ media: 'print' });
      const inks = await page
        .locator('body *')
        .evaluateAll((elements) =>
          elements.filter((element) => element.checkVisibility()).map((element) => getComputedStyle(element).color),
        );
      expect(new Set(inks)).toEqual(new Set(['rgb(0, 0, 0)']));
      const paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      expect(paper).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.settings').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Aa' }).isVisible()).toBe(false);
    });
  });
});

describe('what a reader has chosen', () => {
  it('wins over what the system asks for, and leaves its contrast to it where nothing was chosen', async () => {
    const paperOf = async (look: string, contrast: 'more' | 'no-preference'): Promise<string> => {
      let paper = '';
      await withLook(look, { ...DESKTOP, colorScheme: 'light', contrast }, '', async (page) => {
        paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      });
      return paper;
    };
    expect(await paperOf('', 'more')).toBe('rgb(255, 255, 255)');
    for (const look of ['light', 'sepia', 'dark']) {
      expect(await paperOf(look, 'more')).toBe(await paperOf(look, 'no-preference'));
      expect(await paperOf(look, 'more')).not.toBe('rgb(255, 255, 255)');
    }
  });

  it.each(['light', 'sepia', 'dark'])('is told to the browser, so that its own parts are %s too', async (look) => {
    await withLook(look, { ...DESKTOP, colorScheme: look === 'dark' ? 'light' : 'dark' }, '', async (page) => {
      const scheme = await page.locator('html').evaluate((html) => getComputedStyle(html).colorScheme);
      expect(scheme).toBe(look === 'dark' ? 'dark' : 'light');
    });
  });

  it('holds on the page of an address without one, which loads nothing', async () => {
    await withLook('sepia size-150', { ...DESKTOP, colorScheme: 'dark' }, 'no/such/page/', async (page) => {
      const [paper, size] = await page
        .locator('body')
        .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).fontSize]);
      expect(paper).toBe('rgb(245, 236, 217)');
      expect(Number.parseFloat(size ?? '')).toBeGreaterThan(27);
    });
  });

  it('is overruled by the colours of a reader who forces their own: what holds is told by its line, not its colour', async () => {
    await withLook('sepia', { ...DESKTOP, forcedColors: 'active' }, ARTICLE, async (page) => {
      await openPanel(page);
      await page.screenshot({ path: join(SCREENSHOTS, 'theme-forced-colours-desktop-settings.png') });
      const paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      expect(paper).not.toBe('rgb(245, 236, 217)');
      const [holds, other] = await page
        .getByRole('group', { name: 'Theme' })
        .locator('span')
        .evaluateAll((words) => [words[2], words[0]].map((word) => word && getComputedStyle(word).borderBlockEndWidth));
      expect([holds, other]).toEqual(['2px', '0px']);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('leaves the source alone where notes are off: no wash, no dots, no bar, on paper neither', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      await withLook('bare', { ...DESKTOP, forcedColors }, ARTICLE, async (page) => {
        expect(await page.locator('.note:visible, .pull:visible').count()).toBe(0);
        const marks = await page.locator('.story .quote, .story .inferred').evaluateAll((elements) =>
          elements.map((element) => [
            // Transparent, whatever its colour is: systems that force colours make it white.
            getComputedStyle(element).backgroundColor.endsWith(', 0)'),
            getComputedStyle(element).textDecorationLine,
          ]),
        );
        expect(marks.length).toBeGreaterThan(5);
        expect(new Set(marks.flat())).toEqual(new Set([true, 'none']));
        const bars = await page
          .locator('.story > *')
          .evaluateAll((elements) =>
            elements
              .map((element) => getComputedStyle(element, '::after'))
              .filter(({ content, display }) => content !== 'none' && display !== 'none'),
          );
        expect(bars).toEqual([]);
      });
    }
  });
});

describe('the settings, opened', () => {
  it('are 24 px high at least for a pointer, and 44 px under a finger', async () => {
    for (const [options, least] of [
      [DESKTOP, 24],
      [PHONE, 44],
    ] as const) {
      await withLook('', options, ARTICLE, async (page) => {
        await openPanel(page);
        const boxes = await page
          .locator('.aa, .settings input:visible, .settings button')
          .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().toJSON()));
        expect(boxes.length).toBeGreaterThan(15);
        expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(least);
        expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
        // None of them lies over another.
        const overlaps = boxes.filter((one, index) =>
          boxes.some(
            (other, place) =>
              place > index &&
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
          ),
        );
        expect(overlaps).toEqual([]);
      });
    }
  });

  it('stand in two rows of three where there is room, and leave the story in sight on a phone', async () => {
    await withLook('', DESKTOP, ARTICLE, async (page) => {
      await openPanel(page);
      const tops = await page
        .locator('.settings fieldset')
        .evaluateAll((groups) => groups.map((group) => Math.round(group.getBoundingClientRect().top)));
      const [first, , , second] = tops;
      expect(tops).toEqual([first, first, first, second, second, second]);
    });
    await withLook('', PHONE, ARTICLE, async (page) => {
      await openPanel(page);
      const headline = await page.locator('h1').boundingBox();
      expect(headline && headline.y + headline.height).toBeLessThan(PHONE.viewport.height);
    });
  });

  it.each([
    { width: 360, height: 740, look: '', isOffered: false },
    { width: 480, height: 900, look: '', isOffered: true },
    { width: 480, height: 900, look: 'size-150', isOffered: false },
    { width: 740, height: 360, look: '', isOffered: true },
    { width: 740, height: 360, look: 'narrow', isOffered: true },
    { width: 900, height: 700, look: 'size-150', isOffered: false },
    { width: 1280, height: 900, look: 'wide', isOffered: true },
  ])('offer a length of lines where it makes a difference: $isOffered at $width px with "$look"', async (one) => {
    const { width, height, look, isOffered } = one;
    await withLook(look, { viewport: { width, height } }, ARTICLE, async (page) => {
      await openPanel(page);
      const lengths = page.getByRole('group', { name: 'Lines' });
      expect(await lengths.isVisible()).toBe(isOffered);
      const [short, long] = await page.evaluate(() =>
        ['narrow', 'wide'].map((chosen) => {
          document.documentElement.classList.remove('narrow', 'wide');
          document.documentElement.classList.add(chosen);
          return document.querySelector('.story > p')?.clientWidth ?? 0;
        }),
      );
      expect(Number(short) < Number(long)).toBe(isOffered);
    });
  });

  it('offer it as soon as there is room, and no longer than there is', async () => {
    await withLook('', { viewport: { width: 360, height: 740 } }, ARTICLE, async (page) => {
      await openPanel(page);
      const lengths = page.getByRole('group', { name: 'Lines' });
      await page.setViewportSize({ width: 480, height: 360 });
      await lengths.waitFor();
      await page.getByRole('radio', { name: '150' }).check();
      expect(await lengths.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Back to standard' }).click();
      await lengths.waitFor();
    });
  });

  it('mark what holds by a bar that is as wide as its word', async () => {
    for (const options of [PHONE, DESKTOP]) {
      await withLook('sepia', options, ARTICLE, async (page) => {
        await openPanel(page);
        const overhangs = await page.locator('.settings :checked + span').evaluateAll((words) =>
          words
            .filter((word) => word.checkVisibility())
            .map((word) => {
              const text = document.createRange();
              text.selectNodeContents(word);
              return Math.abs(word.getBoundingClientRect().width - text.getBoundingClientRect().width);
            }),
        );
        expect(overhangs.length).toBeGreaterThan(4);
        expect(Math.max(...overhangs)).toBeLessThan(1);
      });
    }
  });

  it('have rings of focus that are clear of the words beside', async () => {
    for (const options of [PHONE, DESKTOP]) {
      await withLook('', options, ARTICLE, async (page) => {
        await openPanel(page);
        // A ring is for who comes by keys.
        await page.keyboard.press('Tab');
        for (const radio of await page.locator('.settings input:visible').all()) {
          await radio.focus();
          const room = await radio.evaluate((input) => {
            const word = input.nextElementSibling;
            if (!word) return [];
            const { outlineOffset, outlineWidth } = getComputedStyle(word);
            const own = word.getBoundingClientRect();
            const width = Number.parseFloat(outlineWidth);
            const reach = Number.parseFloat(outlineOffset) + width;
            const [start, end] = [own.left - reach, own.right + reach];
            return [...document.querySelectorAll('.settings span')].flatMap((other) => {
              const text = document.createRange();
              text.selectNodeContents(other);
              const { left, right, top, bottom } = text.getBoundingClientRect();
              if (other === word) return [left - start - width, end - width - right];
              if (bottom <= own.top || top >= own.bottom) return [];
              return [Math.max(left - end, start - right)];
            });
          });
          expect(room.length).toBeGreaterThan(2);
          expect(Math.min(...room)).toBeGreaterThan(1);
        }
      });
    }
  });

  it.each([
    { look: '', width: 320, text: '100%' },
    { look: 'size-150', width: 320, text: '100%' },
    { look: 'sans', width: 360, text: '200%' },
    { look: 'size-150 wide loose', width: 360, text: '200%' },
    { look: 'size-150 wide', width: 900, text: '100%' },
    { look: 'size-150 wide sans', width: 1280, text: '200%' },
  ])('fit into $width px with "$look" and text of $text', async ({ look, width, text }) => {
    await withLook(look, { viewport: { width, height: 800 } }, ARTICLE, async (page) => {
      await openPanel(page);
      await page.evaluate((factor) => {
        const root = document.documentElement;
        root.style.fontSize = `${(Number.parseFloat(getComputedStyle(root).fontSize) * Number.parseFloat(factor)) / 100}px`;
      }, text);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const cut = await page
        .locator('.settings span, .settings legend, .settings button')
        .evaluateAll((words) => words.filter((word) => word.scrollWidth > word.clientWidth + 1).length);
      expect(cut).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('move nothing when their button comes, whatever was chosen', async () => {
    for (const [options, path] of [
      [DESKTOP, ''],
      [PHONE, ''],
      [PHONE, ARTICLE],
    ] as const) {
      await withPage(browser, options, async (page) => {
        await watchShifts(page);
        await page.addInitScript(([key, look]) => localStorage.setItem(key, look), [
          LOOK,
          'sepia size-130 loose',
        ] as const);
        // The script comes late, after the page was seen.
        await page.route(/reader\.[^/]+\.js$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await route.continue();
        });
        await page.goto(site.url + path, { waitUntil: 'networkidle' });
        await page.getByRole('button', { name: 'Aa' }).waitFor();
        expect(await shiftOf(page)).toBe(0);
      });
    }
  });
});
