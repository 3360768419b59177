import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/article/body/byline.ts';
import { readBlocks } from '../../src/article/text/blocks.ts';
import { expectFast, long, wholeOf } from './slow-input.ts';

const STORY = 'The council voted to build the tram line, and the mayor was glad of it.';
const bylineOf = (line: string, story = STORY): string | null => {
  const text = `${line}\n\n${story}`;
  return readByline(text, readBlocks(text, 0)).byline?.text ?? null;
};

describe('a byline', () => {
  it.each([
    'Analysis by Ann Lee, CNN',
    'Posted by Ann Lee',
    'Ein Kommentar von Anna Lehmann',
    'By Ann Lee',
    'BY ANN LEE',
    'By ANN LEE and JAN SMIT, Example Press',
    'By Ann Lee, Jan de Wit and María O’Neill-Gómez',
    'By Ann B. Lee in Geneva and Jan Smit in London',
    'By Ann Lee, Special to the Example Press',
    'By The Associated Press',
    'By Reuters',
    'Von dpa',
    'By Ann Lee | Example Press',
    'Par Anne Roy (avec AFP)',
    'Von Anna Lehmann (dpa)',
    'By Ann Lee | Example Press PUBLISHED: March 14, 2017 at 6:12 a.m. | UPDATED: March 14, 2017 at 7:30 a.m.',
    'Von Anna Lehmann',
    'von Anna Lehmann',
    'By Ann Lee Mar. 8, 2019 9:12 am ET',
    'By Ann Lee and Jan Smit | Example Press | March 8, 2019 at 9:12 a.m.',
    'Von Anna Lehmann, 8. März 2019',
    'Von Anna von der Heide und Jan Schmidt, dpa',
    'Par Anne Leroy',
    'Por Ana García y Juan de la Cruz',
    'Written by Ann Lee',
    'Ann Lee | ann.lee@example.org',
    'Ann Lee in Geneva',
    'Ann Lee in Geneva and Jan Smit in London',
  ])('can be %j', (line) => {
    expect(bylineOf(line)).toBe(line);
  });

  it.each([
    'By Monday night the pass was closed.',
    'By the river',
    'By and large',
    'By a whisker, the home side won',
    'Von Herzen',
    'By Monday',
    'By May 4, 2016',
    'By Northfield, May 4, 2016',
    'Von der Brücke aus',
    'Ann Lee',
    'Northfield in winter',
    'Snow in Geneva',
    'Ann Lee said in Geneva',
    'By Ann Lee, who has written for this paper since the bridge was built',
  ])('is not %j', (line) => {
    expect(bylineOf(line)).toBeNull();
  });

  it('is not a line on somebody whom the story is about', () => {
    expect(bylineOf('Maria Gomez in Geneva', `${STORY} Gomez was there.`)).toBeNull();
  });

  it('is a name alone above its post, where the story does not speak of it', () => {
    const post = 'Northland correspondent';
    expect(bylineOf('Ann Lee', `${post}\n\n${STORY}`)).toBe(`Ann Lee ${post}`);
    expect(bylineOf('Ann Lee', `${post}\n\n${STORY} Lee was there.`)).toBeNull();
    expect(bylineOf('Ann Lee', post)).toBeNull();
  });

  it('takes the line of the house below it', () => {
    expect(bylineOf('By ANN LEE', `Example Press Writer\n\n${STORY}`)).toBe('By ANN LEE Example Press Writer');
    expect(bylineOf('By ANN LEE', `The Associated Press\n\n${STORY}`)).toBe('By ANN LEE The Associated Press');
    expect(bylineOf('By ANN LEE', `What the Writer\n\nsaw`)).not.toBe('By ANN LEE');
  });

  it('stands before the first paragraph, not after it', () => {
    const story = `${STORY} ${STORY} ${STORY}`;
    expect(bylineOf(story, `By Ann Lee\n\n${STORY}`)).toBeNull();
    expect(bylineOf('Local news', `By Ann Lee\n\n${STORY}`)).toBe('By Ann Lee');
  });

  it('is no story: the only line of a file is that', () => {
    const text = 'By Ann Lee';
    expect(readByline(text, [wholeOf(text)])).toEqual({ byline: null, rest: [wholeOf(text)] });
  });

  it.each([
    ['names', long('Ann Lee ', 'By ')],
    ['capitals', long('A', 'By ')],
    ['signs', long('A,', 'By ')],
    ['an address', long('a.', 'Ann Lee | a@')],
    ['places', long('Ann in ', '', 'Ann in')],
  ])('of too many %s is none, and that is seen at once', (_, line) => {
    expectFast(() => expect(bylineOf(line)).toBeNull());
  });
});
