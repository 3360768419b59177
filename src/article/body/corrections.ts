import { joinForms } from '../text/forms.ts';
import { PAGES } from '../words/pages.ts';

/** As much of a block as tells that it is a correction, in UTF-16 code units. */
const OPENING = 240;

const WORDS = PAGES.map(({ correction }) => correction);
const FORMS = joinForms(WORDS.flatMap(({ forms }) => forms));
/** `CORRECTION:` on a line of its own: the block after it says what was wrong. */
const LABEL = new RegExp(`^(?:${WORDS.flatMap(({ labels }) => labels).join('|')})\\s?:?$`, 'i');

/** Longest label, in characters. */
const LONGEST_LABEL = 24;

/**
 * Whether `words`, a block's, say what was wrong in an earlier version of the story.
 *
 * @param before the words of the block before it, null for the first: a correction may have its label alone on a line
 * @example isCorrection('Correction: It rained.', null) //=> true
 */
export function isCorrection(words: string, before: string | null): boolean {
  if (before !== null && isLabel(before)) return true;
  // • This article was amended …
  const opening = words.slice(0, OPENING).replace(/^[•*·] ?/, '');
  return isLabel(opening) ? /:$|^[^a-z]+$/.test(opening) : FORMS.some((form) => form.test(opening));
}

/** A longer block is no label, and need not be looked at. */
const isLabel = (words: string): boolean => words.length <= LONGEST_LABEL && LABEL.test(words);
