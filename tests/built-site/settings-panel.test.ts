import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LOOK } from '../../src/site/look.ts';
import { withPage } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';
import { DESKTOP, withLook as openLook, openPanel, PHONE } from './looks.ts';
import { ARTICLE, openReady, testBrowser, testSite, violationsOf } from './test-browser.ts';

const browser = testBrowser();
const site = testSite(inject('first').dist);
const withLook = (look: string, options: BrowserContextOptions, path: string, use: (page: Page) => Promise<void>) =>
  openLook(browser, look, options, site.url + path, use);

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
        const rooms = await page.locator('.settings input:visible').evaluateAll((inputs) => {
          const words = [...document.querySelectorAll('.settings span')];
          return inputs.map((input) => {
            if (!(input instanceof HTMLElement) || !input.nextElementSibling) return [];
            input.focus();
            const word = input.nextElementSibling;
            const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(word);
            if (outlineStyle !== 'solid') return [];
            const own = word.getBoundingClientRect();
            const width = Number.parseFloat(outlineWidth);
            const reach = Number.parseFloat(outlineOffset) + width;
            const [start, end] = [own.left - reach, own.right + reach];
            return words.flatMap((other) => {
              const text = document.createRange();
              text.selectNodeContents(other);
              const { left, right, top, bottom } = text.getBoundingClientRect();
              if (other === word) return [left - start - width, end - width - right];
              if (bottom <= own.top || top >= own.bottom) return [];
              return [Math.max(left - end, start - right)];
            });
          });
        });
        expect(rooms.length).toBeGreaterThan(15);
        for (const room of rooms) {
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
        await openReady(page, site.url + path);
        await page.getByRole('button', { name: 'Aa' }).waitFor();
        expect(await shiftOf(page)).toBe(0);
      });
    }
  });
});
