import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { measureDate, readHeadDate } from '../../src/article/head/head-date.ts';
import { readHeader } from '../../src/article/head/header.ts';
import { readLangName } from '../../src/article/text/lang.ts';
import { formatMessage } from '../../src/article/text/message.ts';
import { expectFast, long } from './slow-input.ts';

function read(text: string, path = 'a.txt') {
  const file = new VFile({ path, value: text });
  const header = readHeader(file, text);
  return {
    date: header?.date,
    headline: header?.headline.text,
    byline: header?.byline?.text ?? null,
    lang: header?.lang ?? null,
    header: header?.header.map((passage) => passage.text),
    rest: header ? text.slice(header.end) : null,
    lines: file.messages.map((message) => formatMessage(message, path)),
  };
}

const STORY = '\n\nThe talks ended.';

describe('a day in a head', () => {
  it.each([
    '2016-10-04',
    '4 October 2016',
    '4 Oct 2016',
    '4 Oct. 2016',
    'October 4, 2016',
    'OCTOBER 4, 2016',
    'Oct. 4th, 2016',
    '4th of October, 2016',
    '4. Oktober 2016',
    'Dienstag, 4. Oktober 2016',
    'Dienstag, den 4. Okt. 2016',
    'Tuesday, 4 October 2016',
    'Tue, Oct. 4, 2016',
    'mardi 4 octobre 2016',
    '4 de octubre de 2016',
    '2016-10-04T10:30:00Z',
    '2016-10-04 10:30',
    'October 4, 2016 at 10:30 a.m. EDT',
    '4. Oktober 2016, 10.30 Uhr',
  ])('can be written %s', (text) => {
    expect(readHeadDate(text)).toEqual({ date: '2016-10-04' });
  });

  it.each([
    '04/10/2016',
    '4.10.2016',
    '10/13/2016',
    '4 October 16',
    '4 October',
    'October 2016',
    'yesterday',
    '2016-10-04 and later',
    '2016-10-04-05',
    '20161004',
  ])('is not guessed from %s', (text) => {
    expect(readHeadDate(text)).toEqual({
      reason: `Date "${text}" is not written as a calendar day; write YYYY-MM-DD`,
    });
  });

  it('has to be in the calendar', () => {
    expect(readHeadDate('30 February 2016')).toEqual({
      reason: 'Date "30 February 2016" is not a day of the calendar; write YYYY-MM-DD',
    });
  });

  it('has to be the weekday that stands before it', () => {
    expect(readHeadDate('Monday, 4 October 2016')).toHaveProperty('reason', expect.stringContaining('another weekday'));
  });
});

describe('a head of one line', () => {
  it.each([
    ['date 2016-10-04 Talks end', 'date 2016-10-04'],
    ['2016-10-04 Talks end', '2016-10-04'],
    ['2016-10-04: Talks end', '2016-10-04:'],
    ['2016-10-04 – Talks end', '2016-10-04 –'],
    ['Date: 4 October 2016 Talks end', 'Date: 4 October 2016'],
    ['October 4, 2016 Talks end', 'October 4, 2016'],
    ['Dienstag, 4. Oktober 2016 | Talks end', 'Dienstag, 4. Oktober 2016 |'],
  ])('%s', (line, header) => {
    expect(read(line + STORY)).toMatchObject({
      date: '2016-10-04',
      headline: 'Talks end',
      header: [header],
      lines: [],
    });
  });

  it.each([
    '2016-10-04 10:30 Talks end',
    '2016-10-04T10:30:00Z Talks end',
    '2016-10-04T10:30:00.000+02:00: Talks end',
    'date 2016-10-04 10:30:15 UTC - Talks end',
    'Oct. 4, 2016, 9:30 a.m. EDT - Talks end',
    '4. Oktober 2016 10:30 | Talks end',
    '2016-10-04 20:30 Uhr: Talks end',
    '4. Oktober 2016, 9:30 Uhr Talks end',
  ])('leaves a time of day out of the headline: %s', (line) => {
    const { date, headline, header, lines } = read(`${line}${STORY}`);
    expect({ date, headline, lines }).toEqual({ date: '2016-10-04', headline: 'Talks end', lines: [] });
    expect(header?.join(' ')).toMatch(/:30/);
  });

  it.each([
    '9:30 train is late',
    '10:30 train is late',
    '20:20 vision for all',
    '10 talks end',
    '10:0 draw',
    '20 Uhr reicht',
  ])('takes no other figures for a time: %s', (headline) => {
    expect(read(`2016-10-04 ${headline}${STORY}`)).toMatchObject({ date: '2016-10-04', headline });
  });

  it('takes lines for author and language that follow at once', () => {
    const text = `date 2016-10-04 Talks end\nBy: Ann Lee\nLanguage: en-GB${STORY}`;
    expect(read(text)).toMatchObject({ byline: 'Ann Lee', lang: 'en-GB', rest: STORY });
  });

  it('leaves such lines to the story when they stand further down', () => {
    const text = 'date 2016-10-04 Talks end\n\nBy: the door he stood.';
    expect(read(text)).toMatchObject({ byline: null, rest: '\n\nBy: the door he stood.' });
  });

  it('does not take a headline that begins with a day for day and headline', () => {
    expect(read(`October 4, 2016 was a good day${STORY}`).lines).toEqual([
      'a.txt:1:1 error No header, found "October 4, 2016 was a good day"; begin with "date YYYY-MM-DD Headline"  header-missing',
    ]);
  });
});

