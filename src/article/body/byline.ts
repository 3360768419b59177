import type { Passage, Span } from '../article.ts';
import { fold, passageAt } from '../text/span.ts';
import type { PageWords } from '../words/page-words.ts';
import { PAGES } from '../words/pages.ts';

/** Longest byline, in UTF-16 code units. */
const LONGEST = 160;
/** A byline stands among the first blocks, before the first that is as long as a paragraph. */
const FIRST = 4;
const PARAGRAPH = 160;

const WORDS = PAGES.map(({ byline }) => byline);
/** The words of one kind in all languages, as an expression. */
const anyOf = (kind: keyof PageWords['byline']): string => `(?:${WORDS.flatMap((words) => words[kind]).join('|')})`;

/** `By Ann Lee` · `Von ANNA LEHMANN, dpa` · `Text: Ann Lee`; what follows has to be names. */
const INTRODUCED = new RegExp(`^${anyOf('by')}\\s+(?<names>\\S.*)$`, 'u');
/** `Ann Lee | ann@example.org` · `Ann Lee, Example Press | ann@example.org` */
const ADDRESSED = /^(?<names>[^|@]{4,80}?) ?[|,–—-] ?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
/** `Ann Lee in Geneva` · `Ann Lee in Geneva and Jan Smit in London` */
const PLACED = new RegExp(`^(?<names>\\p{Lu}[^,;:.|]{3,60}?) ${anyOf('placing')} \\p{Lu}[^,;:|]{2,60}$`, 'u');
/** The day behind the names: ` | March 8, 2019 at 9:12 a.m.`, ` 8. März 2019`, ` · Updated …` */
const DAY_BEHIND = new RegExp(
  `[\\s|•·,–-]{1,4}(?:${anyOf('dated')}\\b|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,9}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4}).{0,110}$`,
  'u',
);
/** The agency whose copy was used: ` (avec AFP)`, ` (mit dpa)`, ` (dpa)` */
const SOURCE_BEHIND = new RegExp(`\\s\\(${anyOf('using')}?\\s?(?:AFP|AP|Reuters|EFE|ANSA|dpa|APA|sda)\\)$`);
/** Small words inside names, beside those of the languages that we read. */
const PARTICLES = ['di', 'da', 'van', 'bin', 'al'];
/** What may stand between the names. */
const SMALL = new Set([...WORDS.flatMap(({ small }) => small), ...PARTICLES]);
/** A name, an initial, a place, an agency, without the signs after it: "Lee", "J.", "AP", "dpa". */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{Lo}\p{M}]*|dpa|epd|sid|d['’]\p{Lu}\p{L}+)$/u;
/** Who writes under one name. */
const HOUSE = new RegExp(`^(?:AP|AFP|Reuters|UPI|dpa|EFE|ANSA|Xinhua|CNN|${anyOf('nameless')})$`);
/** The line of house or post that may stand below a byline. */
const AFFILIATION = new RegExp(
  `^(?:(?:The )?Associated Press|AP|AFP|Reuters|UPI|dpa|CNN|[^.!?:“"]{3,40}\\s${anyOf('posts')})$`,
  'u',
);

interface Split {
  readonly byline: Passage | null;
  /** The other blocks, in order. */
  readonly rest: readonly Span[];
}

/**
 * Who wrote the story, by a line of its own before the first paragraph; null where none says so plainly. "Ann Lee in
 * Geneva" is a byline only where the story does not speak of her.
 *
 * @example readByline('By Ann Lee\n\nRain fell.', [{ start: 0, end: 10 }, { start: 12, end: 22 }]).byline?.text
 *   //=> 'By Ann Lee'
 */
export function readByline(text: string, blocks: readonly Span[]): Split {
  for (const [at, block] of blocks.slice(0, FIRST).entries()) {
    const words = fold(text.slice(block.start, Math.min(block.end, block.start + PARAGRAPH + 1)));
    if (words.length > PARAGRAPH) break;
    const story = blocks.slice(at + 1);
    const below = story[0];
    if (!below) break;
    const isSigned = isByline(words, text, block.end) || (story.length > 1 && isAloneAbove(words, text, below));
    if (!isSigned) continue;
    const end = story.length > 1 && isAffiliation(text, below) ? below.end : block.end;
    return {
      byline: passageAt(text, block.start, end),
      rest: [...blocks.slice(0, at), ...blocks.slice(end === block.end ? at + 1 : at + 2)],
    };
  }
  return { byline: null, rest: blocks };
}

function isByline(words: string, text: string, end: number): boolean {
  if (words.length > LONGEST) return false;
  const introduced = INTRODUCED.exec(words)?.groups?.['names']?.replace(DAY_BEHIND, '').replace(SOURCE_BEHIND, '');
  // One name alone may be anything: "By Monday", "Von Herzen".
  if (introduced !== undefined) return areNames(introduced, 2) || HOUSE.test(introduced);
  const addressed = ADDRESSED.exec(words)?.groups?.['names'];
  if (addressed !== undefined) return areNames(addressed, 2);
  const name = PLACED.exec(words)?.groups?.['names'];
  if (name === undefined || !areNames(name, 2) || !areNames(words, 3)) return false;
  // Who is in the story is its subject.
  return !text.slice(end).includes(name.split(' ').at(-1) ?? name);
}

/** `Ann Lee` above `Northland correspondent`, where the story does not speak of her. */
function isAloneAbove(words: string, text: string, below: Span): boolean {
  const isName = words.length <= 40 && areNames(words, 2) && words.split(' ').every((part) => NAME.test(part));
  return isName && isAffiliation(text, below) && !text.slice(below.end).includes(words.split(' ').at(-1) ?? words);
}

/** Whether the words are nothing but names and the small words between them, `least` names or more. */
function areNames(words: string, least: number): boolean {
  const parts = words.split(/[\s,;|/&+·]+/).filter((part) => part !== '');
  const names = parts.filter((part) => NAME.test(part));
  return names.length >= least && names.length <= 24 && parts.every((part) => NAME.test(part) || isSmall(part));
}

const isSmall = (part: string): boolean =>
  SMALL.has(part.toLowerCase()) || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^@\w+$/.test(part);

const isAffiliation = (text: string, { start, end }: Span): boolean =>
  end - start <= 60 && AFFILIATION.test(fold(text.slice(start, end)));
