import { describe, expect, it } from 'vitest';
import { articleOf, reading } from './fixtures.ts';

/** The speaker's mention and name for each quote of a story; null for nobody. */
const mouthsOf = (story: string, lang = 'en'): readonly (string | null)[] => {
  const { article } = reading(`Headline: Talks end\nDate: 2021-05-12\nLanguage: ${lang}\n\n${story}`);
  return (article ?? articleOf(story)).quotes.map(({ speaker }) => speaker && `${speaker.text} = ${speaker.name}`);
};

describe('who speaks for somebody is not that somebody', () => {
  it.each([
    ['a spokesman for President Tom Ford', 'spokesman for President Tom Ford'],
    ['a spokesman for former President Tom Ford', 'spokesman for former President Tom Ford'],
    ['a spokesman for Secretary of State Tom Ford', 'spokesman for Secretary of State Tom Ford'],
    ['an aide to Mayor Jane Roe', 'aide to Mayor Jane Roe'],
    ['a man close to Mayor Jane Roe', 'man close to Mayor Jane Roe'],
    ['a lawyer for the family of Capt. Jane Roe', 'lawyer for the family of Capt. Jane Roe'],
    ['the wife of President Tom Ford', 'wife of President Tom Ford'],
    ['a friend of the late singer Tom Ford', 'friend of the late singer Tom Ford'],
    ['the reporter covering Mayor Tom Ford', 'reporter covering Mayor Tom Ford'],
    ['the lawyer for defendant Tom Ford', 'lawyer for defendant Tom Ford'],
  ])('%s', (mention, name) => {
    const speaker = [`${mention} = ${name}`];
    expect(mouthsOf(`“We go on,” ${mention} said.`)).toEqual(speaker);
    expect(mouthsOf(`“We go on,” said ${mention}.`)).toEqual(speaker);
    expect(mouthsOf(`According to ${mention}, the plan was “far too late.”`)).toEqual(speaker);
  });

  it.each([
    ['Secretary of State Tom Ford', 'Tom Ford'],
    ['White House press secretary Tom Ford', 'Tom Ford'],
    ['White House chief of staff Tom Ford', 'Tom Ford'],
    ['Vice president of human resources Tom Ford', 'Tom Ford'],
    ['Professor of law Tom Ford', 'Tom Ford'],
    ['President Tom Ford of the United States', 'Tom Ford'],
    ['Republican nominee for governor Tom Ford', 'Tom Ford'],
    ['the director of the port and mayor Tom Ford', 'Tom Ford'],
    ['the visiting King Tom Ford', 'Tom Ford'],
  ])('but %s is somebody', (mention, name) => {
    expect(mouthsOf(`${mention} said: “We go on.”`)).toEqual([`${name} = ${name}`]);
  });

  it.each([
    ['ein Sprecher des Präsidenten Tom Ford', 'Sprecher des Präsidenten Tom Ford'],
    ['ein Vertrauter von Bürgermeister Tom Ford', 'Vertrauter von Bürgermeister Tom Ford'],
    ['die Anwältin der Angeklagten Anna Lehmann', 'Anwältin der Angeklagten Anna Lehmann'],
    ['die Frau des Bürgermeisters Tom Ford', 'Frau des Bürgermeisters Tom Ford'],
  ])('%s', (mention, name) => {
    expect(mouthsOf(`„Wir machen weiter“, sagte ${mention}.`, 'de')).toEqual([`${mention} = ${name}`]);
  });

  it.each(['Bundespräsident Tom Ford', 'der Sprecher der Polizei Tom Ford'])('but %s is somebody', (mention) => {
    const name = mention.split(' ').slice(-2).join(' ');
    expect(mouthsOf(`„Wir machen weiter“, sagte ${mention}.`, 'de')).toEqual([`${name} = ${name}`]);
  });

  it('calls nobody by the office that they seek', () => {
    const [, speaker] = mouthsOf('The nominee for governor Tom Ford came. “Yes,” he said. “No,” the governor said.');
    expect(speaker).toBe('the governor = governor');
  });
});

