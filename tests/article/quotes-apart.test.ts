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

describe('a headline above a story that quotes the same words', () => {
  const TOLD = `${STORY} “The quay is a death trap,” Lee said. “We have nowhere to go,” the pilot Tom Ford said.`;
  const told = (headline: string): readonly string[] =>
    (reading(`date 2021-05-12 ${headline}\n\n${TOLD}`).article?.quotes ?? [])
      .slice(0, -2)
      .map(({ content, speaker }) => `${content[0]?.text} <- ${speaker?.name}${speaker?.inferred ? ' ?' : ''}`);

  it.each([
    ['‘Death Trap’ Quay Shut', 'Death Trap <- Ann Lee ?'],
    ['Shut Quay: ‘A Death Trap’', 'A Death Trap <- Ann Lee ?'],
    ['Lee blames pilots for Ford’s ‘nowhere to go’ remark', 'nowhere to go <- Tom Ford'],
    ['Lee demands answers; pilots have ‘nowhere to go’', 'nowhere to go <- Tom Ford ?'],
    ['Lee calls quay ‘a death trap’', 'a death trap <- Ann Lee'],
  ])('quotes whoever says them there: %s', (headline, quote) => {
    expect(told(headline)).toEqual([quote]);
  });

  it.each([
    'Tom Ford: ‘A Death Trap’',
    '‘Trap’ at the Quay',
    'Ships in ‘Deep Harbour’',
    'Lee blames pilots for Ford’s ‘never again’ remark',
  ])('quotes nobody where that is not sure: %s', (headline) => {
    expect(told(headline)).toEqual([]);
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
