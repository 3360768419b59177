import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { reading } from './fixtures.ts';

const TEXT = 'date 2016-10-04 Café talks end\n\nThe talks — “all of them” — ended in Zürich, the envoy said.\n';
const MARKS = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] };
const LITTLE = Buffer.from(TEXT, 'utf16le');
const BIG = Buffer.from(LITTLE).swap16();
const after = (mark: readonly number[], bytes: Uint8Array): Buffer => Buffer.concat([Buffer.from(mark), bytes]);
/** What windows-1252 has beyond Latin-1, of what stands in the text. */
const WINDOWS = Buffer.from(
  TEXT.replace('—', '\x97').replace('—', '\x97').replace('“', '\x93').replace('”', '\x94'),
  'latin1',
);

describe('an encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', []],
    ['UTF-8 with its mark', after(MARKS.utf8, Buffer.from(TEXT)), 'utf-8', []],
    ['little-endian UTF-16 with its mark', after(MARKS.utf16le, LITTLE), 'utf-16le', []],
    ['big-endian UTF-16 with its mark', after(MARKS.utf16be, BIG), 'utf-16be', []],
    ['little-endian UTF-16 without it', LITTLE, 'utf-16le', ['source-encoding']],
    ['big-endian UTF-16 without it', BIG, 'utf-16be', ['source-encoding']],
    ['windows-1252', WINDOWS, 'windows-1252', ['source-encoding']],
    ['windows-1252 after the mark of UTF-8', after(MARKS.utf8, WINDOWS), 'windows-1252', ['source-encoding']],
  ])('%s gives the same text', (_, bytes, encoding, rules) => {
    const read = reading(bytes);
    expect(read.text).toBe(TEXT);
    expect(read.article?.source.encoding).toBe(encoding);
    expect(read.rules).toEqual(rules);
  });

  it('of plain ASCII is UTF-8', () => {
    expect(reading(Buffer.from('date 2016-10-04 Talks end\n\nThey ended.')).article?.source.encoding).toBe('utf-8');
  });

  it('is UTF-16 by its mark though half a character stands in it, which is reported', () => {
    const { article, text, rules } = reading(after(MARKS.utf16le, Buffer.from(`${TEXT}\uD800`, 'utf16le')));
    expect(article?.source.encoding).toBe('utf-16le');
    expect(text).toBe(`${TEXT}\uFFFD`);
    expect(rules).toEqual(['source-encoding']);
  });

  it('is not UTF-16 where a NUL stands among single bytes', () => {
    expect(reading(Buffer.from('date 2016-10-04 Talks\0end\0\n\nThey ended.')).rules).toEqual(['source-nul']);
  });

  it('keeps one mark inside the text, which is white space', () => {
    expect(reading(after(MARKS.utf8, after(MARKS.utf8, Buffer.from(TEXT)))).article?.headline.text).toBe(
      'Café talks end',
    );
  });
});

/** UTF-32, four bytes a character, which web pages cannot have either. */
const utf32 = (text: string, order: 'LE' | 'BE'): Buffer =>
  Buffer.concat(
    Array.from(text, (character) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(character.codePointAt(0) ?? 0);
      return order === 'LE' ? bytes : bytes.reverse();
    }),
  );

