import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Each quote of a story as "words <- mention = name (role), cue". */
const saidIn = (story: string): readonly string[] =>
  quotesOf(story).map((quote) => quote.replace(/^\w+: /, '').replace(/, [^,]*$/, ''));

describe('“it” speaks for a body', () => {
  it.each(['the council', 'NASA', 'the Bonn Times'])('such as %s', (body) => {
    expect(saidIn(`“We go on,” ${body} said. “We are sorry,” it said.`).at(-1)).toBe(
      `We are sorry, <- it = ${body.replace('the ', '')} ?, said`,
    );
  });

  it('and for no name that may be a surname', () => {
    expect(saidIn('“No,” Kirby said. “We are sorry,” it said.').at(-1)).toBe('We are sorry, <- it = it, said');
  });
});

describe('an answer is whose it is', () => {
  it.each([
    ['Reporters asked Tom Ford for it. “No comment,” was his only answer.', 'No comment, <- his = Tom Ford ?, answer'],
    ['Tom Ford came. “Maybe later,” was Ford’s reply.', 'Maybe later, <- Ford = Tom Ford, reply'],
    ['Tom Ford came. “Ask my lawyer,” was all he said.', 'Ask my lawyer, <- he = Tom Ford ?, said'],
  ])('%s', (story, quote) => {
    expect(saidIn(story)).toEqual([quote]);
  });

  it('and not who asked', () => {
    expect(saidIn('Ann Lee asked for the price. “No comment at all, now or ever.”')).toEqual([
      'No comment at all, now or ever. <- -, -',
    ]);
    expect(saidIn('Ann Lee asked for the price. “Is it as high as they say?”')).toEqual([
      'Is it as high as they say? <- Ann Lee = Ann Lee ?, -',
    ]);
  });
});

describe('a given name alone', () => {
  it.each([
    ['Tom Ford came. His wife, Joan, said: “We go.”', 'We go. <- His wife = Joan (wife), said'],
    ['Tom Ford came. “We go,” said his wife, Joan.', 'We go, <- his wife = Joan (wife), said'],
    ['Tom Ford came. “We go,” said his younger brother Tim.', 'We go, <- Tim = Tim (younger brother), said'],
    [
      'Jim Mills came. Mills’ aunt, Joyce Mills, said: “We go.”',
      'We go. <- Mills’ aunt = Joyce Mills (Mills’ aunt), said',
    ],
    ['Anna Lehmann kam. „Wir gehen“, sagte ihr Mann Heinz.', 'Wir gehen <- Heinz = Heinz (Mann), sagte'],
    ['Anna Lehmann kam. Ihre Tochter Lena sagte: „Wir gehen.“', 'Wir gehen. <- Lena = Lena (Tochter), sagte'],
    ['Anna Lehmann kam. „Wir gehen“, sagte ihr Bruder Jan Smit.', 'Wir gehen <- Jan Smit = Jan Smit (Bruder), sagte'],
  ])('is the name of whom a kinsman is: %s', (story, quote) => {
    expect(saidIn(story)).toEqual([quote]);
  });

  it('is whom a pronoun means afterwards', () => {
    expect(saidIn('“We go,” said his sister Joan. “All of us,” she said.').at(-1)).toBe(
      'All of us, <- she = Joan (sister) ?, said',
    );
  });
});

