import type { Caption, Span } from '../article.ts';
import { fold, passageAt } from '../text/span.ts';
import { opensAsCaption, readPageLabel } from './caption-labels.ts';
import { readPieces } from './caption-lines.ts';
import { findCredits, type Printing, wordsBetween } from './find-credits.ts';

/** Longest caption, in characters: what is longer and ends in a bracketed agency is story. */
const LONGEST = 900;
/** Shortest words, in characters, that are known again where they are printed once more. */
const SHORTEST_REPEAT = 30;

const NO_CREDIT = { credits: [], credit: null, photographer: null, agency: null, via: null } as const;

interface Split {
  readonly captions: readonly Caption[];
  /** The other blocks, in order. */
  readonly rest: readonly Span[];
}

/**
 * The captions among `blocks`. A block is a caption when a photo credit stands at its very start or end, or a page's
 * label before it ("Image caption"); a block that merely mentions an agency is story. Where line ends glue captions
 * and story together, the block is split. The same credit printed twice is kept twice in `credits` and shown once; a
 * caption printed once more without its credit is a caption too.
 *
 * @example readCaptions('Envoys meet. (AP Photo/Ann Lee)', [{ start: 0, end: 31 }]).captions[0]?.photographer
 *   //=> 'Ann Lee'
 */
export function readCaptions(text: string, blocks: readonly Span[]): Split {
  const captions: Caption[] = [];
  const rest: Span[] = [];
  blocks.forEach((block, i) => {
    const inner = i > 0 && i < blocks.length - 1;
    const pieces = readPieces(text, block, (span, isBlock) => findPrintings(text, span, inner && isBlock));
    for (const { start, end, printings } of pieces) {
      if (printings.length === 0 && opensAsCaption(text, { start, end }))
        captions.push({ ...passageAt(text, start, end), ...NO_CREDIT });
      else if (printings.length === 0) rest.push({ start, end });
      else addCaption(text, captions, toCaption(text, { start, end }, printings));
    }
  });
  return takeRepeats(text, captions, rest);
}

function findPrintings(text: string, span: Span, inner: boolean): readonly Printing[] {
  if (span.end - span.start > LONGEST) return [];
  const credits = findCredits(text, span, inner);
  const isBare = credits.some(({ start, end }) => start === span.start && end === span.end);
  const label = isBare ? null : readPageLabel(text, span);
  return label ? [label, ...credits.filter(({ start }) => start > label.end)] : credits;
}

function toCaption(text: string, span: Span, printings: readonly Printing[]): Caption {
  const words = wordsBetween(text, span, printings);
  const credits = printings.flatMap(({ credit }) => credit ?? []);
  // "(Archivfoto). Foto: Ann Lee": the printing that names somebody says more.
  const first = credits.find(({ photographer, agency }) => photographer ?? agency) ?? credits[0];
  return {
    ...passageAt(text, words.start, words.end),
    credits: printings.map(({ start, end }) => passageAt(text, start, end)),
    credit: first?.credit ?? null,
    photographer: first?.photographer ?? null,
    agency: first?.agency ?? null,
    via: first?.via ?? null,
  };
}

/** Words behind a page's label take the credit that stands alone right before them: they belong to one picture. */
function addCaption(text: string, captions: Caption[], caption: Caption): void {
  const last = captions.at(-1);
  const end = last?.credits.at(-1)?.span.end ?? 0;
  const start = caption.credits[0]?.span.start ?? 0;
  const isPair = last?.text === '' && caption.credit === null && text.slice(end, start).trim() === '';
  if (!isPair) return void captions.push(caption);
  const { text: words, span } = caption;
  captions[captions.length - 1] = { ...last, text: words, span, credits: [...last.credits, ...caption.credits] };
}

/** A block that prints a caption's words once more is no story. */
function takeRepeats(text: string, captions: readonly Caption[], blocks: readonly Span[]): Split {
  const words = new Set(captions.map((caption) => caption.text).filter(({ length }) => length >= SHORTEST_REPEAT));
  const lengths = new Set([...words].map(({ length }) => length));
  const isRepeat = ({ start, end }: Span): boolean =>
    lengths.has(end - start) && words.has(fold(text.slice(start, end)));
  const repeats = blocks.filter(isRepeat).map(({ start, end }) => ({ ...passageAt(text, start, end), ...NO_CREDIT }));
  // A story that only repeats its caption is still one.
  if (repeats.length === 0 || repeats.length === blocks.length) return { captions, rest: blocks };
  const all = [...captions, ...repeats].toSorted((a, b) => a.span.start - b.span.start);
  return { captions: all, rest: blocks.filter((block) => !isRepeat(block)) };
}