describe('two who speak together', () => {
  it.each([
    ['Sens. John Hale and Ann Lee', 'John Hale and Ann Lee'],
    ['Sens. John Hale (R-Ohio), Bob Gray and Ann Lee', 'John Hale, Bob Gray and Ann Lee'],
    ['Drs. John Hale and Ann Lee', 'John Hale and Ann Lee'],
    ['President John Hale and Secretary of State Ann Lee', 'John Hale and Ann Lee'],
  ])('are each named in full, without their title: %s', (mention, name) => {
    const speaker = [`${mention} = ${name}`];
    expect(mouthsOf(`${mention} said: “We go on.”`)).toEqual(speaker);
    expect(mouthsOf(`“We go on,” said ${mention} in a statement.`)).toEqual(speaker);
    expect(mouthsOf(`According to ${mention}, the plan is “dead.”`)).toEqual(speaker);
  });

  it('are known by their surnames, and “they” are the two', () => {
    expect(
      mouthsOf('Sens. John Hale and Ann Lee came. “We go on,” Hale and Lee said. “No,” they said. “So,” said Hale.'),
    ).toEqual(['Hale and Lee = John Hale and Ann Lee', 'they = John Hale and Ann Lee', 'Hale = John Hale']);
  });

  it('are no body, and none whom somebody else’s verb follows', () => {
    expect(mouthsOf('“We go on,” said Health and Human Services Secretary Ann Lee.')).toEqual([
      'Health and Human Services Secretary Ann Lee = Health and Human Services Secretary Ann Lee',
    ]);
    expect(mouthsOf('The Department of Health and Human Services said: “We go on.”')).toEqual([
      'The Department of Health and Human Services = Department of Health and Human Services',
    ]);
    expect(mouthsOf('“We go on,” said John Hale and Ann Lee left.')).toEqual(['John Hale = John Hale']);
    expect(mouthsOf('They attacked the Department of Health and Ann Lee said: “No.”')).toEqual(['Ann Lee = Ann Lee']);
  });

  it('are two in German too', () => {
    expect(mouthsOf('„Wir gehen“, sagten Anna Lehmann und Jan Smit. „Nein“, riefen Lehmann und Smit.', 'de')).toEqual([
      'Anna Lehmann und Jan Smit = Anna Lehmann und Jan Smit',
      'Lehmann und Smit = Anna Lehmann und Jan Smit',
    ]);
  });
});

describe('a day behind a speaker', () => {
  it.each(['Tom Ford Monday', 'Tom Ford late Monday', 'Tom Ford on Monday', 'Tom Ford in May'])(
    'is no name: %s',
    (mention) => {
      expect(mouthsOf(`“We go on,” said ${mention}.`)).toEqual(['Tom Ford = Tom Ford']);
      expect(mouthsOf(`${mention} said: “We go on.”`)).toEqual(['Tom Ford = Tom Ford']);
    },
  );

  it('may be a surname', () => {
    expect(mouthsOf('Theresa May said: “We go on.”')).toEqual(['Theresa May = Theresa May']);
  });
});

describe('what opens a sentence without a comma is no part of its subject', () => {
  it.each([
    ['After the vote Kirby', 'Kirby'],
    ['At the hearing Lee', 'Lee'],
    ['In a tweet Cruz', 'Cruz'],
    ['Before the game Coach Ford', 'Coach Ford'],
    ['In the Senate Cruz', 'Cruz'],
    ['After the vote the spokesman', 'the spokesman'],
    ['In a letter to the board the union of dockers', 'the union of dockers'],
    ['On the steps of the court his wife', 'his wife'],
    ['Since the election the mayor’s lawyer', 'the mayor’s lawyer'],
    ['For years the council', 'the council'],
  ])('%s', (opening, mention) => {
    expect(mouthsOf(`${opening} said it was “far too late.”`)[0]).toMatch(new RegExp(`^${mention} = `));
  });

  it.each([
    ['After Tom Ford said it was “dead,” they left.', 'Tom Ford'],
    ['After the New York Times said it was “dead,” they left.', 'the New York Times'],
    ['When the actor Tom Ford called it “a sham,” nobody cared.', 'Tom Ford'],
    ['The man at the door of the court said: “We go on.”', 'The man at the door of the court'],
  ])('but a subject is whole: %s', (story, mention) => {
    expect(mouthsOf(story)[0]).toMatch(new RegExp(`^${mention} = `));
  });
});

