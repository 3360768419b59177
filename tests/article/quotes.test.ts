import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.ts';

/** Each quote as "kind: words <- mention = name (role), cue", parts that are null left out. */
const quotesOf = (story: string): readonly string[] =>
  articleOf(story).quotes.map(({ kind, content, speaker, cue, medium }) => {
    const who =
      speaker &&
      `${speaker.text} = ${speaker.name}${speaker.role ? ` (${speaker.role})` : ''}${speaker.inferred ? ' ?' : ''}`;
    const words = content.map(({ text }) => text).join(' … ');
    return `${kind}: ${words} <- ${[who, cue?.text, medium?.text].map((part) => part ?? '-').join(', ')}`;
  });

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
  ])('%s', (_, story, quote) => {
    expect(quotesOf(story)).toEqual([quote]);
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

  it('is two quotes when a sentence ends between them', () => {
    expect(quotesOf('“We go on,” Ann Lee said. “Nothing stops us.”')).toHaveLength(2);
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
