import type { VFile } from 'vfile';
import type { Passage, Span } from '../article.ts';
import { type CalendarDate, isCalendarDate } from '../text/calendar.ts';
import { readLangName } from '../text/lang.ts';
import { eachLine, isBlank } from '../text/lines.ts';
import { report } from '../text/message.ts';
import { passageAt, trimSpan } from '../text/span.ts';
import { readHeadDate, shorten } from './head-date.ts';
import { findHead, type Head } from './head-forms.ts';

interface Header {
  readonly date: CalendarDate;
  readonly header: readonly Passage[];
  readonly headline: Passage;
  readonly byline: Passage | null;
  /** BCP 47 tag, or null where the head does not set it. */
  readonly lang: string | null;
  /** Where the story begins, in UTF-16 code units. */
  readonly end: number;
}

/** `2016-10-04-talks-end.txt` */
const NAME = /^(?<date>\d{4}-\d\d-\d\d)(?!\d)/;

/**
 * Date, headline and what else the head gives, or null when it cannot be read (reported on `file`). Where the text has
 * no date, the one that the file's name begins with is taken, and reported. Nothing is guessed: a day in an ambiguous
 * form (04/10/2016) is an error that says how to write it.
 */
export function readHeader(file: VFile, text: string): Header | null {
  const head = findHead(text);
  if (head.form === 'open') {
    const reason = 'The head that begins with "---" does not end; write "---" on a line after it';
    report(file, 'error', 'header-missing', head.lines[0]?.start ?? 0, reason);
    return null;
  }
  if (head.second) {
    const { field, start, end } = head.second;
    const reason = `A second ${field} in the head, "${shorten(text.slice(start, end))}"; leave the line of the one that is meant`;
    report(file, 'error', 'header-twice', start, reason);
    return null;
  }
  const date = dateOf(file, text, head);
  if (date === null) return null;
  const { headline, byline } = head;
  if (headline === null || isBlank(headline)) {
    const remedy = head.form === 'labels' ? 'add a line "Headline: …" to the head' : 'write it on the same line';
    const where = head.form === 'labels' ? `in the head${endOf(text, head)}` : 'after the date';
    const at = head.date?.end ?? head.lines[0]?.start ?? 0;
    report(file, 'error', 'headline-missing', at, `No headline ${where}; ${remedy}`);
    return null;
  }
  const lang = langOf(file, text, head.lang);
  if (lang === undefined) return null;
  const values = [headline, byline].filter((span): span is Span => span !== null && !isBlank(span));
  return {
    date,
    header: head.lines.flatMap((line) => without(text, line, values)),
    headline: passageAt(text, headline.start, headline.end),
    byline: byline && !isBlank(byline) ? passageAt(text, byline.start, byline.end) : null,
    lang,
    end: head.lines.at(-1)?.end ?? 0,
  };
}

function dateOf(file: VFile, text: string, head: Head): CalendarDate | null {
  if (head.date && !isBlank(head.date)) {
    const read = readHeadDate(text.slice(head.date.start, head.date.end));
    if ('date' in read) return read.date;
    report(file, 'error', 'header-date', head.date.start, read.reason);
    return null;
  }
  const start = head.lines[0]?.start ?? 0;
  const named = NAME.exec(file.basename ?? '')?.groups?.['date'];
  if (named === undefined) {
    report(file, 'error', 'header-missing', start, missing(text, head));
    return null;
  }
  if (!isCalendarDate(named)) {
    const reason = `No date in the text, and "${named}" in the file’s name is not a day of the calendar; rename the file`;
    report(file, 'error', 'header-date', start, reason);
    return null;
  }
  const reason = `No date in the text, read ${named} from the file’s name; write "date ${named}" before the headline`;
  report(file, 'warning', 'date-from-name', start, reason);
  return named;
}

function missing(text: string, head: Head): string {
  if (head.form === 'labels') return `No date in the head${endOf(text, head)}; add a line "Date: YYYY-MM-DD" to it`;
  const shown = shorten(text.slice(head.headline?.start, head.headline?.end));
  return `No header, found "${shown}"; begin with "date YYYY-MM-DD Headline"`;
}

/** What ends a labelled head, where that is no blank line: `, which ends before "and delays"`. */
function endOf(text: string, { lines }: Head): string {
  const [last, next] = eachLine(text, lines.at(-1)?.start ?? 0).take(2);
  const isClosed = last === undefined || /^-{3,}$/.test(text.slice(last.start, last.end));
  return isClosed || !next || isBlank(next) ? '' : `, which ends before "${shorten(text.slice(next.start, next.end))}"`;
}

/** The tag that the head sets, null where it sets none, undefined where it is no language (reported). */
function langOf(file: VFile, text: string, span: Span | null): string | null | undefined {
  if (span === null || isBlank(span)) return null;
  const found = text.slice(span.start, span.end);
  const lang = readLangName(found);
  if (lang !== null) return lang;
  report(
    file,
    'error',
    'header-lang',
    span.start,
    `Language "${shorten(found)}" is not known; write a tag such as "en"`,
  );
  return undefined;
}

/** What is left of a line without the values that stand in it. */
function without(text: string, line: Span, values: readonly Span[]): readonly Passage[] {
  const value = values.find(({ start, end }) => line.start <= start && end <= line.end);
  const pieces = value ? [trimSpan(text, line.start, value.start), trimSpan(text, value.end, line.end)] : [line];
  return pieces.filter((piece) => !isBlank(piece)).map(({ start, end }) => passageAt(text, start, end));
}
