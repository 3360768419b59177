import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Article, Caption, DateMention, Passage, Quote, Span } from '../article/article.ts';
import { type DecisionRule, RULES } from '../article/decisions.ts';

/**
 * A record as people check it against its source: headline and date, who said what and by which rules that was found,
 * captions with their credits, the days, what was set apart from the story, and last which speakers were guessed, what
 * is doubtful and what the rules mean. All has its place (`line:column`, both from 1).
 *
 * @param file the file that the record was read from, with its text, the reader's warnings and its decisions
 */
export function toReport(article: Article, file: VFile): string {
  const source = location(file);
  const placeOf = ({ start }: Span): string => {
    const { line, column } = source.toPoint(start) ?? { line: 1, column: 1 };
    return `${line}:${column}`;
  };
  const rulesOf = (decided: Quote | DateMention): readonly DecisionRule[] => file.data.decisions?.get(decided) ?? [];

  const placed = (passage: Passage): string => `${placeOf(passage.span)}  ${passage.text}`;
  const quoted = (passage: Passage): string => `${placeOf(passage.span)} “${passage.text}”`;
  const foundBy = (quote: Quote): string => {
    const clause = [quote.speaker, quote.cue, quote.medium].filter((part) => part !== null);
    return `by ${rulesOf(quote).join(', ')}: ${clause.map(quoted).join(', ')}`;
  };

  const corrections = article.body.filter(({ type }) => type === 'correction');
  const guesses = article.quotes.flatMap(({ speaker }) =>
    speaker?.inferred
      ? [`${file.path}:${placeOf(speaker.span)}  Speaker read from “${speaker.text}”: ${speaker.name}`]
      : [],
  );
  const doubts = file.messages.map(({ line, column, reason }) => `${file.path}:${line ?? 1}:${column ?? 1}  ${reason}`);
  const used: ReadonlySet<string> = new Set([...article.quotes, ...article.dates].flatMap(rulesOf));
  const rules = Object.entries(RULES).filter(([rule]) => used.has(rule));

  return [
    article.headline.text,
    `${article.date} · ${file.path}:${placeOf(article.headline.span)}`,
    ...section('byline', article.byline ? [article.byline] : [], (byline) => [placed(byline)]),
    ...section('dateline', article.dateline ? [article.dateline] : [], (dateline) => [placed(dateline)]),
    ...section('quote', article.quotes, (quote) => [
      `${placeOf(quote.span)}  ${speakerOf(quote)}`,
      wordsOf(quote),
      ...(quote.speaker === null ? [] : [foundBy(quote)]),
    ]),
    ...section('caption', article.captions, (caption) => [
      `${placeOf(caption.span)}  ${caption.text}`,
      creditOf(caption),
      ...caption.credits.map((credit) => `printed at ${quoted(credit)}`),
    ]),
    ...section('day', article.dates, (date) => [
      `${placeOf(date.span)}  ${dayOf(date)}, by ${rulesOf(date).join(', ')}`,
    ]),
    ...section('correction', corrections, (correction) => [placed(correction)]),
    ...section('piece of furniture', article.furniture, (piece) => [placed(piece)]),
    ...section('guessed speaker', guesses, (guess) => [guess]),
    ...section('doubtful reading', doubts, (doubt) => [doubt]),
    ...section('rule', rules, ([rule, meaning]) => [`${rule}: ${meaning}`]),
    '',
  ]
    .join('\n')
    .replace(CONTROL, '\uFFFD');
}

/** What a file could use to steer the terminal, line feeds apart. */
const CONTROL = /(?!\n)\p{Cc}/gu;

/** A blank line, a title with the number of items, and each item's lines, all but the first further in. */
function section<T>(name: string, items: readonly T[], linesOf: (item: T) => readonly string[]): readonly string[] {
  const title = `${items.length === 0 ? 'No' : items.length} ${items.length === 1 ? name : pluralOf(name)}`;
  return ['', title, ...items.flatMap((item) => linesOf(item).map((line, i) => `  ${i === 0 ? '' : '    '}${line}`))];
}

/** "quotes", "guessed speakers", "pieces of furniture". */
const pluralOf = (name: string): string => name.replace(/(?= of |$)/, 's');

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
