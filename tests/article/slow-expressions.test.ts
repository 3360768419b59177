import { describe, expect, it } from 'vitest';
import { findExpressions } from './expressions.ts';
import { cost, expectFast, within } from './slow-input.ts';
import { textOf, worstCases } from './worst-cases.ts';

const expressions = await findExpressions();

const LENGTH = 100_000;
/** Lengths that show what is slow before it takes for ever: the first four what doubles with each character. */
const LADDER = [12, 16, 20, 24, 64, 512, 2000, 10_000];
/** Milliseconds that a text on the ladder may take; a linear expression needs a hundredth of them. */
const SLOW_MS = 8;

/** Milliseconds of the clock for one expression and all its texts; the slowest one that is linear needs a twentieth. */
const LIMIT_MS = 20_000;

/** Expressions that are given short texts only, by their source, with the characters of the longest. */
const BOUNDED: ReadonlyMap<string, number> = new Map([
  // `bare()` looks at nothing that is longer than the longest label.
  [String.raw`^[\s»>→▶►•*-]+|[\s:.…»>→▶►|*-]+$`, 80],
]);

/** As the core uses it: once, or with `g` at every place of the text. */
const apply = (expression: RegExp, text: string): unknown =>
  expression.global ? text.replace(expression, '') : text.search(expression);

/** Milliseconds that a text takes; what seems slow is asked again, since the first time also pays for the compiler. */
function costOf(expression: RegExp, text: string): number {
  let least = cost(() => apply(expression, text));
  for (let again = 0; again < 2 && least > SLOW_MS; again++)
    least = Math.min(
      least,
      cost(() => apply(expression, text)),
    );
  return least;
}

/** The text that costs an expression most: of 100,000 characters, or shorter where that costs too much already. */
function worstOf(expression: RegExp): string {
  let worst = { text: '', ms: -1 };
  for (const attack of worstCases(expression)) {
    for (const length of LADDER) {
      const text = textOf(attack, length);
      const ms = costOf(expression, text);
      if (ms > SLOW_MS) return text;
      if (ms > worst.ms) worst = { text: textOf(attack, LENGTH), ms };
    }
  }
  return worst.text;
}

const isSlow = (expression: RegExp): boolean => worstOf(expression).length < LENGTH;

describe('an expression of the core', () => {
  it('is found, whether it is written out or built from words', () => {
    const files = new Set(expressions.map(({ file }) => file.split('/').at(-1)));
    expect(expressions.length).toBeGreaterThan(300);
    for (const file of ['tokens.ts', 'credit-names.ts', 'furniture-en.ts', 'date-patterns.ts', 'date-tense.ts']) {
      expect(files).toContain(file);
    }
  });

  const asRead = expressions.map((one) => [`${one.file} /${one.source.slice(0, 80)}/${one.flags}`, one] as const);
  it.each(asRead)('is done with the worst 100,000 characters in time: %s', (_, { file, source, flags }) => {
    within(LIMIT_MS, `/${source}/${flags} of ${file}`, () => {
      const expression = new RegExp(source, flags);
      const bound = BOUNDED.get(source);
      if (bound === undefined) {
        const worst = worstOf(expression);
        expect(worst.length, worst.slice(0, 80)).toBeGreaterThanOrEqual(LENGTH);
        expectFast(() => apply(expression, worst));
        return;
      }
      const texts = worstCases(expression).map((attack) => textOf(attack, bound).slice(0, bound));
      for (const text of texts) {
        expectFast(() => {
          for (let read = 0; read < LENGTH; read += bound) apply(expression, text);
        });
      }
    });
  });
});

describe('what tells a slow expression', () => {
  it('stops one that would go on for ever, and names it', () => {
    const endless = /^(?:a|a|a)+$/;
    const attack = `${'a'.repeat(100)}!`;
    expect(() => within(200, '/^(?:a|a|a)+$/', () => endless.test(attack))).toThrow(
      '/^(?:a|a|a)+$/ is not done in 200 ms',
    );
    expect(within(200, 'one letter', () => endless.test('a'))).toBe(true);
  });

  it.each([
    ['nested repetitions', /^(?:a+)+$/],
    ['choices that are alike', /^(?:\w|\d)*$/],
    ['words with spaces that may be missing', /^(?:\p{L}+\s?)*$/u],
    ['space before a sign, looked for everywhere', /\s*[/|•]\s*/],
    ['space at the end', /\s+$/],
    ['two repetitions of which both take a space', /^By\s+(?<names>.+)$/],
    ['three of them behind words', /^(?:Image source\s+(?<credit>[^\n]{2,80}?)\s+)?Image caption,?\s+(?=\S)/],
    ['an end that is looked for from each beginning', /\{[a-z]+:[^}]*\}/g],
    ['marks with anything between', /“.*”$/],
  ])('finds %s', (_, expression) => {
    expect(isSlow(expression)).toBe(true);
  });

  it.each([
    ['a class', /[\s\p{P}]/u],
    ['one repetition', /^\s+/],
    ['repetitions that take nothing alike', /^[a-z]+\s+\d+$/],
    ['a short one', /\s{0,20}$/],
    ['an end that nothing can stand before', /(?<!\s)\s+$/],
  ])('leaves %s alone', (_, expression) => {
    expect(isSlow(expression)).toBe(false);
  });
});
