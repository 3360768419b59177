import { type Candidate, REMEMBERED } from './antecedents.ts';

/** Those whom an article has named so far. */
export interface Memory {
  /** Adds those whom `look` finds. It looks when somebody is asked for and no sooner: behind the last "he" it never does. */
  readonly add: (look: () => readonly Candidate[]) => void;
  /** Those found, nearest last. For a look it is those before. */
  readonly recall: () => readonly Candidate[];
}

/** A memory of nobody yet. It forgets the first named when it is far longer than anybody asks. */
export function startMemory(): Memory {
  const known: Candidate[] = [];
  const waiting: (() => readonly Candidate[])[] = [];
  const recall = (): readonly Candidate[] => {
    for (const look of waiting.splice(0)) {
      known.push(...look());
      if (known.length > 2 * REMEMBERED) known.splice(0, known.length - REMEMBERED);
    }
    return known;
  };
  return { add: (look) => void waiting.push(look), recall };
}