/** Text in an encoding of one byte or two a character, found by reading all that there are; no library writes them. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let first = 0xff; first >= 0; first--) {
    for (let second = 0xff; second >= 0x40; second--)
      bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  }
  for (let byte = 0xff; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return Buffer.from(Array.from(text).flatMap((character) => bytes.get(character) ?? []));
}

describe('an encoding that no mark tells', () => {
  const story = (words: string): string => `date 2016-10-04 ${words}\n\n${words}.\n`;

  it.each([
    ['ISO-8859-1', 'latin1', 'Café in Zürich', 'Café in Zürich'],
    ['windows-1252', 'windows-1252', '“Café” — 5 €', '“Café” — 5 €'],
    ['ISO-8859-15', 'iso-8859-15', 'Café, 5 €', 'Café, 5 ¤'],
    ['windows-1250', 'windows-1250', 'Łódź', '£ódŸ'],
    ['windows-1251', 'windows-1251', 'Мост', 'Ìîñò'],
    ['KOI8-R', 'koi8-r', 'Мост', 'íÏÓÔ'],
    ['MacRoman', 'macintosh', 'Café', 'CafŽ'],
    ['Shift_JIS', 'shift_jis', '橋が開く', '‹´‚ªŠJ‚\xAD'],
    ['GB18030', 'gb18030', '大桥', '´óÇÅ'],
    ['EUC-KR', 'euc-kr', '다리', '´Ù¸®'],
  ])('%s is read byte by byte as windows-1252, and the guess is reported', (_, encoding, words, shown) => {
    const bytes = encoding === 'latin1' ? Buffer.from(story(words), 'latin1') : encoded(story(words), encoding);
    for (const file of [bytes, after(MARKS.utf8, bytes)]) {
      const { article, text, rules } = reading(file);
      expect(article?.source.encoding).toBe('windows-1252');
      expect(text).toBe(story(shown));
      expect(text).toHaveLength(bytes.length);
      expect(rules[0]).toBe('source-encoding');
    }
  });

  it('and has escapes, ISO-2022-JP, is reported for them', () => {
    expect(reading(`${story('\x1B$B66\x1B(B')}`).rules).toContain('source-control');
  });

  it.each([
    ['little-endian UTF-32', utf32(TEXT, 'LE')],
    ['little-endian UTF-32 with its mark', after([0xff, 0xfe, 0, 0], utf32(TEXT, 'LE'))],
    ['big-endian UTF-32', utf32(TEXT, 'BE')],
    ['big-endian UTF-32 with its mark', after([0, 0, 0xfe, 0xff], utf32(TEXT, 'BE'))],
  ])('and is %s is an error, and nothing of it is read', (_, bytes) => {
    const { article, rules } = reading(bytes);
    expect([article, rules]).toEqual([null, ['source-nul']]);
  });
});

describe('ends of line', () => {
  it.each(['\n', '\r\n', '\r'])('%j give the same record', (end) => {
    const { article } = reading(TEXT.replaceAll('\n', end));
    expect(article?.body.map(({ text }) => text)).toEqual([
      'The talks — “all of them” — ended in Zürich, the envoy said.',
    ]);
  });
});

describe('ends of line of Unicode', () => {
  it.each(['\u2028', '\u2029', '\u0085'])('are ends of line where the text has no others: %j', (end) => {
    const text = ['date 2016-10-04 Talks end', '', 'The talks ended.', ''].join(end);
    const { article, rules } = reading(Buffer.from(`${text}\n`));
    expect(article?.headline.text).toBe('Talks end');
    expect(article?.body.map((block) => block.text)).toEqual(['The talks ended.']);
    expect(rules).toEqual([]);
  });

  it('are none beside others', () => {
    const { article } = reading(Buffer.from('date 2016-10-04 Talks\u2028end\n\nThe talks ended.\n'));
    expect(article?.headline.text).toBe('Talks end');
  });
});

describe('a size', () => {
  it('of no byte is an error', () => {
    expect(reading(new Uint8Array()).rules).toEqual(['source-empty']);
  });

  it.each([...Array(256).keys()])('of one byte, %i, is an error', (byte) => {
    expect(reading(Uint8Array.of(byte)).article).toBeNull();
  });

  const paragraph = 'The harbour was quiet, and nothing was to be seen of the boats that had left.\n\n';
  it.each([
    ['100 kB', 1e5],
    ['10 MB', 1e7],
  ])('of %s is read whole', (_, size) => {
    const count = Math.round(size / paragraph.length);
    const file = new VFile({
      path: 'a.txt',
      value: Buffer.from(`date 2016-10-04 Talks end\n\n${paragraph.repeat(count)}`),
    });
    expect(readArticle(file)?.body).toHaveLength(count);
  });
});
