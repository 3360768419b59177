import type { Caption, Passage, Span } from './article.ts';
import { AGENCIES, LABELS } from './credit-words.ts';
import { fold, passageAt, trimSpan } from './span.ts';

/** `(AFP PHOTO / Bryan R. Smith) / mb.com.ph`: words in round brackets, and perhaps the site that passed them on. */
const BRACKETED = /\((?<words>[^()\n]{2,160})\)(?<via>[ \t]*\/[ \t]*[\w-]+(?:\.[\w-]+)+)?/g;
/** `AP Photo/Ann Lee`, `Photo: Ann Lee`, `Credit: Ann Lee/Reuters` as the last words of a block. */
const LABELLED =
  /(?:^|(?<=[.!?”")]\s?))(?:(?:Photo(?:graph|s)?|Picture|Image|Credit|Foto)(?: ?: ?| by )|(?:AP|AFP|EPA|UPI|AAP) (?:Photo|PHOTO) ?\/ ?)[^.\n]{2,120}(?:\b[A-Z]\.[^.\n]{2,60})?\.?$/;
const AGENCY = new Set(AGENCIES.map((agency) => agency.toLowerCase()));
const LABEL = new RegExp(`(?<!\\p{L})(?:${LABELS.join('|')})(?!\\p{L})`, 'iu');
/** The longest first, so that "Getty Images" is not read as "Getty". */
const AGENCY_WORD = new RegExp(
  `(?<!\\p{L})(?:${[...AGENCIES].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'u',
);
/** Two to four capitalised words, initials and particles among them. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|der|bin|al)){1,3}$/u;
const SITE = /^[\w-]+(?:\.[\w-]+)+$/;
/** Longest caption, in characters: a block that is longer and ends in a bracketed agency is story. */
const LONGEST = 900;

interface Split {
  readonly captions: readonly Caption[];
  /** The other blocks, in order. */
  readonly rest: readonly Span[];
}

/**
 * The captions among `blocks`. A block is a caption when a photo credit stands at its very start or end; a block that
 * merely mentions an agency is story. The same credit printed twice is kept twice in `credits` and shown once.
 *
 * @example readCaptions('Envoys meet. (AP Photo/Ann Lee)', [{ start: 0, end: 31 }]).captions[0]?.photographer //=> 'Ann Lee'
 */
export function readCaptions(text: string, blocks: readonly Span[]): Split {
  const captions: Caption[] = [];
  const rest: Span[] = [];
  for (const block of blocks) {
    const caption = findCaption(text, block);
    if (caption) captions.push(caption);
    else rest.push(block);
  }
  return { captions, rest };
}

function findCaption(text: string, block: Span): Caption | null {
  if (block.end - block.start > LONGEST) return null;
  const credits = findCredits(text, block);
  if (credits.length === 0) return null;
  const words = wordsBetween(text, block, credits);
  return {
    ...words,
    credits: credits.map(({ start, end }) => passageAt(text, start, end)),
    ...toCredit(credits),
  };
}

interface Credit extends Span {
  /** The credit without its brackets. */
  readonly words: string;
  readonly via: string | null;
}

/** The credits at the two ends of a block, in order; none when it has none there. */
function findCredits(text: string, block: Span): readonly Credit[] {
  const slice = text.slice(block.start, block.end);
  const found: Credit[] = [];
  for (const match of slice.matchAll(BRACKETED)) {
    const words = match.groups?.['words'] ?? '';
    const start = block.start + match.index;
    const end = start + match[0].length;
    const atEdge = start === block.start || end === block.end || /^[.\s]*$/.test(text.slice(end, block.end));
    if (!atEdge || !isCredit(words)) continue;
    const via = match.groups?.['via']?.replace(/^[\s/]+/, '') ?? null;
    found.push({ start, end: end < block.end && atEnd(text, end, block) ? block.end : end, words, via });
  }
  if (found.some(({ end }) => end === block.end)) return found;
  const labelled = LABELLED.exec(slice);
  if (labelled) found.push({ start: block.start + labelled.index, end: block.end, words: labelled[0], via: null });
  return found;
}

const atEnd = (text: string, from: number, block: Span): boolean => /^[.\s]+$/.test(text.slice(from, block.end));

/** Whether bracketed words credit a picture: an agency with a person or a label, or a label with words. */
function isCredit(words: string): boolean {
  const folded = fold(words).trim();
  if (AGENCY.has(folded.toLowerCase())) return true;
  if (LABEL.test(folded)) return /[:/]| by | of |via /i.test(folded) || AGENCY_WORD.test(folded);
  return AGENCY_WORD.test(folded) && /\s?\/\s?/.test(folded);
}

/** The caption's words: what lies between the credits of the two ends. A bare credit leaves none. */
function wordsBetween(text: string, block: Span, credits: readonly Credit[]): Passage {
  const before = credits.filter(({ start }) => start === block.start).map(({ end }) => end);
  const after = credits.filter(({ start, end }) => end === block.end && start > block.start).map(({ start }) => start);
  const { start, end } = trimSpan(text, Math.max(block.start, ...before), Math.min(block.end, ...after));
  return passageAt(text, start, Math.max(start, end));
}

/** The credit once, and who took the picture, for whom, and through whom it came. */
function toCredit(credits: readonly Credit[]): Pick<Caption, 'credit' | 'photographer' | 'agency' | 'via'> {
  const [first] = credits;
  if (!first) return { credit: null, photographer: null, agency: null, via: null };
  const parts = fold(first.words)
    .split(/\s*\/\s*|,\s*|\s+(?=via\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const agencyPart = parts.find((part) => AGENCY_WORD.test(part) && !/^via\s/i.test(part));
  const viaPart = parts.find((part) => /^via\s/i.test(part))?.replace(/^via\s+/i, '');
  const photographer = parts
    .map(unlabelled)
    .find((part) => PERSON.test(part) && !AGENCY_WORD.test(part) && !LABEL.test(part));
  return {
    credit: fold(first.words).trim(),
    photographer: photographer ?? null,
    agency: agencyPart ? (AGENCY_WORD.exec(agencyPart)?.[0] ?? null) : null,
    via: first.via ?? viaPart ?? parts.find((part) => SITE.test(part)) ?? null,
  };
}

/** "Photo by Ann Lee" is "Ann Lee". */
const unlabelled = (part: string): string =>
  part
    .replace(/^(?:(?:file )?photo(?:graph|s)?|picture|image|credit|foto|courtesy)(?:\s*:\s*|\s+(?:by|of)\s+)/i, '')
    .replace(/\.$/, '');
