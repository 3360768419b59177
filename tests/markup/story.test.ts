import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { type StoryBlock, toExcerpt, toStory as toStoryOf } from '../../src/markup/story.ts';
import { articleOf, captionOf, passageOf, quoteOf, speakerOf, textOf } from './helpers.ts';

const dayName = (value: string) => `the day ${value}`;
const toStory = (article: Article) => toStoryOf(article, dayName);
const htmlIn = (block: StoryBlock | undefined): string =>
  block === undefined ? '' : block.type === 'list' ? block.items.join('') : block.html;
const htmlOf = (article: Article) => toStory(article).map(htmlIn);
const withoutIds = (html: string | undefined) =>
  html?.replace(/ (?:id|data-of|data-voice|data-new|aria-details)="[^"]*"/g, '');
describe('a story', () => {
  it('has captions where they stand in the source', () => {
    const source = 'One.\n\nThe quay at dawn.\n\nTwo.';
    const article = articleOf(source, {
      body: ['One.', 'Two.'].map((words) => ({ type: 'paragraph', ...passageOf(source, words) })),
      captions: [captionOf(source, 'The quay at dawn.', { credit: 'Harbour Office', via: 'news.example' })],
    });
    expect(toStory(article).map((block) => [block.type, htmlIn(block)])).toEqual([
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

  it('numbers each voice by its turn, once a quote, and tells of a day once', () => {
    const source = '“No,” Ann said on Monday. “Yes,” Bo said, “or not.”\n\n“Never,” Ann said again on Monday.';
    const [ann, bo] = ['Ann', 'Bo'].map((name) => ({ speaker: speakerOf(source, name) }));
    const quotes = [
      quoteOf(source, ['No,'], ann),
      quoteOf(source, ['Yes,', 'or not.'], bo),
      quoteOf(source, ['Never,'], ann),
    ];
    const dates = [0, 1].map((nth) => ({ ...passageOf(source, 'Monday', nth), value: '2016-10-03', inferred: true }));
    const html = htmlOf(articleOf(source, { quotes, dates })).join('');
    expect(html.match(/data-voice="\d"/g)).toEqual(['data-voice="1"', 'data-voice="2"', 'data-voice="1"']);
    expect(html.match(/data-new/g)).toHaveLength(1);
  });

  it('marks a quote in every paragraph that it runs over, each tied to the note beside it', () => {
    const source = '“It rose.\n\n“Then it fell,” the warden said.';
    const quotes = [quoteOf(source, ['It rose.', 'Then it fell,'], { speaker: speakerOf(source, 'the warden') })];
    const [first, second] = toStory(articleOf(source, { quotes }));
    expect(withoutIds(htmlIn(first))).toBe('<span class="quote">“It rose.</span>');
    expect(withoutIds(htmlIn(second))).toBe('<span class="quote">“Then it fell,”</span> the warden said.');
    expect(htmlIn(first)).toContain(`aria-details="${first?.note?.voices[0]?.id}"`);
    expect(htmlIn(second)).toContain(`aria-details="${second?.note?.voices[0]?.id}"`);
    expect([first, second].map((block) => htmlIn(block).match(/ id="q-/g)?.length ?? 0)).toEqual([1, 0]);
  });

  it('ties each of two quotes in a paragraph to its own voice', () => {
    const source = '“It rose,” the warden said. “It fell,” the mayor said.';
    const quotes = [
      quoteOf(source, ['It rose,'], { speaker: speakerOf(source, 'the warden') }),
      quoteOf(source, ['It fell,'], { speaker: speakerOf(source, 'the mayor') }),
    ];
    const [block] = toStory(articleOf(source, { quotes }));
    const [warden, mayor] = block?.note?.voices ?? [];
    expect(warden?.id).not.toBe(mayor?.id);
    expect(htmlIn(block).match(/(?<=aria-details=")[^"]*/g)).toEqual([warden?.id, mayor?.id]);
  });

  it('ties each mention of a day to the note that tells of it, the later ones too', () => {
    const source = 'On Monday it rose.\n\nOn Monday it fell.';
    const dates = [0, 1].map((nth) => ({ ...passageOf(source, 'Monday', nth), value: '2016-10-03', inferred: true }));
    const [first, second] = toStory(articleOf(source, { dates }));
    const tie = `aria-details="${first?.note?.days[0]?.id}"`;
    expect(htmlIn(first)).toContain(tie);
    expect(htmlIn(second)).toContain(tie);
    expect(second?.note).toBeNull();
  });

  it('is marked elsewhere without an id, so that no page has one twice', () => {
    const source = '“It rose,” the warden said on Monday.';
    const article = articleOf(source, {
      quotes: [quoteOf(source, ['It rose,'], { speaker: speakerOf(source, 'the warden') })],
      dates: [{ ...passageOf(source, 'Monday'), value: '2016-10-03', inferred: true }],
    });
    expect(toExcerpt(article, article.body, dayName)).toEqual([
      '<span class="quote">“It rose,”</span> the warden said on <data value="2016-10-03" class="inferred" title="the day 2016-10-03">Monday</data>.',
    ]);
  });

  it('ties no quote to a note that says nothing of it', () => {
    const source = 'The “so-called” dam.';
    const quotes = [quoteOf(source, ['so-called'], { kind: 'partial' })];
    const [html] = htmlOf(articleOf(source, { quotes }));
    expect(html).toContain('class="quote"');
    expect(html).not.toContain('aria-details');
  });

  it('shows a list item by item, each with its own marks, and one note beside it', () => {
    const source = '• “It rose,” the warden said.\n• It fell.';
    const items = source.split('\n').map((words) => passageOf(source, words));
    const quotes = [quoteOf(source, ['It rose,'], { speaker: speakerOf(source, 'the warden') })];
    const [list] = toStory(
      articleOf(source, { body: [{ type: 'list', ...passageOf(source, source), items }], quotes }),
    );
    expect(list?.type === 'list' ? list.items.map(withoutIds) : null).toEqual([
      '• <span class="quote">“It rose,”</span> the warden said.',
      '• It fell.',
    ]);
    expect(list?.note?.voices.map(({ name }) => name)).toEqual(['the warden']);
  });

  it('marks the dateline, and a day inside it', () => {
    const source = 'HARBOUR, Oct. 3 (AP) — It rose.';
    const article = articleOf(source, {
      dateline: passageOf(source, 'HARBOUR, Oct. 3 (AP) —'),
      dates: [{ ...passageOf(source, 'Oct. 3'), value: '2016-10-03', inferred: true }],
    });
    expect(htmlOf(article).map(withoutIds)).toEqual([
      '<span class="place">HARBOUR, <data value="2016-10-03" class="inferred" title="the day 2016-10-03">Oct. 3</data> (AP) —</span> It rose.',
    ]);
  });

  it('gives each paragraph an id of its own, also where words stand twice', () => {
    const ids = toStory(articleOf('No.\n\nYes.\n\nNo.')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
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
      '<span class="quote">“It rose,”</span> the warden said on <data value="2016-10-03" class="inferred" title="the day 2016-10-03">Monday</data>, <span class="quote">“and fell”</span>.',
    );
  });
});
