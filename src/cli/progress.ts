import type { WriteStream } from 'node:tty';

/** How often the number changes, in files: about ten times a second. */
const STEP = 100;
/** Back to the start of the line, and clear it. */
const CLEAR = '\r\u001B[K';

/** A line of a terminal that counts the files. */
export interface Progress {
  /** To be called with the number of files that are read. */
  readonly tell: (done: number) => void;
  /** To be called before anything else is written there, and at the end. */
  readonly clear: () => void;
}

/**
 * Counts `total` files on the last line of `messages`, where that is a terminal that somebody watches and `records` are
 * not shown on it as well; else nothing is written.
 */
export function progressOn(messages: WriteStream, records: WriteStream, total: number): Progress {
  if (!messages.isTTY || records.isTTY) return { tell: () => {}, clear: () => {} };
  return {
    tell: (done) => {
      if (done % STEP === 0) messages.write(`${CLEAR}${done} of ${total} files read`);
    },
    clear: () => {
      messages.write(CLEAR);
    },
  };
}
