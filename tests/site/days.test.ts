import { describe, expect, it } from 'vitest';
import { longDay, shortDay } from '../../src/site/days.ts';

describe.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('under TZ=%s a day', (zone) => {
  it('is the day that the record names', () => {
    process.env['TZ'] = zone;
    expect(longDay('2016-10-04')).toBe('Tuesday 4\u00A0October\u00A02016');
    expect(shortDay('2016-01-01', '2016-10-04')).toBe('Fri 1 January');
  });
});

it('has its year where that is not the year of the day beside it', () => {
  expect(shortDay('2016-12-31', '2017-01-01')).toBe('Sat 31 December 2016');
});
