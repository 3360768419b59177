import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** The last quote’s speaker: its mention and its name. */
const speakerOf = (story: string): string => / <- (.*?)(?:, [^,]*){2}$/.exec(quotesOf(story).at(-1) ?? '')?.[1] ?? '-';

describe('a surname that is a month too', () => {
  it.each([
    'May said: “We go on.”',
    '“We go on,” May said.',
    '“We go on,” said May.',
    'It is “over,” May told them.',
    'It may be that May said it was “over.”',
  ])('speaks where the article has somebody called so: %s', (sentence) => {
    expect(speakerOf(`Theresa May came on Monday. ${sentence}`)).toBe('May = Theresa May');
  });

  it.each([
    'Last May, Bo Lee said it was “over.”',
    'Bo Lee said it was “far too late” in May.',
    '“It is over,” Bo Lee said May 12.',
    'It may be “over,” Bo Lee said.',
    '“May he rest,” Bo Lee said. May the sea be “calm,” Lee said.',
  ])('but not where it is the month or the verb: %s', (sentence) => {
    expect(speakerOf(`Theresa May came. ${sentence}`)).toMatch(/ = Bo Lee$/);
  });

  it('is no name where nobody is called so', () => {
    expect(speakerOf('Bo Lee came. “We go on,” May said.')).not.toContain('May');
  });
});
