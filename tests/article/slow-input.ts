import { expect } from 'vitest';

/** Characters of the worst case that a reader is given, and the milliseconds that it may take. */
const LENGTH = 100_000;
const LIMIT_MS = 100;

/** `unit` again and again, 100,000 characters of it between `before` and `after`. */
export const long = (unit: string, before = '', after = ''): string =>
  before + unit.repeat(Math.ceil(LENGTH / unit.length)) + after;

/** Milliseconds of the processor that `read` takes: other work may hold the machine. */
export function cost(read: () => unknown): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** That `read` is done in time: the best of five, since the first also pays for the compiler. */
export function expectFast(read: () => unknown): void {
  const times = Array.from({ length: 5 }, () => cost(read));
  expect(Math.min(...times)).toBeLessThan(LIMIT_MS);
}

/** The span of a whole text. */
export const wholeOf = (text: string) => ({ start: 0, end: text.length });
