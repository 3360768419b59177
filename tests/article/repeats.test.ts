import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const ABOVE = 'The bridge is open. “It will be loud,” said Ann Lee.';
const BELOW = '“It was time, and nobody believed it any more. Now they do,” Mayor Maria Gomez said.';
const spoken = (...paragraphs: readonly string[]) => quotesOf(paragraphs.join('\n\n'));

describe('a statement that a page prints once more in a paragraph of its own', () => {
  it.each([
    ['before the story has it', [ABOVE, '“It was time, and nobody believed it any more.”', BELOW], 1],
    ['behind it', [BELOW, ABOVE, '“It was time, and nobody believed it any more.”'], 2],
    ['without its point, and with other marks', [BELOW, ABOVE, '"Nobody believed it any more"'], 2],
    [
      'where the story parts it',
      [
        ABOVE,
        '“It was time, and nobody believed it.”',
        '“It was time,” Mayor Maria Gomez said, “and nobody believed it.”',
      ],
      1,
    ],
  ])('has the speaker of the story: %s', (_, paragraphs, at) => {
    expect(spoken(...paragraphs)[at]).toMatch(/<- Maria Gomez = Maria Gomez \(Mayor\) \?/);
  });

  it('leaves the word to whoever spoke above it', () => {
    const speech = '“We hear it all night, and there is no end to it.”';
    expect(spoken(ABOVE, '“It was time, and nobody believed it any more.”', speech, BELOW)[2]).toMatch(/<- Ann Lee/);
  });

  it('is somebody else’s where a signature says so, or fewer than four words are the same', () => {
    expect(spoken(BELOW, '“It was time, and nobody believed it any more.”\n— Ann Lee')[1]).toMatch(/<- Ann Lee = /);
    expect(spoken('“It was time,” Maria Gomez said.', ABOVE, '“It was time.”')[2]).toMatch(/<- Ann Lee = /);
  });

  it('is somebody else’s where the paragraph above leads to it', () => {
    const words = '“It was time, and nobody believed it any more.”';
    expect(spoken(BELOW, 'Ann Lee said on Monday:', words)[1]).toMatch(/<- Ann Lee = /);
  });

  it('is not looked for in marks that have no words', () => {
    const whole = '“…” Ann Lee wrote. “It was time, and nobody believed it any more,” Mayor Maria Gomez said.';
    expect(spoken('“It was time, and nobody believed it any more.”', whole)[0]).toMatch(/<- Maria Gomez = /);
  });

  it('is none where it takes up the paragraph before', () => {
    const [first] = spoken('Ann Lee said: “We hear it all night.', '“It was time, and nobody believed it.”', BELOW);
    expect(first).toMatch(/We hear it all night\. … It was time, and nobody believed it\. <- Ann Lee/);
  });
});
