import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/text/blocks.ts';
import { eachLine } from '../../src/article/text/lines.ts';
import { expectFast, long } from './slow-input.ts';

const blocksOf = (text: string): readonly string[] =>
  readBlocks(text, 0).map(({ start, end }) => text.slice(start, end));

const SHORT = 'The bridge opened.';
const LONGER = 'It had been closed for two years, and nobody could say why it took so long.';

describe('lines', () => {
  it('end in CR LF, LF or CR, and are trimmed', () => {
    const text = 'a \r\n\tb\r\rc\n';
    expect([...eachLine(text, 0)].map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', '', 'c', '']);
  });
});

describe('blocks', () => {
  it('stand between blank lines; a line break inside one is a wrap', () => {
    expect(blocksOf('One\nwrapped.\n\n \t\nTwo.\n')).toEqual(['One\nwrapped.', 'Two.']);
  });

  it('are lines where the text has no blank line', () => {
    expect(blocksOf('One.\nTwo.\r\nThree.\rFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('are lines where a blank line stands above the story and nowhere else', () => {
    const text = `${SHORT}\n${LONGER}\n${SHORT}`;
    expect(readBlocks(`A headline\n\n${text}`, 'A headline'.length)).toHaveLength(3);
  });

  it('are lines that end as sentences end and differ in length, though some blank lines stand between them', () => {
    expect(blocksOf(`${SHORT}\n${LONGER}\n${SHORT}\n\n${LONGER}\n${SHORT}`)).toHaveLength(5);
  });

  it('are wrapped where each line is full, and end where a sentence ends on a short one', () => {
    const wrapped = [
      'The harbour bridge opened on the',
      'day that had been promised for',
      'it.',
      'Nobody fell into the cold water.',
    ];
    expect(blocksOf(wrapped.join('\n'))).toEqual([wrapped.slice(0, 3).join('\n'), wrapped[3]]);
  });

  it('are lines where one is longer than anybody wraps', () => {
    expect(blocksOf(`What comes next\n${LONGER} ${LONGER}`)).toHaveLength(2);
  });

  it('are none in a blank text', () => {
    expect(blocksOf(' \n\u00A0\n')).toEqual([]);
  });

  it.each([
    ['letters', long('x')],
    ['blank lines', long('\n', 'x', 'x')],
    ['lines', long('x\n')],
    ['wrapped lines', long('wrapped lines go on and on for ever and ever\n')],
    ['long words after full lines', long(`${'x'.repeat(90)}\n`)],
    ['marks at the ends of lines', long('.”\n')],
    ['paragraphs', long('One.\n\n')],
  ])('of %s take no longer than they are long', (_, text) => {
    expectFast(() => readBlocks(text, 0));
  });
});
