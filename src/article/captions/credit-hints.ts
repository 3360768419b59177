import { placesOf } from '../text/forms.ts';
import {
  ABBREVIATIONS,
  CREDITS,
  DESKS,
  HOUSES,
  KINDS,
  NAMELESS,
  NAMELESS_WEAK,
  PAPERS,
  PICTURES,
  SOURCES,
  WIRES,
  WIRES_IN_FULL,
} from './credit-words.ts';

/*
 * Nearly every paragraph is story. These looks are cheap and let through whatever may be a credit, so that only a few
 * paragraphs are read with care; what they let through is not yet a credit.
 */

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
const NAMED = [...WIRES, ...WIRES_IN_FULL, ...DESKS, ...HOUSES, ...NAMELESS, ...NAMELESS_WEAK];
/** The last words of all that ends a credit without a name: "Images", "AP", "photo"; and what pages print behind it. */
const LAST_WORDS: ReadonlySet<string> = new Set([
  ...[...NAMED, ...PAPERS].map((name) => lastWord(name).toLowerCase()),
  'caption',
  'enlarge',
]);
/** A mark, a link between names, or a label. */
const HINT =
  /[/|:©•…]|\.\.\.| by | via |oto|OTO|mage|Bild|r[eé]dit|CREDIT|opyright|ourtesy|COURTESY|ortes[ií]a|andout|rovided|upplied/;
const ENDS_NO_CREDIT = ':?!”"’';
/** How far back a credit is looked for whose last word begins small: `Photo: herzblut`, `Courtesy of the artist`. */
const NEAR = 50;

/**
 * Whether `words` may be a credit.
 *
 * @example mayBeCredit('the ministry said') //=> false
 */
export const mayBeCredit = (words: string): boolean => isLastWord(words) || HINT.test(words);

const isLastWord = (words: string): boolean =>
  LAST_WORDS.has(
    lastWord(words)
      .replace(/^[([]|\.$/g, '')
      .toLowerCase(),
  );

/**
 * Whether `tail`, the end of a block, may end in a credit.
 *
 * @example mayEndInCredit('The talks go on, the ministry said.') //=> false
 */
export function mayEndInCredit(tail: string): boolean {
  const words = tail.endsWith('.') ? tail.slice(0, -1) : tail;
  const mark = words.charAt(words.length - 1);
  if (ENDS_NO_CREDIT.includes(mark)) return false;
  if (mark === ')' || mark === ']') return isLastWord(words.slice(0, -1)) || HINT.test(tail);
  return isLastWord(words) || HINT.test(/[\p{Lu}\d]/u.test(lastWord(words)) ? tail : tail.slice(-NEAR));
}

/** Where a credit may begin. */
export interface Candidate {
  /** Where its words begin; `from` is where the bar or dash before them does, which is no word of the caption. */
  readonly start: number;
  readonly from: number;
  /** Whether it stands in a sentence of its own, so that a name alone is enough. */
  readonly apart: boolean;
}

/** What may stand right before a credit: the end of a sentence, a colon, a bar or a dash. */
const MARK = /[.!?…”"’')\]:|•—–/-]\s+(?![|•—–/-]\s)/g;
const BARS = '|•—–-/';
const ENDS_NO_SENTENCE = new Set(ABBREVIATIONS);
const LABELS = new Set([...PICTURES, ...CREDITS, ...SOURCES]);
const LABEL_PAIRS = new Set([...CREDITS, ...PICTURES.flatMap((noun) => KINDS.map((kind) => `${noun} ${kind}`))]);

/**
 * Where, behind its first word, the last sentences of `tail` begin, and the labels with a capital and a colon, which
 * need no sentence before them; the first first.
 *
 * @example candidatesIn('Envoys meet Photo: Ann Lee').map(({ start }) => start) //=> [12, 19]
 */
export function candidatesIn(tail: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: marked, index } of placesOf(MARK, tail)) {
    const mark = marked.charAt(0);
    const start = index + marked.length;
    const before = tail.slice(Math.max(0, index - 30), index);
    if (BARS.includes(mark)) {
      if (/\s$/.test(before)) found.push({ start, from: index, apart: /[.!?”"’')\]]\s+$/.test(before) });
      continue;
    }
    if (mark === ':') found.push(...labelBefore(before.trimEnd(), index));
    if (mark !== '.' || endsSentence(before)) found.push({ start, from: start, apart: mark !== ':' });
  }
  for (const { index } of placesOf(UNPARTED, tail)) found.push({ start: index, from: index, apart: false });
  return found;
}

/**
 * A label that lost the space before it, `bridge.Credit...Ann Lee` · `bridgeCredit: PA`, and a sign that needs none:
 * `bridge © AFP`.
 */
const UNPARTED =
  /(?<=[\p{Ll}\d.!?”’)])(?:Credit|Photo|Photograph|Picture|Image|Foto)(?=: |\.\.\.|…)|(?<=[\p{L}\d] )©(?= ?\p{Lu})/gu;

/** Whether a point behind `before` ends a sentence: not behind "Sgt", "N.J" or "J". */
function endsSentence(before: string): boolean {
  const word = lastWord(before);
  return (
    /[\p{Ll}\d”"’')\]\p{Lu}]{2}$/u.test(before) && !ENDS_NO_SENTENCE.has(word) && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)
  );
}

/** The label that ends right before a colon: "Photo", "Image credit". */
function labelBefore(before: string, colon: number): readonly Candidate[] {
  const one = lastWord(before);
  const two = before.slice(before.lastIndexOf(' ', before.length - one.length - 2) + 1);
  const label = LABEL_PAIRS.has(two.toLowerCase()) ? two : one;
  if (!/^\p{Lu}/u.test(label) || !(label === two || LABELS.has(one.toLowerCase()))) return [];
  const start = colon - label.length;
  return start > 0 ? [{ start, from: start, apart: false }] : [];
}
