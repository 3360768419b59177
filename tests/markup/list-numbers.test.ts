import { describe, expect, it } from 'vitest';
import { findListNumbers, withoutNumber } from '../../src/markup/list-numbers.ts';

describe('the numbers of a list', () => {
  it.each([
    [['1. Rain', '2. Snow'], { values: [1, 2], mark: '.' }],
    [['1) Rain', '2) Snow'], { values: [1, 2], mark: ')' }],
    [['4. Rain', '7. Snow', '12. Hail'], { values: [4, 7, 12], mark: '.' }],
  ])('of %j are the writer’s, wherever they begin and whatever they leave out', (items, numbers) => {
    expect(findListNumbers(items)).toEqual(numbers);
    expect(items.map(withoutNumber)).toEqual(items.map((item) => item.replace(/^\S+ /, '')));
  });

  it.each([
    [['• Rain', '• Snow']],
    [['a) Rain', 'b) Snow']],
    [['1. Rain', '2) Snow']],
    [['1. Rain', 'Snow']],
    [['01. Rain', '02. Snow']],
    [['1.5 metres', '2.5 metres']],
    [['<data value="2021">1. Mai</data>', '2. Juni']],
    [[]],
  ])('are none in %j, where a list of numbers would show something else', (items) => {
    expect(findListNumbers(items)).toBeNull();
  });
});
