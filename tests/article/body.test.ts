import { describe, expect, it } from 'vitest';
import { readBody, runningText } from '../../src/article/body/body.ts';
import { isCorrection } from '../../src/article/body/corrections.ts';
import { isHeading } from '../../src/article/body/headings.ts';
import { readLists } from '../../src/article/body/lists.ts';
import { readBlocks } from '../../src/article/text/blocks.ts';
import { expectFast, long, wholeOf } from './slow-input.ts';

const bodyOf = (...blocks: readonly string[]) => {
  const text = blocks.join('\n\n');
  return readBody(text, readBlocks(text, 0));
};
const STORY = 'The council voted to build the tram line.';

describe('a heading', () => {
  const typeOf = (line: string, next = STORY) => bodyOf(STORY, line, next)[1]?.type;

  it.each([
    'What comes next',
    'WHO PAYS',
    'Zur Vorgeschichte',
    '1. The first stretch',
    '4:40 p.m.',
    '2 p.m.:',
    '10.30 Uhr',
    '10:15 a.m.: Ferry towed to harbour',
    '10.15 Uhr – Fähre im Hafen',
    'Die Linie 4 und der „Hafen“ im Winter',
    '“A new start”',
    '»A new start«',
    "'Who pays'",
    '„Wir bleiben hier“',
    '過去の橋',
  ])('can be %j', (line) => {
    expect(typeOf(line)).toBe('heading');
  });

  it.each([
    'It rained.',
    'Gomez added:',
    'Why?',
    '10:15 a.m.: The ferry is in the harbour.',
    '10:15 a.m.: no more boats',
    'Nobody slept,',
    '“We stay.”',
    '“We stay',
    '“we stay”',
    '“Closed at last #bridge”',
    '“We stay” and “We go”',
    'LEE: No',
    'Q: Why now',
    'Northfield - Southfield 2:1',
    '2011',
    'and so on',
    'Ann Lee/Example Press',
    'Photo courtesy of Ann Lee',
    'https://example.org',
    '@example',
    'The mayor of Northfield and the mayor of Southfield and the mayor of Westfield',
    `${'Long '.repeat(20)}line`,
    'Two\nlines',
  ])('is not %j', (line) => {
    expect(typeOf(line)).toBe('paragraph');
  });

  it('is no statement that the line above leads to', () => {
    expect(bodyOf(STORY, 'Gomez added:', '“We stay”', STORY)[2]?.type).toBe('paragraph');
    expect(bodyOf(STORY, 'The pilots marched down the quay and sang', '“We stay”', STORY)[2]?.type).toBe('paragraph');
    expect(bodyOf(STORY, 'What did Gomez say?', '“We stay”', STORY)[2]?.type).toBe('paragraph');
    expect(bodyOf(STORY, 'Gomez stayed.', '“We stay”', STORY)[2]?.type).toBe('heading');
  });

  it('stands above a paragraph, below the first one, and never last', () => {
    expect(bodyOf('What comes next', STORY).map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(bodyOf(STORY, 'What comes next').map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(typeOf('What comes next', 'Another line')).toBe('paragraph');
  });

  it.each(['x', 'A ', '(', '4', 'a. ', '“', '1:'])('is soon seen not to be 100,000 times %j', (unit) => {
    const text = long(unit);
    expectFast(() => isHeading(text, wholeOf(text), wholeOf(text), wholeOf(text)));
    expectFast(() => isHeading(text, wholeOf(text), { start: 0, end: 80 }, wholeOf(text)));
  });
});

describe('a list', () => {
  const itemsIn = (...blocks: readonly string[]) =>
    bodyOf(...blocks).flatMap((block) => (block.type === 'list' ? [block.items.map(({ text }) => text)] : []));

  it.each([
    ['• rain\n• snow'],
    ['- rain\n- snow\n- hail'],
    ['* rain\n* snow'],
    ['– rain\n– snow'],
    ['1. rain\n2. snow'],
    ['1) rain\n2) snow'],
    ['a) rain\nb) snow'],
    ['•rain\n•snow'],
  ])('can be lines: %j', (block) => {
    expect(itemsIn(block)).toEqual([block.split('\n')]);
  });

  it('can be blocks, and a wrapped item is one', () => {
    expect(itemsIn('• rain\n• snow that\nfalls', '• hail')).toEqual([['• rain', '• snow that falls', '• hail']]);
  });

  it('may follow a colon inside a block, which stays a paragraph', () => {
    expect(bodyOf('They forecast:\n- rain\n- snow', STORY).map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
  });

  it.each([
    ['one item', '• rain'],
    ['a paragraph that begins with a number', `1. ${STORY}`],
    ['numbers with a gap', '1. rain', '3. snow'],
    ['numbers that do not begin at one', '2. rain', '3. snow'],
    ['marks of two kinds', '• rain', '- snow'],
    ['speech after em dashes', '— Rain, she said.', '— Snow, he said.'],
    ['dashes inside wrapped lines', 'The plan of old\n– the only one\n– was dropped.', STORY],
    ['words with a hyphen', '-rain', '-snow'],
    ['years', '2011. The year of rain.', '2012. The year of snow.'],
  ])('is not %s', (_, ...blocks) => {
    expect(itemsIn(...blocks)).toEqual([]);
  });

  it('is told apart from a second one that begins anew', () => {
    expect(itemsIn('1. rain', '2. snow', '1. hail', '2. fog')).toEqual([
      ['1. rain', '2. snow'],
      ['1. hail', '2. fog'],
    ]);
  });

  it.each(['• x\n', '1. x\n', '- ', '•', '1', 'x\n', ':\n- x\n'])(
    'of 100,000 times %j takes no longer than it is long',
    (unit) => {
      const text = long(unit);
      expectFast(() => readLists(text, [wholeOf(text)]));
      expectFast(() => readLists(text, readBlocks(text, 0)));
    },
  );
});

describe('a correction', () => {
  const isOne = (text: string) => isCorrection(text, null);

  it.each([
    'Correction: The bridge is 90 metres long.',
    'CORRECTION: The bridge is 90 metres long.',
    'CORRECTION:',
    'Correction, Nov. 15, 2019: The bridge is 90 metres long.',
    'Correction (Oct. 4): The bridge is 90 metres long.',
    'Corrections and clarifications: The bridge is 90 metres long.',
    'Clarification: The bridge is 90 metres long.',
    'An earlier version of this article misstated the length of the bridge.',
    'Editor’s note: A previous version of this story gave the wrong year.',
    'This story has been corrected to show that the bridge is 90 metres long.',
    'This article was updated on May 4 to correct the name of the mayor.',
    'This version corrects the spelling of the mayor’s name.',
    '(This version corrects the spelling of the mayor’s name.)',
    'This article originally misidentified the mayor.',
    'An article on Thursday about the new bridge misstated its length. It is 90 metres, not 80.',
    'Because of an editing error, an article in some editions on Nov. 26 about the bridge misspelled the name of a builder.',
    'A picture caption on Monday misidentified the mayor.',
    '(This March 7 story corrects paragraph 2 to say that the bridge is 90 metres long)',
    '(Corrects length of bridge in paragraph 2)',
    '• This article was amended on 8 March 2019 because an earlier version gave the wrong length.',
    'Korrektur: Die Brücke ist 90 Meter lang.',
    'In einer früheren Version dieses Artikels stand ein falscher Name.',
    'In einer ersten Fassung des Textes stand ein falscher Name.',
    'Eine frühere Version dieses Beitrags nannte einen falschen Namen.',
    'Hinweis: In einer früheren Fassung stand ein falscher Name.',
    'Hinweis der Redaktion: In einer ursprünglichen Version stand ein falscher Name.',
    '(Anm. d. Red.: In einer vorherigen Fassung stand ein falscher Name.)',
    'Transparenzhinweis: In einer früheren Version war die Länge falsch.',
    'Dieser Artikel wurde am 4. Mai korrigiert: Die Brücke ist 90 Meter lang.',
    'Wir haben den Fehler korrigiert.',
  ])('is %j', (text) => {
    expect(isOne(text)).toBe(true);
  });

  it.each([
    'Correction officers left the prison.',
    '(Corrects itself, the river does, she said.',
    'The March story corrects nothing.',
    '• This article of the law was amended in March.',
    'Corrections were made to the bill: two of them.',
    'Clarification was asked for.',
    'An earlier version of the bill had three parts.',
    'An earlier version of this bill had three parts.',
    'This report has three parts.',
    'This story begins on a bridge.',
    'This article originally appeared in the Example Press.',
    'This is a correction.',
    'An article in the magazine misstated the length of the bridge, she said.',
    'An article on the bridge drew many letters.',
    'An article about the bridge “misstated” nothing, the mayor said.',
    '“Correction: it rained,” she said.',
    'A correction: none.',
    'In einer früheren Fassung des Gesetzes stand das nicht.',
    'In einer früheren Fassung stand das nicht.',
    'Hinweis: Dieser Artikel erschien zuerst in der Abendpost.',
    'Eine Korrektur der Pläne lehnte der Rat ab.',
    'Dieser Bericht wurde nie korrekt gelesen.',
    'Wir haben den Kurs gehalten, sagte er, und dann korrigiert.',
  ])('is not %j', (text) => {
    expect(isOne(text)).toBe(false);
  });

  it('may have its label alone on a line', () => {
    expect(bodyOf(STORY, 'Correction:', 'The bridge is longer.').map(({ type }) => type)).toEqual([
      'paragraph',
      'correction',
      'correction',
    ]);
  });

  it.each([
    'Correction',
    'Correction,',
    'An article on a',
    'because of a ',
    'correction (',
    'This ',
    ' ',
    'Note: ',
    'Hinweis: ',
    'Dieser Artikel wurde 4.',
    'in einer ',
  ])('is soon seen not to be 100,000 times %j', (unit) => {
    const text = long(unit);
    expectFast(() => isOne(text));
  });
});

describe('the running text', () => {
  it('is paragraphs without the dateline, and the items of lists', () => {
    const blocks = ['ROME — Rain fell.', 'What comes next', 'Snow may fall.', '• fog\n• hail', 'Correction: No hail.'];
    const text = blocks.join('\n\n');
    const spans = runningText(text, readBody(text, readBlocks(text, 0)), { start: 0, end: 6 });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Rain fell.',
      'Snow may fall.',
      '• fog',
      '• hail',
    ]);
  });
});
