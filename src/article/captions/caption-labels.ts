import type { Span } from '../article.ts';
import { joinForms } from '../text/forms.ts';
import { fold } from '../text/span.ts';
import { PAGES } from '../words/pages.ts';
import { type Credit, namesAsCredit } from './credits.ts';
import type { Printing } from './find-credits.ts';

/** `Image copyright Getty Images Image caption Envoys meet`: a caption begins, no colon tells it. */
const PRINTED = PAGES.flatMap(({ caption }) => caption.printed);
const LABELS = PAGES.flatMap(({ caption }) => [...caption.labels, ...caption.pointers]);
/**
 * `Image: Ann Lee, left, opened the bridge` · `Caption: A crane` · `Symbolbild: Ein Kran` · `En la foto: Ana Ruiz`:
 * words follow, no credit.
 */
const PICTURE_LABEL = new RegExp(`^(?:${LABELS.join('|')})\\s?:\\s+(?=["“„«‘'\\p{Lu}])`, 'u');
/** What the forms without a colon begin with: most paragraphs need not be folded, nor held against them. */
const OPENS = new RegExp(`^(?:${PAGES.flatMap(({ caption }) => caption.opens).join('|')})`);
/** As much of the labels as tells most paragraphs from them. */
const BEGINS = new RegExp(`^(?:${[...new Set(LABELS.map((label) => label.slice(0, 3)))].join('|')})`);
/** Longest words, in characters, that such a label makes a caption. */
const LONGEST = 300;
/** Longest caption that is known by its opening alone. */
const LONGEST_OPENED = 400;
/** Characters of a paragraph that are looked at first. */
const OPENS_WITHIN = 10;

/**
 * The label that a page prints before a caption's words, with the credit in it where it has one, as a printing at the
 * very start of `span`; null when there is none. A `span` that is a credit and nothing else is not to be asked about.
 *
 * @example readPageLabel('Image caption Envoys meet.', { start: 0, end: 26 })?.end //=> 14
 */
export function readPageLabel(text: string, { start, end }: Span): Printing | null {
  const head = text.slice(start, Math.min(end, start + 200));
  const label = OPENS.test(head) ? PRINTED.map((form) => form.exec(head)).find((found) => found !== null) : null;
  if (label) return { start, end: start + label[0].trimEnd().length, credit: named(label.groups?.['credit']) };
  const picture = end - start <= LONGEST && BEGINS.test(head) ? PICTURE_LABEL.exec(head) : null;
  return picture ? { start, end: start + picture[0].trimEnd().length, credit: null } : null;
}

const OPENINGS = joinForms(PAGES.flatMap(({ caption }) => caption.openings));

/**
 * Whether the words at `span` begin as a caption does, though its credit is gone.
 *
 * @example opensAsCaption('FILE PHOTO: Envoys meet.', { start: 0, end: 24 }) //=> true
 */
export function opensAsCaption(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_OPENED || !OPENS.test(text.slice(start, start + OPENS_WITHIN))) return false;
  const words = fold(text.slice(start, end));
  return OPENINGS.some((opening) => opening.test(words));
}

/** The page says that these words are the credit, whatever they look like. */
const named = (words: string | undefined): Credit | null =>
  words === undefined
    ? null
    : (namesAsCredit(words) ?? { trust: 'sure', credit: fold(words), photographer: null, agency: null, via: null });
