import { describe, expect, inject, it } from 'vitest';
import { current, ENGLISH, endOne, press, REMOTE, readToTheEnd, saidIn, start, testListening } from './listening.ts';
import { addressOf } from './pages.ts';

const { many, withVoices } = testListening();

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
    await withVoices([ENGLISH], async (page) => {
      await page.evaluate(() => document.documentElement.classList.add('bare'));
      await start(page);
      const said = await readToTheEnd(page);
      expect(said.length).toBeGreaterThan(10);
      expect(said.filter(({ volume }) => volume < 1)).toEqual([]);
    });
  });

  it('is handed to a voice of the reader’s own machine whole, to one of the network in parts that it does not cut off', async () => {
    await withVoices([REMOTE, ENGLISH], async (page) => {
      await start(page);
      const said = await readToTheEnd(page);
      expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['en-US']));
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

  it.each([
    ['items of a list', 'what-to-bring', 'li'],
    ['words of a subhead', 'what-the-tram-will-cost', 'h2'],
  ])('has the %s in it', async (_, slug, element) => {
    await withVoices(
      [ENGLISH],
      async (page) => {
        await start(page);
        const text = (await readToTheEnd(page)).map((said) => said.text).join('');
        const parts = await page.locator(`[data-story] ${element}`).allTextContents();
        expect(parts.length).toBeGreaterThan(1);
        for (const part of parts) expect(text).toContain(part.trim());
      },
      { url: many.url + addressOf(inject('many').articles, slug) },
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
      expect(place).toBeGreaterThan(0);
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
});
