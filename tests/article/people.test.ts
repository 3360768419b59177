import { describe, expect, it } from 'vitest';
import { nameOf } from './quotes-of.ts';

describe('a pronoun', () => {
  it.each([
    ['the sentence before is about', 'Asked about Jan Smit, Tom Hale left.\n\n“We go on,” he said.', 'Tom Hale ?'],
    [
      'stands in front of a clause',
      'Soon after the death of Jan Smit, Tom Hale left.\n\n“We go on,” he said.',
      'Tom Hale ?',
    ],
    [
      'a pronoun went on with',
      'Tom Hale met Jan Smit.\n\nHe was late.\n\nIt rained.\n\n“We go on,” he said.',
      'Tom Hale ?',
    ],
    [
      'has just spoken, named or not',
      'Tom Hale left. “Too late,” said a spokesman.\n\n“We go on,” he said.',
      'spokesman ?',
    ],
    [
      'owns what is spoken of, if nobody else is named',
      'Ann Lee’s letters were read.\n\n“We go on,” she said.',
      'Ann Lee ?',
    ],
    [
      'is no mere owner of the subject',
      'The rise of Jan Smit gave Tom Hale new hope.\n\n“We go on,” he said.',
      'Tom Hale ?',
    ],
    [
      'is no part of another name',
      'Tom Hale came.\n\nThe Jan Smit campaign lost.\n\n“We go on,” he said.',
      'Tom Hale ?',
    ],
    ['is known by title and surname alone', 'President Smit came.\n\n“We go on,” he said.', 'Smit ?'],
  ])('means whoever %s', (_, story, name) => {
    expect(nameOf(story)).toBe(name);
  });
});

describe('an epithet', () => {
  it.each([
    ['Ann Lee met Jan Smit by the quay.\n\n“We go on,” the billionaire said.', 'Ann Lee ?'],
    ['In a talk with Jan Smit, Ann Lee laughed.\n\n“We go on,” the 46-year-old said.', 'Ann Lee ?'],
    ['Ann Lee met Jan Smit by the quay.\n\n“We go on,” the actress from Bonn said.', 'Ann Lee ?'],
  ])('means the one whom the sentence before is about: %s', (story, name) => {
    expect(nameOf(story)).toBe(name);
  });

  it.each([
    ['Mayor Ann Lee met Jan Smit by the quay.\n\n“We go on,” the billionaire said.', 'billionaire'],
    ['Ann Lee met Jan Smit by the quay.\n\n“We go on,” the businessman said.', 'businessman'],
    ['Ann Lee met Jan Smit by the quay.\n\n“We go on,” a billionaire said.', 'billionaire'],
    ['Ann Lee came.\n\nIt rained.\n\nIt poured.\n\n“We go on,” the billionaire said.', 'billionaire'],
    ['Jan Smit came with Sen. Ann Lee. “We go on,” the Ohio senator said.', 'Ohio senator'],
  ])('means nobody where an office, the gender, the article or the distance says otherwise: %s', (story, name) => {
    expect(nameOf(story)).toBe(name);
  });
});

describe('a surname', () => {
  it.each([
    ['stands in full in what somebody said', '“I met Susan Kray,” he said.\n\n“We go on,” Kray said.', 'Susan Kray'],
    ['was once given with a title', 'Sen. Ann Lee came. Ann Lee left.\n\n“We go on,” the senator said.', 'Ann Lee ?'],
    ['has the noun of a body in the middle', 'Susan Hall Kray came.\n\n“We go on,” Kray said.', 'Susan Hall Kray'],
    ['stands behind a compound', 'Korean-born Ann Kray came.\n\n“We go on,” Kray said.', 'Ann Kray'],
  ])('is completed where it %s', (_, story, name) => {
    expect(nameOf(story)).toBe(name);
  });

  it('is left alone where two people have it in what was said', () => {
    expect(nameOf('“Susan Kray and Peter Kray came,” he said.\n\n“We go on,” Kray said.')).toBe('Kray');
  });

  it('with an office is nobody of that name who comes later and has no office', () => {
    expect(nameOf('“We go on,” President Kray said.\n\nSusan Kray came too.')).not.toContain('Susan');
  });
});
