import { expect, test } from 'vitest';
import { DEVICES, measure } from '../bench/lighthouse.ts';
import { buildContent } from '../build/make-project.ts';
import { pack, serve } from '../built-site/serve.ts';

/** How fast a page is depends on what else the machine does; all else is the same each time. */
const TRIES = 5;

test('Lighthouse gives the article and the front page 100 in every category', async () => {
  const dist = await buildContent();
  const article = pack(dist).find(({ path }) => /^\/\d{4}\/.*\/index\.html$/.test(path));
  const site = await serve(dist, '/');
  try {
    for (const path of ['', article?.path.slice(1).replace('index.html', '') ?? '']) {
      let short: readonly string[] = [];
      for (let round = 0; round < TRIES && (round === 0 || short.length > 0); round++) {
        const found: string[] = [];
        let pages = 0;
        await measure([site.url + path], (_, device, { scores, costs }) => {
          pages++;
          for (const [category, score] of Object.entries(scores)) {
            if (score < 100) found.push(`/${path}, ${device}: ${category} ${score}: ${costs.join('; ')}`);
          }
        });
        expect(pages).toBe(DEVICES.length);
        short = found;
      }
      expect(short).toEqual([]);
    }
  } finally {
    await site.close();
  }
});
