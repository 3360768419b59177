import { describe, expect, it } from 'vitest';
import { toEnding } from '../../src/markup/ending.ts';
import { toStory } from '../../src/markup/story.ts';
import { isNamed, voicesOf } from '../../src/markup/voices.ts';
import { articleOf, passageOf, quoteOf, speakerOf } from './helpers.ts';

const source = '“It rose,” the warden said on Monday. “It fell,” he said. “So it did,” she said.\n\n“It is over.”';
const quotes = [
  quoteOf(source, ['It rose,'], { speaker: speakerOf(source, 'the warden', { role: 'warden of the lock' }) }),
  quoteOf(source, ['It fell,'], { speaker: speakerOf(source, 'he', { name: 'the warden', inferred: true }) }),
  quoteOf(source, ['So it did,'], { speaker: speakerOf(source, 'she', { name: 'She' }) }),
  quoteOf(source, ['It is over.']),
];
const article = articleOf(source, { quotes });

describe('the voices at the end of an article', () => {
  const { voices } = toEnding(article);

  it('have their role and what they say, with the guess', () => {
    expect(voices[0]).toEqual({
      name: 'the warden',
      role: 'warden of the lock',
      statements: [
        { id: expect.any(String), lead: 'It rose', mention: null },
        { id: expect.any(String), lead: 'It fell', mention: 'he' },
      ],
    });
  });

  it('stand in the order in which they first speak, whoever says more', () => {
    const text = '“It rose,” the warden said. “It fell,” the mayor said, and “It rose again.”';
    const mayor = { speaker: speakerOf(text, 'the mayor') };
    const said = [
      quoteOf(text, ['It rose,'], { speaker: speakerOf(text, 'the warden') }),
      quoteOf(text, ['It fell,'], mayor),
      quoteOf(text, ['It rose again.'], mayor),
    ];
    const names = toEnding(articleOf(text, { quotes: said })).voices.map(({ name }) => name);
    expect(names).toEqual(['the warden', 'the mayor']);
    expect(voicesOf({ quotes: said, lang: 'en' }).map(({ name }) => name)).toEqual(['the mayor', 'the warden']);
  });

  it('lead to no quote of the headline, which bears no marks', () => {
    const headline = passageOf(source, '“It rose,” the warden said on Monday.');
    const [first] = toEnding(articleOf(source, { headline, quotes })).voices;
    expect(first?.statements.map(({ lead }) => lead)).toEqual(['It fell']);
  });

  it('end on what nobody is named for', () => {
    expect(voices[1]).toMatchObject({
      name: null,
      statements: [{ mention: 'she' }, { mention: null }],
    });
    expect(voices).toHaveLength(2);
  });

  it('lead to their quotes in the story', () => {
    const html = toStory(article, String).flatMap((block) => (block.type === 'list' ? block.items : block.html));
    for (const { id } of voices.flatMap(({ statements }) => statements)) expect(html.join()).toContain(`id="${id}"`);
  });

  it('are none in a language without rules', () => {
    const unread = quotes.map((quote) => ({ ...quote, speaker: null }));
    expect(toEnding(articleOf(source, { quotes: unread, lang: 'sv' })).voices).toEqual([]);
  });
});

describe('the days at the end of an article', () => {
  it('stand once each, in the order of the calendar, with the words that meant them', () => {
    const text = 'On Monday, last month and since 2011; yesterday was Monday.';
    const dateOf = (words: string, value: string, inferred = true, nth = 0) => ({
      ...passageOf(text, words, nth),
      value,
      inferred,
    });
    const dates = [
      dateOf('Monday', '2016-10-03'),
      dateOf('last month', '2016-09'),
      dateOf('2011', '2011', false),
      dateOf('yesterday', '2016-10-03'),
      dateOf('Monday', '2016-10-03', true, 1),
    ];
    expect(toEnding(articleOf(text, { dates })).days).toEqual([
      { value: '2011', mentions: [] },
      { value: '2016-09', mentions: ['last month'] },
      { value: '2016-10-03', mentions: ['Monday', 'yesterday'] },
    ]);
  });

  it('have a week where its Monday stands', () => {
    const text = 'next week, Wednesday, last week';
    const values = { 'next week': '2019-W34', Wednesday: '2019-08-14', 'last week': '2019-W01' };
    const dates = Object.entries(values).map(([words, value]) => ({
      ...passageOf(text, words),
      value,
      inferred: true,
    }));
    const { days } = toEnding(articleOf(text, { dates }));
    expect(days.map(({ value }) => value)).toEqual(['2019-W01', '2019-08-14', '2019-W34']);
  });
});

it('puts seasons, weeks, decades and centuries among the days', () => {
  const text = 'then';
  const values = ['2016-W41', '2016-11', '2016-22', '199X', '2016-03-01', '18XX', '2012/2014'];
  const dates = values.map((value) => ({ ...passageOf(text, 'then'), value, inferred: true }));
  expect(toEnding(articleOf(text, { dates })).days.map(({ value }) => value)).toEqual([
    '18XX',
    '199X',
    '2012/2014',
    '2016-03-01',
    '2016-22',
    '2016-W41',
    '2016-11',
  ]);
});

describe('a voice', () => {
  it('is nobody whom only a pronoun names', () => {
    expect(isNamed(speakerOf(source, 'she', { name: 'She' }), 'en')).toBe(false);
    expect(isNamed(speakerOf(source, 'he', { name: 'the warden' }), 'en')).toBe(true);
    expect(voicesOf(article).map(({ name }) => name)).toEqual(['the warden']);
  });
});
