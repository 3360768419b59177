import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Article, Caption, DateMention, Quote, Span } from '../article/article.ts';

/**
 * A record as people read it: headline and date, who said what, captions with their credits, the days, and last
 * which speakers were guessed and what is doubtful, each with its place (`line:column`, both from 1).
 *
 * @param file the file that the record was read from, with its text and the reader's warnings
 */
export function toReport(article: Article, file: VFile): string {
  const source = location(file);
  const placeOf = ({ start }: Span): string => {
    const { line, column } = source.toPoint(start) ?? { line: 1, column: 1 };
    return `${line}:${column}`;
  };

  const guesses = article.quotes.flatMap(({ speaker }) =>
    speaker?.inferred
      ? [`${file.path}:${placeOf(speaker.span)}  Speaker read from “${speaker.text}”: ${speaker.name}`]
      : [],
  );
  const doubts = file.messages.map(({ line, column, reason }) => `${file.path}:${line ?? 1}:${column ?? 1}  ${reason}`);

  return [
    article.headline.text,
    [article.date, article.byline?.text, article.dateline?.text, file.path].filter(Boolean).join(' · '),
    ...section('quote', article.quotes, (quote) => [`${placeOf(quote.span)}  ${speakerOf(quote)}`, wordsOf(quote)]),
    ...section('caption', article.captions, (caption) => [
      `${placeOf(caption.span)}  ${caption.text}`,
      creditOf(caption),
    ]),
    ...section('day', article.dates, (date) => [`${placeOf(date.span)}  ${dayOf(date)}`]),
    ...section('guessed speaker', guesses, (guess) => [guess]),
    ...section('doubtful reading', doubts, (doubt) => [doubt]),
    '',
  ]
    .join('\n')
    .replace(CONTROL, '\uFFFD');
}

/** What a file could use to steer the terminal, line feeds apart. */
const CONTROL = /(?!\n)\p{Cc}/gu;

/** A blank line, a title with the number of items, and each item's lines, all but the first further in. */
function section<T>(name: string, items: readonly T[], linesOf: (item: T) => readonly string[]): readonly string[] {
  const title = `${items.length === 0 ? 'No' : items.length} ${name}${items.length === 1 ? '' : 's'}`;
  return ['', title, ...items.flatMap((item) => linesOf(item).map((line, i) => `  ${i === 0 ? '' : '    '}${line}`))];
}

function speakerOf({ speaker }: Quote): string {
  if (speaker === null) return 'nobody named';
  const who = speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
  return speaker.inferred ? `${who} (read from “${speaker.text}”)` : who;
}

const wordsOf = ({ content }: Quote): string => `“${content.map(({ text }) => text).join(' … ')}”`;

const creditOf = ({ credit, via }: Caption): string =>
  [credit === null ? 'no credit' : `credit: ${credit}`, ...(via === null ? [] : [`via ${via}`])].join(', ');

const dayOf = ({ text, value, inferred }: DateMention): string =>
  `${text} = ${value}${inferred ? ' (worked out)' : ''}`;
