import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures.ts';
import { quotesOf } from './quotes-of.ts';
import { cost } from './slow-input.ts';

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
      'stands before a clause that holds the quotation',
      'Es gab Kritik von Anna Lehmann, die den Umbau „völlig falsch“ nannte.',
      'partial: völlig falsch <- Anna Lehmann = Anna Lehmann, nannte, -',
    ],
    [
      'stands inside a relative clause as a bare name',
      'Der Plan, den Anna Lehmann als „völlig falsch“ bezeichnete, ist vom Tisch.',
      'partial: völlig falsch <- Anna Lehmann = Anna Lehmann, bezeichnete, -',
    ],
    [
      'stands inside a clause that a place opens',
      'Der Brief, in dem Anna Lehmann die Brücke „völlig marode“ nannte, lag auf dem Tisch.',
      'partial: völlig marode <- Anna Lehmann = Anna Lehmann, nannte, -',
    ],
    [
      'has a participle with words of its own',
      'Der sich gern als Gegner des Rates zeigende Unternehmer Jan Smit rief aus: „Wir warten.“',
      'direct: Wir warten. <- Jan Smit = Jan Smit (Unternehmer), rief aus, -',
    ],
    [
      'is the one of the clause before, not of the main verb behind',
      'Während Anna Lehmann zugab, müde zu sein, „müde wie nie“, lobte Jan Smit den Rat.',
      'partial: müde wie nie <- Anna Lehmann = Anna Lehmann, zugab, -',
    ],
    [
      'reports what another one sees',
      'Wie Anna Lehmann am Montag erklärte, sieht der Rat in dem Plan „kein Hindernis“.',
      'partial: kein Hindernis <- Anna Lehmann = Anna Lehmann, erklärte, -',
    ],
    [
      'stands in the next sentence',
      '„Wir warten.“ Das sagte Anna Lehmann am Montag.',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann, sagte, -',
    ],
    [
      'does something with these words in the next sentence',
      '„Wir lernen ja noch dazu.“ Mit diesen Worten schloss Anna Lehmann die Sitzung.',
      'direct: Wir lernen ja noch dazu. <- Anna Lehmann = Anna Lehmann, -, -',
    ],
    [
      'is the paper whose headline it is',
      '"Wir warten" titelt die Abendpost.',
      'direct: Wir warten <- die Abendpost = Abendpost, titelt, -',
    ],
    [
      'charges somebody with a word',
      'Anna Lehmann warf dem Rat „Wortbruch“ vor.',
      'partial: Wortbruch <- Anna Lehmann = Anna Lehmann, warf, -',
    ],
    [
      'is what the next sentence names as the source',
      '„Jeder Dritte wartet.“ Das ist die Aussage einer Studie des Rates.',
      'direct: Jeder Dritte wartet. <- einer Studie des Rates = Studie des Rates, -, -',
    ],
    [
      'is told from what cannot speak',
      'Jede Verantwortung für den Schaden im Hafen der Stadt weist Lehmann von sich: „Wir warten.“',
      'direct: Wir warten. <- Lehmann = Lehmann, weist, -',
    ],
    [
      'owns the saying before a colon',
      'Das Fazit von Anna Lehmann überrascht nicht: „Wir warten.“',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann, -, -',
    ],
    [
      'stands in brackets',
      '„Die Wahl war frei und fair.“ (Anna Lehmann)',
      'direct: Die Wahl war frei und fair. <- Anna Lehmann = Anna Lehmann, -, -',
    ],
    [
      'does something with the words',
      'Mit den Worten „Wir warten nicht länger“ trat Anna Lehmann vor den Rat.',
      'direct: Wir warten nicht länger <- Anna Lehmann = Anna Lehmann, Worten, -',
    ],
    [
      'wants or expects it',
      'Die Ministerin Anna Lehmann will „in Ruhe und genau prüfen“, ob die Brücke hält.',
      'partial: in Ruhe und genau prüfen <- Anna Lehmann = Anna Lehmann (Ministerin), will, -',
    ],
    [
      'is of the opinion',
      'Anna Lehmann ist der Auffassung, dass die Brücke „völlig marode“ ist.',
      'partial: völlig marode <- Anna Lehmann = Anna Lehmann, Auffassung, -',
    ],
    [
      'says so of itself',
      'Anna Lehmann war nach eigenen Angaben „zu müde zum Reden“.',
      'partial: zu müde zum Reden <- Anna Lehmann = Anna Lehmann, nach eigenen Angaben, -',
    ],
    [
      'is a report',
      'Nach einem Bericht des Rates ist die Brücke „nicht sicher“.',
      'partial: nicht sicher <- einem Bericht des Rates = Bericht des Rates, Nach, -',
    ],
    [
      'is the writing in which something is called so',
      'Die Brücke wurde in dem Bericht des Rates als „extrem“ bezeichnet.',
      'partial: extrem <- dem Bericht des Rates = Bericht des Rates, bezeichnet, -',
    ],
    [
      'is the letter that speaks of it',
      'In einem Schreiben an die Anwohner war von einem „offenen Gespräch“ die Rede.',
      'partial: offenen Gespräch <- einem Schreiben = Schreiben, Rede, -',
    ],
    [
      'is several who are only counted',
      'Viele nannten die Brücke „völlig marode“.',
      'partial: völlig marode <- Viele = Viele, nannten, -',
    ],
    [
      'of the second part is the one of the first',
      'Anna Lehmann erläutert den Plan, der geprüft werden soll, so: „Es eilt“, und fügt hinzu: „Wir warten.“',
      'direct: Es eilt <- Anna Lehmann = Anna Lehmann, erläutert, -',
      'direct: Wir warten. <- Anna Lehmann = Anna Lehmann, fügt hinzu, -',
    ],
    [
      'has a verb that no list knows',
      '„Wir warten“, frohlockte Anna Lehmann.',
      'direct: Wir warten <- Anna Lehmann = Anna Lehmann, frohlockte, -',
    ],
  ])('%s', (_, story, ...quotes) => {
    expect(germanQuotesOf(story)).toEqual(quotes);
  });

  it.each([
    ['a relative clause before the main verb', 'Anna Lehmann, die den Rat kritisierte, war „nicht zu erreichen“.'],
    ['a verb behind “und”', 'Anna Lehmann kam „viel zu spät dazu“ und sagte nichts.'],
    ['what a bracket says', 'Das Treffen fand „in aller Stille“ statt (die Abendpost berichtete).'],
    ['everybody', 'Bei den Fischern nennt man die Flut „eine alte Bekannte“.'],
    ['the finder of a writing', 'Anna Lehmann fand einen Brief mit den Worten „Wir warten nicht länger“.'],
    ['the place of an event', 'Die Feier der Schule fand im Hafen „ohne jeden Zwischenfall“ statt.'],
    ['somebody who is met with the words', 'Anna Lehmann wurde mit den Worten „Wir warten nicht länger“ begrüßt.'],
    ['a noun that something is declared to be', '„Wir warten noch lange.“ Das erklärte Ziel ist eine Brücke.'],
  ])('is not %s', (_, story) => {
    expect(germanQuotesOf(story).every((quote) => quote.includes(' <- -'))).toBe(true);
  });

  it('is not the owner of those who speak', () => {
    expect(germanQuotesOf('Jan Lehmann kam.\n\nEinige Anhänger Jan Lehmanns riefen: „Wir warten.“')).toEqual([
      'direct: Wir warten. <- Einige Anhänger Jan Lehmanns = Einige Anhänger Jan Lehmanns, riefen, -',
    ]);
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

  it('may be a paper in marks that opens its sentence', () => {
    const before = 'Die „Abendpost“ berichtete am Montag über den Fall und die Polizei.';
    expect(quotesOf(`${before} „Umschau“ schrieb: „Lehmann ist längst fort.“`)).toEqual([
      'direct: Lehmann ist längst fort. <- „Umschau“ = „Umschau“, schrieb, -',
    ]);
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
    'Der Verlag stellte am Dienstag „Sturmflut“ vor.',
    'Die Lage am Hafen ist „gut“, und die Würde bleibt.',
    'Das als „Perle am Meer“ bekannte Dorf liegt am Hafen, sagte Anna Lehmann.',
    'Die Gruppe, die sich selbst „Rat der Alten Werft“ nennt, kam in den Hafen.',
    'Unter dem Motto „gehen, stehen, bleiben“ hatte der Rat dazu aufgerufen.',
    'Die Industriegewerkschaft (kurz: „IG Werft“) kam in den Hafen.',
    'Nach Angaben des Leiters von „Ärzte in Not“ war der Hafen voll.',
    'Die „Eins zu eins“-Regel gilt im Hafen, sagte Anna Lehmann.',
    'Ein Text der „mg“ lag im Hafen, sagte Anna Lehmann.',
    'Die Endung „.werft“ gehört dem Hafen, sagte Anna Lehmann.',
  ])('%s', (story) => {
    expect(germanQuotesOf(story)).toEqual([]);
  });

  it.each([
    [
      'a fragment in the mood of reported speech is',
      'Der Rücktritt sei ein „natürlicher Vorgang“.',
      'natürlicher Vorgang',
    ],
    ['what an inscription says is', 'Am Tor hing ein Band mit der Aufschrift „Brücke = Leben“.', 'Brücke = Leben'],
    ['an example of calls is', 'Zu hören waren Rufe wie zum Beispiel „Rettet die Brücke“.', 'Rettet die Brücke'],
    [
      'words that an editor fitted in are',
      'Die Brücke war wegen „Probleme[n] mit dem Wind“ gesperrt, so der Rat.',
      'Probleme[n] mit dem Wind',
    ],
    [
      'nouns behind a preposition are',
      'Für die „Totengräber der Stadt“ dürfe es keinen Platz geben.',
      'Totengräber der Stadt',
    ],
  ])('and yet %s', (_, story, content) => {
    expect(germanQuotesOf(story).map((quote) => quote.replace(/^\w+: | <- .*$/g, ''))).toEqual([content]);
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
    'die „a“ nannte, ',
    'mit dem Satz „a b“ ',
    'der in dem ',
    '(a) ',
    '„A b c d.“ Das ',
    'nach eigenen Angaben ',
  ])('of %s are read in linear time', (piece) => {
    const story = `${LEAD} ${LEAD} ${LEAD} ${LEAD}\n\n${piece.repeat(100_000 / piece.length)}`;
    const times = Array.from({ length: 3 }, () => cost(() => articleOf(story)));
    expect(Math.min(...times)).toBeLessThan(1_000);
  });
});

describe('German words that somebody denies', () => {
  it.each([
    'Anna Lehmann bestritt, „eine Diebin im Amt“ zu sein.',
    'Anna Lehmann bestritt, dass der Plan „ein Skandal“ sei.',
  ])('are nobody’s: %s', (story) => {
    expect(germanQuotesOf(story)).toEqual([expect.stringMatching(/<- -, -, -$/)]);
  });

  it.each([
    'Anna Lehmann bestritt die Vorwürfe: „Ich war nicht da.“',
    'Anna Lehmann bestritt das, weil der Plan „ein Skandal“ sei.',
    '„Ich war nicht da“, bestritt Anna Lehmann.',
  ])('are told from an answer: %s', (story) => {
    expect(germanQuotesOf(story)).toEqual([expect.stringContaining('<- Anna Lehmann = Anna Lehmann, bestritt')]);
  });
});
