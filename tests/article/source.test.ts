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

describe('ends of line', () => {
  it.each(['\n', '\r\n', '\r'])('%j give the same record', (end) => {
    const { article } = reading(TEXT.replaceAll('\n', end));
    expect(article?.body.map(({ text }) => text)).toEqual([
      'The talks — “all of them” — ended in Zürich, the envoy said.',
    ]);
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
