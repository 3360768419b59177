import { expect, it } from 'vitest';
import { leadsOf } from '../../src/markup/leads.ts';

it('is two words of a longer text, and the whole of a short one', () => {
  expect(leadsOf(['The quay opens in June,', 'We agree,', 'No'])).toEqual(['The quay…', 'We agree', 'No']);
});

it('has as many words as tell a text from the others', () => {
  expect(leadsOf(['The quay opens in June', 'The quay is shut'])).toEqual(['The quay opens…', 'The quay is…']);
});

it('has the words at which it parts from another that begins with the same five', () => {
  const text = 'We have waited for this bridge';
  expect(leadsOf([`${text} 2 long years`, `${text} 5 long years`, text])).toEqual([
    'We have… 2 long…',
    'We have… 5 long…',
    'We have… bridge',
  ]);
});

it('is told from others by what is read, not by a mark that it leaves out or a capital', () => {
  expect(leadsOf(['The quay, we hear', 'the quay opens'])).toEqual(['The quay, we…', 'the quay opens']);
});

it('is short where nothing tells two texts apart', () => {
  const text = 'We have waited for this bridge';
  expect(leadsOf([text, 'No', `${text},`, 'No'])).toEqual(['We have…', 'No', 'We have…', 'No']);
});

it('takes no time over long texts that are alike', () => {
  const text = 'again and '.repeat(20_000);
  const start = performance.now();
  expect(leadsOf([`${text}again`, `${text}never`])).toEqual(['again and… again', 'again and… never']);
  expect(performance.now() - start).toBeLessThan(1000);
});

it('ends before the ellipsis on a word', () => {
  expect(leadsOf(['Well, yes, of course'])).toEqual(['Well, yes…']);
});
