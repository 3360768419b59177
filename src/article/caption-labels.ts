import type { Span } from './article.ts';
import { type Credit, namesAsCredit } from './credits.ts';
import type { Printing } from './find-credits.ts';
import { fold } from './span.ts';

/** `Image copyright Getty Images Image caption Envoys meet`, as the BBC's pages print it; the credit may be missing. */
const PAGE_LABEL =
  /^(?:(?:Image|Media) (?:copyright|source),?\s+(?<credit>\S[^\n]{1,79}?)\s+)?(?:Image|Media) caption,?\s+(?=\S)/;
/** `Image: Ann Lee, left, opened the bridge` · `Symbolbild: Ein Kran` · `En la foto: Ana Ruiz`: words follow, no credit. */
const PICTURE_LABEL =
  /^(?:Image|Picture|Photo|Pictured|PICTURED|PHOTO|IMAGE|Foto|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Im Bild|Auf dem (?:Bild|Foto)|Sur la photo|Imagen|En la (?:foto|imagen))\s?:\s+(?=["“„«‘'\p{Lu}])/u;
/** Longest words, in characters, that such a label makes a caption. */
const LONGEST = 300;

/**
 * The label that a page prints before a caption's words, with the credit in it where it has one, as a printing at the
 * very start of `span`; null when there is none. A `span` that is a credit and nothing else is not to be asked about.
 *
 * @example readPageLabel('Image caption Envoys meet.', { start: 0, end: 26 })?.end //=> 14
 */
export function readPageLabel(text: string, { start, end }: Span): Printing | null {
  const head = text.slice(start, Math.min(end, start + 200));
  if (!/^(?:Ima|Media|Photo|Pic|IMAGE|PHOTO|PIC|Foto|Sym|Arc|Im |Auf|Sur|En )/.test(head)) return null;
  const label = PAGE_LABEL.exec(head);
  if (label) return { start, end: start + label[0].trimEnd().length, credit: named(label.groups?.['credit']) };
  const picture = end - start <= LONGEST ? PICTURE_LABEL.exec(head) : null;
  return picture ? { start, end: start + picture[0].trimEnd().length, credit: null } : null;
}

/** The page says that these words are the credit, whatever they look like. */
const named = (words: string | undefined): Credit | null =>
  words === undefined
    ? null
    : (namesAsCredit(words) ?? { trust: 'sure', credit: fold(words), photographer: null, agency: null, via: null });
