import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect } from 'vitest';
import type { Article, Caption, Passage, Span } from '../../src/article/article.ts';
import { contains, fold, overlaps } from '../../src/article/text/span.ts';
import { type StoryBlock, toStory } from '../../src/markup/story.ts';
import { longDay } from '../../src/site/days.ts';
import { namedDay } from '../../src/site/named-day.ts';
import { articlePath } from '../../src/site/urls.ts';
import { reading } from './fixtures.ts';

/** Every passage of the record but the captions' words, whose text leaves out the credits inside them. */
function passagesOf(article: Article): readonly Passage[] {
  const { header, headline, byline, dateline, body, captions, quotes, dates, furniture } = article;
  const spoken = quotes.flatMap(({ content, speaker, cue, medium }) => [...content, speaker, cue, medium]);
  return [
    ...header,
    headline,
    byline,
    dateline,
    ...body,
    ...body.flatMap((block) => (block.type === 'list' ? block.items : [])),
    ...captions.flatMap(({ credits }) => credits),
    ...spoken,
    ...dates,
    ...furniture,
  ].filter((passage): passage is Passage => passage !== null);
}

/** The words of a caption: its span without the credits that stand inside it. */
function wordsOf({ span, credits }: Caption): readonly Span[] {
  const inside = credits.map((credit) => credit.span).filter((credit) => contains(span, credit));
  const words: Span[] = [];
  let start = span.start;
  for (const credit of inside) {
    words.push({ start, end: credit.start });
    start = credit.end;
  }
  return [...words, { start, end: span.end }];
}

/** Law 1: every text is the folded slice of its span. */
function expectSlices(article: Article, text: string): void {
  for (const passage of passagesOf(article)) {
    expect(passage.text).toBe(fold(text.slice(passage.span.start, passage.span.end)));
  }
  for (const caption of article.captions) {
    const words = wordsOf(caption).map(({ start, end }) => text.slice(start, end));
    expect(caption.text).toBe(fold(words.join('')));
  }
  for (const { text: folded, span } of [...article.body, ...article.captions]) {
    const left = article.folds.filter((fold) => contains(span, fold)).map(({ start, end }) => end - start);
    expect(folded.length).toBe(span.end - span.start - left.reduce((sum, length) => sum + length, 0));
  }
}

/** The characters of `within` that are not blank and stand in none of `parts`, and how many stand in several. */
function claim(text: string, within: Span, parts: readonly Span[]): { readonly lost: string; readonly twice: number } {
  const claims = new Uint8Array(within.end - within.start);
  for (const { start, end } of parts) {
    for (let at = start - within.start; at < end - within.start; at++) claims[at] = (claims[at] ?? 0) + 1;
  }
  const places = [...claims.keys()];
  const lost = places.filter((at) => claims[at] === 0 && !/[\s\u00AD]/.test(text.charAt(within.start + at)));
  return {
    lost: lost.map((at) => text.charAt(within.start + at)).join(''),
    twice: places.filter((at) => (claims[at] ?? 0) > 1).length,
  };
}

/** Law 2: the parts of the record hold every character that is not blank once, and no other; so do a list's items. */
function expectPartition(article: Article, text: string): void {
  const parts: readonly Span[] = [
    ...article.header.map(({ span }) => span),
    article.headline.span,
    ...(article.byline ? [article.byline.span] : []),
    ...article.body.map(({ span }) => span),
    ...article.captions.flatMap((caption) => [...wordsOf(caption), ...caption.credits.map(({ span }) => span)]),
    ...article.furniture.map(({ span }) => span),
  ];
  expect(claim(text, { start: 0, end: text.length }, parts)).toEqual({ lost: '', twice: 0 });
  for (const block of article.body) {
    if (block.type !== 'list') continue;
    const items = block.items.map(({ span }) => span);
    expect(items.every((item) => contains(block.span, item))).toBe(true);
    expect(claim(text, block.span, items)).toEqual({ lost: '', twice: 0 });
  }

  for (const { span } of [...article.quotes, ...article.dates]) {
    expect(parts.some((part) => overlaps(part, span))).toBe(true);
  }
  const first = article.body.find(({ type }) => type === 'paragraph');
  if (article.dateline) expect(first && contains(first.span, article.dateline.span)).toBe(true);
}

