import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.ts';
import { quotesOf } from './quotes-of.ts';

/** So much German that the language is plain before the sentence of a test. */
const LEAD =
  'Der Rat der Stadt hat am Dienstag nach der Sitzung über die Brücke beraten und nicht mit der Presse gesprochen.';

const germanQuotesOf = (story: string): readonly string[] => quotesOf(`${LEAD}\n\n${story}`);

describe('the speaker of a German quote', () => {
  it.each([
    [
      'stands after its verb',
      '„Wir warten“, sagte Anna Lehmann.',
      'direct: Wir warten <- Anna Lehmann = Anna Lehmann, sagte, -',
    ],
    [
      'stands after its verb behind a time and a place',
      'Am Montag sagte in Bonn auch die Ministerin Anna Lehmann: „Wir warten.“',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann (Ministerin), sagte, -',
    ],
    [
      'stands before its verb',
      'Anna Lehmann sagte: „Wir warten.“',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann, sagte, -',
    ],
    [
      'stands before its verb behind an adverb',
      'Auch der Minister Jan Smit betonte: „Wir warten.“',
      'direct: Wir warten. <- Jan Smit = Jan Smit (Minister), betonte, -',
    ],
    ['follows “so”', '„Wir warten“, so Anna Lehmann.', 'direct: Wir warten <- Anna Lehmann = Anna Lehmann, so, -'],
    [
      'follows “laut”',
      'Laut Anna Lehmann ist die Brücke „nicht sicher“.',
      'partial: nicht sicher <- Anna Lehmann = Anna Lehmann, Laut, -',
    ],
    [
      'follows “nach Angaben”',
      'Die Brücke ist nach Angaben der Polizei „nicht sicher“.',
      'partial: nicht sicher <- der Polizei = Polizei, nach Angaben, -',
    ],
    [
      'stands before “zufolge”',
      'Dem Betreiber zufolge ist die Brücke „nicht sicher“.',
      'partial: nicht sicher <- Dem Betreiber = Betreiber, zufolge, -',
    ],
    [
      'is a place or a paper',
      '„Wir warten“, hieß es aus dem Rathaus.',
      'direct: Wir warten <- dem Rathaus = Rathaus, hieß, -',
    ],
    [
      'has a verb in two parts',
      'Anna Lehmann teilte am Montag mit: „Wir warten.“',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann, teilte, -',
    ],
    [
      'has an auxiliary',
      '„Wir warten“, hatte Anna Lehmann am Montag gesagt.',
      'direct: Wir warten <- Anna Lehmann = Anna Lehmann, gesagt, -',
    ],
    [
      'acts in a passive',
      'Der Plan wurde von Anna Lehmann als „völlig falsch“ bezeichnet.',
      'partial: völlig falsch <- Anna Lehmann = Anna Lehmann, bezeichnet, -',
    ],
    [
      'is cited',
      'Die Zeitung zitiert Anna Lehmann mit den Worten: „Wir warten.“',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann, zitiert, -',
    ],
    [
      'is cited by somebody who stands between',
      '„Wir warten“, zitierte die Zeitung einen Sprecher des Rates.',
      'direct: Wir warten <- einen Sprecher des Rates = Sprecher des Rates, zitierte, -',
    ],
    [
      'is no body that looks like a name',
      'Der Sprecher des Roten Hauses, Jan Smit, sagte: „Wir warten.“',
      'direct: Wir warten. <- Der Sprecher des Roten Hauses = Jan Smit (Sprecher des Roten Hauses), sagte, -',
    ],
    [
      'opens a subordinate clause',
      'Wie Anna Lehmann am Montag mitteilte, ist die Brücke „nicht sicher“.',
      'partial: nicht sicher <- Anna Lehmann = Anna Lehmann, mitteilte, -',
    ],
    [
      'has a relative clause',
      'Anna Lehmann, die seit Montag im Rat sitzt, sagte: „Wir warten.“',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann, sagte, -',
    ],
    [
      'has an apposition',
      'Der Leiter der Schule, Jan Smit, sagte: „Wir warten.“',
      'direct: Wir warten. <- Der Leiter der Schule = Jan Smit (Leiter der Schule), sagte, -',
    ],
    [
      'is a label',
      'Anna Lehmann wörtlich: „Wir warten noch lange.“',
      'direct: Wir warten noch lange. <- Anna Lehmann = Anna Lehmann, -, -',
    ],
    [
      'has a verb that no list knows',
      '„Wir warten“, frohlockte Anna Lehmann.',
      'direct: Wir warten <- Anna Lehmann = Anna Lehmann, frohlockte, -',
    ],
  ])('%s', (_, story, quote) => {
    expect(germanQuotesOf(story)).toEqual([quote]);
  });

  it('is told from the object by its article', () => {
    expect(germanQuotesOf('Den Umbau nannte der Rat „völlig falsch“.')).toEqual([
      'partial: völlig falsch <- der Rat = Rat, nannte, -',
    ]);
    expect(germanQuotesOf('Der Zeitung sagte der Rat: „Wir warten.“')).toEqual([
      'direct: Wir warten. <- der Rat = Rat, sagte, -',
    ]);
  });

  it('is no woman where the verb says that several speak', () => {
    expect(germanQuotesOf('Anna Lehmann traf die Fischer am Hafen.\n\n„Wir warten noch“, sagten sie.')).toEqual([
      'direct: Wir warten noch <- sie = sie, sagten, -',
    ]);
  });

  it('is read from a pronoun by its gender, as a guess', () => {
    expect(germanQuotesOf('Anna Lehmann traf Jan Smit.\n\n„Wir warten“, sagte er. „Ich nicht“, sagte sie.')).toEqual([
      'direct: Wir warten <- er = Jan Smit ?, sagte, -',
      'direct: Ich nicht <- sie = Anna Lehmann ?, sagte, -',
    ]);
  });

  it('goes by the fullest name, particles and a role that no list knows included', () => {
    expect(germanQuotesOf('Baudezernentin Ute von der Heide kam.\n\nVon der Heide sagte: „Wir warten.“')).toEqual([
      'direct: Wir warten. <- Von der Heide = Ute von der Heide (Baudezernentin), sagte, -',
    ]);
  });

  it('of words in the mood of reported speech is who was reported, as a guess', () => {
    expect(germanQuotesOf('Anna Lehmann sagte, es eile nicht. Die Brücke sei „fest genug“.')).toEqual([
      'partial: fest genug <- Anna Lehmann = Anna Lehmann ?, -, -',
    ]);
    expect(germanQuotesOf('Anna Lehmann sagte, es eile nicht. Die Brücke ist „fest genug“.')).toEqual([]);
  });
});

