import { createContext, Script } from 'node:vm';
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

const room = createContext({ work: null });
const doWork = new Script('work()');

/**
 * What `work` gives, done within so many milliseconds of the clock. What is not done then is stopped where it stands,
 * in the middle of a regular expression too, which no timer and no test’s own limit can do.
 *
 * @throws an Error that begins with `what`
 */
export function within<T>(ms: number, what: string, work: () => T): T {
  room['work'] = work;
  try {
    return doWork.runInContext(room, { timeout: ms });
  } catch (error) {
    // Its class is that of another room.
    const isLate = Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isLate ? new Error(`${what} is not done in ${ms} ms`, { cause: error }) : error;
  }
}

/** The span of a whole text. */
export const wholeOf = (text: string) => ({ start: 0, end: text.length });