describe('a labelled head', () => {
  const fields = { date: '2016-10-04', headline: 'Talks end: a report', byline: 'Ann Lee', lang: 'de', lines: [] };

  it.each([
    'Headline: Talks end: a report\nDate: 2016-10-04\nBy: Ann Lee\nLanguage: German',
    'language: de\nBY: Ann Lee\nDATE: Tuesday, 4 October 2016\nTitle: Talks end: a report',
    'Überschrift: Talks end: a report\nDatum: 4. Oktober 2016\nVon: Ann Lee\nSprache: Deutsch',
    '---\ntitle: "Talks end: a report"\ndate: 2016-10-04T08:00:00Z\nlayout: post\nauthor: Ann Lee\nlang: de\n---',
    '\n\nHeadline: Talks end: a report\r\n\r\nDate: 2016-10-04\r\nBy: Ann Lee\r\nSource: EP\r\nLanguage: de',
    'Talks end: a report\nBy: Ann Lee\nDate: 2016-10-04\nLanguage: de',
  ])('%j', (head) => {
    expect(read(head + STORY)).toMatchObject({ ...fields, rest: STORY });
  });

  it('ends at the blank line after day and headline', () => {
    const story = '\n\nBy: the door he stood.';
    expect(read(`Headline: Talks end\nDate: 2016-10-04${story}`).rest).toBe(story);
  });

  it('may have spaces that do not break, and marks of direction before it', () => {
    const expected = { date: '2016-10-04', headline: 'Talks end', lines: [] };
    expect(read(`date\u00A02016-10-04\u00A0Talks end${STORY}`)).toMatchObject(expected);
    expect(read(`\u200Fdate\u202F2016-10-04 Talks end${STORY}`)).toMatchObject(expected);
    expect(read(`\u200E2016-10-04 Talks end${STORY}`)).toMatchObject(expected);
    expect(read(`Titre\u00A0: Talks end\nDate\u202F:\u00A02016-10-04${STORY}`)).toMatchObject(expected);
    expect(read(`\u200EMarch on${STORY}`).lines[0]).toMatch(/header-missing$/);
  });

  it.each([
    'Headline: Talks end\nSubtitle: A new day\nDate published: 2016-10-04\nLength: 320 words\nByline: Ann Lee',
    'Título: Talks end\nFecha: 4 de octubre de 2016\nAutora: Ann Lee',
    'Hed: Talks end\nDek: A new day\nDate: 2016-10-04\nPublished: 2016-10-04\nBy: Ann Lee\nBody:',
  ])('%j may say more than is read', (head) => {
    const rest = '\nThe talks ended.';
    const found = read(head + rest);
    expect(found).toMatchObject({ date: '2016-10-04', headline: 'Talks end', byline: 'Ann Lee', lines: [], rest });
  });

  it.each([
    'Headline: Talks end\nDate: October 4, 2016\nPublished: 2016-10-04T08:00:00Z',
    '---\ntitle: Talks end\ndate: 2016-10-04\npublished: 2016-10-04T08:00:00Z\n---',
    'Headline: Talks end\nDate: 2016-10-04\nPublished:',
  ])('may give its day in two forms, or the second label empty: %j', (head) => {
    expect(read(head + STORY)).toMatchObject({ date: '2016-10-04', lines: [] });
  });

  it('leaves the words behind "Body:" to the story', () => {
    const story = '\nBody: The talks ended.';
    expect(read(`Headline: Talks end\nDate: 2016-10-04${story}`).rest).toBe(story);
  });

  it('ends before a label that it has already', () => {
    const story = '\nTitle: “Door”, a play.';
    expect(read(`Headline: Talks end\nDate: 2016-10-04${story}`)).toMatchObject({ headline: 'Talks end', rest: story });
  });

  it.each([
    ['Headline: Talks end', 'a.txt:1:1 error No date in the head; add a line "Date: YYYY-MM-DD" to it  header-missing'],
    [
      'Date: 2016-10-04\nBy: Ann Lee',
      'a.txt:1:17 error No headline in the head; add a line "Headline: …" to the head  headline-missing',
    ],
    [
      'Headline: Talks end\nDate: 04/10/2016',
      'a.txt:2:7 error Date "04/10/2016" is not written as a calendar day; write YYYY-MM-DD  header-date',
    ],
    [
      'Headline: Talks end\nDate: 2016-10-04\nLanguage: Klingonish',
      'a.txt:3:11 error Language "Klingonish" is not known; write a tag such as "en"  header-lang',
    ],
    [
      'Headline: Talks end after long\n  delays\nDate: 2016-10-04',
      'a.txt:1:1 error No date in the head, which ends before "delays"; add a line "Date: YYYY-MM-DD" to it  header-missing',
    ],
    [
      'Headline: Talks end\nTitle: Talks begin\nDate: 2016-10-04',
      'a.txt:2:8 error A second headline in the head, "Talks begin"; leave the line of the one that is meant  header-twice',
    ],
    [
      '---\ntitle: Talks end\ndate: 2016-10-04\npublished: 2016-10-05\n---',
      'a.txt:4:12 error A second date in the head, "2016-10-05"; leave the line of the one that is meant  header-twice',
    ],
    [
      '---\nlayout: post\n---',
      'a.txt:1:1 error No date in the head; add a line "Date: YYYY-MM-DD" to it  header-missing',
    ],
    [
      '---\ndate: 2016-10-04',
      'a.txt:1:1 error The head that begins with "---" does not end; write "---" on a line after it  header-missing',
    ],
  ])('of %j is an error that says what to do', (head, line) => {
    expect(read(head + STORY).lines).toEqual([line]);
  });
});

