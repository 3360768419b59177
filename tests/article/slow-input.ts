import { expect } from 'vitest';

/** Characters of the worst case that a reader is given, and the milliseconds that it may take. */
const LENGTH = 100_000;
const LIMIT_MS = 100;

/** `unit` again and again, 100,000 characters of it between `before` and `after`. */
export const long = (unit: string, before = '', after = ''): string =>
  before + unit.repeat(Math.ceil(LENGTH / unit.length)) + after;

/** That `read` is done in time. The best of three counts: the first also pays for the compiler, and others work here too. */
export function expectFast(read: () => unknown): void {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(LIMIT_MS);
}

/** The span of a whole text. */
export const wholeOf = (text: string) => ({ start: 0, end: text.length });
