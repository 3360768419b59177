import { describe, expect, it } from 'vitest';
import { mentionsOf, quotesOf } from './quotes-of.ts';

describe('a verb of speech behind one that takes it', () => {
  it.each([
    ['When the boats came, Jan Smit would say, “It is late.”', ['Jan Smit']],
    ['Jan Smit could only quip: “It is late.”', ['Jan Smit']],
    ['“It is late,” Jan Smit will say.', ['Jan Smit']],
    ['“It is late,” Jan Smit will often say, “and it is cold.”', ['Jan Smit']],
    ['When they asked him, he’d respond, “It is late.”', ['he']],
    ["When they asked him, he'd respond, “It is late.”", ['he']],
    ['She’ll tell you, “It is late.”', ['She']],
  ])('speaks for its subject: %s', (story, mentions) => {
    expect(mentionsOf(story)).toEqual(mentions);
  });

  it.each([
    'What the town should ask is “whose boat it was.”',
    'The pier can open by noon for “Harbour Hour” guests.',
    'They wanted someone who could question the mayor. “It is late,” a sign read.',
  ])('tells of nothing that anybody said: %s', (story) => {
    expect(mentionsOf(story)).not.toContain('the town');
    expect(mentionsOf(story)).not.toContain('The pier');
    expect(mentionsOf(story)).not.toContain('someone');
  });
});

describe('whoever calls something by a name', () => {
  it.each([
    ['The rocks, referred to as “the teeth” by Norway, were sold.', ['Norway']],
    ['The tower, described as “a finger” by Jan Smit, fell.', ['Jan Smit']],
    ['Jan Smit described it as “a finger” by the sea.', ['Jan Smit']],
    ['Jan Smit referred to it as “a finger” by mistake.', ['Jan Smit']],
  ])('speaks, and not what is called so: %s', (story, mentions) => {
    expect(mentionsOf(story)).toEqual(mentions);
  });
});

describe('a name and what stands beside it', () => {
  it.each([
    ['Ask Damien Hale, who built it. “It stands,” Hale said.', 'Hale = Damien Hale'],
    ['Mark Hale built it. “It stands,” Hale said.', 'Hale = Mark Hale'],
    ['Bob Hale and his boy, Jim Bob Hale, came. “It stands,” Bob Hale said.', 'Bob Hale = Bob Hale'],
    ['Jim Bob Hale came, then Bob Hale. “It stands,” Jim Bob Hale said.', 'Jim Bob Hale = Jim Bob Hale'],
    ['Anna de Vries came. “It stands,” De Vries said.', 'De Vries = Anna de Vries'],
    ['“It stands,” the American Harbour Tour singer wrote.', 'singer = American Harbour Tour singer'],
    ['“It stands,” American Harbour Tour singer Ann Lee wrote.', 'Ann Lee'],
    ['“It stands,” says the letter signed by seven doctors.', 'the letter = letter'],
  ])('is told from it: %s', (story, speaker) => {
    expect(quotesOf(story).join(' ')).toContain(speaker);
  });
});