describe('marks of German copy', () => {
  it.each([
    '„Wir warten“, sagte er.',
    '»Wir warten«, sagte er.',
    '«Wir warten», sagte er.',
    '„Wir warten", sagte er.',
    '"Wir warten", sagte er.',
  ])('%s', (story) => {
    expect(germanQuotesOf(story)).toEqual(['direct: Wir warten <- er = er, sagte, -']);
  });
});

describe('German words in marks that nobody said are no quote', () => {
  it.each([
    'Die Zeitung „Abendpost“ erschien am Montag.',
    'In der Sendung „Abends um acht im Hafen“ wurde sie gezeigt.',
    'Die Seite „hafen.example“ war nicht zu erreichen.',
    'Der „Glücksfall“ liegt im Hafen.',
  ])('%s', (story) => {
    expect(germanQuotesOf(story)).toEqual([]);
  });

  it('and yet a noun is, when somebody calls something so', () => {
    expect(germanQuotesOf('Anna Lehmann nannte den Umbau einen „Glücksfall“.')).toEqual([
      'partial: Glücksfall <- Anna Lehmann = Anna Lehmann, nannte, -',
    ]);
  });
});

describe('long German paragraphs', () => {
  it.each([
    'sagte ',
    '„a“ ',
    '„a“ sagte er, ',
    'Anna Lehmann ',
    'von der ',
    'Lehmann, ',
    'sei „a b“ ',
    '(',
    'hat gesagt ',
  ])('of %s are read in linear time', (piece) => {
    const long = (length: number): number => {
      const story = `${LEAD} ${LEAD} ${LEAD} ${LEAD}\n\n${piece.repeat(length / piece.length)}`;
      const start = performance.now();
      articleOf(story);
      return performance.now() - start;
    };
    long(20_000);
    expect(long(100_000)).toBeLessThan(1_000);
  });
});
