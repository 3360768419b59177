import { describe, expect, it } from 'vitest';
import type { Article, DateMention } from '../../src/article/article.ts';
import { toNotes } from '../../src/markup/notes.ts';
import { articleOf, passageOf, quoteOf, speakerOf } from './helpers.ts';

const notesOf = (article: Article) => toNotes(article, article.body);
const dateOf = (source: string, words: string, value: string, inferred: boolean, nth = 0): DateMention => ({
  ...passageOf(source, words, nth),
  value,
  inferred,
});

describe('a note on a quote', () => {
  const source = '“We will rebuild,” the mayor said in a statement. “Soon,” he said.\n\n“At once,” he added.';
  const mayor = { name: 'The mayor of the harbour town', role: 'chair of the council' };

  it('says who speaks, in which role and medium', () => {
    const quotes = [
      quoteOf(source, ['We will rebuild,'], {
        speaker: speakerOf(source, 'the mayor', mayor),
        medium: passageOf(source, 'in a statement'),
      }),
    ];
    expect(notesOf(articleOf(source, { quotes }))).toEqual([
      { voices: [{ ...mayor, medium: 'in a statement', readFrom: [] }], days: [] },
      null,
    ]);
  });

  it('is one where two quotes of a block have one speaker, and tells of the guess', () => {
    const quotes = [
      quoteOf(source, ['We will rebuild,'], { speaker: speakerOf(source, 'the mayor', mayor) }),
      quoteOf(source, ['Soon,'], { speaker: speakerOf(source, 'he said', { ...mayor, text: 'he', inferred: true }) }),
    ];
    expect(notesOf(articleOf(source, { quotes }))[0]?.voices).toEqual([
      { ...mayor, medium: null, readFrom: [{ text: 'he', where: 'here' }] },
    ]);
  });

  it('tells a role once on a page', () => {
    const quotes = [
      quoteOf(source, ['We will rebuild,'], { speaker: speakerOf(source, 'the mayor', mayor) }),
      quoteOf(source, ['At once,'], { speaker: speakerOf(source, 'he added', mayor) }),
    ];
    const roles = notesOf(articleOf(source, { quotes })).map((note) => note?.voices[0]?.role);
    expect(roles).toEqual(['chair of the council', null]);
  });

  it('says where a guess was read when that is another block', () => {
    const guess = speakerOf(source, 'the mayor', { ...mayor, inferred: true });
    const quotes = [quoteOf(source, ['At once,'], { speaker: guess })];
    expect(notesOf(articleOf(source, { quotes }))[1]?.voices[0]?.readFrom).toEqual([
      { text: 'the mayor', where: 'above' },
    ]);
  });

  it('names the speaker again where a quote runs on, and tells the rest where it begins', () => {
    const long = '“It rose.\n\n“Then it fell,” she said in a statement.';
    const quotes = [
      quoteOf(long, ['It rose.', 'Then it fell,'], {
        speaker: speakerOf(long, 'she', { ...mayor, inferred: true }),
        medium: passageOf(long, 'in a statement'),
      }),
    ];
    expect(notesOf(articleOf(long, { quotes })).map((note) => note?.voices)).toEqual([
      [{ ...mayor, medium: 'in a statement', readFrom: [{ text: 'she', where: 'below' }] }],
      [{ name: mayor.name, role: null, medium: null, readFrom: [] }],
    ]);
  });

  it('owns up to a statement whose speaker is not given', () => {
    const quotes = [quoteOf(source, ['Soon,'])];
    expect(notesOf(articleOf(source, { quotes }))[0]?.voices).toEqual([
      { name: null, role: null, medium: null, readFrom: [] },
    ]);
  });

  it('is not made for a fragment that nobody is named for', () => {
    const quotes = [quoteOf(source, ['Soon,'], { kind: 'partial' })];
    expect(notesOf(articleOf(source, { quotes }))).toEqual([null, null]);
  });
});

describe('a note on a day', () => {
  const source = 'It rained on Monday.\n\nOn Monday it rained, and in May 2014.';

  it('says which day was meant, at the first mention only', () => {
    const dates = [dateOf(source, 'Monday', '2016-10-03', true), dateOf(source, 'Monday', '2016-10-03', true, 1)];
    expect(notesOf(articleOf(source, { dates }))).toEqual([
      { voices: [], days: [{ mention: 'Monday', value: '2016-10-03' }] },
      null,
    ]);
  });

  it('is not made for a date that the text states whole', () => {
    const dates = [dateOf(source, 'May 2014', '2014-05', false)];
    expect(notesOf(articleOf(source, { dates }))).toEqual([null, null]);
  });
});
