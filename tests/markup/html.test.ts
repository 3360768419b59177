import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInlineHtml } from '../../src/markup/html.ts';
import { type Mark, toPhrasing } from '../../src/markup/tree.ts';
import { textOf } from './helpers.ts';

const htmlOf = (text: string, marks: readonly Mark[]) => toInlineHtml(toPhrasing(text, marks));
const quote = (start: number, end: number, id: string | null = null): Mark => ({
  type: 'quote',
  id,
  isRest: false,
  noteId: null,
  voice: null,
  start,
  end,
});
const day = (start: number, end: number, value: string, title: string | null = null): Mark => ({
  type: 'day',
  value,
  title,
  isNew: false,
  noteId: null,
  start,
  end,
});

describe('a passage as HTML', () => {
  it('is its text where nothing is marked', () => {
    expect(htmlOf('Nothing is marked.', [])).toBe('Nothing is marked.');
  });

  it('is never read as Markdown or HTML', () => {
    expect(htmlOf('1. *A* [b](c) # <b>d</b> &amp; \\', [])).toBe('1. *A* [b](c) # &#x3C;b>d&#x3C;/b> &#x26;amp; \\');
  });

  it('has quotes in spans around their marks, tied to their note', () => {
    const mark: Mark = { type: 'quote', id: 'q-1', isRest: false, noteId: 'n-1', voice: null, start: 0, end: 5 };
    expect(htmlOf('“No,” he said.', [mark])).toBe(
      '<span id="q-1" class="quote" aria-details="n-1">“No,”</span> he said.',
    );
  });

  it('numbers a voice where its quote begins, and knows the mention of a day that a note tells of', () => {
    const piece: Mark = { type: 'quote', id: 'q-1', isRest: false, noteId: null, voice: 2, start: 0, end: 5 };
    expect(htmlOf('“No,” he said, “no.”', [piece, { ...piece, isRest: true, start: 15, end: 20 }])).toBe(
      '<span id="q-1" class="quote" data-voice="2">“No,”</span> he said, <span data-of="q-1" class="quote">“no.”</span>',
    );
    expect(htmlOf('now', [{ ...day(0, 3, '2016', '2016'), isNew: true } as Mark])).toBe(
      '<data value="2016" class="inferred" title="2016" data-new="">now</data>',
    );
  });

  it('has the other pieces of a quote name it, since an id stands once on a page', () => {
    expect(
      htmlOf('“No,” he said, “no.”', [quote(0, 5, 'q-1'), { ...quote(15, 20, 'q-1'), isRest: true } as Mark]),
    ).toBe('<span id="q-1" class="quote">“No,”</span> he said, <span data-of="q-1" class="quote">“no.”</span>');
  });

  it.each(['2016-10-03', '2016-W40', '2016-10', '2016-22', '2016', '199X', '2012/2014'])(
    'has the value %s of a day with its words',
    (value) => {
      expect(htmlOf('then', [day(0, 4, value)])).toBe(`<data value="${value}">then</data>`);
    },
  );

  it('shows which days were worked out, and as what', () => {
    expect(htmlOf('Monday', [{ ...day(0, 6, '2016-10-03', 'Monday 3 October 2016'), noteId: 'n-1' } as Mark])).toBe(
      '<data value="2016-10-03" class="inferred" title="Monday 3 October 2016" aria-details="n-1">Monday</data>',
    );
  });

  it('nests a day in a quote, also where both begin or end together', () => {
    expect(htmlOf('“Monday” it is', [day(1, 7, '2016'), quote(0, 8)])).toBe(
      '<span class="quote">“<data value="2016">Monday</data>”</span> it is',
    );
    expect(htmlOf('Monday it is', [day(0, 6, '2016'), quote(0, 12)])).toBe(
      '<span class="quote"><data value="2016">Monday</data> it is</span>',
    );
    expect(htmlOf('It is Monday', [day(6, 12, '2016'), quote(0, 12)])).toBe(
      '<span class="quote">It is <data value="2016">Monday</data></span>',
    );
  });

  it('nests quotes', () => {
    expect(htmlOf('“I said ‘no’”', [quote(0, 13, 'q-1'), quote(8, 12, 'q-2')])).toBe(
      '<span id="q-1" class="quote">“I said <span id="q-2" class="quote">‘no’</span>”</span>',
    );
  });

  it('splits a mark that crosses the end of another, and gives its id once', () => {
    expect(htmlOf('abcdef', [quote(0, 4, 'q-1'), quote(2, 6, 'q-2')])).toBe(
      '<span id="q-1" class="quote">ab<span id="q-2" class="quote">cd</span></span><span data-of="q-2" class="quote">ef</span>',
    );
  });

  it('keeps every space, at its edges too', () => {
    expect(textOf(htmlOf(' a b ', [quote(0, 3), day(3, 5, '2016')]))).toBe(' a b ');
  });

  it('has the text of the passage, whatever is marked in it', () => {
    const text = fc.string({ minLength: 1, unit: fc.constantFrom('a', ' ', '“', '”', '<', '&', '*', 'é', '語') });
    const place = fc.tuple(fc.nat(20), fc.nat(20), fc.boolean());
    fc.assert(
      fc.property(text, fc.array(place, { maxLength: 6 }), (words, places) => {
        const marks = places.flatMap(([from, size, isQuote]) => {
          const start = Math.min(from, words.length - 1);
          const end = Math.min(start + 1 + size, words.length);
          return isQuote ? quote(start, end) : day(start, end, '2016');
        });
        expect(textOf(htmlOf(words, marks))).toBe(words);
      }),
    );
  });
});
