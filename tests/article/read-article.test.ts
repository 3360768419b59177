import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { contentFiles, fixtureNames, fixturePath, goldenOf, readFixture, reading } from './fixtures.ts';
import { newsText } from './generated-text.ts';
import { expectLaws, expectSameBytes } from './laws.ts';

const [firstPath = ''] = contentFiles.filter((file) => file.includes('un-vows-to-push'));

describe('a file of each shape', () => {
  it.each(fixtureNames)('%s gives the record that was reviewed', (name) => {
    expect(existsSync(fixturePath(name, 'record.json')), `${name} has no record.json; write and review it`).toBe(true);
    expect(goldenOf(readFixture(name))).toBe(readFileSync(fixturePath(name, 'record.json'), 'utf8'));
  });
});

describe('the laws of the record', () => {
  const sources = [...fixtureNames.map((name) => fixturePath(name, 'source.txt')), ...contentFiles];
  it.each(sources.map((path) => [path.split('/').slice(-2).join('/'), path]))('hold for %s', (_, path) => {
    const { article, text } = reading(readFileSync(path), basename(path));
    if (!article) throw new Error(`${path} could not be read`);
    expectLaws({ article, text });
    expect(articleSchema.parse(article)).toEqual(article);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('hold for generated news text', () => {
    fc.assert(
      fc.property(newsText, (source) => {
        const { article, text } = reading(source);
        if (article) expectLaws({ article, text });
      }),
      { numRuns: 500, seed: 20161004 },
    );
  });

  it('hold for generated news text in every zone, with the same bytes each time', () => {
    expectSameBytes(fc.sample(newsText, { numRuns: 500, seed: 20161004 }));
  });

  it('hold for any text whatever: it is read or refused with a reason, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { article, rules } = reading(Buffer.concat([Buffer.from('date 2021-05-12 A b\n\n'), bytes]));
        expect(article !== null || rules.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 20161004 },
    );
  });
});

describe('the first article', () => {
  it('gives the record that was reviewed, in every field', () => {
    const file = new VFile({ path: 'first.txt', value: readFileSync(firstPath) });
    const golden = readFileSync(join(import.meta.dirname, 'first-article.json'), 'utf8');
    expect(readArticle(file)).toEqual(JSON.parse(golden));
  });

  const { article } = reading(readFileSync(firstPath));

  it('has 13 paragraphs and one caption, whose credit is printed twice and kept once', () => {
    expect(article?.body).toHaveLength(13);
    expect(article?.captions.map(({ credit, credits }) => [credit, credits.length])).toEqual([
      ['AFP PHOTO / Bryan R. Smith', 2],
    ]);
  });

  it('has six quotes, three of them read from a pronoun', () => {
    expect(article?.quotes.map(({ speaker }) => [speaker?.text, speaker?.name, speaker?.inferred])).toEqual([
      ['the office of Staffan de Mistura', 'Office of Staffan de Mistura', false],
      ['he', 'John Kirby', true],
      ['his office', 'Office of Staffan de Mistura', true],
      ['Kirby', 'John Kirby', false],
      ['De Mistura’s office', 'Office of Staffan de Mistura', false],
      ['it', 'Office of Staffan de Mistura', true],
    ]);
  });

  it('takes “Joint Implementation Center” for a name and keeps the typing error of the source', () => {
    const contents = article?.quotes.flatMap(({ content }) => content.map(({ text }) => text)) ?? [];
    expect(contents.some((text) => text.includes('Joint Implementation'))).toBe(false);
    expect(contents.some((text) => text.startsWith('deeply regrets he fact'))).toBe(true);
  });

  it('knows which Monday it was', () => {
    expect(article?.dates.map(({ text, value }) => `${text} = ${value}`)).toEqual([
      'Monday = 2016-10-03',
      'September 25, 2016 = 2016-09-25',
      'Monday = 2016-10-03',
      'last month = 2016-09',
      '2011 = 2011',
      'September 9 = 2016-09-09',
    ]);
  });
});

describe('the same bytes', () => {
  it('give the same record in every zone', () => {
    const names = ['weekdays-by-tense', 'days-across-new-year', 'relative-days'];
    expectSameBytes(names.map((name) => readFileSync(fixturePath(name, 'source.txt'), 'utf8')));
  });
});
