import type { Span } from '../article.ts';
import { trimSpan } from '../text/span.ts';
import { candidatesIn, mayEndInCredit } from './credit-hints.ts';
import { isAgency, isFullName, isPerson } from './credit-names.ts';
import { PAGE_WORDS } from './credit-words.ts';
import { type Credit, isWire, LONGEST_CREDIT, namesAsCredit, readCredit } from './credits.ts';
import { isOpenCaption } from './open-captions.ts';

/** A credit where it is printed; `span` holds its brackets. `credit` is null for a label alone ("Image caption"). */
export interface Printing extends Span {
  readonly credit: Credit | null;
}

/** `(AFP PHOTO / Ann Lee) / example.org`: the site that passed the picture on. */
const SITE_BEHIND = /^[ \t]*\/[ \t]*(?<site>[\w-]+(?:\.[\w-]+)+)(?=\s|$)/;
const SITE_AT_END = /(?<=[)\]])[ \t]*\/[ \t]*[\w-]+(?:\.[\w-]+)+$/;
/** `By Ann Lee | The Daily Star`: a line that says who wrote it. */
const BYLINE = /^(?:By|BY|Von|VON|Par|PAR|Por|POR) /;
const SENTENCE_END = /[.!?…:”"’')\]]$/;
/** An agency in capitals is written as desks write it: "[REUTERS]", where a digest names its source "[Reuters]". */
const CAPITALS = /^\p{Lu}{5,}$/u;
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
/** Two agencies with a slash between them, or one behind a dash or a bar. */
const AGENCIES_BEHIND =
  /(?<=[\p{L}\d]) (?:[|–—-] (?<agencies>\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}\p{L}{2,20}){0,2})|(?<agencies>\p{Lu}[\p{L}-]{1,20}\/\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{2,20})?))$/u;
/** How far back from the end of a block a credit may begin, in characters. */
const LONGEST_TAIL = LONGEST_CREDIT + 40;
/** `Ann Lee/REUTERS ` before a caption's words. */
const NAME_BEFORE = /^[^/\n]{5,50}\/ ?(?:[\p{Lu}\d]{2,}|Getty Images|Getty|Shutterstock)(?= \p{Lu})/u;

/**
 * The credits at the two ends of `span`, in order. `inner` says that other blocks stand before and after it: at the
 * ends of an article an agency alone signs the story.
 *
 * @example findCredits('Envoys meet. (AP Photo/Ann Lee)', { start: 0, end: 31 }, true)[0]?.start //=> 13
 */
export function findCredits(text: string, span: Span, inner: boolean): readonly Printing[] {
  const after: Printing[] = [];
  let rest = span;
  if (mayEndInCredit(text.slice(Math.max(span.start, span.end - LONGEST_TAIL), span.end))) {
    const whole = wholeCredit(text, span, inner);
    if (whole) return [whole];
    // AFP prints one credit of its own, and one of Getty Images behind it.
    for (let found = creditAtEnd(text, rest, inner); found; found = creditAtEnd(text, rest, false)) {
      after.unshift(found);
      rest = trimSpan(text, rest.start, found.start);
    }
  }
  const before = creditAtStart(text, rest);
  return before ? [before, ...after] : after;
}

/** A span that is a credit and nothing else. */
function wholeCredit(text: string, { start, end }: Span, inner: boolean): Printing | null {
  if (end - start > LONGEST_CREDIT) return null;
  const printed = text.slice(start, end);
  const bracketed = /^[([][^()[\]]*[)\]]\.?$/.test(printed);
  const credit = readCredit(bracketed ? printed.replace(/^[([]|[)\]]\.?$/g, '') : printed.replace(PAGE_WORDS, ''));
  if (!credit || isSentenceBeforeBar(printed)) return null;
  if (bracketed) return credit.trust === 'weak' && !inner ? null : { start, end, credit };
  // A line "Ann Lee, Associated Press" is as likely a byline, and so is an agency's full name.
  if (credit.trust !== 'sure' && (printed.includes(', ') || BYLINE.test(printed))) return null;
  if (credit.trust === 'weak' && (!inner || !isAgency(credit.credit) || isFullName(credit.credit))) return null;
  return { start, end, credit };
}

