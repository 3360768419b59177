import type { Passage, Span } from '../article.ts';
import { joinForms } from '../text/forms.ts';
import { fold, passageAt } from '../text/span.ts';
import { germanFurniture } from '../words/furniture-de.ts';
import { englishFurniture } from '../words/furniture-en.ts';
import { spanishFurniture } from '../words/furniture-es.ts';
import { frenchFurniture } from '../words/furniture-fr.ts';

/** A site's frame may be in another language than its story, so all of them are known at once. */
const LANGUAGES = [englishFurniture, germanFurniture, frenchFurniture, spanishFurniture];
const WHOLE = new Set(LANGUAGES.flatMap(({ whole }) => whole));
const LABELS = new Set(LANGUAGES.flatMap(({ labels }) => labels));
const BUTTONS = new Set(LANGUAGES.flatMap(({ buttons }) => buttons));
const FORMS = joinForms(LANGUAGES.flatMap(({ forms }) => forms));

/** Longest piece of furniture, in UTF-16 code units: what is longer is story, whatever it begins with. */
const LONGEST = 400;
/** Longest block of a label and titles. */
const LONGEST_LIST = 1200;
/** Longest title of another story, and longest line that a label opens. */
const TITLE = 100;

/** `___` · `###` · `* * *` · `-30-` · `-0-`: the end of the copy, or of a part of it. */
const RULED_OFF =
  /^(?:[\s_*#=~•·.+–—-]{2,60}|[–—-]{1,2}\s?(?:30|0)\s?[–—-]{1,2}|\(?-{0,2}\s?(?:ENDS?|end)\s?-{0,2}\)?|#{1,3}\s?#{1,3})$/;
/** `- Reuters.` · `dpa/lni`: the agency that signs its copy. A bare `Reuters` may be the credit of a picture. */
const SIGNED =
  /^(?:[–—-]\s?\(?(?:AP|AFP|Reuters|REUTERS|UPI|Xinhua|ANSA|EFE|PA|dpa)\)?|\(?(?:dpa|AFP|epd|KNA|sid)(?:\/[\w-]{2,8}){1,4}\)?)\.?$/;
/** `https://example.org/a` · `example.org/a` · `ann@example.org` · `@example` */
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+){1,4}\/\S*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+)$/;
/** `Related: Harbour opens again` · `Lesen Sie auch → Der Hafen` · `Lire aussi >> Le port`; not `More > less` */
const LABELLED = /^(?<label>[\p{L}’' ]{3,40}?)\s?(?:[:|→►»]{1,2}|>>)\s?\S/u;
/** `Who Will Pay for the Bridge?`: small words alone begin small. */
const TITLE_QUESTION = /^(?:(?:[\p{Lu}\d]\S{0,30}|\p{Ll}{1,3}) ){2,20}\p{Lu}[^\s?]{1,30}\?$/u;
const SENTENCE_END = /[.!?…][”"’'»)\]]{0,2}$/;

interface Split {
  readonly furniture: readonly Passage[];
  /** The other blocks, in order. */
  readonly rest: readonly Span[];
}

/**
 * What a site or an agency prints around its story: share lines, advertisements, links to other stories, contributors,
 * end marks. Only whole, short blocks that say so plainly are taken: story taken for furniture is the worse error.
 * After a label that stands alone ("Related:") the titles that follow belong to it.
 *
 * @example readFurniture('Advertisement', [{ start: 0, end: 13 }]).rest //=> []
 */
export function readFurniture(text: string, blocks: readonly Span[]): Split {
  const furniture: Passage[] = [];
  const rest: Span[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const words = wordsOf(text, block);
    const isLabel: boolean = words !== null && LABELS.has(bare(words));
    const isTaken: boolean =
      isLabel || isLabelledList(text, block) || (words !== null && (isFurniture(words) || (isOpen && isTitle(words))));
    if (isTaken) furniture.push(passageAt(text, block.start, block.end));
    else rest.push(block);
    isOpen = isLabel || (isOpen && isTaken);
  }
  return { furniture, rest };
}

/** The words of a block that is short enough to be furniture. */
const wordsOf = (text: string, { start, end }: Span): string | null =>
  end - start > LONGEST ? null : fold(text.slice(start, end));

/** Longest of the labels and phrases, in characters, with signs around it. */
const LONGEST_PHRASE = Math.max(...[...LABELS, ...WHOLE].map((phrase) => phrase.length)) + 6;

/** Lower-case, without the signs around it; a text too long for any label is not looked at. */
const bare = (words: string): string =>
  words.length > LONGEST_PHRASE ? '' : words.toLowerCase().replace(/^[\s»>→▶►•*-]+|[\s:.…»>→▶►|*-]+$/g, '');

function isFurniture(words: string): boolean {
  if (WHOLE.has(bare(words)) || RULED_OFF.test(words) || SIGNED.test(words) || ADDRESS.test(words)) return true;
  if (isLabelled(words) || isButtons(words)) return true;
  return FORMS.some((form) => form.test(words));
}

function isLabelled(words: string): boolean {
  if (words.length > TITLE) return false;
  return LABELS.has(LABELLED.exec(words)?.groups?.['label']?.toLowerCase() ?? '');
}

/** `Related` above lines that are titles, in one block. */
function isLabelledList(text: string, { start, end }: Span): boolean {
  const label =
    end - start <= LONGEST_LIST ? text.slice(start, start + LONGEST_PHRASE).split(/[\r\n]/, 1)[0] : undefined;
  if (label === undefined || label.length === Math.min(end - start, LONGEST_PHRASE) || !LABELS.has(bare(label)))
    return false;
  const titles = text.slice(start + label.length, end).split(/[\r\n]+/);
  return titles.every((title) => isTitle(fold(title)));
}

/** `Share Tweet Email` · `Facebook | Twitter` · `Share 12` */
function isButtons(words: string): boolean {
  if (words.length > TITLE) return false;
  const parts = words
    .toLowerCase()
    .split(/[\s|,•·/]+/)
    .filter((part) => part !== '' && !/^\d+$/.test(part));
  return parts.length > 0 && parts.every((part) => BUTTONS.has(part));
}

/** What looks like the title of another story: short, and no sentence, or a question in the capitals of a title. */
const isTitle = (words: string): boolean =>
  words.length <= TITLE && (!SENTENCE_END.test(words) || TITLE_QUESTION.test(words));
