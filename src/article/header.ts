import type { VFile } from 'vfile';
import type { Passage } from './article.ts';
import { readLines } from './blocks.ts';
import { type CalendarDate, isCalendarDate } from './calendar.ts';
import { report } from './message.ts';
import { passageAt, trimSpan } from './span.ts';

interface Header {
  readonly date: CalendarDate;
  readonly header: readonly Passage[];
  readonly headline: Passage;
  /** Where the story begins, in UTF-16 code units. */
  readonly end: number;
}

/** ` date 2016-10-04 UN vows to push for political solution in Syria`, the word "date" being optional. */
const HEADER = /^(?<label>date\b[ \t:]*)?(?<date>\d+-\d+-\d+)(?!\S)/i;
/** A first line that says "date" and then something else: most likely a day in another form. */
const LABEL = /^date\b[ \t:]*(?<found>\S*)/i;

/**
 * Date and headline from the first line with text, or null when it is not of that form (reported on `file`).
 * Nothing is guessed: a day in an ambiguous form (04/10/2016) is an error that says how to write it.
 */
export function readHeader(file: VFile, text: string): Header | null {
  const line = readLines(text, 0).find((span) => span.end > span.start);
  if (!line) return null;
  const content = text.slice(line.start, line.end);
  const match = HEADER.exec(content);
  const found = match?.groups?.['date'];

  if (!match || found === undefined) {
    reportNoDate(file, line.start, content);
    return null;
  }
  const dateEnd = line.start + match[0].length;
  if (!isCalendarDate(found)) {
    const reason = `Date "${found}" is not a day of the calendar; write YYYY-MM-DD`;
    report(file, 'error', 'header-date', dateEnd - found.length, reason);
    return null;
  }
  const headline = trimSpan(text, dateEnd, line.end);
  if (headline.start === headline.end) {
    report(file, 'error', 'headline-missing', dateEnd, 'No headline after the date; write it on the same line');
    return null;
  }
  return {
    date: found,
    header: [passageAt(text, line.start, dateEnd)],
    headline: passageAt(text, headline.start, headline.end),
    end: line.end,
  };
}

function reportNoDate(file: VFile, start: number, content: string): void {
  const label = LABEL.exec(content);
  const found = label?.groups?.['found'] ?? '';
  if (label && /\d/.test(found)) {
    const reason = `Date "${found}" is not written as a calendar day; write YYYY-MM-DD`;
    report(file, 'error', 'header-date', start + label[0].length - found.length, reason);
    return;
  }
  const shown = content.length > 40 ? `${content.slice(0, 39).trimEnd()}…` : content;
  report(file, 'error', 'header-missing', start, `No header, found "${shown}"; begin with "date YYYY-MM-DD Headline"`);
}