/** `Mayor Maria Gomez. | REUTERS`: a name that ends as a sentence does is the caption's words. */
function isSentenceBeforeBar(printed: string): boolean {
  const bar = printed.search(/(?<=\p{Ll}{2}\.)\s+[|•—–-]\s/u);
  return bar > 0 && readCredit(printed.slice(0, bar)) === null;
}

function creditAtEnd(text: string, span: Span, inner: boolean): Printing | null {
  const from = Math.max(span.start, span.end - LONGEST_TAIL);
  const tail = text.slice(from, span.end);
  const found =
    bracketAtEnd(tail, inner) ?? sentenceAtEnd(tail, inner) ?? nameAtEnd(tail) ?? (inner ? agenciesAtEnd(tail) : null);
  return found && found.start > 0 ? { start: from + found.start, end: span.end, credit: found.credit } : null;
}

interface Found {
  readonly start: number;
  readonly credit: Credit;
}

const withoutPoint = (words: string): string => (words.endsWith('.') ? words.slice(0, -1) : words);

/** `… (AP Photo/Ann Lee)`, `… [AFP/GETTY].`, `… (EPA / Ann Lee) / example.org` */
function bracketAtEnd(tail: string, inner: boolean): Found | null {
  const site = /[)\]] ?\//.test(tail) ? (SITE_AT_END.exec(tail)?.[0] ?? '') : '';
  const closed = withoutPoint(tail.slice(0, tail.length - site.length)).trimEnd();
  const square = closed.endsWith(']');
  if (!square && !closed.endsWith(')')) return null;
  const start = closed.lastIndexOf(square ? '[' : '(');
  const words = closed.slice(start + 1, -1);
  const credit = start < 1 ? null : readCredit(words);
  if (!credit) return null;
  const apart = SENTENCE_END.test(tail.slice(0, start).trimEnd()) || (square && words === words.toUpperCase());
  // British papers end no caption with a point: "Gomez at the pier (Getty)".
  const isOpen = inner && !square && closed === tail.trimEnd() && isOpenCaption(tail.slice(0, start).trim(), credit);
  if (credit.trust !== 'sure' && !apart && !isOpen) return null;
  // "(Supplied)" signs no story.
  if (credit.trust === 'weak' && credit.agency !== null && (!inner || (square && !CAPITALS.test(words)))) return null;
  return { start, credit: site === '' ? credit : { ...credit, via: site.replace(/^[\s/]+/, '') } };
}

/**
 * `… Photo: Ann Lee`, `… | photo by Ann Lee`, `… Getty Images`, `…. / ANA RUIZ`: a last sentence, or more, that is a
 * credit.
 */
function sentenceAtEnd(tail: string, inner: boolean): Found | null {
  const printed = tail.replace(PAGE_WORDS, '');
  for (const { start, from, apart } of candidatesIn(tail)) {
    const words = printed.slice(start);
    const isSigned = apart && inner && /[/|]/.test(tail.charAt(from)) && isPerson(words);
    const credit = readCredit(words) ?? (printed === tail && !isSigned ? null : namesAsCredit(words));
    if (
      credit &&
      (credit.trust === 'sure' || words.startsWith('©') || (apart && inner && !words.endsWith('.') && !isSite(credit)))
    ) {
      return { start: from, credit };
    }
  }
  return namelessAtEnd(printed);
}

/** "Facebook" or "Quelle: example.org" after a sentence is a link as often as a credit. */
const isSite = ({ trust, agency, via }: Credit): boolean =>
  trust === 'weak' && (agency === null ? via !== null : !isAgency(agency));

