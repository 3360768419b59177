import type { Article, Caption, Passage, Quote, Speaker } from '../../src/article/article.ts';
import { readFolds } from '../../src/article/text/folds.ts';
import { passageAt } from '../../src/article/text/span.ts';

/** The passage of `source` that holds `words`; the `nth` one, counted from 0. */
export function passageOf(source: string, words: string, nth = 0): Passage {
  let start = source.indexOf(words);
  for (let count = 0; count < nth; count++) start = source.indexOf(words, start + 1);
  if (start === -1) throw new Error(`The source has no "${words}"`);
  return passageAt(source, start, start + words.length);
}

/** An article of which each line of `source` is a paragraph, and which has what a test gives it. */
export function articleOf(source: string, parts: Partial<Article> = {}): Article {
  const body: Article['body'] = source.split('\n\n').map((line) => ({ type: 'paragraph', ...passageOf(source, line) }));
  return {
    slug: 'a-story',
    lang: 'en',
    source: { path: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8' },
    date: '2016-10-04',
    header: [],
    headline: { text: 'A story', span: { start: 0, end: 0 } },
    byline: null,
    dateline: null,
    body,
    captions: [],
    quotes: [],
    dates: [],
    furniture: [],
    folds: readFolds(source, parts.body ?? body),
    ...parts,
  };
}

/** A quote whose marks stand around `contents`, each one code unit wide. */
export function quoteOf(source: string, contents: readonly string[], parts: Partial<Quote> = {}): Quote {
  const content = contents.map((words) => passageOf(source, words));
  const start = Math.min(...content.map(({ span }) => span.start)) - 1;
  const end = Math.max(...content.map(({ span }) => span.end)) + 1;
  return { kind: 'direct', span: { start, end }, content, speaker: null, cue: null, medium: null, ...parts };
}

export const speakerOf = (source: string, mention: string, parts: Partial<Speaker> = {}): Speaker => ({
  ...passageOf(source, mention),
  name: mention,
  role: null,
  inferred: false,
  ...parts,
});

export const captionOf = (source: string, words: string, parts: Partial<Caption> = {}): Caption => ({
  ...passageOf(source, words),
  credits: [],
  credit: null,
  photographer: null,
  agency: null,
  via: null,
  ...parts,
});

/** The text of inline HTML as our own printer writes it. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
