import { expect } from 'vitest';
import type { Article, Caption, Passage, Span } from '../../src/article/article.ts';
import { contains, fold, overlaps } from '../../src/article/span.ts';

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
export function expectSlices(article: Article, text: string): void {
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
export function expectPartition(article: Article, text: string): void {
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
export function expectQuotesApart(article: Article): void {
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
