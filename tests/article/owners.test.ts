import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** The mention and the cue of each quote. */
const saidBy = (story: string): readonly string[] =>
  quotesOf(story).map((quote) => quote.replace(/^.* <- /, '').replace(/ = [^,]*, /, ', '));

describe('the words that a noun of speech leads to are its owner’s', () => {
  it.each([
    ['The council discussed Gomez’s “old man” remark.', 'Gomez, remark, -'],
    ['Lee responded to accusations by Smit that the port was “finished.”', 'Smit, accusations, -'],
    ['Lee rejected a suggestion from Smit that the port was “finished.”', 'Smit, suggestion, -'],
    ['Lee rejected claims from residents that the port was “finished.”', 'residents, claims, -'],
    ['Smit mocked Lee’s vow to “fight to the end.”', 'Lee, vow, -'],
    ['Kirby dismissed as nonsense Lee’s claim of “a stolen harbour.”', 'Lee, claim, -'],
    ['The party runs an ad using her comments before the council that “I was late” for it.', 'her, comments, -'],
    ['Lee’s claim is that it was a “witch hunt” of old.', 'Lee, claim, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Smit mocked Lee’s answer to “the old guard.”', 'Smit, mocked, -'],
    ['Kirby mocked his own talk of “dark days.”', 'Kirby, mocked, -'],
    ['Kirby denounced Lee’s remarks as “hurtful.”', 'Kirby, denounced, -'],
    ['Kirby said Lee’s remarks were “unhelpful.”', 'Kirby, said, -'],
    ['Lee’s remarks were “unhelpful.”', '-, -, -'],
    ['Hale posted on the site Friday that her claims were “satire.”', '-, -, -'],
  ])('but not where somebody else judges it: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('a verb of another clause gives nobody’s words', () => {
  it.each([
    'The “big” deal fell apart when Kirby said he was out.',
    'That adds to “millions” in grants that were not known until Hale asked about them in April.',
  ])('%s', (story) => {
    expect(saidBy(story)).toEqual(['-, -, -']);
  });

  it.each([
    [
      'Lee complained that a clerk who answered to Band had been making calls “for the mayor” all day.',
      'Lee, complained, -',
    ],
    ['A new committee called Bonn First ran ads with “a bit” of truth, Lee said.', 'Lee, said, -'],
    ['“No,” Lee said of Smit, who had called her “my sister.”', 'who, called, -'],
    ['“No,” he said when Kirby asked.', 'he, said, -'],
  ])('nor takes those of the right one: %s', (story, quote) => {
    expect(saidBy(story).at(-1)).toBe(quote);
  });

  it('nor does a participle behind its noun', () => {
    expect(saidBy('Lee wrote that pilots pledged to Smit may reconsider. “A win here would change it all.”')).toEqual([
      'Lee, -, -',
    ]);
    expect(saidBy('Lee pledged to Smit to “fight on.”')).toEqual(['Lee, pledged, -']);
  });
});

describe('whoever is judged for what was said has said it', () => {
  it.each([
    ['Lee accused Smit of calling her “a liar.”', 'Smit, calling, -'],
    ['Smit was accused of calling her “a liar.”', 'Smit, calling, -'],
    ['Smit mocked Lee for vowing to “fight to the end.”', 'Lee, vowing, -'],
    ['Lee thanked the crew for saying “yes” to it.', 'the crew, saying, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Lee accused Smit of “lying.”', 'Lee, accused, -'],
    ['Lee apologized for calling Smit “a liar.”', 'Lee, calling, -'],
    ['Lee criticized aides for chastising the young as “way off key.”', 'Lee, chastising, -'],
    ['Lee blamed Smit for the mess, saying it was “rotten.”', 'Lee, saying, -'],
  ])('but not in: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('a passive names who said it behind the mark', () => {
  it.each([
    'Once called “a brother” by Lee, Smit declined to comment.',
    'Smit, called “a brother” by Lee, declined to comment.',
  ])('%s', (story) => {
    expect(saidBy(story)).toEqual(['Lee, called, -']);
  });

  it('and none does: called it “a sham” by any measure', () => {
    expect(saidBy('Lee called it “a sham” by any measure.')).toEqual(['Lee, called, -']);
  });
});

describe('who is quoted, recalled or asked about', () => {
  it.each([
    ['Quoting Ann Lee that it was “a mess,” Kirby left.', 'Ann Lee, Quoting, -'],
    ['Citing “a mess,” Kirby left.', 'Kirby, Citing, -'],
    ['Lee recalled Smit telling her, “We are done.”', 'Smit, telling, -'],
    ['Mary Hale wondered whether anyone had read it. “It is long.”', 'Mary Hale, -, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('a second infinitive has the subject of the first', () => {
  it.each([
    ['That led Gomez to joke about ships and call Smit “very flexible,” a nod to his past.', 'Gomez, call, -'],
    ['Gomez went on to thank the crew and call the port “dead.”', 'Gomez, call, -'],
    ['Gomez came to Bonn and voters call it “dead.”', 'voters, call, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('whom the sentence before reports', () => {
  it.each([
    'Ann Lee also spoke about the new quay. (It needs planks. The town has none.)',
    'Ann Lee also spoke about the new quay, which challenges the town.',
  ])('speaks on below: %s', (story) => {
    expect(saidBy(`${story}\n\n“It is gone. We need it.”`)).toEqual(['Ann Lee, -, -']);
  });

  it('is nobody where a sentence without brackets stands between', () => {
    expect(saidBy('Ann Lee spoke about the quay. It needs planks (and nails).\n\n“It is gone. We need it.”')).toEqual([
      '-, -, -',
    ]);
  });
});

describe('an account between commas gives whose words they are', () => {
  it.each([
    ['In Smit’s words, it was “a long, cold night.”', 'Smit, words, -'],
    ['It was, in Smit’s words, “a long, cold night.”', 'Smit, words, -'],
    ['In Lee’s view, Smit’s speech was “too long by half.”', 'Lee, view, -'],
    ['Smit’s speech was “too long by half,” in Lee’s view.', 'Lee, view, -'],
    ['In a pilot’s view, the port was “finished.”', 'a pilot, view, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    'In other words, it was “over.”',
    'A view of Lee’s port was “over.”',
    'Lee’s words “dark” and “slow” went.',
  ])('but not in: %s', (story) => {
    expect(saidBy(story).join()).not.toContain('Lee');
  });

  it('and a promise has no name: a promise Smit mocked as “theatre”', () => {
    expect(saidBy('Lee fought on, a promise Smit mocked as “theatre.”')).toEqual(['Smit, mocked, -']);
  });
});

describe('a verb before its subject tells what stands before it', () => {
  it.each([
    ['Be kind, says Jan Palm, a pilot in Bonn, but “it is possible to be slow,” Lee says.', 'Lee, says, -'],
    ['Be kind, says Jan Palm, a pilot in Bonn, but “it is possible to be slow,” he says.', 'he, says, -'],
    ['Kirby said it was “a sham,” Hale recalled.', 'Kirby, said, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('an answer from somebody', () => {
  it.each([
    ['It drew a sharp reply from Smit: “I doubt it.”', 'Smit, reply, -'],
    ['Lee got an answer from Smit: “I doubt it.”', 'Smit, answer, -'],
    ['Kirby answered a question from Lee: “I doubt it.”', 'Kirby, answered, -'],
    ['Lee, who won, said Smit’s charge that she “stole the vote” was “sad.”', 'Lee, said, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story).at(-1)).toBe(quote);
  });
});

describe('an answer that a verb draws is its giver’s, and what is shrugged off is not', () => {
  it.each([
    ['The plan drew a short reply from Gomez: “It stays.”', 'Gomez, reply, -'],
    ['Hale shrugged off the criticism from Gomez: “I have work to do.”', 'Hale, shrugged, -'],
    ['Hale had an answer to the criticism from Gomez: “Go home.”', 'Hale, had, -'],
    ['Kirby’s reply to accusations from Gomez: “Nonsense.”', '-, -, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('who is judged by somebody has said it himself', () => {
  it.each([
    ['Gomez was criticized by Hale for calling the pilots “lazy.”', 'Gomez, calling, -'],
    ['Kirby, attacked by Gomez for calling the port “dead,” left.', 'Kirby, calling, -'],
    ['Hale was condemned by pilots for saying they were “lazy.”', 'Hale, saying, -'],
    ['Kirby mocked the idea of calling the port “safe.”', 'Kirby, calling, -'],
    ['Kirby mocked Hale for calling the port “safe.”', 'Hale, calling, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('a word before a noun of speech judges it', () => {
  it.each([
    ['Hale condemned Gomez’s “racist” remarks.', 'Hale, condemned, -'],
    ['Gomez’s “sexist” comments drew anger in Ostby.', '-, -, -'],
    ['Hale condemned Gomez’s “clearly racist” remarks.', 'Hale, condemned, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('a verb behind a past form has words of its own', () => {
  it.each([
    ['The man Gomez fired claims the vote was “a sham.”', 'The man Gomez fired, claims, -'],
    ['The woman Kirby defeated demands “a new count.”', 'The woman Kirby defeated, demands, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('words behind a comma', () => {
  it.each([
    ['Hale ended with the words, “God bless Ostby and all who sail.”', 'Hale, ended, -'],
    ['Hale wore a cape with the words, “We go on and we all sail.”', '-, -, -'],
  ])('are said, and not where they are worn: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

it('gives an account under a verb to whose it is', () => {
  expect(saidBy('Kirby said it was, in Hale’s words, “a mess.”')).toEqual(['Hale, words, -']);
  expect(saidBy('In his mind, the port was “home.” Kirby agreed.')).toEqual([]);
});
