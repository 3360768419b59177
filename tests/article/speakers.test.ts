import { describe, expect, it } from 'vitest';
import { mentionsOf, quotesOf } from './quotes-of.ts';

describe('the speaker of a report inside a report', () => {
  it.each([
    ['Ann Lee said she believed the deck was “sound enough.”', 'Ann Lee'],
    ['Ann Lee told reporters the crew thought it “a fine day.”', 'Ann Lee'],
    ['Ann Lee told the “Harbour Hour” that she agreed it was “a fine day.”', 'Ann Lee'],
    ['Jan Smit met Ann Lee, noting that she had called it “a fine day.”', 'Jan Smit'],
    ['Ann Lee said the port had closed because it feared “a long winter.”', 'Ann Lee'],
    ['Ann Lee said her crew was going into “deep water” to help.', 'Ann Lee'],
    ['Ann Lee told the council before she left that she believed it was “a fine day.”', 'Ann Lee'],
    ['Dockers who think the deck “is sound enough for all,” Ann Lee said.', 'Ann Lee'],
    ['Ann Lee said that those who thought it was over could “look for a boat.”', 'Ann Lee'],
    ['Ann Lee said that once the council goes on leave, “I will do all that I can.”', 'Ann Lee'],
    ['Ann Lee said he never saw the deck “swing” at all.', 'Ann Lee'],
  ])('is who reports a thought, or words of his or her own: %s', (story, mention) => {
    expect(mentionsOf(story)).toEqual([mention]);
  });

  it.each([
    ['Officials have said he said “no more boats” at the time.', 'he'],
    ['Ann Lee said the mayor called it “a fine day.”', 'the mayor'],
    ['“Not a word of it is true,” Ann Lee said, according to a tape of the meeting.', 'Ann Lee'],
  ])('is who said it where another reports it: %s', (story, mention) => {
    expect(mentionsOf(story)).toEqual([mention]);
  });
});

