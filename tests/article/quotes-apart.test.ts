import { describe, expect, it } from 'vitest';
import { reading } from './fixtures.ts';
import { quotesOf } from './quotes-of.ts';

const STORY = 'Mayor Ann Lee closed the quay on Tuesday, and the pilots who had come to the hall left it at once.';

const inHeadline = (headline: string): readonly string[] =>
  (reading(`date 2021-05-12 ${headline}\n\n${STORY}`).article?.quotes ?? []).map(
    ({ kind, content, speaker }) => `${kind}: ${content[0]?.text} <- ${speaker?.text} = ${speaker?.name}`,
  );

describe('a headline', () => {
  it.each([
    ['under a label', 'Lee: ‘We will not go’', 'direct: We will not go <- Lee = Ann Lee'],
    ['before its verb', '‘No Way Back,’ Says Mayor Lee', 'direct: No Way Back, <- Lee = Ann Lee'],
    ['behind a verb in capitals', 'Lee Calls Quay ‘a Death Trap’', 'partial: a Death Trap <- Lee = Ann Lee'],
    ['in straight marks', "Lee says 'never again' to quay", 'partial: never again <- Lee = Ann Lee'],
    ['in double marks', 'Lee says “never again” to quay', 'partial: never again <- Lee = Ann Lee'],
  ])('quotes %s', (_, headline, quote) => {
    expect(inHeadline(headline)).toEqual([quote]);
  });

  it.each([
    'Missing ‘White’ Paint Found',
    'Theatre stages ‘The Long Winter’',
    'Lee says film ‘The Long Tide’ will open',
    'Pilots’ union leaves the smiths’ house',
    'What ‘closed’ means for Ostby',
  ])('quotes nobody: %s', (headline) => {
    expect(inHeadline(headline)).toEqual([]);
  });
});

describe('a caption', () => {
  it('has its own quotes, with the full names of the article', () => {
    expect(
      quotesOf(`${STORY}\n\nLee says “it is late in the day” at the quay. (AP Photo/Kim Roe)\n\nIt rained.`),
    ).toEqual(['partial: it is late in the day <- Lee = Ann Lee (Mayor), says, -']);
  });

  it('is not said by whoever spoke above it', () => {
    expect(
      quotesOf(`${STORY} “We go on,” Ann Lee said.\n\n“Nobody asked us at all.” (AP Photo/Kim Roe)\n\nIt rained.`).at(
        -1,
      ),
    ).toBe('direct: Nobody asked us at all. <- -, -, -');
  });

  it('names posters and ships without quoting anybody', () => {
    expect(quotesOf(`${STORY}\n\nThe “Long Winter” poster, the “Guppy” and a “dry” dock. (AP Photo/Kim Roe)`)).toEqual(
      [],
    );
  });
});
