import { describe, expect, it } from 'vitest';
import { findInPassage, withMarks } from '../../src/markup/place.ts';
import { passageOf } from './helpers.ts';

describe('a piece of a passage', () => {
  const placeOf = (source: string, words: string, nth = 0) => {
    const whole = passageOf(source, source);
    const range = findInPassage(whole, passageOf(source, words, nth));
    return range && { ...range, text: whole.text.slice(range.start, range.end) };
  };

  it('is found by its distance where nothing was folded', () => {
    expect(placeOf('It came on Monday, a Monday.', 'Monday', 1)).toEqual({ start: 21, end: 27, text: 'Monday' });
  });

  it('is found behind line breaks with indents and soft hyphens', () => {
    expect(placeOf('It  came\n    on a co\u00ADld Monday.', 'Monday')).toEqual({ start: 18, end: 24, text: 'Monday' });
  });

  it('is found when it was folded itself', () => {
    expect(placeOf('It came  in\n  last   month, they said', 'last   month')?.text).toBe('last month');
  });

  it('is the right one of two when folding moved both', () => {
    const source = 'A\n      Monday,    Monday   and    Monday.';
    expect([0, 1, 2].map((nth) => placeOf(source, 'Monday', nth)?.start)).toEqual([2, 10, 21]);
  });

  it('is not found outside of the passage', () => {
    const source = 'Monday came.\nMonday went.';
    expect(findInPassage(passageOf(source, 'Monday went.'), passageOf(source, 'Monday'))).toBeNull();
  });
});

describe('the marks around a quote', () => {
  const marked = (text: string, words: string) => {
    const start = text.indexOf(words);
    const range = withMarks(text, { start, end: start + words.length });
    return text.slice(range.start, range.end);
  };

  it.each([
    ['“No,” he said', 'No,', '“No,”'],
    ['"No," he said', 'No,', '"No,"'],
    ["``No,'' he said", 'No,', "``No,''"],
    ['„Nein“, sagte er', 'Nein', '„Nein“'],
    ['Il a dit « non » hier', 'non', '« non »'],
    ['彼は「いいえ」と', 'いいえ', '「いいえ」'],
  ])('of %j belong to it', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  it('are one on each side where quotes nest', () => {
    expect(marked('“‘No’ is no answer”', '‘No’ is no answer')).toBe('“‘No’ is no answer”');
    expect(marked('“‘No’ is no answer”', 'No')).toBe('‘No’');
  });

  it('may be missing on one side, or on both', () => {
    expect(marked('“It goes on', 'It goes on')).toBe('“It goes on');
    expect(marked('— Non, dit-il', 'Non')).toBe('Non');
  });
});
