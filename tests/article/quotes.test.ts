import { describe, expect, it } from 'vitest';
import { reading } from './fixtures.ts';
import { quotesOf } from './quotes-of.ts';

describe('the speaker of a quote', () => {
  it.each([
    ['stands after it', '“We go on,” Ann Lee said.', 'direct: We go on, <- Ann Lee = Ann Lee, said, -'],
    ['stands after the verb', '“We go on,” said Ann Lee.', 'direct: We go on, <- Ann Lee = Ann Lee, said, -'],
    ['stands before it', 'Ann Lee said, “We go on.”', 'direct: We go on. <- Ann Lee = Ann Lee, said, -'],
    [
      'stands before a fragment',
      'Ann Lee said the plan was “far too late.”',
      'partial: far too late. <- Ann Lee = Ann Lee, said, -',
    ],
    [
      'is attributed without a verb',
      'The plan was “far too late,” according to Ann Lee.',
      'partial: far too late, <- Ann Lee = Ann Lee, according to, -',
    ],
    [
      'has an apposition',
      '“We go on,” Ann Lee, the harbour’s director, said.',
      'direct: We go on, <- Ann Lee = Ann Lee (harbour’s director), said, -',
    ],
    [
      'has a relative clause',
      'Ann Lee, who lost twice, said: “We go on.”',
      'direct: We go on. <- Ann Lee = Ann Lee, said, -',
    ],
    [
      'has a title',
      '“We go on,” President Ann Lee told reporters.',
      'direct: We go on, <- Ann Lee = Ann Lee (President), told, -',
    ],
    [
      'is a body',
      '“We go on,” the foreign ministry said.',
      'direct: We go on, <- the foreign ministry = foreign ministry, said, -',
    ],
    [
      'is described',
      '“We go on,” said a spokesman for the ministry.',
      'direct: We go on, <- a spokesman for the ministry = spokesman for the ministry, said, -',
    ],
    ['answers a question mark', '“Why now?” Ann Lee asked.', 'direct: Why now? <- Ann Lee = Ann Lee, asked, -'],
    [
      'speaks in a statement',
      '“We go on,” Ann Lee said in a written statement.',
      'direct: We go on, <- Ann Lee = Ann Lee, said, in a written statement',
    ],
    [
      'speaks by a participle',
      'Ann Lee shrugged, saying the plan was “far too late.”',
      'partial: far too late. <- Ann Lee = Ann Lee, saying, -',
    ],
    [
      'speaks by an infinitive',
      'Ann Lee went on to say: “We go on.”',
      'direct: We go on. <- Ann Lee = Ann Lee, say, -',
    ],
    [
      'speaks by a second verb',
      'Ann Lee left the room and called it “a zoo.”',
      'partial: a zoo. <- Ann Lee = Ann Lee, called, -',
    ],
    [
      'acts in a passive',
      'The plan was called “a disgrace” by Ann Lee.',
      'partial: a disgrace <- Ann Lee = Ann Lee, called, -',
    ],
    [
      'comes with “with”',
      'It ended badly, with Ann Lee calling it “a zoo.”',
      'partial: a zoo. <- Ann Lee = Ann Lee, calling, -',
    ],
    [
      'is a relative pronoun',
      'They met Mayor Ann Lee, who called it “a zoo.”',
      'partial: a zoo. <- who = Ann Lee (Mayor), called, -',
    ],
    [
      'has a state in brackets',
      '“We go on,” Sen. Ann Lee (R-Fla.) said.',
      'direct: We go on, <- Ann Lee = Ann Lee (Sen.), said, -',
    ],
    [
      'is a label',
      'Ann Lee: “We go on, come what may.”',
      'direct: We go on, come what may. <- Ann Lee = Ann Lee, -, -',
    ],
    [
      'signs with a dash',
      '“We go on, come what may.” — Ann Lee',
      'direct: We go on, come what may. <- Ann Lee = Ann Lee, -, -',
    ],
    [
      'has a verb that no list knows',
      '“We go on,” Ann Lee croaked.',
      'direct: We go on, <- Ann Lee = Ann Lee, croaked, -',
    ],
    [
      'turns to somebody before a colon',
      'Ann Lee turned to the crowd: “We go on.”',
      'direct: We go on. <- Ann Lee = Ann Lee, turned, -',
    ],
    [
      'is named beside a description',
      '“We go on,” the mayor’s lawyer, Ann Lee, said.',
      'direct: We go on, <- the mayor’s lawyer = Ann Lee (mayor’s lawyer), said, -',
    ],
  ])('%s', (_, story, quote) => {
    expect(quotesOf(story)).toEqual([quote]);
  });

  it('is the one before the mark where two speak in a sentence', () => {
    expect(
      quotesOf('Ann Lee said “the deck is sound,” and Jan Smit said in a statement “the pillars are not.”'),
    ).toEqual([
      'partial: the deck is sound, <- Ann Lee = Ann Lee, said, -',
      'partial: the pillars are not. <- Jan Smit = Jan Smit, said, in a statement',
    ]);
  });

  it.each([
    [
      'Mayor Ann Lee called it “a sham,” but Jan Smit said it was fair.',
      'partial: a sham, <- Ann Lee = Ann Lee (Mayor), called, -',
    ],
    ['While Ann Lee said it was “unfair,” Jan Smit left the room.', 'partial: unfair, <- Ann Lee = Ann Lee, said, -'],
    ['Ann Lee called it “a sham,” which Jan Smit denied.', 'partial: a sham, <- Ann Lee = Ann Lee, called, -'],
    ['The paper quoted Ann Lee as saying “it is over.”', 'partial: it is over. <- Ann Lee = Ann Lee, saying, -'],
    ['“It is over,” Ann Lee on Tuesday told reporters.', 'direct: It is over, <- Ann Lee = Ann Lee, told, -'],
    ['“The man fled on foot,” police said.', 'direct: The man fled on foot, <- police = police, said, -'],
    ['Stephen King came. “It is over,” King said.', 'direct: It is over, <- King = Stephen King, said, -'],
    ['Even Smit was there. “It is over,” Smit said.', 'direct: It is over, <- Smit = Smit, said, -'],
  ])('is not whoever stands nearest: %s', (story, quote) => {
    expect(quotesOf(story)).toEqual([quote]);
  });

  it.each([
    'Ann Lee never said “it is over” to anyone.',
    'Ann Lee denied saying “it is over.”',
    'Ann Lee refused to say “sorry for it all.”',
    'No one said “it is over.”',
    'If Ann Lee were to say “it is over,” Jan Smit would leave.',
  ])('is nobody where it was not said: %s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });

  it('is both of two who say it together', () => {
    expect(quotesOf('“It is over,” Ann Lee and Jan Smit said.')).toEqual([
      'direct: It is over, <- Ann Lee and Jan Smit = Ann Lee and Jan Smit, said, -',
    ]);
  });

  it('is a guess where two share the name', () => {
    expect(quotesOf('John Smith came. Peter Smith’s boat sank. “It is over,” Smith said.')).toEqual([
      'direct: It is over, <- Smith = John Smith ?, said, -',
    ]);
  });

  it('is not carried over a sentence with another subject', () => {
    expect(quotesOf('“It is over,” said Ann Lee. Jan Smit agreed. “He is right about it.”').at(-1)).toBe(
      'direct: He is right about it. <- -, -, -',
    );
  });

  it.each([
    [
      'Ann Lee said: “I won.” Critics of Jan Smit say: “He is always late.”',
      'direct: He is always late. <- Critics of Jan Smit = Critics of Jan Smit, say, -',
    ],
    [
      'Jan Smit said it was over. Critics of the mayor say: “She is always late.”',
      'direct: She is always late. <- Critics of the mayor = Critics of the mayor, say, -',
    ],
    ['Jan Smit said: “I lost.” “So true,” wrote user nine on the wall.', 'direct: So true, <- -, -, -'],
    [
      'Jan Smit said: “I lost.” There was one word left: “Go home now, all of you.”',
      'direct: Go home now, all of you. <- -, -, -',
    ],
  ])('is not who spoke before where the sentence names another: %s', (story, quote) => {
    expect(quotesOf(story).at(-1)).toBe(quote);
  });

  it('is not who speaks next where the sentence names another', () => {
    expect(quotesOf('“He is always late,” wrote user nine on the wall. “I won,” said Ann Lee.')[0]).toBe(
      'direct: He is always late, <- -, -, -',
    );
  });

  it('is carried on in a paragraph without a further name, and taken from the next statement as a guess', () => {
    expect(quotesOf('“I won,” Ann Lee said. It rained. “We go on with it.”').at(-1)).toBe(
      'direct: We go on with it. <- Ann Lee = Ann Lee, -, -',
    );
    expect(quotesOf('“It was a long day.” “I won,” said Ann Lee.')[0]).toBe(
      'direct: It was a long day. <- Ann Lee = Ann Lee ?, -, -',
    );
  });

  it('of “it” is no person', () => {
    expect(quotesOf('“We go on,” Mr. Smit said.\n\nThe storm hit it. “It is over,” it said.').at(-1)).toBe(
      'direct: It is over, <- it = it, said, -',
    );
  });

  it('is nobody where a pronoun may be either of two', () => {
    expect(quotesOf('Robin Lee met Kim Smit by the quay.\n\n“We go on,” he said.')).toEqual([
      'direct: We go on, <- he = he, said, -',
    ]);
  });

  it('is told from a given name where a pronoun may be one of two', () => {
    expect(quotesOf('Maria Gomez met Peter Olsen by the quay.\n\n“We go on,” she said.')).toEqual([
      'direct: We go on, <- she = Maria Gomez ?, said, -',
    ]);
  });

  it('is who the description calls, as a guess', () => {
    expect(quotesOf('Sen. Ann Lee came early with Mayor Jan Smit.\n\n“We go on,” the senator said.')).toEqual([
      'direct: We go on, <- the senator = Ann Lee (Sen.) ?, said, -',
    ]);
  });

  it('of a statement after reported speech is who was reported, as a guess', () => {
    expect(quotesOf('Ann Lee said that more would come. “We go on as long as we can.”')).toEqual([
      'direct: We go on as long as we can. <- Ann Lee = Ann Lee ?, -, -',
    ]);
  });

  it('is not a noun that looks like a verb', () => {
    expect(quotesOf('The United States signed the “final version” in May.')).toEqual([]);
    expect(quotesOf('The orders of the day were “mostly routine” there.')).toEqual([]);
  });

  it('goes by the fullest name that the article gives', () => {
    expect(quotesOf('Engineer Ann Lee came early.\n\n“We go on,” Lee said.')).toEqual([
      'direct: We go on, <- Lee = Ann Lee (Engineer), said, -',
    ]);
  });

  it('is read from a pronoun, as a guess, no more than two paragraphs back', () => {
    expect(quotesOf('Ann Lee came early.\n\nIt rained.\n\n“We go on,” she said.')).toEqual([
      'direct: We go on, <- she = Ann Lee ?, said, -',
    ]);
    expect(quotesOf('Ann Lee came early.\n\nIt rained.\n\nIt poured.\n\n“We go on,” she said.')).toEqual([
      'direct: We go on, <- she = she, said, -',
    ]);
  });

  it('is not read from a pronoun against what the text says of him or her', () => {
    expect(quotesOf('Mrs. Ann Lee met spokesman Jan Smit.\n\n“We go on,” he said.')).toEqual([
      'direct: We go on, <- he = Jan Smit (spokesman), said, -'.replace(', said', ' ?, said'),
    ]);
  });

  it('of a statement without a verb is the one before, as a guess in the next paragraph', () => {
    expect(quotesOf('“We go on,” Ann Lee said. “Nothing stops us.”\n\n“Nothing ever will.”')).toEqual([
      'direct: We go on, <- Ann Lee = Ann Lee, said, -',
      'direct: Nothing stops us. <- Ann Lee = Ann Lee, -, -',
      'direct: Nothing ever will. <- Ann Lee = Ann Lee ?, -, -',
    ]);
  });
});

describe('a quote in pieces', () => {
  it('is one quote when its attribution splits it', () => {
    expect(quotesOf('“We go on,” Ann Lee said, “as long as we can.”')).toEqual([
      'direct: We go on, … as long as we can. <- Ann Lee = Ann Lee, said, -',
    ]);
  });

  it('is one quote when it runs over paragraphs, each opened anew', () => {
    expect(quotesOf('Ann Lee said: “We go on.\n\n“Nothing stops us.”')).toEqual([
      'direct: We go on. … Nothing stops us. <- Ann Lee = Ann Lee, said, -',
    ]);
  });

  it('is several quotes when no paragraph closes what the first opened, each a guess', () => {
    expect(quotesOf('Ann Lee said: “We go on.\n\n“Nothing stops us.\n\nIt rained all day.')).toEqual([
      'direct: We go on. <- Ann Lee = Ann Lee, said, -',
      'direct: Nothing stops us. <- Ann Lee = Ann Lee ?, -, -',
    ]);
  });

  it('is no quote of the one before where another speaks', () => {
    expect(quotesOf('Ann Lee said: “We go on.\n\n“Nonsense,” Jan Smit said.')).toEqual([
      'direct: We go on. <- Ann Lee = Ann Lee, said, -',
      'direct: Nonsense, <- Jan Smit = Jan Smit, said, -',
    ]);
  });

  it.each([
    ['“We need to act, Mayor Jan Smit said on Monday.\n\n“That is not enough,” replied Ann Lee.', '-, -, -', 0],
    ['“We need to act, said Mayor Jan Smit.\n\n“That is not enough,” replied Ann Lee.', '-, -, -', 0],
    [
      '„Wir müssen handeln, sagte Jan Smit.\n\n„Das reicht noch nicht“, erwiderte die Sprecherin Eva Stein.',
      '-, -, -',
      0,
    ],
    ['“He is wrong,” Ann Lee said.\n\n“The second thing is money, said Mayor Jan Smit.', '-, -, -', 1],
    ['“We need time, and the mayor said so.\n\n“We need it now,” said Ann Lee.', 'Ann Lee = Ann Lee, said, -', 0],
  ])('is nobody else’s where its mark was forgotten before its speaker: %s', (story, who, at) => {
    expect(quotesOf(story)[at]).toMatch(new RegExp(`<- ${who}$`));
  });

  it('is reported where its mark was forgotten before its speaker', () => {
    const story = '“We need to act, Mayor Jan Smit said.\n\n“That is not enough,” replied Ann Lee.';
    expect(reading(`date 2021-05-12 A headline\n\n${story}`).rules).toEqual(['quote-unclosed', 'quote-unattributed']);
  });

  it('is two quotes when a sentence ends between them', () => {
    expect(quotesOf('“We go on,” Ann Lee said. “Nothing stops us.”')).toHaveLength(2);
  });
});

describe('marks that went through several hands', () => {
  it.each([
    '“We go on," Ann Lee said.',
    '"We go on,” Ann Lee said.',
    '“We go on,“ Ann Lee said.',
    '“ We go on,” Ann Lee said.',
    '“We go on, “ Ann Lee said.',
  ])('%s', (story) => {
    expect(quotesOf(story)).toEqual(['direct: We go on, <- Ann Lee = Ann Lee, said, -']);
  });

  it('hold a quotation in single marks at their end', () => {
    expect(quotesOf(`"They say, 'You will go,'" Ann Lee said.`)).toEqual([
      `direct: They say, 'You will go,' <- Ann Lee = Ann Lee, said, -`,
    ]);
  });
});

describe('words in marks that nobody said are no quote', () => {
  it.each([
    'They built a “Joint Harbour Centre” by the sea.',
    'The so-called “experts” stayed at home.',
    'She wrote the novel “The Long Winter” in a year.',
    'Ann Lee said the “Long Winter Festival” had begun.',
    'A mast of 5\'10" stood by a beam of 6\'2" there.',
  ])('%s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});
