import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/article/text/calendar.ts';
import { readLang } from '../../src/article/text/lang.ts';
import { toSlug } from '../../src/article/text/slug.ts';
import { reading } from './fixtures.ts';

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

  it.each([
    ['en', 'Ferry sinks off Bonn; crew safe, police say.'],
    ['en', 'Talks collapsed. “Nobody won,” said envoy Jan Smit.'],
    ['en', 'Smit scored twice. Bonn won 3-1.'],
    ['en', 'Mayor Ann de la Cruz resigned Monday.'],
    ['en', '“No,” said Lee.'],
    ['de', 'Fähre sinkt vor Bonn. Besatzung gerettet, meldet Polizei.'],
    ['de', 'Hafenarbeiter streikten Montag.'],
    ['de', 'Kurse stiegen. Analysten lobten Ergebnisse.'],
    ['de', 'Lehmann sagte: „Nein.“'],
  ])('%s is told from a few words: %s', (lang, text) => {
    expect(readLang(text)).toBe(lang);
  });

  it.each([
    'De burgemeester was in de war, zei de man in de auto.',
    'On a dit non. Son fils est parti.',
    'Man kan se en bil i den gamla staden.',
    'Den er for stor, sagde han.',
    'No es no, dijo Ana.',
    'Due in fuga: arrestati a Bonn.',
    'Die man was in die stad en hy het met ons gepraat.',
    'Burmistrz podał się do dymisji.',
  ])('is neither English nor German for a few words that they share: %s', (text) => {
    expect(['en', 'de']).not.toContain(readLang(text));
  });

  it('is told by the headline where the story has next to no words', () => {
    expect(reading('date 2021-05-12 Police say ferry is safe\n\nBonn: 3-1.').article?.lang).toBe('en');
  });

  it('says once where two apostrophes stand for a mark, and that they are not read', () => {
    const rulesOf = (story: string) => reading(`date 2021-05-12 Pier opens\n\n${story}`).rules;
    expect(rulesOf("''We go on,'' Lee said. ''It is late.''")).toEqual(['quote-marks-unread']);
    expect(rulesOf("''It's the wind,'' Lee said. ''We can't sail.''")).toEqual(['quote-marks-unread']);
    expect(rulesOf("``We go on,'' Ann Lee said of the 5'10'' model, and the dog's bowl.")).toEqual([]);
    expect(rulesOf("It was 6' 10'' long and 5' 2'' wide, she said.")).toEqual([]);
  });

  it('that is not told is reported where somebody speaks', () => {
    expect(reading('date 2021-05-12 Bonn\n\nKofi: “Mepɛ nsu, ɔkɔ fie.”').rules).toContain('language-unknown');
    expect(reading('date 2021-05-12 Bonn\n\nBonn, Ulm.').rules).not.toContain('language-unknown');
  });

  it('is left open where there is nothing to tell it from', () => {
    expect(readLang('1 2 3')).toBe('und');
    expect(readLang('Dockers strike.')).toBe('und');
  });
});
