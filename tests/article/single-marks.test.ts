import { describe, expect, it } from 'vitest';
import { readSingleMarks } from '../../src/article/quotes/single-marks.ts';
import { quotesOf } from './quotes-of.ts';
import { expectFast, long, wholeOf } from './slow-input.ts';

describe('single marks hold speech where a file has it so', () => {
  it.each([
    [
      'with double marks nested inside',
      '‘She told me “go home” and I went,’ Ann Lee said.',
      ['direct: She told me “go home” and I went, <- Ann Lee = Ann Lee, said, -'],
    ],
    [
      'with the comma outside a fragment',
      '‘It was late in the day,’ Ann Lee said. She called it ‘a dead duck’, and left.',
      [
        'direct: It was late in the day, <- Ann Lee = Ann Lee, said, -',
        'partial: a dead duck <- She = Ann Lee ?, called, -',
      ],
    ],
    [
      'with apostrophes that are none of them',
      '‘’Tis a fine day for rock ’n’ roll,’ said Jan Smit, ‘and the ’90s are back.’',
      ['direct: ’Tis a fine day for rock ’n’ roll, … and the ’90s are back. <- Jan Smit = Jan Smit, said, -'],
    ],
    [
      'with a plural’s apostrophe inside',
      '‘The workers’ rights are safe with us,’ Ann Lee said.',
      ['direct: The workers’ rights are safe with us, <- Ann Lee = Ann Lee, said, -'],
    ],
    [
      'in straight marks',
      "'It's the pilots' quay, isn't it?' Ann Lee asked.",
      ["direct: It's the pilots' quay, isn't it? <- Ann Lee = Ann Lee, asked, -"],
    ],
    [
      'over paragraphs',
      '‘We go on as before.\n\n‘Nothing stops us in Ostby,’ Ann Lee said.',
      ['direct: We go on as before. … Nothing stops us in Ostby, <- Ann Lee = Ann Lee, said, -'],
    ],
  ])('%s', (_, story, quotes) => {
    expect(quotesOf(story)).toEqual(quotes);
  });
});

describe('single marks hold no speech', () => {
  it.each([
    [
      'inside and beside double ones',
      '“It is ‘fine’ and ‘good to go on’,” Ann Lee said. The ‘old and tired’ quay fell.',
      1,
    ],
    ['as apostrophes alone', "The pilots' union of '98 met at the smiths' house. It's the dogs' day.", 0],
    ['where two of them are one double mark', "''We go on as before,'' Ann Lee said. ''It was late in the day.''", 0],
    ['around a single word', 'The ‘usual’ crew came. Ann Lee said it was late.', 0],
  ])('%s', (_, story, count) => {
    expect(quotesOf(story)).toHaveLength(count);
  });

  it.each(["'a ", '‘a', 's’ a ', '‘s’ “', "n' 'n' "])('and %s in long rows is read in linear time', (piece) => {
    const text = long(piece);
    expectFast(() => readSingleMarks(text, [wholeOf(text)]));
  });
});