describe('a group speaks as a whole', () => {
  it.each([
    'Critics of Tom Ford',
    'Supporters of Mayor Tom Ford',
    'Those who know Tom Ford',
    'Anyone who knows Tom Ford',
    'Some in the party',
    'Friends of Tom Ford in Ohio',
  ])('%s', (group) => {
    const verb = group.startsWith('Anyone') ? 'says' : 'say';
    expect(mouthsOf(`${group} ${verb}: “We go on.”`)).toEqual([`${group} = ${group}`]);
    expect(mouthsOf(`${group} ${verb} he is “a rock.”`)).toEqual([`${group} = ${group}`]);
  });

  it('stands behind its verb, before its words and beside an aside', () => {
    expect(mouthsOf('“He is a rock,” said one who knows Tom Ford.')).toEqual([
      'one who knows Tom Ford = one who knows Tom Ford',
    ]);
    expect(mouthsOf('“We go on,” critics of Tom Ford say.')).toEqual(['critics of Tom Ford = critics of Tom Ford']);
    expect(mouthsOf('Opponents, who include Tom Ford, say it is “dead.”')).toEqual(['Opponents = Opponents']);
  });

  it('is no group where the noun is another’s', () => {
    expect(mouthsOf('The claims of critics report “nothing.” Ann Lee said: “We go on.”').at(-1)).toBe(
      'Ann Lee = Ann Lee',
    );
  });
});

describe('a handle', () => {
  it.each(['“We go on,” @lee_1 tweeted.', '“We go on,” tweeted @lee_1 on Monday.', '@lee_1: “We go on, all of us.”'])(
    'speaks: %s',
    (story) => {
      expect(mouthsOf(story)).toEqual(['@lee_1 = @lee_1']);
    },
  );

  it('is no part of a name, nor of an address', () => {
    expect(mouthsOf('Ann Lee @lee wrote: “We go on.” Write to ann@lee.com. “No,” said Lee.')).toEqual([
      'Ann Lee = Ann Lee',
      'Lee = Ann Lee',
    ]);
  });
});

describe('a statement is claimed', () => {
  it('though its speaker cannot be told, however short', () => {
    expect(mouthsOf('The wall with the plan of the harbour says: “No way out.”')).toHaveLength(1);
  });

  it.each(['Ann Lee had one word: “No.”', 'Ann Lee’s answer: “Nonsense!”'])('though it is one word: %s', (story) => {
    expect(mouthsOf(story)).toEqual(['Ann Lee = Ann Lee']);
  });

  it.each(['The song: “Yesterday.”', 'They chose a film: “Jaws.”'])('but no title: %s', (story) => {
    expect(mouthsOf(story)).toEqual([]);
  });

  it.each([
    'The campaign, “Know Your Power,” began on Monday, Ann Lee said.',
    'The “Know Your Power” campaign began on Monday, Ann Lee said.',
    'Ann Lee, author of “Know Your Power,” said it was late.',
    'The exhibition “Why We Left” opened Friday, Ann Lee said.',
    'On her show, “Lee Tonight,” Lee said it was late.',
  ])('but no title: %s', (story) => {
    expect(mouthsOf(story)).toEqual([]);
  });

  it.each([
    'Der Film „Das Boot“ lief lange, sagte Anna Lehmann.',
    'Ihr neues Buch, „Das Boot“, erscheint im Mai, sagte Anna Lehmann.',
    'Die Kampagne „Kenne deine Kraft“ begann am Montag, sagte Anna Lehmann.',
  ])('but no title: %s', (story) => {
    expect(mouthsOf(story, 'de')).toEqual([]);
  });

  it('behind the noun for a work too, where it is no title', () => {
    expect(mouthsOf('Ann Lee called the book “a lie.”')).toEqual(['Ann Lee = Ann Lee']);
    expect(mouthsOf('„Nein“, rief Anna Lehmann.', 'de')).toEqual(['Anna Lehmann = Anna Lehmann']);
  });

  it('by who stands before a title, and not by the pronoun behind the verb', () => {
    expect(mouthsOf('Ann Lee, author of “Know Your Power,” said it was “far too late.”')).toEqual([
      'Ann Lee = Ann Lee',
    ]);
    expect(mouthsOf('“No way!” the fans of the team and of friends in the north of it yelled.')).not.toContain(
      'it = it',
    );
  });
});

