import type { Writable } from 'node:stream';

/** Resolves when the text, or its bytes, has left, so that a slow reader slows us and not our memory grows. */
export const print = (stream: Writable, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** Texts that leave together. */
export interface Batches {
  readonly add: (text: string) => void;
  /** Whether so much waits that it is worth a write. */
  readonly isFull: () => boolean;
  /** Writes what waits; resolves when it has left. */
  readonly flush: () => Promise<void>;
}

/** As many bytes as are worth a write: a write for each record would cost more than some of the readers. */
const ENOUGH = 65_536;

/**
 * Collects what goes to `stream`. Each text is made bytes when it is added: to join them first and make bytes of the
 * long text takes twice the time.
 */
export function batchesTo(stream: Writable): Batches {
  let waiting: Buffer[] = [];
  let bytes = 0;
  const add = (text: string): void => {
    const added = Buffer.from(text);
    waiting.push(added);
    bytes += added.length;
  };
  const flush = async (): Promise<void> => {
    const all = Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
    await print(stream, all);
  };
  return { add, isFull: () => bytes >= ENOUGH, flush };
}
