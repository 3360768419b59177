import { describe, expect, it } from 'vitest';
import { directionOf, interfaceLang, sourceLang } from '../../src/site/language.ts';
import { readingMinutes } from '../../src/site/reading-time.ts';
import { describe as describeText, pageTitle } from '../../src/site/shorten.ts';
import { stringsOf } from '../../src/site/strings.ts';
import { articleOf } from '../markup/helpers.ts';

describe('a description', () => {
  it('is the text where it is short', () => {
    expect(describeText('The river rose.')).toBe('The river rose.');
  });

  it('is cut between words, without a comma at its end', () => {
    const text = describeText(`${'river, '.repeat(40)}`);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(/river…$/);
  });
});

describe('a title', () => {
  it('has the name of the site where there is room', () => {
    expect(pageTitle('The river rose')).toBe('The river rose – Broadsheet');
    expect(pageTitle(`The river ${'rose '.repeat(11)}again`)).toBe(`The river ${'rose '.repeat(11)}again`);
  });

  it('is cut between words where the headline is very long', () => {
    expect(pageTitle('The river rose, '.repeat(9))).toBe(
      'The river rose, The river rose, The river rose, The river rose, The…',
    );
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
    expect(['ar', 'he-IL', 'ur', 'fa'].map((lang) => directionOf(lang))).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'de', 'ja', 'und'].map((lang) => directionOf(lang))).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });

  it('that could not be told is left out, and runs as its first letter does', () => {
    expect(sourceLang('und', '“2016” הגשר')).toEqual({ dir: 'rtl' });
    expect(sourceLang('und', 'Strike')).toEqual({ dir: 'ltr' });
    expect(sourceLang('ar', 'Strike')).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  it('is marked on our words where it is not that of the article', () => {
    expect(interfaceLang('en-US')).toEqual({});
    expect(interfaceLang('ar')).toEqual({ lang: 'en-GB', dir: 'ltr' });
  });
});

describe('the interface', () => {
  it('speaks English and German, whatever the region', () => {
    expect(stringsOf('en-US')).toBe(stringsOf('en'));
    expect(stringsOf('de-AT').toFront).toBe('Zur Titelseite');
    expect(stringsOf('de-CH').quotes(1200)).toBe('1.200 Zitate');
    expect(stringsOf('de').readFrom('er', 'above')).toBe('gelesen aus „er“ weiter oben');
  });

  it('refuses to guess where it does not speak a language', () => {
    expect(() => stringsOf('fr')).toThrow('The site\'s language is "fr", but its interface speaks en, de');
  });
});
