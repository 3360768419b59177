import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** The first quote of a story: its words, its speaker as mentioned, its cue. */
const firstOf = (story: string): string =>
  (quotesOf(story)[0] ?? 'none').replace(/^\w+: /, '').replace(/ = .*, (.*), .*$/, ', $1');

describe('a fragment has the speaker of its verb', () => {
  it.each([
    ['Ann Lee wrote that the report “wasn’t good.”', 'wasn’t good. <- Ann Lee, wrote'],
    ['The mayor will play the “rust card,” Ann Lee said.', 'rust card, <- Ann Lee, said'],
    ['Ann Lee implied the deck was “thin” in May.', 'thin <- Ann Lee, implied'],
    ['Another said he hoped with his “whole heart” that it floats.', 'whole heart <- Another, said'],
    [
      'It is what the Post of Ostby and the Bonn Times each called a “rough week.”',
      'rough week. <- the Bonn Times, called',
    ],
    ['Ann Lee is said to have called the crew “free riders” in May.', 'free riders <- Ann Lee, called'],
    ['Ann Lee stayed, having repeatedly called it a “mess.”', 'mess. <- Ann Lee, called'],
    ['Ann Lee made a point of saying the quay “was a place to meet.”', 'was a place to meet. <- Ann Lee, saying'],
    ['Asked by Ann Lee if the crew “gets” it, Jan Smit left.', 'gets <- Ann Lee, Asked'],
    ['Ann Lee began by calling it a “mess.”', 'mess. <- Ann Lee, calling'],
    ['Calling the quay “a mess,” Ann Lee left.', 'a mess, <- Ann Lee, Calling'],
    ['Angrily calling the quay “a mess” again, Ann Lee left.', 'a mess <- Ann Lee, calling'],
    ['Mocking Jan Smit’s talk of “a new age,” Ann Lee left.', 'a new age, <- Jan Smit, talk'],
    ['Responding to Jan Smit’s claim that she was “far too weak,” Ann Lee left.', 'far too weak, <- Jan Smit, claim'],
    ['Noting that the quay “is a mess,” though, the pilots stayed.', 'is a mess, <- the pilots, Noting'],
    ['Jan Smit played a tape of Ann Lee saying, “It must go.”', 'It must go. <- Ann Lee, saying'],
    ['Jan Smit heard Ann Lee calling it “a mess.”', 'a mess. <- Ann Lee, calling'],
    ['Jan Smit heard a man calling Ann Lee “a thief.”', 'a thief. <- a man, calling'],
    ['A tape showed the man in red calling Ann Lee “a thief.”', 'a thief. <- the man in red, calling'],
    ['Jan Smit showed his anger, calling Ann Lee “a thief.”', 'a thief. <- Jan Smit, calling'],
    ['Ann Lee might say “it is over.”', 'it is over. <- -, -, -'],
    ['Jan Smit met Ann Lee, calling it “a mess.”', 'a mess. <- Jan Smit, calling'],
    ['Mayor Ann Lee telling the crew that “it is over” in 1972.', 'it is over <- Ann Lee, telling'],
    ['Pilots of the port, who came by night, left, fuming at the “mess.”', 'mess. <- Pilots of the port, fuming'],
    ['Critics of the plan, however, say it is an “eyesore.”', 'eyesore. <- Critics of the plan, say'],
    ['Ann Lee said it was not hers and dismissed it as a “mess.”', 'mess. <- Ann Lee, dismissed'],
    [
      'Most pilots agreed that the deck is in “fair shape,” while 73 percent said so of the crew.',
      /<- Most pilots, agreed/,
    ],
    ['Ann Lee is glad as she keeps talking about the “power of all.”', 'power of all. <- she, talking'],
    ['Jan Smit left when Ann Lee spoke of boats with “holes in them,” he said.', /^holes in them, <- (?!Jan)/],
    ['Ann Lee talked of plans that let the old crew sail first and to “close the gaps.”', /<- Ann Lee, talked/],
    ['Ann Lee attacked the former mayor Jan Smit for being a “failed pilot.”', 'failed pilot. <- Ann Lee, attacked'],
    ['The pilots started to portray the whole affair as a “mess.”', 'mess. <- The pilots, portray'],
    ['Ann Lee encouraged the young crew of the ferry to “breathe.”', 'breathe. <- Ann Lee, encouraged'],
    ['Ann Lee sent a letter inviting them all to the port to “win a boat!”', 'win a boat! <- Ann Lee, inviting'],
    [
      'Ann Lee refers to Jan Smit (D-Ohio), who is her friend, as “Captain Rust,” at times.',
      /^Captain Rust, <- Ann Lee/,
    ],
    ['The board framed its plan as much more than a “sketch.”', 'sketch. <- The board, framed'],
    ['Jan Smit casts Ann Lee as a pilot who would “sink” it all.', 'sink <- Jan Smit, casts'],
    ['Ann Lee ticked off a row of aims, with a “fair share” for all.', 'fair share <- Ann Lee, ticked'],
    ['Ann Lee lashed out at what she sees as plans for “dead piers.”', /^dead piers\. <- she,/],
    ['The crew discussed how the deck “was going to go.”', 'was going to go. <- The crew, discussed'],
    ['Ann Lee will accuse the crew of a “cover-up.”', 'cover-up. <- Ann Lee, accuse'],
    ['“It is late,” the mayor will say.', 'It is late, <- the mayor, say'],
    ['Ann Lee said the crew should declare it a “dry port.”', 'dry port. <- Ann Lee, said'],
    ['Yet Ann Lee didn’t stop there, also calling for “light.”', 'light. <- Ann Lee, calling'],
    ['Ann Lee tweeted at a man who promised a bridge: “It will never hold a cart.”', /<- Ann Lee, tweeted/],
    ['Ann Lee met a man who said, “It will never hold a cart.”', /<- who, said/],
    ['Conceding that it may come “down the line” she warned: “Not soon.”', 'down the line <- she, Conceding'],
    ['When asked if the deck was “thin,” Ann Lee said, “What?”', /^thin, <- -/],
    ['The “old” deck may do, Ann Lee said: “It floats.”', 'old <- Ann Lee, said'],
    ['Ann Lee tweeted that the deck was “Disgraceful!”', 'Disgraceful! <- Ann Lee, tweeted'],
    ['The fears named by many go beyond Ann Lee’s pledge to be “neutral” in it.', 'neutral <- Ann Lee, pledge'],
    ['Jan Smit said Ann Lee’s pledge to sail was “a sham.”', 'a sham. <- Jan Smit, said'],
    ['When Ann Lee came, Jan Smit turned to them: “It will never hold a cart.”', /<- Jan Smit, turned/],
    ['When Ann Lee came she turned to them: “It will never hold a cart.”', /<- (?:Ann Lee|she), /],
    [
      'A plan was told to all long before the pilots started to portray it as a “mess.”',
      'mess. <- the pilots, portray',
    ],
    ['Ann Lee said, however, that she hopes “it floats.”', 'it floats. <- Ann Lee, said'],
    ['She hopes “it floats.”', 'it floats. <- She, hopes'],
    ['The board deemed it “well kept,” as it is.', 'well kept, <- The board, deemed'],
    ['And she echoed Jan Smit (R-Wis.), who told a paper on Monday that it was “far too thin.”', /<- who, told/],
  ])('%s', (story, quote) => {
    expect(firstOf(story)).toMatch(quote);
  });

  it.each([
    ['a title behind the noun for it', 'Ann Lee said that the report “winter tide” had begun.'],
    ['a noun that looks like a participle', 'In the town, after the shooting, the old “rust” bell rang.'],
    ['a title with a sign of its own', 'Ann Lee said that the musical was “Mamma Rust!” and no more.'],
    ['a worry behind the mark', 'There would be “immediate” concerns about the pier.'],
    ['an aim', 'Ann Lee encouraged the crew at the old harbour’s “dry port” by the river.'],
    ['what somebody hopes of it', 'The town is building a “dry port” in what it hopes will be an age of trade.'],
    ['a denied verb', 'Ann Lee never called it “rust.”'],
  ])('but not: %s', (_, story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});

describe('a noun for what is thought', () => {
  it('leads on to it as one for what is said does', () => {
    expect(quotesOf('The town lives by the idea that a pier is “for life.”')).toEqual([
      'partial: for life. <- -, -, -',
    ]);
  });
});

describe('a verb that denies', () => {
  it('says nothing before a colon', () => {
    expect(quotesOf('The vote didn’t surprise Ann Lee: “We knew it from the start.”')[0]).not.toContain('The vote');
  });
});

describe('whoever ends a sentence tells all that it quotes', () => {
  it('as a guess', () => {
    expect(quotesOf('The deck was a “good thing” that gave “fair shelter,” Ann Lee remarked.')).toEqual([
      'partial: good thing <- Ann Lee = Ann Lee ?, -, -',
      'partial: fair shelter, <- Ann Lee = Ann Lee, remarked, -',
    ]);
  });

  it('but not what has a verb of its own, nor what another sentence quotes', () => {
    expect(quotesOf('Jan Smit called it “a mess” and “a sham,” but it was “fair shelter,” Ann Lee said.')).toEqual([
      'partial: a mess <- Jan Smit = Jan Smit, called, -',
      'partial: a sham, <- Jan Smit = Jan Smit, called, -',
      'partial: fair shelter, <- Ann Lee = Ann Lee, said, -',
    ]);
    expect(quotesOf('The “rust belt” remark was old. It was “fair shelter,” Ann Lee said.')[0]).toBe(
      'partial: rust belt <- -, -, -',
    );
  });
});
