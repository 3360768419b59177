import { describe, expect, it } from 'vitest';
import { namedDay } from '../../src/site/named-day.ts';

describe.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('under TZ=%s a mention', (zone) => {
  it.each([
    ['2016-10-03', 'Monday 3 October 2016'],
    ['2016-09', 'September 2016'],
    ['2011', '2011'],
    ['199X', 'the 1990s'],
    ['18XX', 'the 19th century'],
    ['20XX', 'the 21st century'],
    ['2016-W41', 'the week of 10 October 2016'],
    ['2020-W53', 'the week of 28 December 2020'],
    ['2016-21', 'spring 2016'],
    ['2016-24', 'winter 2016'],
    ['2012/2014', '2012 to 2014'],
    ['2016-10-01/2016-10-02', '1 to 2 October 2016'],
    ['2016-09-30/2016-10-02', '30 September to 2 October 2016'],
    ['2016-12-31/2017-01-01', '31 December 2016 to 1 January 2017'],
  ])('%s is %s, as exact as the text', (value, expected) => {
    process.env['TZ'] = zone;
    expect(namedDay(value).replaceAll('\u00A0', ' ')).toBe(expected);
  });
});
