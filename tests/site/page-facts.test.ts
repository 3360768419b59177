import { describe, expect, it } from 'vitest';
import { describe as describeText } from '../../src/site/description.ts';
import { directionOf, interfaceLang } from '../../src/site/language.ts';
import { readingMinutes } from '../../src/site/reading-time.ts';
import { articleOf } from '../markup/helpers.ts';

describe('a description', () => {
  it('is the text where it is short', () => {
    expect(describeText('The river rose.')).toBe('The river rose.');
  });

  it('is cut between words, without a comma at its end', () => {
    const text = describeText(`${'river, '.repeat(40)}`);
    expect(text.length).toBeLessThanOrEqual(161);
    expect(text).toMatch(/river…$/);
  });
});

describe('the reading time', () => {
  const minutesOf = (text: string) => readingMinutes(articleOf(text));

  it('is a minute at least', () => {
    expect(minutesOf('It rose.')).toBe(1);
  });

  it('counts words', () => {
    expect(minutesOf('river '.repeat(476).trim())).toBe(2);
  });

  it('counts characters of a script without spaces', () => {
    expect(minutesOf('川が上がった。'.repeat(250))).toBe(3);
  });
});

describe('a language', () => {
  it('has its direction, whatever its region', () => {
    expect(['ar', 'he-IL', 'ur', 'fa'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'de', 'ja', 'und'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });

  it('is marked on our words where it is not that of the article', () => {
    expect(interfaceLang('en-US')).toEqual({});
    expect(interfaceLang('ar')).toEqual({ lang: 'en-GB', dir: 'ltr' });
  });
});