describe('a speaker is no more than its own phrase', () => {
  it.each([
    ['It was done in a way the mayor slammed as “careless at best.”', 'the mayor = mayor'],
    [
      'STORM HITS OLD PORT The harbour board cited “blocked drains and wet cellars.” It rained.',
      'The harbour board = harbour board',
    ],
    ['The board has closed the quay, called it “a death trap” and gone home.', 'The board = board'],
    ['The report led Ann Lee to warn that the quay was “a trap in waiting.”', 'Ann Lee = Ann Lee'],
    ['A case that forced the mayor to describe the quay as “a trap” ended.', 'the mayor = mayor'],
    ['The board was led to call it “a trap.”', 'The board = board'],
    ['Nothing the mayor said “will help anybody,” the pilot said.', 'the pilot = pilot'],
    ['Ostby gestured as if to stop the noise, then leaned in and shouted: “Let us be heard.”', 'Ostby = Ostby'],
    ['“We shut it,” noted the Example Press this summer.', 'the Example Press = Example Press'],
    ['In Ford the city council called it “unhappy at best.”', 'the city council = city council'],
  ])('%s', (story, speaker) => {
    expect(mouthsOf(story)).toEqual([speaker]);
  });

  it.each([
    ['A spokesman for the port said: “We shut it.”', 'A spokesman for the port = spokesman for the port'],
    ['His book The Long Tide called it “unhappy at best.”', 'His book The Long Tide = book The Long Tide'],
    ['A man who has seen the quay said: “It is shut.”', 'A man = man'],
  ])('and no less: %s', (story, speaker) => {
    expect(mouthsOf(story)).toEqual([speaker]);
  });
});

describe('a surname of two people', () => {
  const LEES = 'Bill Lee met Ann Lee.';
  it('is left as it stands where either may be meant', () => {
    expect(mouthsOf(`${LEES} “We go on,” Lee said.`)).toEqual(['Lee = Lee']);
  });

  it('is told by a title', () => {
    expect(mouthsOf(`${LEES} “We go on,” Mrs. Lee said. “No,” said Mr. Lee.`)).toEqual([
      'Lee = Ann Lee',
      'Lee = Bill Lee',
    ]);
  });

  it('is the first’s where the other was named with full name alone, and far or as an owner', () => {
    expect(mouthsOf('Bill Lee came. “Yes,” Lee said. He had met Ann Lee. “No,” Lee said.')).toEqual([
      'Lee = Bill Lee',
      'Lee = Bill Lee',
    ]);
    expect(mouthsOf('Bill Lee came in Ann Lee’s boat. “We go on,” Lee said.')).toEqual(['Lee = Bill Lee']);
    expect(mouthsOf('Bill Lee met Ann Lee.\n\nIt rained.\n\nIt was late.\n\n“We go on,” Lee said.')).toEqual([
      'Lee = Bill Lee',
    ]);
  });

  it('is a guess, a title’s none', () => {
    const inferred = (story: string) => articleOf(story).quotes.map(({ speaker }) => speaker?.inferred);
    expect(inferred('Bill Lee came in Ann Lee’s boat. “We go on,” Lee said.')).toEqual([true]);
    expect(inferred(`${LEES} “We go on,” Mrs. Lee said. “No,” Lee said.`)).toEqual([false, false]);
  });

  it('is so in German too', () => {
    expect(
      mouthsOf('Hans Lehmann traf Anna Lehmann. „Wir gehen“, sagte Lehmann. „Nein“, sagte Frau Lehmann.', 'de'),
    ).toEqual(['Lehmann = Lehmann', 'Lehmann = Anna Lehmann']);
  });
});

describe('a word that opens a sentence is no part of a name', () => {
  it.each(['Neither Tom Ford nor Ann Lee came.', 'Unlike Tom Ford, Ann Lee came.', 'Even Tom Ford came to Ann Lee.'])(
    '%s',
    (story) => {
      expect(mouthsOf(`${story} “It was late,” Ford said.`)).toEqual(['Ford = Tom Ford']);
    },
  );

  it('but a word that counts may speak', () => {
    expect(mouthsOf('The pilots left. Another said: “It was late.”')).toEqual(['Another = Another']);
  });
});

describe('a German description', () => {
  it.each([
    ['der italienische Innenminister', 'italienischer Innenminister'],
    ['der Vorsitzende Richter', 'Vorsitzender Richter'],
    ['das Auswärtige Amt', 'Auswärtiges Amt'],
    ['die 56-jährige Angestellte', '56-jährige Angestellte'],
    ['der Experte', 'Experte'],
    ['ein leitender Angestellter', 'leitender Angestellter'],
  ])('stands by itself without its article: %s', (mention, name) => {
    expect(mouthsOf(`„Wir machen weiter“, sagte ${mention}.`, 'de')).toEqual([`${mention} = ${name}`]);
  });
});

