import type { Span } from '../article.ts';
import { placesOf } from '../text/forms.ts';

/** Where single marks open and close quotations; an apostrophe is in neither. */
export interface SingleMarks {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

interface Pair {
  readonly start: number;
  /** Null where the mark is never closed in its paragraph. */
  readonly end: number | null;
}

const NONE: SingleMarks = { opening: new Set(), closing: new Set() };

/** "’tis", "’90s", "’n’": what an apostrophe opens. */
const ELIDED = /^(?:(?:tis|twas|twere|em|til|till|cause|cos|bout|n|ere)\b|\d0s\b)/i;
/** "o’ the", "rock ’n’ roll": what an apostrophe ends. */
const CUT = /(?:^|[\s‘’'])(?:n|o|th|an|ol)$/i;
/** "the workers’ rights", "goin’ home": a plural’s or a cut word’s apostrophe looks like a closing mark. */
const DOUBTFUL = /(?:[sxz]|in)$/;
/** Fewest words of a statement: fragments and names stand in single marks everywhere. */
const STATEMENT = 3;
/** Characters that show which word a mark stands at. */
const WORD = 8;

/**
 * The single marks that hold speech, as British papers print it: ‘We go on,’ she said. Decided for the text as a whole:
 * none, unless more statements, of `least` words, stand in single marks than quotations in double ones outside of them.
 *
 * @example readSingleMarks('‘It rained,’ he said.', [{ start: 0, end: 21 }]).closing //=> Set { 11 }
 */
export function readSingleMarks(text: string, paragraphs: readonly Span[], least = STATEMENT): SingleMarks {
  const pairs: Pair[] = [];
  let doubles = 0;
  for (const paragraph of paragraphs) {
    const found = pairsIn(text, paragraph);
    pairs.push(...found.pairs);
    doubles += found.doubles;
  }
  const statements = pairs.filter(({ start, end }) => end !== null && wordsIn(text.slice(start + 1, end)) >= least);
  if (statements.length <= doubles) return NONE;
  return {
    opening: new Set(pairs.map(({ start }) => start)),
    closing: new Set(pairs.flatMap(({ end }) => (end === null ? [] : [end]))),
  };
}

/** Single marks, and the double ones that they may stand inside of. */
const MARK = /[‘’'“”„"]/g;

/** The outermost pairs of single marks, and how many quotations in double marks stand outside of them. */
function pairsIn(text: string, { start, end }: Span): { readonly pairs: readonly Pair[]; readonly doubles: number } {
  const marks = placesOf(MARK, text.slice(start, end)).map(({ index }) => start + index);
  const pairs: Pair[] = [];
  let open: number | null = null;
  let doubles = 0;
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] ?? end;
    if ('“”„"'.includes(text.charAt(at))) {
      if (open !== null) continue;
      doubles++;
      while (i + 1 < marks.length && !'“”"'.includes(text.charAt(marks[i + 1] ?? end))) i++;
      i++;
    } else if (open === null) {
      if (opens(text, at, start)) open = at;
    } else if (closes(text, at) && !(isDoubtful(text, at) && closesLater(text, marks, i + 1, start))) {
      pairs.push({ start: open, end: at });
      open = null;
    }
  }
  // Left open: speech that goes on in the next paragraph, where it opens this one or follows a verb.
  if (open !== null && (open === start || /[,:]\s$/.test(text.slice(open - 2, open))))
    pairs.push({ start: open, end: null });
  return { pairs, doubles };
}

const opens = (text: string, at: number, start: number): boolean =>
  text.charAt(at) !== '’' &&
  !isDoubled(text, at) &&
  (at === start || /[\s([{—–\-/“"]/.test(text.charAt(at - 1))) &&
  /\S/.test(text.charAt(at + 1)) &&
  !ELIDED.test(text.slice(at + 1, at + WORD));

const closes = (text: string, at: number): boolean =>
  text.charAt(at) !== '‘' &&
  !isDoubled(text, at) &&
  /\S/.test(text.charAt(at - 1)) &&
  !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) &&
  !CUT.test(text.slice(Math.max(0, at - WORD), at));

/** ''Two of them'' are a typewriter’s double mark. */
const isDoubled = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  if (mark === '’') return false;
  return text.charAt(at - 1) === mark || text.charAt(at + 1) === mark;
};

const isDoubtful = (text: string, at: number): boolean =>
  DOUBTFUL.test(text.slice(Math.max(0, at - WORD), at)) && /^\s\p{L}/u.test(text.slice(at + 1, at + 3));

/** Whether a mark that closes for sure comes before the next that opens: then the one before was an apostrophe. */
function closesLater(text: string, marks: readonly number[], from: number, start: number): boolean {
  for (let i = from; i < Math.min(marks.length, from + AHEAD); i++) {
    const at = marks[i] ?? 0;
    if (opens(text, at, start)) return false;
    if ("’'".includes(text.charAt(at)) && closes(text, at) && !isDoubtful(text, at)) return true;
  }
  return false;
}

/** Marks that are looked at behind a doubtful one. */
const AHEAD = 24;

const wordsIn = (said: string): number => said.trim().split(/\s+/).length;
