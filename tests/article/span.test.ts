import { describe, expect, it } from 'vitest';
import { contains, fold, overlaps, passageAt, trimSpan } from '../../src/article/text/span.ts';

describe('fold', () => {
  it('makes one space of any white space and drops soft hyphens', () => {
    expect(fold('co\u00ADoperate\r\n in\u00A0\u2009Geneva')).toBe('cooperate in Geneva');
  });

  it('changes no other letter, sign or composed character', () => {
    const text = '“ﬁne” – é e\u0301 Ａ ½ 😀';
    expect(fold(text)).toBe(text);
  });
});

describe('spans', () => {
  it('are trimmed of white space of any kind', () => {
    expect(trimSpan('\u00A0 a b\u00AD\n', 0, 7)).toEqual({ start: 2, end: 5 });
  });

  it('are empty when there is nothing but white space', () => {
    const { start, end } = trimSpan(' \n ', 0, 3);
    expect(start).toBe(end);
  });

  it('count UTF-16 code units', () => {
    expect(passageAt('😀 a', 3, 4).text).toBe('a');
  });

  it('are half-open: neighbours do not overlap', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(false);
  });
});
