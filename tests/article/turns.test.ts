import { describe, expect, it } from 'vitest';
import { readTurns } from '../../src/article/quotes/turns.ts';
import { quotesOf } from './quotes-of.ts';
import { expectFast, long, wholeOf } from './slow-input.ts';

const PEOPLE = 'Jan Smit met Mayor Ann Lee.\n\n';

describe('a transcript', () => {
  it.each([
    [
      'with surnames in capitals',
      'SMIT: Why now?\n\nLEE: Why not?\n\nSMIT: Thanks.',
      ['SMIT = Jan Smit', 'LEE = Ann Lee (Mayor)', 'SMIT = Jan Smit'],
    ],
    [
      'with surnames',
      'Smit: Why now?\n\nLee: Why not?\n\nSmit: Thanks.',
      ['Smit = Jan Smit', 'Lee = Ann Lee (Mayor)', 'Smit = Jan Smit'],
    ],
    [
      'with names and what they do',
      'Jan Smit, host: Why now?\n\nAnn Lee (Ostby): Why not?\n\nJan Smit, host: Thanks.',
      ['Jan Smit = Jan Smit (host)', 'Ann Lee = Ann Lee (Mayor)', 'Jan Smit = Jan Smit (host)'],
    ],
    ['of questions and answers', 'Q: Why now?\n\nA: Why not?', ['Q = Q', 'A = A']],
    [
      'in marks',
      '“SMIT: Why now?\n\n“LEE: Why not?\n\n“SMIT: Thanks.”',
      ['SMIT = Jan Smit', 'LEE = Ann Lee (Mayor)', 'SMIT = Jan Smit'],
    ],
  ])('%s has the speaker of each turn', (_, lines, speakers) => {
    const quotes = quotesOf(PEOPLE + lines);
    expect(quotes.map((quote) => quote.replace(/^.* <- (.*), -, -$/, '$1'))).toEqual(speakers);
    expect(quotes[0]).toMatch(/^direct: Why now\? <-/);
  });

  it('has the full name of its own first turn, where that is one person’s', () => {
    const speakersOf = (lines: string) =>
      quotesOf(lines).map((quote) => quote.replace(/^.* <- (.*), -, -$/, '$1').replace(/ \(.*/, ''));
    const talk = 'ANN HALE, CNN HOST: Why now?\n\nJAN ROE, MAYOR: Why not?';
    expect(speakersOf(`${talk}\n\nHALE: So.\n\nROE: Quite, Ann Hale.`).slice(2)).toEqual([
      'HALE = Ann Hale',
      'ROE = JAN ROE',
    ]);
    expect(speakersOf(`${talk}\n\nJANE HALE, GUEST: No.\n\nHALE: So.\n\nROE: Yes.`).slice(3)).toEqual([
      'HALE = HALE',
      'ROE = JAN ROE',
    ]);
  });

  it.each([
    ['a note and an update', 'NOTE: The office is shut.\n\nUPDATE: It is open.'],
    ['a list of what is when', 'WHERE: Ostby hall.\n\nWHEN: Monday at nine.\n\nWHAT: A meeting.'],
    ['one label twice', 'SMIT: It is late.\n\nSMIT: It is later.'],
    ['links without full stops', 'READ: The quay\n\nWATCH: The ferry\n\nREAD: The hall'],
    ['words that are nobody’s name', 'Rain: None at all.\n\nWind: A lot of it.\n\nRain: None again.'],
  ])('is not %s', (_, lines) => {
    expect(quotesOf(PEOPLE + lines)).toEqual([]);
  });

  it.each(['A ', 'Ann Lee ', 'A: ', 'A\n', 'Ann, a', 'Q: A\n'])('made of %s is read in linear time', (piece) => {
    const text = long(piece);
    expectFast(() => readTurns(text, [wholeOf(text)]));
  });
});
