import { expect, it } from 'vitest';
import { leadsOf } from '../../src/markup/leads.ts';

it('is two words of a longer text, and the whole of a short one', () => {
  expect(leadsOf(['The quay opens in June,', 'We agree,', 'No'])).toEqual(['The quay…', 'We agree', 'No']);
});

it('has as many words as tell a text from the others', () => {
  expect(leadsOf(['The quay opens in June', 'The quay is shut'])).toEqual(['The quay opens…', 'The quay is…']);
});

it('is short again where five words tell nothing apart', () => {
  const text = 'We have waited for this bridge';
  expect(leadsOf([`${text} 2 years`, `${text} 5 years`])).toEqual(['We have…', 'We have…']);
});

it('ends before the ellipsis on a word', () => {
  expect(leadsOf(['Well, yes, of course'])).toEqual(['Well, yes…']);
});
