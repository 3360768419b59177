import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/article/calendar.ts';
import { readLang } from '../../src/article/lang.ts';
import { toSlug } from '../../src/article/slug.ts';

describe('a slug', () => {
  it.each([
    ['UN vows to push for “solution”', 'un-vows-to-push-for-solution'],
    ['Cafés & bars: what’s next?', 'cafes-and-bars-whats-next'],
    ['iPhone sales', 'iphone-sales'],
  ])('of %s is %s', (headline, slug) => {
    expect(toSlug(headline)).toBe(slug);
  });

  it.each(['古い橋', '!!!', '“”'])('of %s, which has no letters to spell, is a hash of it', (headline) => {
    expect(toSlug(headline)).toMatch(/^article-[0-9a-f]{8}$/);
  });

  it('is never a name that Windows keeps for itself', () => {
    expect(toSlug('CON')).toMatch(/^con-[0-9a-f]{8}$/);
    expect(toSlug('Con man')).toBe('con-man');
  });

  it('is cut between words at 80 characters', () => {
    const slug = toSlug('harbour '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^(?:harbour-)+harbour$/);
    expect(toSlug('x'.repeat(300))).toHaveLength(80);
  });
});

describe('a calendar day', () => {
  it.each(['2016-10-04', '2020-02-29', '1914-07-28', '0001-01-01'])('can be %s', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  it.each(['2016-13-45', '2021-02-29', '2016-10-4', '16-10-04', '0000-10-04', '2016-10-04T00:00', '', '2016-00-10'])(
    'cannot be %j',
    (day) => {
      expect(isCalendarDate(day)).toBe(false);
    },
  );
});

describe('the language', () => {
  it.each([
    ['en', 'The harbour bridge reopened on Tuesday after two years of repairs.'],
    ['de', 'Die Hafenbrücke wurde am Dienstag nach zwei Jahren wieder geöffnet.'],
    ['fr', 'Le pont du port a rouvert mardi après deux ans de travaux, ont dit les autorités.'],
    ['ru', 'Мост в порту открылся во вторник после двух лет ремонта.'],
  ])('%s is told from a sentence', (lang, text) => {
    expect(readLang(text)).toBe(lang);
  });

  it('is told from a script that one language has', () => {
    expect(readLang('הגשר נפתח')).toBe('he');
    expect(readLang('สะพานเปิดแล้ว')).toBe('th');
  });

  it('is left open where there is nothing to tell it from', () => {
    expect(readLang('1 2 3')).toBe('und');
    expect(readLang('Dockers strike Saturday.')).toBe('und');
    expect(readLang('Dockers walked out Saturday.')).toBe('en');
  });
});
