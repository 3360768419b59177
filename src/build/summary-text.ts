import type { Article } from '../article/article.ts';
import { voicesOf } from '../markup/voices.ts';

/** What a finished build is told by. */
export interface Build {
  readonly articles: readonly Article[];
  /** Readings that may be wrong. */
  readonly doubts: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Whether the site knows its public address. */
  readonly hasAddress: boolean;
  /** Where the site lies, as one would type it. */
  readonly folder: string;
}

/** The last words of a build: what went in, what came out, how to look at it. Ends in a line feed. */
export function toSummary({ articles, doubts, pages, files, bytes, seconds, hasAddress, folder }: Build): string {
  const quotes = articles.flatMap((article) => article.quotes);
  const said = articles.flatMap(voicesOf);
  const voices = new Set(said.map(({ name }) => name)).size;
  const nobodys = quotes.length - said.reduce((sum, voice) => sum + voice.quotes.length, 0);
  const guessedSpeakers = quotes.filter(({ speaker }) => speaker?.inferred).length;
  const guessedDays = articles.flatMap(({ dates }) => dates).filter(({ inferred }) => inferred).length;

  const rows = [
    ['articles', grouped(articles.length)],
    [
      'quotes',
      `${grouped(quotes.length)} of ${counted(voices, 'voice')}, ${nobodys === 0 ? 'none' : grouped(nobodys)} without a name`,
    ],
    ['guessed', `${counted(guessedSpeakers, 'speaker')} and ${counted(guessedDays, 'day')}, each marked as a guess`],
    ['doubtful', doubts === 0 ? 'nothing' : `${grouped(doubts)}, listed above`],
    ['pages', grouped(pages)],
    ['size', `${sizeOf(bytes)} in ${grouped(files)} files`],
    ...(hasAddress ? [] : [['address', 'not known; with SITE_URL=https://… the 404 page finds home from a folder']]),
    ['time', `${seconds.toFixed(1)} s`],
    ['where', `${folder}; npm run preview shows it`],
  ];
  return `\n${rows.map(([name = '', value]) => `  ${name.padEnd(10)}${value}\n`).join('')}`;
}

/** The same on every machine, whatever its locale. */
const grouped = (n: number): string => n.toLocaleString('en-GB');

const counted = (n: number, noun: string): string => `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;

const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
