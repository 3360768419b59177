import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a fragment is somebody’s where its sentence says so', () => {
  it.each([
    [
      'by an attribution at its end',
      'The ferry had “hardly any paint left” after the storm, said Kim Roe, its mate.',
      'partial: hardly any paint left <- Kim Roe = Kim Roe, said, -',
    ],
    [
      'by a source at its end',
      'The harbour pays “dozens” of divers to search the wreck, the quay and the two sheds beside it by night, according to pilot Jan Smit.',
      'partial: dozens <- Jan Smit = Jan Smit (pilot), according to, -',
    ],
    [
      'by a noun of speech with its owner',
      'Ann Lee’s claim that the deck was “far too thin” was dismissed.',
      'partial: far too thin <- Ann Lee = Ann Lee, claim, -',
    ],
    [
      'by a noun of speech behind it',
      'The council did not forget the “rust belt” remark.',
      'partial: rust belt <- -, -, -',
    ],
    [
      'by “as”',
      'The plan casts the old quay as an “eyesore” of the town.',
      'partial: eyesore <- The plan = plan, casts, -',
    ],
    [
      'by its length',
      'The council would pay for “every nail and plank of the old quay” in May.',
      'partial: every nail and plank of the old quay <- -, -, -',
    ],
    [
      'by its length, behind what nobody is to say',
      'Don’t say “Jan, this deck is so dull it literally put me to sleep.” Nothing is so dull.',
      'partial: Jan, this deck is so dull it literally put me to sleep. <- -, -, -',
    ],
    ['by a slogan', 'Smit won on the slogan “Clean Docks Now” in 2009.', 'partial: Clean Docks Now <- -, -, -'],
    [
      'by what it calls somebody',
      'Olsen calls the town “Rust Bay” in his book.',
      'partial: Rust Bay <- Olsen = Olsen, calls, -',
    ],
    [
      'by what it refers to somebody as',
      'Olsen referred to the mayor as “Captain Rust” all evening.',
      'partial: Captain Rust <- Olsen = Olsen, referred, -',
    ],
    [
      'by “what” before the verb',
      'Mrs. Ann Lee came. She lives in what she called “a mess.”',
      'partial: a mess. <- she = Ann Lee ?, called, -',
    ],
  ])('%s', (_, story, quote) => {
    expect(quotesOf(story)).toEqual([quote]);
  });

  it('is named by the pronoun of a noun of speech, as a guess', () => {
    expect(quotesOf('Mrs. Ann Lee came early. Her warning of “dire days” went unheard.')).toEqual([
      'partial: dire days <- Her = Ann Lee ?, warning, -',
    ]);
  });

  it('is nobody’s in particular where many speak', () => {
    expect(quotesOf('The council heard cries of “Shame on You” from the gallery.')).toEqual([
      'partial: Shame on You <- -, -, -',
    ]);
    expect(quotesOf('In reply to claims that “it is over,” Ann Lee shrugged.')).toEqual([
      'partial: it is over, <- -, -, -',
    ]);
    expect(quotesOf('Asked “will you resign?”, Ann Lee walked out.')).toEqual(['partial: will you resign? <- -, -, -']);
  });

  it('in a list belongs to whoever said the first of it', () => {
    expect(quotesOf('Ann Lee called it “unfit” or “unsafe” on Tuesday.')).toEqual([
      'partial: unfit <- Ann Lee = Ann Lee, called, -',
      'partial: unsafe <- Ann Lee = Ann Lee, called, -',
    ]);
  });

  it('is a statement where it is a paragraph below whoever wrote it, as a guess', () => {
    expect(quotesOf('Ann Lee closed the quay. She tweeted:\n\n“Closed at last #ostby”\n\nIt rained.')).toEqual([
      'direct: Closed at last #ostby <- She = Ann Lee ?, -, -',
    ]);
  });

  it('is a statement, however short, where it is a sentence', () => {
    expect(quotesOf('“We have a friend,” Ann Lee said. “Jan Smit.”').at(-1)).toBe(
      'direct: Jan Smit. <- Ann Lee = Ann Lee, -, -',
    );
  });
});