describe('a verb with what helps it', () => {
  it.each([
    ['“We go on,” Tom Ford would later say.', 'We go on, <- Tom Ford = Tom Ford, say'],
    ['“We go on,” Tom Ford will say.', 'We go on, <- Tom Ford = Tom Ford, say'],
    ['Tom Ford has since said it was “a lie.”', 'a lie. <- Tom Ford = Tom Ford, said'],
  ])('%s', (story, quote) => {
    expect(saidIn(story)).toEqual([quote]);
  });

  it.each(['Tom Ford would not say it was “a lie.”', 'Nobody would say it was “a lie.”'])(
    'but nobody says: %s',
    (story) => {
      expect(saidIn(story).join()).not.toContain(', say');
    },
  );

  it.each([
    ['„Wir gehen“, hat Tom Kruse gesagt.', 'gesagt'],
    ['Tom Kruse teilte mit: „Wir gehen.“', 'teilte mit'],
    ['„Wir gehen“, räumte Tom Kruse ein.', 'räumte'],
    ['Tom Kruse sagte weiter: „Wir gehen.“', 'sagte'],
    ['Tom Kruse sagte zu Anna Lehmann: „Wir gehen.“', 'sagte'],
  ])('in German: %s', (story, cue) => {
    expect(saidIn(story)[0]).toMatch(new RegExp(`<- Tom Kruse = Tom Kruse, ${cue}$`));
  });
});

describe('what stands between a subject and its verb', () => {
  it('says nothing of its own', () => {
    expect(saidIn('Tom Ford came. He praised those who left but said “we will miss them.”')).toEqual([
      'we will miss them. <- He = Tom Ford ?, said',
    ]);
    expect(saidIn('The ferry, which goes “only at night,” will stop, the harbour office said.')).toEqual([
      'only at night, <- the harbour office = harbour office, said',
    ]);
  });

  it('may be who speaks', () => {
    expect(saidIn('Tom Ford met a man who came up and said “we will miss them.”')).toEqual([
      'we will miss them. <- who = man, said',
    ]);
    expect(saidIn('The letter, which says “only at night,” was read, Ann Lee said.')[0]).toContain('which = letter');
  });
});

describe('a place before a name', () => {
  it('is no part of it', () => {
    expect(saidIn('In Ohio Trump said: “We go.”')).toEqual(['We go. <- Trump = Trump, said']);
    expect(saidIn('Near Ostby Lee said: “We go.” Ann Lee left.')).toEqual(['We go. <- Lee = Ann Lee, said']);
  });

  it('is told from a given name', () => {
    expect(saidIn('In Ann Lee the town has a mayor. “We go,” Lee said.')).toEqual(['We go, <- Lee = Ann Lee, said']);
  });
});

describe('one word before its clause is a statement', () => {
  it.each([
    ['„Ja“, sagte Lena Brandt, „wir gehen.“', 'Ja … wir gehen. <- Lena Brandt = Lena Brandt, sagte'],
    [
      '„Gut“, so Lena Brandt, „dann gehen wir auf die Brücke.“',
      'Gut … dann gehen wir auf die Brücke. <- Lena Brandt = Lena Brandt, so',
    ],
    ['„Nein“, hat Lena Brandt gesagt.', 'Nein <- Lena Brandt = Lena Brandt, gesagt'],
  ])('%s', (story, quote) => {
    expect(saidIn(story)).toEqual([quote]);
    expect(quotesOf(story)[0]).toMatch(/^direct: /);
  });

  it('and a name is none', () => {
    expect(saidIn('Die Zeitung „Abendpost“, so Lena Brandt, schließt.')).toEqual([]);
    expect(saidIn('Das Schiff „Gut“, sagte Lena Brandt, sinkt.')).toEqual([]);
  });
});

describe('who is near to somebody', () => {
  it.each([
    ['Aus dem Umfeld von Tom Kruse hieß es: „Wir gehen.“', 'dem Umfeld von Tom Kruse = Umfeld von Tom Kruse'],
    ['Aus Kreisen von Tom Kruse hieß es: „Wir gehen.“', 'Kreisen von Tom Kruse = Kreisen von Tom Kruse'],
    ['Im Büro von Tom Kruse hieß es: „Wir gehen.“', 'Büro von Tom Kruse = Büro von Tom Kruse'],
    ['Aus dem Büro der Ministerin hieß es: „Wir gehen.“', 'dem Büro der Ministerin = Büro der Ministerin'],
  ])('is not that somebody: %s', (story, speaker) => {
    expect(saidIn(story)).toEqual([`Wir gehen. <- ${speaker}, hieß`]);
  });
});
