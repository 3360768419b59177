import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('one or a share of those asked', () => {
  it.each([
    ['“It is dead,” one says.', 'direct: It is dead, <- one = one, says, -'],
    ['One says the plan is “too slow.”', 'partial: too slow. <- One = One, says, -'],
    ['This one says it is “too slow,” Lee said.', 'partial: too slow, <- Lee = Lee, said, -'],
    ['Half say the “ferry economy” is good.', 'partial: ferry economy <- Half = Half, say, -'],
    ['In the poll, 49 percent say the plan is “fair.”', 'partial: fair. <- 49 percent = 49 percent, say, -'],
    ['A majority think the plan is “fair.”', 'partial: fair. <- A majority = majority, think, -'],
  ])('speaks: %s', (story, quote) => {
    expect(quotesOf(story)).toEqual([quote]);
  });

  it.each([
    'No one says the plan is “too slow.”',
    'The majority report on the “old” quay was late.',
    'The half order of “old” rope was late.',
  ])('but not: %s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});
