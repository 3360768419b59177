import type { Span } from '../article.ts';
import { isBlank } from '../text/lines.ts';
import { trimSpan } from '../text/span.ts';
import { HEAD_LABELS, type HeadField } from '../words/head-labels.ts';
import { readHeadDate } from './head-date.ts';

export type Field = Exclude<HeadField, 'other' | 'body'>;

export interface Second extends Span {
  readonly field: 'date' | 'headline';
}
/** `Headline: Talks end` · `Date published: 2016-10-04` */
const LABEL = /^(?<label>[\p{L}_]{2,20}(?:[ -]\p{L}{2,12})?)\s{0,4}:\s*/u;

/** The fields of the labelled lines that `lines` begin with, none of them one that was `taken`; `end` counts lines. */
export function takeLabels(
  text: string,
  lines: readonly Span[],
  taken: ReadonlySet<HeadField>,
  isDone: (fields: ReadonlyMap<Field, Span>) => boolean,
): { readonly fields: ReadonlyMap<Field, Span>; readonly end: number; readonly second: Second | null } {
  const fields = new Map<Field, Span>();
  let second: Second | null = null;
  let end = 0;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) && !isDone(fields)) continue;
    const label = readLabel(text, line);
    if (!label || taken.has(label.field)) break;
    const { field, value } = label;
    // "Body:" on a line of its own ends the head; with words behind it, they are the story.
    if (field === 'body') {
      if (isBlank(value)) end = at + 1;
      break;
    }
    // "Title: “Door”, a play" below a head that has its title is story.
    if (field === 'headline' && fields.has(field) && isDone(fields)) break;
    if (field !== 'other') {
      second ??= secondOf(text, field, fields.get(field), value);
      if (!fields.has(field)) fields.set(field, value);
    }
    end = at + 1;
  }
  return { fields, end, second };
}

/** A day or headline that a head gives once more, and other than before; the same day may be written in two forms. */
export function secondOf(text: string, field: Field, first: Span | undefined, value: Span): Second | null {
  if (!first || isBlank(value) || (field !== 'date' && field !== 'headline')) return null;
  const before = text.slice(first.start, first.end);
  const again = text.slice(value.start, value.end);
  return before === again || (field === 'date' && isSameDay(before, again)) ? null : { ...value, field };
}

/** `2016-10-04` and `October 4, 2016, 10:30 a.m.` */
function isSameDay(before: string, again: string): boolean {
  const [one, other] = [readHeadDate(before), readHeadDate(again)];
  return 'date' in one && 'date' in other && one.date === other.date;
}

export function readLabel(
  text: string,
  { start, end }: Span,
): { readonly field: HeadField; readonly value: Span } | null {
  const match = LABEL.exec(text.slice(start, end));
  const field = HEAD_LABELS.get(match?.groups?.['label']?.toLowerCase().replace(/[ -]/, '_') ?? '');
  if (!match || !field) return null;
  return { field, value: trimSpan(text, start + match[0].length, end) };
}

/** Front matter may put a value in quotation marks of its own. */
export function unquoted(text: string, { start, end }: Span): Span {
  const mark = text.charAt(start);
  const isQuoted = end - start > 2 && (mark === '"' || mark === "'") && text.indexOf(mark, start + 1) === end - 1;
  return isQuoted ? trimSpan(text, start + 1, end - 1) : { start, end };
}
