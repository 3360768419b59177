import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.ts';

const captionsOf = (block: string) => articleOf(`A first paragraph.\n\n${block}\n\nA last paragraph.`).captions;

describe('a caption is known by its credit', () => {
  it.each([
    ['Envoys meet. (AP Photo/Ann Lee)', 'AP Photo/Ann Lee', 'Ann Lee', 'AP', null],
    ['(AFP PHOTO / Ann B. Lee) Envoys meet.', 'AFP PHOTO / Ann B. Lee', 'Ann B. Lee', 'AFP', null],
    ['Envoys meet. (REUTERS/Ann Lee)', 'REUTERS/Ann Lee', 'Ann Lee', 'REUTERS', null],
    ['Envoys meet. (Ann Lee/AFP via Getty Images)', 'Ann Lee/AFP via Getty Images', 'Ann Lee', 'AFP', 'Getty Images'],
    ['Envoys meet. (Photo by Ann Lee/Getty Images).', 'Photo by Ann Lee/Getty Images', 'Ann Lee', 'Getty Images', null],
    ['Envoys meet. (EPA / Ann Lee) / example.org', 'EPA / Ann Lee', 'Ann Lee', 'EPA', 'example.org'],
    ['Envoys meet. AP Photo/Ann Lee', 'AP Photo/Ann Lee', 'Ann Lee', 'AP', null],
    ['Envoys meet. Photograph by Ann Lee', 'Photograph by Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. (AP)', 'AP', null, 'AP', null],
  ])('%s', (block, credit, photographer, agency, via) => {
    expect(captionsOf(block)).toMatchObject([{ text: 'Envoys meet.', credit, photographer, agency, via }]);
  });

  it('keeps each printing of a credit and shows it once', () => {
    const [caption] = captionsOf('(AP Photo/Ann Lee) Envoys meet. (AP Photo/Ann Lee)');
    expect(caption?.credits.map(({ text }) => text)).toEqual(['(AP Photo/Ann Lee)', '(AP Photo/Ann Lee)']);
    expect(caption).toMatchObject({ text: 'Envoys meet.', credit: 'AP Photo/Ann Lee' });
  });

  it('may be a credit alone, which has no words', () => {
    expect(captionsOf('(AP Photo/Ann Lee)')).toMatchObject([{ text: '', credit: 'AP Photo/Ann Lee' }]);
  });
});

describe('a paragraph of the story is no caption', () => {
  it.each([
    'The envoy told AP (which first had the news) that talks go on.',
    'The company (founded by Ann Lee) bought Getty Images.',
    'She said the photo was real.',
    'The talks were first reported by Reuters.',
    'The talks cost $3 million (about 2.5 million euros).',
    'The picture: by all accounts a bleak one.',
    'He pointed at the photo (taken in May) and left.',
  ])('%s', (block) => {
    expect(captionsOf(block)).toEqual([]);
  });
});
