import { describe, expect, it } from 'vitest';
import { longDay, shortDay } from '../../src/site/days.ts';

describe.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('under TZ=%s a day', (zone) => {
  it('is the day that the record names', () => {
    process.env['TZ'] = zone;
    expect(longDay('2016-10-04')).toBe('Tuesday 4 October 2016');
    expect(shortDay('2016-01-01')).toBe('Fri 1 January');
  });
});
