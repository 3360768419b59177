import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { toStory } from '../../src/markup/story.ts';
import { articleOf, captionOf, passageOf, quoteOf, speakerOf, textOf } from './helpers.ts';

const htmlOf = (article: Article) => toStory(article).map((block) => block.html);
const withoutIds = (html: string | undefined) => html?.replace(/ (?:id|aria-details)="[^"]*"/g, '');

describe('a story', () => {
  it('has captions where they stand in the source', () => {
    const source = 'One.\n\nThe quay at dawn.\n\nTwo.';
    const article = articleOf(source, {
      body: ['One.', 'Two.'].map((words) => ({ type: 'paragraph', ...passageOf(source, words) })),
      captions: [captionOf(source, 'The quay at dawn.', { credit: 'Harbour Office', via: 'news.example' })],
    });
    expect(toStory(article).map(({ type, html }) => [type, html])).toEqual([
      ['paragraph', 'One.'],
      ['figure', 'The quay at dawn.'],
      ['paragraph', 'Two.'],
    ]);
    expect(toStory(article)[1]).toMatchObject({ credit: 'Harbour Office / news.example' });
  });

  it('marks each piece of a split quote, and not the attribution between', () => {
    const source = '“It rose,” the warden said, “and fell.”';
    const quotes = [quoteOf(source, ['It rose,', 'and fell.'], { speaker: speakerOf(source, 'the warden') })];
    const [html] = htmlOf(articleOf(source, { quotes }));
    expect(withoutIds(html)).toBe(
      '<span class="quote">“It rose,”</span> the warden said, <span class="quote">“and fell.”</span>',
    );
    expect(html?.match(/ id="q-/g)).toHaveLength(1);
    expect(html?.match(/ aria-details="n-/g)).toHaveLength(2);
  });

  it('marks a quote in every paragraph that it runs over, each tied to the note beside it', () => {
    const source = '“It rose.\n\n“Then it fell,” the warden said.';
    const quotes = [quoteOf(source, ['It rose.', 'Then it fell,'], { speaker: speakerOf(source, 'the warden') })];
    const [first, second] = toStory(articleOf(source, { quotes }));
    expect(withoutIds(first?.html)).toBe('<span class="quote">“It rose.</span>');
    expect(withoutIds(second?.html)).toBe('<span class="quote">“Then it fell,”</span> the warden said.');
    expect(first?.html).toContain(`aria-details="${first?.noteId}"`);
    expect(second?.html).toContain(`aria-details="${second?.noteId}"`);
    expect([first, second].map((block) => block?.html.match(/ id="q-/g)?.length ?? 0)).toEqual([1, 0]);
  });

  it('ties no quote to a note that says nothing of it', () => {
    const source = 'The “so-called” dam.';
    const quotes = [quoteOf(source, ['so-called'], { kind: 'partial' })];
    const [html] = htmlOf(articleOf(source, { quotes }));
    expect(html).toContain('class="quote"');
    expect(html).not.toContain('aria-details');
  });

  it('gives each paragraph an id of its own, also where words stand twice', () => {
    const ids = toStory(articleOf('No.\n\nYes.\n\nNo.')).flatMap(({ id, noteId }) => [id, noteId]);
    expect(new Set(ids).size).toBe(6);
  });

  it('keeps the ids of a story when a paragraph is put before it', () => {
    const [before] = toStory(articleOf('It rose.'));
    const [, after] = toStory(articleOf('New.\n\nIt rose.'));
    expect(after?.id).toBe(before?.id);
  });

  it('has the folded text of the record, to the letter', () => {
    const source = '“It   rose,”\n   the  war\u00ADden said\u00A0on\tMonday, “and  fell”.';
    const article = articleOf(source, {
      quotes: [quoteOf(source, ['It   rose,', 'and  fell'], { speaker: speakerOf(source, 'war\u00ADden') })],
      dates: [{ ...passageOf(source, 'Monday'), value: '2016-10-03', inferred: true }],
    });
    const [html = ''] = htmlOf(article);
    expect(textOf(html)).toBe(article.body[0]?.text);
    expect(withoutIds(html)).toBe(
      '<span class="quote">“It rose,”</span> the warden said on <time datetime="2016-10-03" class="inferred">Monday</time>, <span class="quote">“and fell”</span>.',
    );
  });
});
