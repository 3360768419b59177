import { describe, expect, it } from 'vitest';
import { isNameAmongNouns, isSomebodysWord } from '../../src/article/quotes/noun-capitals.ts';
import { passageAt } from '../../src/article/text/span.ts';
import { german } from '../../src/article/words/de.ts';
import type { Words } from '../../src/article/words/words.ts';
import { expectFast, long } from './slow-input.ts';

/** Every regular expression among the words of a language, by its name. */
const expressionsOf = (words: Words): readonly (readonly [string, RegExp])[] =>
  [...Object.entries(words), ...Object.entries(words.verbSecond ?? {})].flatMap(([name, value]) =>
    value instanceof RegExp ? [[name, value] as const] : [],
  );

describe('the expressions of German', () => {
  it('are found', () => {
    expect(expressionsOf(german).map(([name]) => name)).toContain('participle');
  });

  it.each(expressionsOf(german))('take no longer than a word is long: %s', (_, expression) => {
    // Endings again and again, with a letter behind them that none has.
    for (const unit of ['en', 'te', 'end', 'ende', 'ung', 'heit', 'mitteilung', 'meldungen', 'zeitung', 'A', 'ö']) {
      expectFast(() => expression.test(long(unit)));
      expectFast(() => expression.test(long(unit, 'a', '-')));
    }
  });
});

describe('words in marks', () => {
  it.each(['a.', 'A', 'ab ', 'A b ', '(…', '[', '1a', 'bcd', '-', 'der ', ' '])(
    'are soon seen to be a name or none: 100,000 characters of %j',
    (unit) => {
      const words = german.verbSecond;
      if (!words) throw new Error('German has a verb in the second place');
      const text = long(unit, 'die Zeitung „', '“');
      const content = passageAt(text, 13, text.length - 1);
      const quotation = {
        start: 12,
        end: text.length,
        paragraph: 0,
        content,
        continues: false,
        forgotten: false,
        label: null,
      };
      expectFast(() => isNameAmongNouns(text, 0, content, german, words));
      expectFast(() => isSomebodysWord(text, 0, quotation, true, german));
      const before = `${text} „A b“`;
      const last = passageAt(before, before.length - 4, before.length - 1);
      expectFast(() => isNameAmongNouns(before, 0, last, german, words));
    },
  );
});
