import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolds } from '../../src/article/text/folds.ts';
import { fold, passageAt, trimSpan } from '../../src/article/text/span.ts';
import { placesBy, withMarks } from '../../src/markup/place.ts';
import { passageOf } from './helpers.ts';

/** A line's end before a line that is set far in. */
const WRAP = `\n${' '.repeat(40)}`;

describe('a piece of a passage', () => {
  const placeOf = (source: string, words: string, nth = 0) => {
    const whole = passageOf(source, source);
    const range = placesBy(readFolds(source, [whole]))(whole, passageOf(source, words, nth));
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

  it('is the right one of several near each other, in lines with deep indents', () => {
    const source = `The pier, built by the town and the harbour office together, opens${WRAP}Mon, Mon, Mon.`;
    expect([0, 1, 2].map((nth) => placeOf(source, 'Mon', nth)?.start)).toEqual([67, 72, 77]);
  });

  it('is not found outside of the passage', () => {
    const source = 'Monday came.\nMonday went.';
    expect(placesBy([])(passageOf(source, 'Monday went.'), passageOf(source, 'Monday'))).toBeNull();
  });

  it('of any shape, in any passage of any text, is exactly where its words stand', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00AD', '\u00A0', '😀'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), fc.nat(), (text, ...places) => {
        const [a = 0, b = 0, c = 0] = places.map((place) => place % (text.length + 1)).sort((x, y) => x - y);
        const outer = trimSpan(text, a, text.length);
        const inner = trimSpan(text, Math.max(b, outer.start), Math.max(c, outer.start));
        fc.pre(inner.start < inner.end);
        const whole = passageAt(text, outer.start, outer.end);
        const before = fold(text.slice(outer.start, inner.start));
        const range = placesBy(readFolds(text, [whole]))(whole, passageAt(text, inner.start, inner.end));
        expect(range?.start).toBe(before.length);
        expect(whole.text.slice(range?.start, range?.end)).toBe(fold(text.slice(inner.start, inner.end)));
      }),
      { numRuns: 2000 },
    );
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
