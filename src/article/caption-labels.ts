import type { Span } from './article.ts';
import { POINTERS } from './credit-words.ts';
import { type Credit, namesAsCredit } from './credits.ts';
import type { Printing } from './find-credits.ts';
import { fold } from './span.ts';

/** `Image copyright Getty Images Image caption Envoys meet`, as the BBC's pages print it; the credit may be missing. */
const PAGE_LABEL =
  /^(?:Media playback is (?:unsupported|not supported) on (?:your|this) device\s+)?(?:(?:Image|Media) (?:copyright|source),?\s+(?<credit>\S[^\n]{1,79}?)\s+)?(?:Image|Media) caption,?\s+(?=\S)/;
/**
 * `Image: Ann Lee, left, opened the bridge` · `Caption: A crane` · `Symbolbild: Ein Kran` · `En la foto: Ana Ruiz`:
 * words follow, no credit.
 */
const PICTURE_LABEL = new RegExp(
  `^(?:Image|Picture|Photo|Pictured|PICTURED|PHOTO|IMAGE|Caption|CAPTION|(?:Photo|Picture) caption|Foto|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Bildunterschrift|Bildtext|BU|Légende|Imagen|Leyenda|Pie de foto|${POINTERS.join('|')})\\s?:\\s+(?=["“„«‘'\\p{Lu}])`,
  'u',
);
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
  if (!/^(?:Ima|Media|Photo|Pic|IMAGE|PHOTO|PIC|Foto|Sym|Arc|Im |Auf|Sur|En |Cap|CAP|Bild|BU|Lég|Ley|Pie)/.test(head))
    return null;
  const label = PAGE_LABEL.exec(head);
  if (label) return { start, end: start + label[0].trimEnd().length, credit: named(label.groups?.['credit']) };
  const picture = end - start <= LONGEST ? PICTURE_LABEL.exec(head) : null;
  return picture ? { start, end: start + picture[0].trimEnd().length, credit: null } : null;
}

/**
 * `FILE PHOTO: ` · `FILE - `, `In this March 3 file photo, ` · `This undated image released by the police shows`:
 * agencies begin so.
 */
const OPENING =
  /^(?:FILE(?: PHOTO| PIC| IMAGE)?(?:: | [-–—] )(?=["“„«‘'\p{Lu}\p{N}])|In this (?:[^.!?,]{0,40}, (?:\d{4}, )?)?(?:(?:undated|file|handout|combination) ){0,2}(?:photo|image|picture|photograph)(?:,| (?:taken|released|provided|made available) (?:by|on|from) [^.!?]{2,80},) |This (?:(?:undated|file|handout|combination|aerial|satellite) ){0,2}(?:photo|image|picture|photograph|screengrab) (?:taken|released|provided|made available|supplied) (?:by|on|from) )/u;

/** What all of these begin with: most paragraphs need not be folded to be told from them. */
const OPENS = /^(?:FILE|In this |This )/;

/**
 * Whether the words at `span` begin as a caption does, though its credit is gone.
 *
 * @example opensAsCaption('FILE PHOTO: Envoys meet.', { start: 0, end: 24 }) //=> true
 */
export function opensAsCaption(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_OPENED || !OPENS.test(text.slice(start, start + OPENS_WITHIN))) return false;
  const words = fold(text.slice(start, end));
  return OPENING.test(words) && !/^In this (?:photo|image|picture|photograph),/.test(words);
}

/** The page says that these words are the credit, whatever they look like. */
const named = (words: string | undefined): Credit | null =>
  words === undefined
    ? null
    : (namesAsCredit(words) ?? { trust: 'sure', credit: fold(words), photographer: null, agency: null, via: null });
