import { type Candidate, REMEMBERED } from './antecedents.ts';

/** Those whom an article has named so far. */
export interface Memory {
  /** Adds those whom `look` finds in `paragraph`. It looks when they are asked for, or when many looks wait. */
  readonly add: (paragraph: number, look: () => readonly Candidate[]) => void;
  /** Those whom the paragraphs from `since` on name, nearest last. For a look it is those before it. */
  readonly recall: (since: number) => readonly Candidate[];
}

interface Entry {
  readonly paragraph: number;
  readonly look: () => readonly Candidate[];
  found: readonly Candidate[] | null;
}

/**
 * How many looks are asked back through: more than it takes to find all who are remembered, and a bound on long
 * articles.
 */
const ASKED = 4 * REMEMBERED;

/** How many looks may wait: each may ask those before, and so on, and that must not go deeper than the stack. */
const WAITING = 200;

/** A memory of nobody yet. */
export function startMemory(): Memory {
  const entries: Entry[] = [];
  /** Those before this one are asked: all, or, while one looks, those before it. */
  let end = 0;

  const recall = (since: number): readonly Candidate[] => {
    const asking = end;
    const farthest = Math.max(0, asking - ASKED);
    let first = asking;
    while (first > farthest && (entries[first - 1]?.paragraph ?? 0) >= since) first--;
    return entries.slice(first, asking).flatMap((entry, i) => {
      if (entry.found) return entry.found;
      end = first + i;
      entry.found = entry.look();
      end = asking;
      return entry.found;
    });
  };

  const add = (paragraph: number, look: () => readonly Candidate[]): void => {
    entries.push({ paragraph, look, found: null });
    end = entries.length - WAITING;
    const oldest = entries[end];
    if (oldest) oldest.found ??= oldest.look();
    end = entries.length;
  };
  return { add, recall };
}
