import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.ts';

/** The dates that a sentence mentions, in a paper of Wednesday 12 May 2021: "text = value", a guess with "?". */
const datesOf = (sentence: string): readonly string[] =>
  articleOf(`${sentence} The story goes on from there for a while.`).dates.map(
    ({ text, value, inferred }) => `${text} = ${value}${inferred ? ' ?' : ''}`,
  );

describe('a date in the text', () => {
  it.each([
    ['The talks ended Monday.', ['Monday = 2021-05-10 ?']],
    ['The talks ended on Wednesday.', ['Wednesday = 2021-05-12 ?']],
    ['The talks ended last Wednesday.', ['last Wednesday = 2021-05-05 ?']],
    ['The council will vote on Monday.', ['Monday = 2021-05-17 ?']],
    ['The council is to meet Friday.', ['Friday = 2021-05-14 ?']],
    ['They return next Friday.', ['next Friday = 2021-05-14 ?']],
    ['The talks ended yesterday and resume tomorrow.', ['yesterday = 2021-05-11 ?', 'tomorrow = 2021-05-13 ?']],
    ['The talks collapsed last month.', ['last month = 2021-04 ?']],
    ['The war began two years ago.', ['two years ago = 2019 ?']],
    ['The war has gone on since 2011.', ['2011 = 2011']],
    ['The deal of September 9 has held.', ['September 9 = 2020-09-09 ?']],
    ['The pact was signed on September 25, 2016.', ['September 25, 2016 = 2016-09-25']],
    ['The pact was signed on 25 September 2016.', ['25 September 2016 = 2016-09-25']],
    ['The pact was signed in September 2016.', ['September 2016 = 2016-09']],
    ['The pact was signed in April.', ['April = 2021-04 ?']],
    ['It was the music of the 1990s.', ['1990s = 199X']],
    ['The file is dated 2019-02-28.', ['2019-02-28 = 2019-02-28']],
    ['She arrives on June 1.', ['June 1 = 2021-06-01 ?']],
  ])('%s', (sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });
});

describe('what only looks like a date is left alone', () => {
  it.each([
    'They may march on the capital.',
    'The march on the capital began.',
    'Theresa May met April Jones.',
    'Every Tuesday she reads the Sunday Times.',
    'The shop is shut on Sundays.',
    'It cost 2000 dollars and 1500 people came.',
    'They met on February 30.',
    'They met on 2021-02-30.',
    'On Black Friday the shops were full.',
    'He runs from 1984 villages.',
  ])('%s', (sentence) => {
    expect(datesOf(sentence)).toEqual([]);
  });
});
