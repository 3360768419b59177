import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readRecord } from '../../src/files/read-record.ts';

it.each(['', '\u00AD', '\u0001', '\u001b\n\u0007', ' ', 'x', '-', '---', 'date', '\uFEFF\uFEFF'])(
  'a file of %j has a record or an error, and never neither',
  (value) => {
    const file = new VFile({ path: 'a.txt', value });
    const article = readRecord(file);
    expect(article !== null || file.messages.some(({ fatal }) => fatal)).toBe(true);
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('reader-failed');
  },
);

it('a sound file gives its record', () => {
  const file = new VFile({ path: 'a.txt', value: 'date 2016-10-04 Talks end\n\nThe talks ended.' });
  expect(readRecord(file)?.headline.text).toBe('Talks end');
});