/** Law 3: who spoke stands outside what was said; what was said stands in no other quote. */
function expectQuotesApart(article: Article): void {
  article.quotes.forEach((quote, i) => {
    for (const content of quote.content) {
      expect(contains(quote.span, content.span)).toBe(true);
      for (const outside of [quote.speaker, quote.cue, quote.medium]) {
        if (outside) expect(overlaps(outside.span, content.span)).toBe(false);
      }
      for (const other of article.quotes.slice(i + 1).flatMap((later) => later.content)) {
        expect(overlaps(other.span, content.span)).toBe(false);
      }
    }
  });
}

const parser = unified().use(rehypeParse, { fragment: true });

/** The text of HTML as a browser reads it, and its `time` elements. */
function readHtml(html: string): { readonly text: string; readonly times: readonly Element[] } {
  const tree: Root = parser.parse(html);
  const times: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === 'time') times.push(element);
  });
  return { text: textOf(tree), times };
}

function textOf(tree: Element | Root): string {
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
  });
  return text;
}

/** The HTML of a block, line by line; a numbered item with the number that its list shows. */
function linesOf(block: StoryBlock): readonly string[] {
  if (block.type !== 'list') return [block.html];
  const { items, numbers } = block;
  return numbers ? items.map((item, nth) => `${numbers.values[nth]}${numbers.mark} ${item}`) : items;
}

/** Law 4: the words of the story's HTML are those of body and captions, in the order of the source. */
function expectShown(article: Article): void {
  const lines = toStory(article, namedDay).flatMap(linesOf).map(readHtml);
  const blocks = [...article.body, ...article.captions].sort((a, b) => a.span.start - b.span.start);
  const expected = blocks.flatMap((block) => ('items' in block ? block.items : [block]).map(({ text }) => text));
  expect(lines.map(({ text }) => text)).toEqual(expected);
  // Law 5, within the story: `time` stands around the words of a day of the record, or around some of them.
  const isDay = (time: Element): boolean =>
    article.dates.some(({ text, value }) => time.properties['dateTime'] === value && text.includes(textOf(time)));
  expect(lines.flatMap(({ times }) => times).filter((time) => !isDay(time))).toEqual([]);
}

/** All that is made of a file: its record, its address, its days in words, its HTML, and what was found wrong. */
function bytesOf(source: string): string {
  const { article, rules } = reading(source);
  if (!article) return JSON.stringify(rules);
  const days = [longDay(article.date), ...article.dates.map(({ value }) => namedDay(value))];
  return JSON.stringify([rules, article, articlePath(article), days, toStory(article, namedDay)]);
}

/** Laws 5 and 6: the same files give the same bytes, twice and in every zone. */
export function expectSameBytes(sources: readonly string[]): void {
  const before = process.env['TZ'];
  const inZone = (zone: string): readonly string[] => {
    process.env['TZ'] = zone;
    return sources.map(bytesOf);
  };
  try {
    const here = inZone('UTC');
    expect(here.filter((bytes, i) => bytes !== bytesOf(sources[i] ?? ''))).toEqual([]);
    for (const [zone, offset] of ZONES) {
      const there = inZone(zone);
      expect(new Date(2021, 0, 1).getTimezoneOffset()).toBe(offset);
      expect(there.filter((bytes, i) => bytes !== here[i])).toEqual([]);
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** Far ahead of UTC and far behind it, in minutes: each shifts a day that is taken for an instant. */
const ZONES: readonly (readonly [string, number])[] = [
  ['Pacific/Auckland', -780],
  ['America/Los_Angeles', 480],
];

/** Laws 1 to 4 for one file. */
export function expectLaws({ article, text }: { readonly article: Article; readonly text: string }): void {
  expectSlices(article, text);
  expectPartition(article, text);
  expectQuotesApart(article);
  expectShown(article);
}
