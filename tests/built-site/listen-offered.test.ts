import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';
import { ENGLISH, GERMAN, testListening } from './listening.ts';
import { pagesOf } from './pages.ts';
import { recordSpeech } from './speech.ts';
import { ARTICLE, openReady } from './test-browser.ts';

const { browser, first, many, withVoices } = testListening();

describe('listening is offered', () => {
  it('where the browser has a voice of the article’s language, also one that comes late', async () => {
    await withPage(browser, {}, async (page) => {
      await recordSpeech(page, [GERMAN, ENGLISH], true);
      await openReady(page, first.url + ARTICLE);
      const word = page.getByRole('button', { name: 'Listen' });
      expect(await word.count()).toBe(0);
      await page.evaluate(() => window.loadVoices());
      await page.evaluate(() => window.loadVoices());
      expect(await word.count()).toBe(1);
    });
  });

  it.each([
    ['has no voice', []],
    ['has voices of other languages alone', [GERMAN]],
  ])('nowhere that the browser %s', async (_, voices) => {
    await withVoices(voices, async (page) => {
      await page.getByRole('button', { name: 'Copy link' }).waitFor();
      expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
    });
  });

  it('nowhere that the browser cannot speak, and to nobody without JavaScript', async () => {
    for (const script of [
      'delete window.speechSynthesis',
      "Object.defineProperty(window, 'speechSynthesis', { value: undefined })",
    ]) {
      await withPage(browser, {}, async (page) => {
        await page.addInitScript(script);
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.goto(first.url + ARTICLE);
        await page.getByRole('button', { name: 'Copy link' }).waitFor();
        expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
        expect(errors).toEqual([]);
      });
    }
    await withVoices(
      [ENGLISH],
      async (page) => expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0),
      { javaScriptEnabled: false },
    );
  });

  it('not in an article whose language could not be told', async () => {
    const hebrew = pagesOf(inject('many').dist).find(({ html }) => html.includes('<h1 class="headline">הגשר נפתח'));
    await withVoices(
      [ENGLISH],
      async (page) => {
        await page.getByRole('button', { name: 'Copy link' }).waitFor();
        expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0);
      },
      { url: many.url + hebrew?.path },
    );
  });

  it.each([320, 360, 1280].flatMap((width) => [100, 150, 200].map((percent) => ({ width, percent }))))(
    'where nothing moves when it comes: at $width px with text of $percent %',
    async ({ width, percent }) => {
      await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        await recordSpeech(page, [ENGLISH], true);
        await watchShifts(page);
        for (const tally of ['6 quotes, 2 voices', '6 quotes', '116 quotes, 23 voices']) {
          await page.route(first.url + ARTICLE, async (route) => {
            const html = await (await route.fetch()).text();
            await route.fulfill({
              contentType: 'text/html',
              body: html.replace('6 quotes, 2 voices', tally).replace('<html', `<html style="font-size:${percent}%"`),
            });
          });
          await openReady(page, first.url + ARTICLE);
          const placesOf = () =>
            page
              .locator('main *:not(button, [data-listen])')
              .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
          const [places, shift] = [await placesOf(), await shiftOf(page)];
          await page.evaluate(() => window.loadVoices());
          const word = page.getByRole('button', { name: 'Listen' });
          await word.waitFor();
          expect(await placesOf()).toEqual(places);
          expect(await shiftOf(page)).toBe(shift);
          // Nor does it lie over anything.
          const covered = await word.evaluate((own) => {
            const linesOf = (element: Element): readonly DOMRect[] => {
              const text = document.createRange();
              text.selectNodeContents(element);
              return [...text.getClientRects()];
            };
            const others = [...document.querySelectorAll('.kicker > :not([data-listen]), h1, .masthead > *')];
            return linesOf(own).flatMap((box) =>
              others
                .flatMap(linesOf)
                .filter(
                  ({ left, right, top, bottom }) =>
                    left < box.right && right > box.left && top < box.bottom && bottom > box.top,
                ),
            ).length;
          });
          expect(covered).toBe(0);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    },
  );
});