/** `Ann Lee Submitted photo`: two words with a capital need no sentence before them. */
function namelessAtEnd(tail: string): Found | null {
  if (!tail.endsWith(' photo')) return null;
  const start = tail.lastIndexOf(' ', tail.length - ' photo'.length - 1) + 1;
  const credit = /^\p{Lu}/u.test(tail.slice(start)) ? readCredit(tail.slice(start)) : null;
  return credit?.trust === 'sure' ? { start, credit } : null;
}

/** `… in Paris Ann Lee/Reuters`, `… Ann Lee/AP hide caption`: a photographer and an agency that is known. */
function nameAtEnd(tail: string): Found | null {
  const printed = tail.includes('/') ? tail.replace(PAGE_WORDS, '') : '';
  const slash = printed.search(/ ?\/ ?(?=[^\s/][^/]{1,40}(?:\/[^/]{2,40}){0,2}$)/);
  const start = slash < 0 || printed.endsWith('.') ? null : nameBefore(printed, slash);
  const credit = start === null ? null : readCredit(printed.slice(start));
  return start !== null && credit?.trust === 'sure' && credit.photographer ? { start, credit } : null;
}

/** `… in Paris AFP/Getty Images`, `… in Paris - Getty Images`: agencies behind words without a point. */
function agenciesAtEnd(tail: string): Found | null {
  const found = AGENCIES_BEHIND.exec(tail);
  const credit = found && readCredit(found.groups?.['agencies'] ?? '');
  return found && credit?.trust === 'fair' && isWire(credit) ? { start: found.index + 1, credit } : null;
}

/** Where the name that ends at `end` begins: its last two words, initials apart, as in "in Paris Ann B. Lee". */
function nameBefore(words: string, end: number): number | null {
  let start = end;
  for (let names = 0; names < 2; ) {
    const space = words.lastIndexOf(' ', start - 2);
    const word = words.slice(space + 1, start).trim();
    if (!NAME_WORD.test(word)) return null;
    if (!INITIAL.test(word)) names++;
    start = space + 1;
    if (start === 0) break;
  }
  const before = words.slice(0, start).trimEnd();
  return isPerson(words.slice(start, end).trim()) && !/(?<!\p{L})(?:by|from|with|and|told|of)$/u.test(before)
    ? start
    : null;
}

/** `(AP Photo/Ann Lee) Envoys meet.`, `Ann Lee/REUTERS Envoys meet.` A dateline, `(AP) — Envoys met`, is none. */
function creditAtStart(text: string, span: Span): Printing | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + LONGEST_CREDIT));
  if (!/^[([]/.test(head) && !head.includes('/')) return null;
  const bracket = /^(?:\([^()]*\)|\[[^[\]]*\])/.exec(head);
  const printed = bracket?.[0] ?? NAME_BEFORE.exec(head)?.[0];
  if (!printed || printed.length === span.end - span.start) return null;
  const credit = readCredit(bracket ? printed.slice(1, -1) : printed);
  if (credit?.trust !== 'sure' || (!bracket && !credit.photographer)) return null;
  const site = bracket ? SITE_BEHIND.exec(head.slice(printed.length)) : null;
  const end = span.start + printed.length + (site?.[0].length ?? 0);
  return { start: span.start, end, credit: site ? { ...credit, via: site.groups?.['site'] ?? null } : credit };
}

/** What is left of `span` between the credits of its two ends. */
export function wordsBetween(text: string, span: Span, printings: readonly Span[]): Span {
  const isBlank = (start: number, end: number): boolean => text.slice(start, end).trim() === '';
  let { start, end } = span;
  for (const printing of printings) if (isBlank(start, printing.start)) start = printing.end;
  for (const printing of printings.toReversed())
    if (printing.start >= start && isBlank(printing.end, end)) end = printing.start;
  return trimSpan(text, start, Math.max(start, end));
}
