import { describe, expect, it } from 'vitest';
import { articleOf, reading } from './fixtures.ts';

/** Who speaks, by name, in the last paragraph of a story about three people. */
function namesIn(sentence: string): readonly (string | null)[] {
  const cast =
    'Mayor Anna Gomez met Robert Hale, the harbour master. Senator John Kirby and pilot Maria Wei came too.\n\nIt rained.\n\nAll was still.';
  const text = `Headline: Talks end\nDate: 2021-05-12\nLanguage: en\n\n${cast}\n\n${sentence}`;
  return (reading(text).article ?? articleOf(text)).quotes.map(({ speaker }) => speaker?.name ?? null);
}

describe('the person before a place is who is meant', () => {
  it.each([
    ['a man from Ostby who said the port was “lost.”', 'man from Ostby'],
    ['a nurse at the hospital who said the port was “lost.”', 'nurse at the hospital'],
    ['officials in the government who said the port was “lost.”', 'officials in the government'],
    ['the head of a union in Ostby who said the port was “lost.”', 'head of a union in Ostby'],
    ['a colleague in the council who told her, “I like sailors.”', 'colleague in the council'],
  ])('Gomez met %s', (rest, name) => {
    expect(namesIn(`Gomez met ${rest}`)).toEqual([name]);
  });

  it.each([
    ['Gomez met a colleague with Robert Hale, who said the port was “lost.”', 'Robert Hale'],
    ['Gomez read a note from the sailor who called it “lost.”', 'sailor'],
    ['Gomez spoke of a fight with Kirby, who called it “lost.”', 'John Kirby'],
    ['Gomez found a friend in Kirby, who called it “lost.”', 'John Kirby'],
    ['Gomez faced voters in Ostby who called it “lost.”', 'voters in Ostby'],
  ])('but in “%s” the nearer one', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([name]);
  });
});

describe('the main clause is whom a later pronoun means', () => {
  it.each([
    ['With a vote for Kirby ruled out, Hale said he is left with Wei, whom he called “too loud.”', 'Robert Hale'],
    ['Alleging that Kirby wanted war, Hale left. He called it “a mess.”', 'Robert Hale'],
    [
      'Hale, alleging - again - that Kirby wanted sailors, said he would ban those who he thinks are “idle.”',
      'Robert Hale',
    ],
  ])('%s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([name]);
  });

  it.each([
    ['With Hale, the harbour master, Kirby opened the port. “I am moved,” he said.', 'John Kirby'],
    ['It is good that Kirby won. “I am moved,” he said.', 'John Kirby'],
    ['On Monday, Kirby met Hale. “I am moved,” he said.', 'John Kirby'],
  ])('and no less in “%s”', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([name]);
  });
});

describe('what somebody is said to think', () => {
  it.each([
    ['Pilots hoped for “a storm,” according to Hale.', 'Robert Hale'],
    ['Hale believes the port is “a mess,” according to Kirby.', 'John Kirby'],
  ])('is told by the source: %s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([name]);
  });

  it('but what somebody said is theirs', () => {
    expect(namesIn('Kirby called it “a mess,” according to Hale.')).toEqual(['John Kirby']);
  });
});

describe('a word that answers', () => {
  it.each([
    ['The pilots said “Yes” to the plan.', ['pilots']],
    ['Hale, asked twice, answered “No” and left.', ['Robert Hale']],
    ['Hale joined the “Yes” campaign.', []],
    ['Hale said the “No” camp had won.', []],
    ['Hale specified “Wind” on the form.', []],
  ])('is a quote where somebody says it: %s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });
});

it('gives no words to an article by itself', () => {
  expect(namesIn('Gomez saw a need to call the port “lost.”')).toEqual(['Anna Gomez']);
  expect(namesIn('Some called the port “lost.”')).toEqual(['Some']);
});
