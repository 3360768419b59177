import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const STYLES = join(import.meta.dirname, '../../src/styles');

const declarationsOf = (property: string): readonly string[] =>
  globSync('*.css', { cwd: STYLES }).flatMap((file) =>
    [...readFileSync(join(STYLES, file), 'utf8').matchAll(new RegExp(`\\s${property}:\\s*([^;]+);`, 'g'))].map(
      ([, value = '']) => value,
    ),
  );

test('an underline has its style, colour and thickness each by itself, since Safari reads no more of the shorthand than the line', () => {
  const lines = declarationsOf('text-decoration');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((value) => /\s/.test(value.trim()))).toEqual([]);
});

test('a double rule is three hairlines high: of four, WebKit draws one thick line', () => {
  const rules = declarationsOf('border-block(?:-start|-end)?').filter((value) => value.includes('double'));
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((value) => !/^(?:calc\(3 \* var\(--hairline\)\)|3pt) double/.test(value))).toEqual([]);
});
