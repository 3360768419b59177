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

describe('somebody without a name', () => {
  it.each(['one resident', 'a resident', 'another resident'])('has none of the words that count: %s', (mention) => {
    expect(speakerOf(`“We go on,” ${mention} said.`)).toBe(`${mention} = resident`);
  });

  it.each(['one of the residents', 'one', 'two residents'])('but all of: %s', (mention) => {
    expect(speakerOf(`“We go on,” ${mention} said.`)).toBe(`${mention} = ${mention}`);
  });
});