describe('words that somebody reports are whose they are', () => {
  it.each([
    ['When reporters asked Tom Ford about Ann Lee’s charge that he was “a liar,” he left.', 'Ann Lee'],
    ['Tom Ford denied Ann Lee’s claim that he was “a liar.”', 'Ann Lee'],
    ['Tom Ford quoted a pilot: “Never lend a boat.”', 'a pilot'],
  ])('%s', (story, mention) => {
    expect(mouthsOf(story)[0]).toMatch(new RegExp(`^${mention} = `));
  });

  it.each([
    'Tom Ford said Ann Lee’s claim that they left was “a lie.”',
    'Tom Ford said Ann Lee’s claim was “a lie.”',
    'Tom Ford repeated his promise that it was “far too late.”',
  ])('and not whose they are about: %s', (story) => {
    expect(mouthsOf(story)).toEqual(['Tom Ford = Tom Ford']);
  });
});

describe('a firm of two names', () => {
  it('is one', () => {
    expect(mouthsOf('Analysts at Bryce & Hall said it was “murky.”')).toEqual([
      'Analysts at Bryce & Hall = Analysts at Bryce & Hall',
    ]);
    expect(mouthsOf('Der Vorstand der Firma Lenz & Sohn nannte die Zahlen „erfreulich“.', 'de')).toEqual([
      'Der Vorstand der Firma Lenz & Sohn = Vorstand der Firma Lenz & Sohn',
    ]);
  });
});

describe('a fragment behind a statement', () => {
  const WENT_ON = '“We go on,” Ann Lee said.';
  it.each(['But that is no “reason to be glad of it.”', 'Instead, “the pier will stay as it is.”'])(
    'goes on with it: %s',
    (sequel) => {
      expect(mouthsOf(`${WENT_ON} ${sequel}`)).toEqual(['Ann Lee = Ann Lee', 'Ann Lee = Ann Lee']);
      expect(articleOf(`${WENT_ON} ${sequel}`).quotes.at(-1)?.speaker?.inferred).toBe(true);
    },
  );

  it.each([
    'The law bars “any unlawful act by an officer.”',
    'But Jan Smit has no “reason to be glad of it.”',
    'It rained. But that is no “reason to be glad of it.”',
  ])('does not where something else may have said it: %s', (sequel) => {
    expect(mouthsOf(`${WENT_ON} ${sequel}`).slice(1)).not.toContain('Ann Lee = Ann Lee');
  });
});

describe('a pronoun means whom the sentence before is about, named or not', () => {
  const ROOM = 'Mayor Tom Reed and Mayor Eva Stoll came to the court on Monday.\n\n';
  it.each([
    ['The judge wept. “I am moved,” she said.', 'she = judge'],
    ['The man’s brother ran out. “I saw it all,” he said.', 'he = man’s brother'],
    ['The union’s lawyer denied it. “We will fight this,” she said.', 'she = union’s lawyer'],
  ])('%s', (story, speaker) => {
    expect(mouthsOf(ROOM + story)).toEqual([speaker]);
  });

  it.each([
    ['The judge wept. Stoll rose. “I am moved,” she said.', 'she = Eva Stoll'],
    ['The judge wept.\n\nStoll stayed. “I am moved,” she said.', 'she = Eva Stoll'],
  ])('and the one named after: %s', (story, speaker) => {
    expect(mouthsOf(ROOM + story)).toEqual([speaker]);
  });

  it('and no convict for whom a lawyer of that name speaks', () => {
    const story = 'Peter Lang was led in. Lang’s lawyer, Anna Lang, asked for mercy. “My client is broken,” Lang said.';
    expect(mouthsOf(story)).toEqual(['Lang = Lang']);
  });
});

describe('a statement is not lost', () => {
  it('behind a German speaker called by an age', () => {
    expect(mouthsOf('„Damit hat keiner gerechnet“, meinte der 31-Jährige.', 'de')).toEqual([
      'der 31-Jährige = 31-Jährige',
    ]);
  });

  it('nor halved behind the point of a short word', () => {
    const story = 'Ann Lee came at 6 a.m. “By the time we got here, the roof was gone,” she said.';
    expect(articleOf(story).quotes.map(({ kind }) => kind)).toEqual(['direct']);
  });
});