describe('the speaker beside a clause that has ended', () => {
  it.each([
    ['When Ann Lee mentioned the bridge, Jan Smit called it “a ruin.”', 'Jan Smit'],
    ['The mayor, as Ann Lee has said, left early and promised “a better year.”', 'The mayor'],
    ['Ann Lee said that the bridge, which some have praised, was “a ruin.”', 'Ann Lee'],
    ['Ann Lee, who spoke in Bonn, did not name him, but told the crew it was “a ruin.”', 'Ann Lee'],
    ['When told Ann Lee was on board, Jan Smit paused and said it was “an honour.”', 'Jan Smit'],
    ['Ann Lee heard that Jan Smit had left and called it “a shame.”', 'Ann Lee'],
  ])('is that of the clause the words stand in: %s', (story, mention) => {
    expect(mentionsOf(story)).toEqual([mention]);
  });

  it.each([
    'When Ann Lee mentioned the bridge, a gull stole a “fine” fish.',
    'It was one of Hale’s “wild” ideas, which have angered the crew.',
  ])('is nobody where only that clause speaks: %s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});

describe('a subject after its verb', () => {
  it.each([
    ['“It will be a hard year” for the port, said Ann Lee.', 'Ann Lee'],
    ['The charm of the port, says Ann Lee, a historian, is that it was “never finished.”', 'Ann Lee'],
    ['The port has used “velvet ropes” in its dealings, said Ann Lee of the union.', 'Ann Lee'],
  ])('stands behind a comma: %s', (story, mention) => {
    expect(mentionsOf(story)).toEqual([mention]);
  });

  it.each([
    ['Ann Lee, who put the costs “in the millions,” described the talks as “slow.”', ['who', 'Ann Lee']],
    ['They mocked the plan described as “a flip,” in which a boat is sold twice.', ['They']],
    ['He suggested the crew was late, called Ann Lee “third-rate” and left.', ['He']],
  ])('is not taken from the object of a verb that judges: %s', (story, mentions) => {
    expect(mentionsOf(story)).toEqual(mentions);
  });
});

describe('a subject far from its verb', () => {
  it.each([
    ['Sen. Ann Lee (R-Fla.) on Saturday criticized the plan, saying it went “nowhere near far enough.”', 'Ann Lee'],
    ['The leaders, who, on a call Friday, praised the crew, called it “a fine day.”', 'The leaders'],
    ['Ann Lee, the author of “Going Home,” about the sea, said the days of “plenty” are gone.', 'Ann Lee'],
    ['Ann Lee, a spokeswoman for the port, who was not there, said it was “a fine day.”', 'Ann Lee'],
    ['The port denied it, with Jan Smit taking to the radio to call it “a fine day.”', 'Jan Smit'],
    ['Jan Smit is doing much right, refusing to sail with Ann Lee and advising the crew to “stay home.”', 'Jan Smit'],
    ['“A hard year,” Ann Lee, the historian who wrote of the port, said.', 'Ann Lee'],
    ['A captain who lost his boat said it was “a hard year.”', 'A captain'],
    ['What many are calling an “instant success” has sunk.', 'many'],
    ['Ann Lee infamously referred to the crew as “landsmen.”', 'Ann Lee'],
  ])('is found: %s', (story, mention) => {
    expect(mentionsOf(story)).toEqual([mention]);
  });
});

describe('a verb that no list knows', () => {
  it.each([
    ['Ann Lee reacted coolly to the plan, “It is not what we asked for.”', 'Ann Lee'],
    ['She often swims for the port, saying, “It keeps me young at heart.”', 'She'],
    ['Ann Lee lobbies for a new bridge: “Nobody should have to swim.”', 'Ann Lee'],
    ['“We have lost a day,” the old captain moaned as he left.', 'the old captain'],
  ])('attributes a whole statement: %s', (story, mention) => {
    expect(mentionsOf(story)).toEqual([mention]);
  });
});

describe('a noun that looks like a verb', () => {
  it.each([
    'The first four states that vote hold “a quarter” of the seats.',
    'The racist remarks at the “old bridge” went on.',
    'The port is partly to blame for lost boats, and so is this “change of wind” at sea.',
  ])('attributes nothing: %s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});

describe('a name behind the noun that speaks', () => {
  const told = (subject: string): string | undefined =>
    quotesOf(`Tom Ford left.\n\n${subject} said: “We saw it.”`)[0]?.split(' <- ')[1];

  it.each([
    ['A man close to Ford', 'man close to Ford'],
    ['The attorney representing Tom Ford', 'attorney representing Tom Ford'],
    ['An official briefed by Tom Ford', 'official briefed by Tom Ford'],
    ['Someone impersonating Tom Ford', 'Someone impersonating Tom Ford'],
    ['The mother of Tom Ford', 'mother of Tom Ford'],
  ])('does not speak: %s', (subject, name) => {
    expect(told(subject)).toBe(`${subject} = ${name}, said, -`);
  });

  it.each([
    ['The visiting Tom Ford', 'Tom Ford = Tom Ford, said, -'],
    ['The newly appointed Tom Ford', 'Tom Ford = Tom Ford, said, -'],
    ['Speaking to reporters Tom Ford', 'Tom Ford = Tom Ford, said, -'],
    ['Tom Ford, representing Ann Lee,', 'Tom Ford = Tom Ford, said, -'],
    ['The father of Tom Ford, Bill Ford,', 'The father of Tom Ford = Bill Ford (father of Tom Ford), said, -'],
    ['Secretary of State John Kern', 'John Kern = John Kern (Secretary of State), said, -'],
  ])('speaks where it is the noun: %s', (subject, speaker) => {
    expect(told(subject)).toBe(speaker);
  });
});

describe('a speaker behind another verb', () => {
  it.each([
    ['A lawyer who represents Tom Ford said: “We saw it.”', ['A lawyer']],
    ['A lawyer who met Tom Ford said: “We saw it.”', ['A lawyer']],
    ['Ann Moss was quoted by the Post as saying “a fine day.”', ['Ann Moss']],
    ['The Post quoted Ann Moss as saying “a fine day.”', ['Ann Moss']],
    ['Prosecutors allege Ford told Lee “I will pay.”', ['Ford']],
  ])('is the one who speaks: %s', (story, mentions) => {
    expect(mentionsOf(story)).toEqual(mentions);
  });

  it.each([
    ['“I saw it,” said Anna Bell, and her brother Mark Bell added: “So did I.”', 'Anna Bell = Anna Bell, said, -'],
    ['“I saw it,” said Anna Bell, spokeswoman for the port said.', 'Anna Bell = Anna Bell, said, -'],
    [
      '“I saw it,” said Anna Bell, a spokeswoman for the port.',
      'Anna Bell = Anna Bell (spokeswoman for the port), said, -',
    ],
  ])('has no clause for a role: %s', (story, speaker) => {
    expect(quotesOf(story)[0]?.split(' <- ')[1]).toBe(speaker);
  });
});

describe('words that somebody denies', () => {
  it.each(['Jan Smit denied the plan was “far too late.”', 'Jan Smit rejected the charge that he was “a thief.”'])(
    'are nobody’s: %s',
    (story) => {
      expect(quotesOf(story)[0]).toMatch(/<- -, -, -$/);
    },
  );

  it('are another’s whom the sentence names', () => {
    expect(quotesOf('Jan Smit denied that he was “a thief,” as the mayor had claimed.')).toEqual([
      'partial: a thief, <- the mayor = mayor, claimed, -',
    ]);
  });

  it.each([
    'Jan Smit rejected the plan as “a theft.”',
    'Jan Smit rejected a plan that was “far too late.”',
    'Jan Smit rejected the plan because it was “far too late.”',
    'Jan Smit denied it, saying that the plan was “far too late.”',
  ])('are told from a judgement of one’s own: %s', (story) => {
    expect(mentionsOf(story)).toEqual(['Jan Smit']);
  });
});
