import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withPage } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';
import { pagesOf } from './pages.ts';
import { type ListedVoice, recordSpeech, type Said } from './speech.ts';
import { ARTICLE, openReady, SCREENSHOTS, testBrowser, testSite, violationsOf } from './test-browser.ts';

const ENGLISH: ListedVoice = { lang: 'en-US', localService: true };
const GERMAN: ListedVoice = { lang: 'de-DE', localService: true };
const REMOTE: ListedVoice = { lang: 'en-GB', localService: false };

const browser = testBrowser();
const first = testSite(inject('first').dist);
const many = testSite(inject('many').dist);

type Context = Parameters<Browser['newContext']>[0];

/** Opens the first article in a browser that has these voices. */
const withVoices = (
  voices: readonly ListedVoice[],
  use: (page: Page) => Promise<void>,
  { url = first.url + ARTICLE, ...context }: Context & { url?: string } = {},
): Promise<void> =>
  withPage(browser, context, async (page) => {
    await recordSpeech(page, voices);
    if (context.javaScriptEnabled === false) await page.goto(url);
    else await openReady(page, url);
    await use(page);
  });

const press = (page: Page, name: string) => page.locator('.strip').getByRole('button', { name, exact: true }).click();
const start = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true }).click();
const saidIn = (page: Page): Promise<readonly Said[]> => page.evaluate(() => window.said);
const last = async (page: Page): Promise<Said | undefined> => (await saidIn(page)).at(-1);
const endOne = (page: Page) => page.evaluate(() => window.endOne());
const current = (page: Page) => page.locator('[aria-current]');

/** Lets it read until it falls silent; all that was said. */
async function readToTheEnd(page: Page): Promise<readonly Said[]> {
  while (await page.locator('.strip').count()) await endOne(page);
  return saidIn(page);
}

describe('listening is offered', () => {
  it('where the browser has a voice of the article’s language, also one that comes late', async () => {
    await withPage(browser, {}, async (page) => {
      await recordSpeech(page, [GERMAN, ENGLISH], true);
      await page.goto(first.url + ARTICLE, { waitUntil: 'networkidle' });
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
          await page.goto(first.url + ARTICLE, { waitUntil: 'networkidle' });
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
        await page.goto(first.url + ARTICLE, { waitUntil: 'networkidle' });
        await start(page);
        const top = (await page.locator('.strip').boundingBox())?.y ?? 0;
        let seen = 0;
        for (;;) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(() => {
            const element = document.activeElement;
            return {
              isStrip: element?.closest('.strip') !== null,
              bottom: element?.getBoundingClientRect().bottom ?? 0,
            };
          });
          if (await page.evaluate(() => document.activeElement === document.body)) break;
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
});

describe('what is said', () => {
  it('is the headline and the story to the letter, without captions and furniture', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      const story = (await readToTheEnd(page)).filter(({ volume }) => volume === 1);
      const blocks = await page
        .locator('h1, [data-story] > p')
        .evaluateAll((all) =>
          all.map((element) =>
            [...element.childNodes].map((node) => (node.nodeName === 'BUTTON' ? '' : node.textContent)).join(''),
          ),
        );
      expect(story.map(({ text }) => text).join('')).toBe(blocks.join(''));
      expect(story.map(({ text }) => text).join('')).not.toContain('AFP PHOTO');
      expect(story.length).toBeGreaterThan(blocks.length);
      expect(new Set(story.map(({ lang, voice }) => `${lang} ${voice}`))).toEqual(new Set(['en-US en-US']));
    });
  });

  it('names who speaks once per change of voice, quietly, before their paragraph, and a guess with its reason', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      const said = await readToTheEnd(page);
      expect(said.filter(({ volume }) => volume < 1).map(({ text }) => text)).toEqual([
        'Office of Staffan de Mistura',
        'John Kirby',
        'read from “he”',
        'Office of Staffan de Mistura',
        'read from “his office”',
        'John Kirby',
        'Office of Staffan de Mistura',
      ]);
      const place = said.findIndex(({ text }) => text === 'John Kirby');
      expect(said[place + 2]?.text).toContain('There is nothing more');
    });
  });

  it('has no name in it for a reader who wants no notes', async () => {
    await withPage(browser, {}, async (page) => {
      await recordSpeech(page, [ENGLISH]);
      await page.goto(first.url + ARTICLE, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.documentElement.classList.add('bare'));
      await start(page);
      expect((await readToTheEnd(page)).filter(({ volume }) => volume < 1)).toEqual([]);
    });
  });

  it('is handed to a voice of the reader’s own machine whole, to one of the network in parts that it does not cut off', async () => {
    await withVoices([REMOTE, ENGLISH], async (page) => {
      await start(page);
      expect((await readToTheEnd(page)).map(({ voice }) => voice)).not.toContain('en-GB');
    });
    await withVoices([REMOTE], async (page) => {
      await start(page);
      const said = await readToTheEnd(page);
      expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(141);
      expect(said.map(({ text }) => text).join('')).toContain(
        '“The UN will continue to push energetically for a political solution of the Syrian conflict regardless of',
      );
    });
  });

  it('has the items of a list and the words of a subhead in it', async () => {
    const list = pagesOf(inject('many').dist).find(
      ({ html, path }) => html.includes('<ul id="p-') && path.startsWith('20'),
    );
    await withVoices(
      [ENGLISH],
      async (page) => {
        await start(page);
        const text = (await readToTheEnd(page)).map((said) => said.text).join(' ');
        for (const item of await page.locator('[data-story] li').allTextContents()) expect(text).toContain(item.trim());
      },
      { url: many.url + list?.path },
    );
  });
});

describe('while it reads', () => {
  it('marks the block that is read, and one alone', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      expect(await current(page).evaluate((element) => element.tagName)).toBe('H1');
      await endOne(page);
      expect(await current(page).count()).toBe(1);
      expect(await current(page).innerText()).toContain('The UN Syria envoy voiced deep disappointment');
    });
  });

  it('turns the page for a reader who follows', async () => {
    await withVoices(
      [ENGLISH],
      async (page) => {
        await start(page);
        for (let block = 0; block < 8; block++) await press(page, 'Next');
        await page.waitForFunction(() => scrollY > 200);
      },
      { viewport: { width: 1280, height: 700 } },
    );
  });

  it('leaves a reader where they are who has scrolled away, or who wants nothing to move', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const place = await page.evaluate(() => scrollY);
      await press(page, 'Next');
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => scrollY)).toBe(place);
    });
    await withVoices(
      [ENGLISH],
      async (page) => {
        await start(page);
        for (let block = 0; block < 8; block++) await press(page, 'Next');
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
      { reducedMotion: 'reduce' },
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
      await page.reload({ waitUntil: 'networkidle' });
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

  it('pauses when the browser cannot go on, and falls silent with its page', async () => {
    await withVoices([ENGLISH], async (page) => {
      await start(page);
      await page.evaluate(() => speechSynthesis.cancel());
      await page.locator('.strip').getByRole('button', { name: 'Go on' }).waitFor();
      await press(page, 'Go on');
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
      const count = (await saidIn(page)).length;
      await endOne(page);
      expect(await saidIn(page)).toHaveLength(count);
      expect(await page.locator('.strip').count()).toBe(0);
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