describe('a fragment is nobody’s', () => {
  it.each([
    ['without any speech around it', 'The bar of Ostby serves “soup” and “bread” at noon.'],
    ['as a thing of its own', 'They are building a “dry port” by the river.'],
    ['as an example of words', 'Clerks searched the files for words such as “anchor” and “rope” in May.'],
    ['as a word spoken of', 'Ann Lee said the word “harbour” was old.'],
    ['as a title of a work', 'Ann Lee said that the film “winter tide” had begun.'],
    ['as a title with a comma inside its marks', 'They watched a show called “Brokers,” and Ann Lee said it was fair.'],
    ['as a programme', 'Ann Lee said so on Harbour Radio’s “Morning Tide.”'],
    ['as a nickname', 'The harbour cat, known as “Guppy,” slept when Ann Lee said so.'],
    ['as an alias', 'Olsen wrote under the name “Carl Danger,” and it did him no good.'],
    ['where “so-called” disowns it', 'The so-called “closed” votes were denounced on Monday.'],
    ['where it was not said', 'Ann Lee never said the deck was “far too thin” for trucks.'],
    ['as an organisation', 'Smit is the founder of “Pilots for Ostby.” He pleaded guilty.'],
  ])('%s', (_, story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});

describe('statements that are signed', () => {
  it('are each signer’s, without a full stop between them', () => {
    expect(
      quotesOf('“The quay was never better than now.” ― Ann Lee “I would not walk on it.” ― Beck de Vries'),
    ).toEqual([
      'direct: The quay was never better than now. <- Ann Lee = Ann Lee, -, -',
      'direct: I would not walk on it. <- Beck de Vries = Beck de Vries, -, -',
    ]);
  });
});

describe('what somebody sees in something is theirs', () => {
  it.each([
    ['heralded the town’s deal with the union as a “breakthrough.”', 'heralded'],
    ['dismissed the deal as a “sham.”', 'dismissed'],
    ['came late, casting the deal as a “sham.”', 'casting'],
  ])('Ann Lee %s', (story, cue) => {
    expect(quotesOf(`Ann Lee ${story}`)[0]).toMatch(new RegExp(`<- Ann Lee = Ann Lee, ${cue}, -$`));
  });

  it('in a passive too, where somebody is named', () => {
    expect(quotesOf('The deal is seen by Ann Lee as a “sham” of old.')).toEqual([
      'partial: sham <- Ann Lee = Ann Lee, seen, -',
    ]);
    expect(quotesOf('The deal was seen as a “sham” by many.')).toEqual(['partial: sham <- -, -, -']);
    expect(quotesOf('Lee’s remarks were widely condemned as a “sham”.')).toEqual(['partial: sham <- -, -, -']);
    expect(quotesOf('Lee has widely condemned it as a “sham”.')).toEqual(['partial: sham <- Lee = Lee, condemned, -']);
    expect(quotesOf('Ann Lee works as a “fixer” for the port.')).toEqual(['partial: fixer <- -, -, -']);
  });
});

describe('a clause with “as” tells who said it', () => {
  it.each([
    'The town is “racing towards the wall,” as Ann Lee, a pilot, put it.',
    'As Ann Lee puts it, the town is “racing towards the wall.”',
    'They went on even if, as Ann Lee noted at one point, it was “racing towards the wall.”',
  ])('%s', (story) => {
    expect(quotesOf(story)[0]).toContain('racing towards the wall');
    expect(quotesOf(story)[0]).toContain('<- Ann Lee = Ann Lee');
  });

  it.each([
    'As Ann Lee spoke, the crowd was “rather restless.”',
    'As Ann Lee called the crowd in, it was “rather restless.”',
  ])('but not when: %s', (story) => {
    expect(quotesOf(story).join()).not.toContain('= Ann Lee');
  });
});

describe('the subject of a fragment’s verb', () => {
  it.each([
    ['A former mayor -- Ann Lee, who lost in May -- said the plan was “too late.”', 'Ann Lee'],
    ['Ann Lee - who lost in May - said the plan was “too late.”', 'Ann Lee'],
    ['In a poll, 63 percent said Lee was “too late.”', '63 percent'],
    ['It was a game many are calling an “instant classic.”', 'many'],
    ['Nothing the mayor said “will calm the town,” the senator said.', 'the senator'],
    ['That letter demanded that Lee make “a major public apology.”', 'That letter'],
  ])('%s', (story, mention) => {
    expect(quotesOf(story)[0]).toContain(`<- ${mention} = `);
  });

  it('is nobody in a clause between dashes that has ended', () => {
    expect(
      quotesOf('Ann Lee noted that the pier – what Jan Smit calls “a modern shed” – is “central” to it.').at(-1),
    ).toBe('partial: central <- Ann Lee = Ann Lee, noted, -');
  });
});