describe('the name of a file', () => {
  it('gives the day where the text has none, with a warning', () => {
    expect(read(`Talks end${STORY}`, 'in/2016-10-04-talks.txt')).toMatchObject({
      date: '2016-10-04',
      headline: 'Talks end',
      header: [],
      lines: [
        'in/2016-10-04-talks.txt:1:1 warning No date in the text, read 2016-10-04 from the file’s name; write "date 2016-10-04" before the headline  date-from-name',
      ],
    });
  });

  it('gives it to a labelled head too', () => {
    expect(read(`Headline: Talks end${STORY}`, '2016-10-04.txt')).toMatchObject({ date: '2016-10-04' });
  });

  it('gives way to a day in the text', () => {
    expect(read(`date 2016-10-05 Talks end${STORY}`, '2016-10-04.txt')).toMatchObject({
      date: '2016-10-05',
      lines: [],
    });
  });

  it('excuses no wrong day in the text', () => {
    expect(read(`date 04/10/2016 Talks end${STORY}`, '2016-10-04.txt').lines[0]).toMatch(/header-date$/);
  });

  it('has to begin with a day of the calendar', () => {
    expect(read(`Talks end${STORY}`, '2016-13-45-talks.txt').lines[0]).toMatch(
      /"2016-13-45" in the file’s name.*header-date$/,
    );
    expect(read(`Talks end${STORY}`, 'talks-2016-10-04.txt').lines[0]).toMatch(/header-missing$/);
    expect(read(`Talks end${STORY}`, '2016-10-045.txt').lines[0]).toMatch(/header-missing$/);
  });
});

describe('the name of a language', () => {
  it.each([
    ['en', 'en'],
    ['EN_gb', 'en-GB'],
    ['Deutsch', 'de'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['Klingonish', null],
    ['e', null],
    ['', null],
  ])('%j is %j', (name, lang) => {
    expect(readLangName(name)).toBe(lang);
  });
});

describe('a head takes no longer than it is long', () => {
  it.each([
    ['figures', long('1')],
    ['figures and hyphens', long('1-')],
    ['a month without end', long(' ', 'October', '4')],
    ['a day and spaces', long(' ', 'date 4 October', '2016')],
    ['letters before a colon', long('é', '', ':')],
    ['label after label', long('By: x\n')],
    ['fences', long('---\n')],
    ['blank lines', long('\n', '', 'x')],
    ['a time', long('1', '2016-10-04T10:30')],
  ])('of %s', (_, text) => {
    expectFast(() => read(text));
    expectFast(() => readHeadDate(text));
    expectFast(() => measureDate(text));
  });
});
