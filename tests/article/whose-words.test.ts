import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Each quote’s mention, the name behind it and the cue. */
const saidBy = (story: string): readonly string[] =>
  quotesOf(story).map((quote) =>
    quote.replace(/^.* <- /, '').replace(/(?: \([^)]*\))?(?: \?)?(, [^,]*), [^,]*$/, '$1'),
  );

describe('what somebody sees in a saying is his who sees it', () => {
  it.each([
    ['Lee dismissed Smit’s warning that the pier would fall as “nonsense.”', 'Lee = Lee, dismissed'],
    ['Lee denounced Smit’s demand that the pier close as “a stunt.”', 'Lee = Lee, denounced'],
    ['Lee condemned a claim by Smit that the pier would fall as “reckless.”', 'Lee = Lee, condemned'],
    ['Dismissing Smit’s claim that the pier was safe as “a lie,” Lee left.', 'Lee = Lee, Dismissing'],
    ['Lee, who dismissed Smit’s claim that it was safe as “a lie,” left.', 'who = Lee, dismissed'],
    ['Smit’s claim that the pier was safe was dismissed as “a lie.”', '-, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Lee mocked Smit’s claim that the port acts as “a sewer.”', 'Smit = Smit, claim'],
    ['Lee rejected Smit’s claim that the port serves as “a sewer.”', 'Smit = Smit, claim'],
    ['Lee repeated Smit’s claim that the port was used as “a sewer.”', 'Smit = Smit, claim'],
    ['Lee mocked Smit’s claim that she was seen as “a liar.”', 'Smit = Smit, claim'],
    ['Lee mocked Smit’s promise that she would fight “as long as it takes.”', 'Smit = Smit, promise'],
    ['Lee responded to Smit’s criticism of the port as “a mess.”', 'Smit = Smit, criticism'],
    ['Lee answered Smit’s description of the port as “a mess.”', 'Smit = Smit, description'],
  ])('but not where the saying has an “as” of its own: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('an account is nearer than whoever tells of it', () => {
  it.each([
    ['Lee said that, in Smit’s view, the port was “finished.”', 'Smit = Smit, view'],
    ['Lee accused the council, in Smit’s words, of “theft by night.”', 'Smit = Smit, words'],
    ['It was, in the words of Jan Smit, “a long, cold night.”', 'Jan Smit = Jan Smit, words'],
    ['Lee said it was, in the words of one pilot, “a mess.”', 'one pilot = pilot, words'],
    ['The port is “a mess,” in the words of Jan Smit.', 'Jan Smit = Jan Smit, words'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['In Smit’s view, Lee called the port “dead.”', 'Lee = Lee, called'],
    ['Lee, in Smit’s view, said the port was “finished.”', 'Lee = Lee, said'],
  ])('but not than a verb of the words: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it('and the words of a song are nobody’s', () => {
    expect(saidBy('The song with the words of Jan Smit, “Long Night,” is old.')).toEqual([]);
  });
});

describe('what is written says so itself', () => {
  it.each([
    ['Lee shared a post that said the port was “dead.”', 'that = post, said'],
    ['Lee mocked an email that said the port was “dead.”', 'that = email, said'],
    ['Lee mocked signs that read “go home now.”', 'that = signs, read'],
    ['Lee apologized for a tweet that called Smit “a thief.”', 'that = tweet, called'],
    ['Lee read Gomez’s letter to Smit that called him “a coward.”', 'that = Gomez’s letter, called'],
    ['Lee read Gomez’s letter to Smit, which called him “a coward.”', 'which = Gomez’s letter, called'],
    ['Lee showed an ad against Smit that called him “a coward.”', 'that = ad, called'],
    ['A letter to the council that called it “slow” was read.', 'that = letter, called'],
    ['The email Smit sent to Lee said it was “a mess.”', 'The email Smit sent to Lee = email Smit sent to Lee, said'],
    [
      'Jan Smit met Ann Lee. An email Smit sent Lee called it “a mess.”',
      'An email Smit sent Lee = email Smit sent Lee, called',
    ],
    ['An email Smit sent Lee called it “a mess.”', 'An email Smit sent Lee = email Smit sent Lee, called'],
    [
      'The letter that Smit wrote to Lee said it was “a mess.”',
      'The letter that Smit wrote to Lee = letter that Smit wrote to Lee, said',
    ],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Lee said they lost a voice that called the port “dead.”', 'Lee = Lee, said'],
    ['Lee read a letter from Smit that called the port “dead.”', 'that = Smit, called'],
    ['Lee got a letter from Smit calling the port “dead.”', 'Smit = Smit, calling'],
    ['Lee came back from Ostby calling the port “dead.”', 'Lee = Lee, calling'],
    ['Lee left a meeting with Smit calling the port “dead.”', 'Lee = Lee, calling'],
    ['Lee left, with Smit calling the port “dead.”', 'Smit = Smit, calling'],
    ['Lee spoke to Smit, who called the port “dead.”', 'who = Smit, called'],
    ['Jan Smit wept. A shocked Smit said it was “a mess.”', 'Smit = Jan Smit, said'],
    ['The letter was late, Smit said, calling it “a mess.”', 'Smit = Smit, calling'],
    ['Lee read the email Smit sent, and said it was “a mess.”', 'Lee = Lee, said'],
    ['The letter Smit sent shows that Lee called it “a mess.”', 'Lee = Lee, called'],
  ])('but not what is none, or whoever wrote it: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('what somebody else is asked to say, nobody has said', () => {
  it.each([
    'Lee asked Smit to say “yes” to the plan.',
    'Lee asked Smit to stay and say “yes” to the plan.',
    'Lee ordered the pilots to stop saying “no.”',
    'Lee wanted Smit to call it “a sham.”',
    'Lee urged Smit to apologize for calling the pilots “slow.”',
    'Lee asked Smit to say sorry for calling the pilots “slow.”',
    'Lee demanded that Smit apologize for calling her “slow.”',
    'Lee asked that the mayor of Ostby say “no” to the plan.',
  ])('%s', (story) => {
    expect(saidBy(story)).toEqual(['-, -']);
  });

  it.each([
    ['Lee told Smit to “shut up.”', 'Lee = Lee, told'],
    ['Lee asked Smit to stay and “wait for the storm.”', 'Lee = Lee, asked'],
    ['Lee asked Smit to stay and said “yes.”', 'Lee = Lee, said'],
    ['Lee promised Smit to say “yes.”', 'Lee = Lee, say'],
    ['Lee offered to stay and call the vote “fair.”', 'Lee = Lee, call'],
    ['Lee asked Smit to leave, calling it “fair.”', 'Lee = Lee, calling'],
    ['Lee was asked to resign for calling it “fair.”', 'Lee = Lee, calling'],
    ['Lee demanded that Smit resign, calling him “slow.”', 'Lee = Lee, calling'],
    ['Lee demanded that Smit resign and called him “slow.”', 'Lee = Lee, called'],
    ['Lee demanded that the port be closed for “good cause.”', 'Lee = Lee, demanded'],
  ])('but whoever asks for it in these words has: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('whoever is judged for words has said them', () => {
  it.each([
    ['Lee denounced Smit for remarks calling sailors “lazy.”', 'Smit = Smit, calling'],
    ['Lee denounced Smit over his comments calling sailors “lazy.”', 'Smit = Smit, calling'],
    ['Lee denounced Smit for remarks describing sailors as “lazy.”', 'Smit = Smit, describing'],
    ['Lee denounced Smit for casting sailors as “lazy.”', 'Smit = Smit, casting'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Lee denounced Smit in remarks calling sailors “lazy.”', 'Lee = Lee, calling'],
    ['Lee denounced Smit, casting sailors as “lazy.”', 'Lee = Lee, denounced'],
    ['Lee dismissed Smit’s criticism of the port as “a lie.”', 'Lee = Lee, dismissed'],
    ['Lee cited Smit’s comments as “evidence.”', 'Lee = Lee, cited'],
    ['Lee read Smit’s letter to the board as “a warning.”', 'Lee = Lee, read'],
  ])('but not in words by which he is judged: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('a verb that is left out', () => {
  it.each([
    ['Lee wants “order” and Smit “peace.”', ['Lee = Lee, wants', 'Smit = Smit, wants']],
    ['Lee called for “order,” Smit for “peace.”', ['Lee = Lee, called', 'Smit = Smit, called']],
    ['Lee said “yes,” Smit “no” and Roe “perhaps.”', ['Lee = Lee, said', 'Smit = Smit, said', 'Roe = Roe, said']],
    ['Lee wants “order” and the mayor “peace.”', ['Lee = Lee, wants', 'the mayor = mayor, wants']],
  ])('has the subject before the mark: %s', (story, quotes) => {
    expect(saidBy(story)).toEqual(quotes);
  });

  it.each([
    'Lee called Smit “slow” and Roe “late.”',
    'Lee called him “slow” and Roe “late.”',
    'Lee promised “jobs” and European “values.”',
    'Lee promised “jobs” and a “clean port.”',
    'Lee mocked “fake news” and Smit “lies.”',
    'Lee decried “chaos,” Smit “lies” and “fraud.”',
    'Lee denounced “elites” and Wall Street “greed.”',
    'Lee wants “order” and Smit “in jail.”',
    'Lee wants “order” and Smit “fired.”',
    'Lee wants “order” and Smit “out.”',
    'Lee said “my friend” Smit “has come to my help again.”',
    'Lee said “the port” and Smit “are one.”',
    'Lee praised “my friend” Smit “and his men.”',
    'Lee said “as long as” Smit “stays” the port would close.',
    'Lee said “nobody” but Smit “wants the quay.”',
  ])('and whoever stands there may be its object: %s', (story) => {
    expect(saidBy(story).every((quote) => quote.startsWith('Lee = Lee,'))).toBe(true);
  });
});

describe('who is heard to speak speaks', () => {
  it.each([
    ['Lee heard the man shout “go home” at the crowd.', 'the man = man, shout'],
    ['Lee heard the man shout, “Go home now!”', 'the man = man, shout'],
    ['Lee saw Smit call the pilots “lazy.”', 'Smit = Smit, call'],
    ['Lee said she had heard a man in the crowd call it “dead.”', 'a man in the crowd = man in the crowd, call'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Lee recalled the mayor, Ann Roe, telling him, “Cut the ropes.”', 'the mayor = Ann Roe, telling'],
    ['Lee showed the plan to the mayor, Ann Roe, saying it was “slow.”', 'Lee = Lee, saying'],
  ])('with a name between commas too: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    'Lee never heard him say “no.”',
    'Lee wants to hear Smit say “no.”',
    'Lee said nobody had ever heard Smit call it “dead.”',
  ])('and who is yet to be heard says nothing: %s', (story) => {
    expect(saidBy(story)).toEqual(['-, -']);
  });
});

describe('whom “him” means', () => {
  const CAME = 'Mary Lee and John Smit came.';
  it.each([
    ['“It is over,” Lee told Smit, prompting him to reply, “We go on.”', 'him = John Smit, reply'],
    ['Lee attacked Smit, forcing him to call it “a sham.”', 'him = John Smit, call'],
    ['Smit mocked the plan, leading her to say it was “dead.”', 'her = her, say'],
    ['Smit was asked about Tom Roe, leading him to call it “dead.”', 'him = him, call'],
    ['Lee was asked about Tom Roe, leading him to call it “dead.”', 'him = Tom Roe, call'],
  ])('%s', (story, quote) => {
    expect(saidBy(`${CAME} ${story}`).at(-1)).toBe(quote);
  });
});

describe('one of many, told by what was done to him', () => {
  it.each([
    ['The pilot Lee fired claims the vote was “a sham.”', 'The pilot Lee fired = pilot Lee fired, claims'],
    ['The pilot Lee attacked said: “It was a sham.”', 'The pilot Lee attacked = pilot Lee attacked, said'],
    ['The pilot said: “It was a sham.”', 'The pilot = Jan Smit, said'],
  ])('%s', (story, quote) => {
    expect(saidBy(`Jan Smit, a pilot, came. Mayor Ann Lee did too. ${story}`)).toEqual([quote]);
  });
});

describe('a count calls nobody anything', () => {
  it.each([
    ['Once called “a liar,” by Lee’s own count, Smit left.', '-, -'],
    ['Called “a mess” by any measure, the port closed.', '-, -'],
    ['Once called “a liar” by Lee, Smit left.', 'Lee = Lee, called'],
    ['The port was called “a mess” by Lee in his account of it.', 'Lee = Lee, called'],
    ['The port was called “a mess” by the standards board.', 'the standards board = standards board, called'],
    ['Once called “a liar” by Lee’s lawyer, Smit left.', 'Lee’s lawyer = Lee’s lawyer, called'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('those who speak together with their ages and trades', () => {
  it.each([
    ['Ann Palm, 44, and Tom Roe, 50, issued a joint statement calling it “a sham.”', 'Ann Palm and Tom Roe'],
    ['“It was a sham,” Ann Palm, 44, Jan Smit and Tom Roe, 50, said.', 'Ann Palm, Jan Smit and Tom Roe'],
    ['“It was a sham,” said Ann Palm, 44, and Tom Roe, 50.', 'Ann Palm and Tom Roe'],
    ['Ann Palm, a pilot of Ostby, and Tom Roe, a teacher, called it “a sham.”', 'Ann Palm and Tom Roe'],
    ['“It was a sham,” said Ann Palm, 44, and Tom Roe, 50, left.', 'Ann Palm'],
    ['They praised Ann Palm, 44, and Tom Roe, 50, called it “a sham.”', 'Tom Roe'],
    ['It ended in May, 2012, and Tom Roe called it “a sham.”', 'Tom Roe'],
  ])('%s', (story, name) => {
    expect(saidBy(story)[0]).toContain(` = ${name}, `);
  });
});

describe('who turns to them behind a comma speaks', () => {
  it.each([
    ['“It is over,” argued Lee, and Smit turned to them: “We go on.”', 'Smit = Smit, turned'],
    ['Lee told them it was over, while Smit turned to the crowd: “We go on.”', 'Smit = Smit, turned'],
  ])('%s', (story, quote) => {
    expect(saidBy(story).at(-1)).toBe(quote);
  });

  it.each([
    'Lee said the port was slow, and the plan had one flaw: “It is late.”',
    'Lee said it was over, and that Smit knew one thing: “It is late.”',
    'Lee said it was late, because Smit had a habit: “He sleeps.”',
    '“It is over,” said Lee, and turned to them: “We go on.”',
    '“It is over,” said Lee, as Smit looked on: “We go home.”',
    '“It is over,” said Lee, while Smit wept: “We go home.”',
    'Lee said it was over, but Smit stayed: “We go home.”',
    'Lee said it was over, and Smit was glad: “We go home.”',
  ])('and a thing, or a reason, does not: %s', (story) => {
    expect(saidBy(story).at(-1)).toMatch(/^Lee = /);
  });
});

describe('what “it” means', () => {
  it.each([
    ['Smit’s campaign rejected the plan. “We go on,” it said.', 'it = Smit’s campaign, said'],
    ['The union struck. “We go on,” it said.', 'it = union, said'],
    ['The council said no. Smit’s campaign went on. “We go on,” it said.', 'it = Smit’s campaign, said'],
    ['The storm hit Ostby. “We go on,” it said.', 'it = it, said'],
    ['Critics of the council met. “We go on,” it said.', 'it = it, said'],
    ['The union struck.\n\nIt rained.\n\n“We go on,” it said.', 'it = it, said'],
    ['The union struck on Monday. It called the plan “dead.”', 'It = union, called'],
    ['The union sent a letter to all. “We go on,” it said.', 'it = union, said'],
    ['The union got a letter from Smit. It called the plan “dead.”', 'It = It, called'],
    ['The union struck. A report came. It called the plan “dead.”', 'It = It, called'],
    ['The union has a sign on its door. It says “keep out.”', 'It = It, says'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});
