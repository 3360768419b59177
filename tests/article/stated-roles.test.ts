import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** The speaker of a story's last quote, with the role that the text states. */
const speakerOf = (story: string): string => / <- (.*), [^,]*, [^,]*$/.exec(quotesOf(story).at(-1) ?? '')?.[1] ?? '-';

describe('a title before a name', () => {
  it.each(['Sen.', 'Gov.', 'Rep.', 'Dr.', 'Prof.', 'Sgt.', 'Capt.', 'Lt.', 'Maj. Gen.', 'President'])(
    'is the role that the text states: %s',
    (title) => {
      expect(speakerOf(`“We go on,” ${title} Ann Lee said.`)).toBe(`Ann Lee = Ann Lee (${title})`);
      expect(speakerOf(`“We go on,” said ${title} Ann Lee.`)).toBe(`Ann Lee = Ann Lee (${title})`);
    },
  );

  it.each(['Dr.', 'Prof.', 'Prof. Dr.'])('is one in German too: %s', (title) => {
    expect(speakerOf(`Das Rathaus blieb zu. „Wir gehen“, sagte ${title} Anna Lehmann.`)).toBe(
      `Anna Lehmann = Anna Lehmann (${title})`,
    );
  });

  it.each(['Mr.', 'Mrs.', 'Ms.', 'Sir', 'Dame', 'Republican', 'Former'])(
    'is no role where it is courtesy: %s',
    (title) => {
      expect(speakerOf(`“We go on,” ${title} Robin Lee said.`)).toBe('Robin Lee = Robin Lee');
    },
  );

  it('is no role of two', () => {
    expect(speakerOf('“We go on,” Sens. Ann Lee and Bob Gray said.')).not.toContain('(Sens.)');
  });

  it('of birth is part of a name of which nothing fuller is known', () => {
    expect(speakerOf('“We go on,” said Historian Lord Pym.')).toBe('Pym = Lord Pym (Historian)');
    expect(speakerOf('Lady Hale came with Lord Pym.\n\n“We go on,” Hale said.')).toBe('Hale = Lady Hale');
    expect(speakerOf('Peter Pym came. “We go on,” said Lord Pym.')).toBe('Pym = Peter Pym');
    expect(speakerOf('“We go on,” Mr. Pym said.')).toBe('Pym = Pym');
  });
});

describe('a title and a post behind the name', () => {
  it('are the title where the post is a former one, else the post, which says more', () => {
    expect(speakerOf('Governor Ann Lee, a former teacher, said: “We go on.”')).toBe('Ann Lee = Ann Lee (Governor)');
    expect(speakerOf('Sen. Ann Lee, the committee’s chairwoman, said: “We go on.”')).toBe(
      'Ann Lee = Ann Lee (committee’s chairwoman)',
    );
    expect(speakerOf('Ann Lee, a former teacher, said: “We go on.”')).toBe('Ann Lee = Ann Lee (former teacher)');
  });
});

describe('a post before a name', () => {
  it.each([
    ['Former port director Ann Lee', 'Former port director'],
    ['The former port director Ann Lee', 'former port director'],
    ['Former director Ann Lee', 'Former director'],
    ['Former federal prosecutor Ann Lee', 'Former federal prosecutor'],
    ['The port director Ann Lee', 'port director'],
  ])('keeps the word that it is over: %s', (subject, role) => {
    expect(speakerOf(`${subject} said: “We go on.”`)).toBe(`Ann Lee = Ann Lee (${role})`);
  });

  it.each([
    ['Gomez’s deputy, Ann Lee, 48,', 'Gomez’s deputy'],
    ['Maria Gomez’s press secretary, Ann Lee,', 'Maria Gomez’s press secretary'],
    ['The mayor’s deputy, Ann Lee,', 'mayor’s deputy'],
  ])('is whose the text says: %s', (subject, role) => {
    expect(speakerOf(`Maria Gomez came. ${subject} said: “We go on.”`)).toMatch(new RegExp(`= Ann Lee \\(${role}\\)$`));
  });

  it('is none where what is owned is no post', () => {
    expect(speakerOf('At Gomez’s house, Ann Lee, 48, said: “We go on.”')).toBe('Ann Lee = Ann Lee');
    expect(speakerOf('The city council, Ann Lee, 48, said, was late. “We go on,” she said.')).not.toContain('(');
  });
});

describe('somebody without a name', () => {
  it.each(['one resident', 'a resident', 'another resident'])('has none of the words that count: %s', (mention) => {
    expect(speakerOf(`“We go on,” ${mention} said.`)).toBe(`${mention} = resident`);
  });

  it.each(['one of the residents', 'one', 'two residents'])('but all of: %s', (mention) => {
    expect(speakerOf(`“We go on,” ${mention} said.`)).toBe(`${mention} = ${mention}`);
  });
});
