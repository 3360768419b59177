import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { current, ENGLISH, endOne, last, press, saidIn, start, testListening } from './listening.ts';
import { pagesOf } from './pages.ts';
import { recordSpeech } from './speech.ts';
import { ARTICLE, openReady, ready, SCREENSHOTS, violationsOf } from './test-browser.ts';

const { browser, first, many, withVoices } = testListening();

describe('the strip', () => {
  it('hides nothing that has the focus, on a narrow page with large text neither', async () => {
    for (const [width, look] of [
      [320, 'size-150'],
      [360, ''],
      [1280, 'size-150'],
    ] as const) {
      await withPage(browser, { viewport: { width, height: 640 } }, async (page) => {
        await recordSpeech(page, [ENGLISH]);
        await page.addInitScript((chosen) => localStorage.setItem('broadsheet-look', chosen), look);
        await openReady(page, first.url + ARTICLE);
        await start(page);
        const top = (await page.locator('.strip').boundingBox())?.y ?? 0;
        let seen = 0;
        for (;;) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(() => {
            const element = document.activeElement;
            return {
              isBody: element === document.body,
              isStrip: element?.closest('.strip') !== null,
              bottom: element?.getBoundingClientRect().bottom ?? 0,
            };
          });
          if (focused.isBody) break;
          seen++;
          if (!focused.isStrip) expect(focused.bottom).toBeLessThanOrEqual(top + 1);
        }
        expect(seen).toBeGreaterThan(15);
      });
    }
  });

  it('runs as the site’s language does in an article that runs the other way', async () => {
    const arabic = pagesOf(inject('many').dist).find(({ path }) => path.includes('bed-tse-snwat'));
    const url = many.url + arabic?.path.replace('index.html', '');
    await withVoices(
      [{ lang: 'ar-SA', localService: true }],
      async (page) => {
        await start(page);
        const places = await page
          .locator('.strip > *')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).toHaveLength(5);
      },
      { url, viewport: { width: 1280, height: 900 } },
    );
  });

  it('shows its choice as one where the reader’s colours stand for ours', async () => {
    await withVoices(
      [ENGLISH],
      async (page) => {
        await start(page);
        const line = await page.locator('.strip select').evaluate((select) => getComputedStyle(select).borderBlockEnd);
        expect(line).toMatch(/^1px solid/);
      },
      { forcedColors: 'active' },
    );
  });

  it('can be paused, and goes on with the sentence in which it was', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      for (let block = 0; block < 5; block++) await press(page, 'Next');
      await endOne(page);
      await endOne(page);
      const before = await last(page);
      expect(before?.text).toContain('There is nothing more');
      await endOne(page);
      const sentence = await last(page);
      expect(sentence?.text).toContain('And that’s tragic');
      await press(page, 'Pause');
      const count = (await saidIn(page)).length;
      await endOne(page);
      await page.waitForTimeout(50);
      expect(await saidIn(page)).toHaveLength(count);
      await press(page, 'Go on');
      expect(await last(page)).toEqual(sentence);
      expect(await page.locator('.kicker').getByRole('button', { name: 'Pause' }).count()).toBe(1);
    });
  });

  it('takes another speed at once, and has it on the next visit', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      const { text } = (await last(page)) ?? {};
      await page.getByLabel('Speed').selectOption('1.5');
      expect(await last(page)).toMatchObject({ text, rate: 1.5 });
      await page.reload();
      await ready(page);
      await start(page);
      expect(await last(page)).toMatchObject({ rate: 1.5 });
      expect(await page.getByLabel('Speed').locator('option').allTextContents()).toEqual([
        '0.75 ×',
        '1 ×',
        '1.25 ×',
        '1.5 ×',
        '1.75 ×',
        '2 ×',
      ]);
    });
  });

  it('goes to the paragraph after and before, and says again who speaks there', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      await press(page, 'Next');
      await press(page, 'Next');
      expect(await last(page)).toMatchObject({ text: 'Office of Staffan de Mistura' });
      await press(page, 'Back');
      expect((await last(page))?.text).toContain('voiced deep disappointment');
      await press(page, 'Back');
      await press(page, 'Back');
      expect((await last(page))?.text).toBe('UN vows to push for political solution in Syria');
      await press(page, 'Next');
      await press(page, 'Next');
      expect(await last(page)).toMatchObject({ text: 'Office of Staffan de Mistura' });
    });
  });

  it('stops, unmarks its block and gives the focus back', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      await press(page, 'Stop');
      expect(await current(page).count()).toBe(0);
      expect(await page.locator('.strip').count()).toBe(0);
      expect(await page.locator(':focus').innerText()).toBe('Listen');
      await start(page);
      expect((await last(page))?.text).toBe('UN vows to push for political solution in Syria');
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no axe violation in %s at %i px; a picture of it is kept', async (colorScheme, width) => {
    await withVoices(
      [ENGLISH],
      async (page) => {
        await start(page);
        await press(page, 'Next');
        await press(page, 'Next');
        await page.screenshot({ path: join(SCREENSHOTS, `listen-${colorScheme}-${width}.png`) });
        expect(await violationsOf(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      },
      { colorScheme, viewport: { width, height: 740 }, reducedMotion: 'reduce' },
    );
  });
});
