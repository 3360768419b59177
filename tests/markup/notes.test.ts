import { describe, expect, it } from 'vitest';
import type { Article, DateMention } from '../../src/article/article.ts';
import { toNotes } from '../../src/markup/notes.ts';
import { articleOf, passageOf, quoteOf, speakerOf } from './helpers.ts';

const notesOf = (article: Article) => toNotes(article, article.body);
const voicesOf = (article: Article) => notesOf(article).map((note) => note?.voices ?? null);
const dateOf = (source: string, words: string, value: string, inferred: boolean, nth = 0): DateMention => ({
  ...passageOf(source, words, nth),
  value,
  inferred,
});

describe('a note on a quote', () => {
  const source = '“We will rebuild,” the mayor said in a statement. “Soon,” he said.\n\n“At once,” he added.';
  const mayor = { name: 'The mayor of the harbour town', role: 'chair of the council' };
  const rebuild = quoteOf(source, ['We will rebuild,'], {
    speaker: speakerOf(source, 'the mayor', mayor),
    medium: passageOf(source, 'in a statement'),
  });

  it('says who speaks, in which role and medium', () => {
    expect(voicesOf(articleOf(source, { quotes: [rebuild] }))).toMatchObject([
      [{ ...mayor, pronoun: null, medium: 'in a statement', readFrom: [], lead: null, quotes: [rebuild] }],
      null,
    ]);
  });

  it('is one where two quotes of a block have one speaker, and tells of the guess', () => {
    const soon = quoteOf(source, ['Soon,'], {
      speaker: speakerOf(source, 'he said', { ...mayor, text: 'he', inferred: true }),
    });
    expect(voicesOf(articleOf(source, { quotes: [rebuild, soon] }))[0]).toMatchObject([
      { ...mayor, medium: 'in a statement', readFrom: [{ text: 'he', where: 'here' }] },
    ]);
  });

  it('tells a role once on a page', () => {
    const quotes = [rebuild, quoteOf(source, ['At once,'], { speaker: speakerOf(source, 'he added', mayor) })];
    const roles = voicesOf(articleOf(source, { quotes })).map((voices) => voices?.[0]?.role);
    expect(roles).toEqual(['chair of the council', null]);
  });

  it('says where a guess was read when that is another block', () => {
    const guess = speakerOf(source, 'the mayor', { ...mayor, inferred: true });
    const quotes = [quoteOf(source, ['At once,'], { speaker: guess })];
    expect(voicesOf(articleOf(source, { quotes }))[1]?.[0]?.readFrom).toEqual([{ text: 'the mayor', where: 'above' }]);
  });

  it('names the speaker again where a quote runs on, and tells the rest where it begins', () => {
    const long = '“It rose.\n\n“Then it fell,” she said in a statement.';
    const quotes = [
      quoteOf(long, ['It rose.', 'Then it fell,'], {
        speaker: speakerOf(long, 'she', { ...mayor, inferred: true }),
        medium: passageOf(long, 'in a statement'),
      }),
    ];
    expect(voicesOf(articleOf(long, { quotes }))).toMatchObject([
      [{ ...mayor, medium: 'in a statement', readFrom: [{ text: 'she', where: 'below' }] }],
      [{ name: mayor.name, role: null, medium: null, readFrom: [] }],
    ]);
  });

  it('says whose words are whose where two speak in a block, by as many as differ', () => {
    const two = '“The quay opens in June,” the mayor said. “The quay opens when it is safe,” the master said.';
    const quotes = [
      quoteOf(two, ['The quay opens in June,'], { speaker: speakerOf(two, 'the mayor') }),
      quoteOf(two, ['The quay opens when it is safe,'], { speaker: speakerOf(two, 'the master') }),
    ];
    expect(voicesOf(articleOf(two, { quotes }))[0]?.map(({ lead }) => lead)).toEqual([
      'The quay opens in…',
      'The quay opens when…',
    ]);
  });

  it('names nobody by a pronoun that could not be followed, and says so once, where the quote begins', () => {
    const long = '“It rose.\n\n“Then it fell,” she said.';
    const quotes = [quoteOf(long, ['It rose.', 'Then it fell,'], { speaker: speakerOf(long, 'she', { name: 'she' }) })];
    expect(voicesOf(articleOf(long, { quotes }))).toMatchObject([[{ name: null, pronoun: 'she' }], null]);
  });

  it('owns up to a statement whose speaker was not read', () => {
    const quotes = [quoteOf(source, ['Soon,'])];
    expect(voicesOf(articleOf(source, { quotes }))[0]).toMatchObject([{ name: null, pronoun: null }]);
  });

  it('is not made in a language without rules, where no speaker was looked for', () => {
    const quotes = [quoteOf(source, ['Soon,'])];
    expect(notesOf(articleOf(source, { quotes, lang: 'sv' }))).toEqual([null, null]);
  });

  it('is not made for a fragment that nobody is named for', () => {
    const quotes = [quoteOf(source, ['Soon,'], { kind: 'partial' })];
    expect(notesOf(articleOf(source, { quotes }))).toEqual([null, null]);
  });
});

describe('a note on a day', () => {
  const source = 'It rained on Monday.\n\nOn Monday it rained, and in May 2014.';
  const daysOf = (article: Article) => notesOf(article).map((note) => note?.days ?? null);

  it('says which day was meant, at the first mention only', () => {
    const dates = [dateOf(source, 'Monday', '2016-10-03', true), dateOf(source, 'Monday', '2016-10-03', true, 1)];
    expect(daysOf(articleOf(source, { dates }))).toMatchObject([[{ mention: 'Monday', value: '2016-10-03' }], null]);
  });

  it('says it again where another word means the same day', () => {
    const later = 'It rained on Monday.\n\nYesterday it rained.';
    const dates = [dateOf(later, 'Monday', '2016-10-03', true), dateOf(later, 'Yesterday', '2016-10-03', true)];
    expect(daysOf(articleOf(later, { dates }))).toMatchObject([[{ mention: 'Monday' }], [{ mention: 'Yesterday' }]]);
  });

  it('is not made for a date that the text states whole', () => {
    const dates = [dateOf(source, 'May 2014', '2014-05', false)];
    expect(notesOf(articleOf(source, { dates }))).toEqual([null, null]);
  });
});
