import { describe, expect, it } from 'vitest';
import { quotesOf, speakersAmong } from './quotes-of.ts';

const speakersOf = (sentence: string): string => speakersAmong('Lena Hart und Jan Kruse', sentence);

describe('a German speaker behind the verb', () => {
  it.each([
    'Die Äußerungen des Rates bezeichnete Hart als „völlig verfehlt“.',
    'Die Pläne der Stadt nannte Hart „völlig verfehlt“.',
    'Den Vorschlag nannte Hart „völlig verfehlt“.',
    'Schon früher nannte Hart Kruse „völlig verfehlt“.',
  ])('is no thing and nobody who is spoken of: %s', (sentence) => {
    expect(speakersOf(sentence)).toContain('<- Hart = Lena Hart');
  });

  it.each([
    ['Die Gewerkschaft nannte Hart „völlig verfehlt“.', 'Die Gewerkschaft = Gewerkschaft'],
    ['Die Zeitungen nannten Hart „völlig verfehlt“.', 'Die Zeitungen = Zeitungen'],
    ['Schon früher nannte Lena Hart das „völlig verfehlt“.', 'Lena Hart = Lena Hart'],
  ])('but a body in front speaks: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker}`);
  });
});

describe('a German office', () => {
  it.each([
    ['„Es bleibt dabei“, sagte Bürgermeister Lehmann.', 'Lehmann = Lehmann (Bürgermeister)'],
    ['„Es bleibt dabei“, sagte der Sprecher Lehmann.', 'Lehmann = Lehmann (Sprecher)'],
    ['Der Abgeordnete und Fraktionschef Bo Stein sagte: „Es bleibt dabei.“', 'Bo Stein = Bo Stein'],
    [
      'Der Minister der Neuen Republik Jan Stein sagte: „Es bleibt.“',
      'Jan Stein = Jan Stein (Minister der Neuen Republik)',
    ],
  ])('is the role of the name behind it: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker}`);
  });

  it('is no name of two who speak together', () => {
    expect(speakersOf('Lena Hart und Fraktionschef Jan Kruse sagten: „Es bleibt dabei.“')).toContain(
      '= Lena Hart und Jan Kruse',
    );
  });
});

describe('“sie” behind a German verb', () => {
  it.each([
    ['Lena Hart bezeichnete sie als „völlig verfehlt“.', 'Lena Hart'],
    ['Bürgermeisterin Lena Hart (SPD) bezeichnete sie als „völlig verfehlt“.', 'Lena Hart'],
    ['Hart nannte sie „völlig verfehlt“.', 'Hart'],
    ['Hart hat sie „völlig verfehlt“ genannt.', 'Hart'],
    ['Er nannte sie „völlig verfehlt“.', 'Er'],
  ])('is who is spoken of where a person stands before it: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });

  it.each([
    'Gestern nannte sie den Plan „völlig verfehlt“.',
    'Gerüchte nannte sie „völlig verfehlt“.',
    'Kritik nannte sie „völlig verfehlt“.',
    'Das Haus nannte sie „völlig verfehlt“.',
    'Den Minister nannte sie „völlig verfehlt“.',
    'Kinder nannten sie „völlig verfehlt“.',
  ])('speaks where none does: %s', (sentence) => {
    expect(speakersOf(sentence)).toContain('<- sie =');
  });
});

describe('two German names side by side', () => {
  it('are the subject and the object of a verb before them', () => {
    expect(speakersOf('So nannte Jan Kruse Peter Hart „einen Lügner“.')).toContain('<- Jan Kruse = Jan Kruse,');
  });

  it.each(['Hans Peter Wolf', 'Anna Weber Kruse', 'Maria Wolf Otto'])(
    'are one without a second surname: %s',
    (name) => {
      expect(speakersOf(`„Es geht los“, sagte ${name}.`)).toContain(`<- ${name} = ${name},`);
    },
  );
});

describe('a German clause that is no attribution', () => {
  it.each([
    ['Die Richterin gab ihm „persönlich“ recht, zumal Kruse immer wieder betont hatte, er sei krank.', 'Kruse'],
    ['Der Rat sprach über den bereits erstellten Entwurf für ein „neues Gesetz für alle“.', 'erstellten'],
    [
      'Die Zeitung hat über Pläne an dem am 5. Januar erstellten Entwurf „zum Schutz der Natur“ berichtet.',
      'erstellten',
    ],
  ])('has no speaker for the words: %s', (sentence, word) => {
    expect(speakersOf(sentence)).not.toContain(`<- ${word}`);
  });

  it.each([
    'Das ist „ein Skandal“, wie Kruse sagte.',
    '„Das ist ein Skandal“, wie Kruse am Montag sagte.',
    'Das sei „ein Skandal“, was Kruse bestritt.',
  ])('is not one that refers to the words: %s', (sentence) => {
    expect(speakersOf(sentence)).toContain('<- Kruse =');
  });
});

describe('a German attribution', () => {
  it.each([
    ['Kruse rechnet jedoch mit „sehr langen Wartezeiten“.', 'Kruse ='],
    ['Im Brief, der am Montag im Rathaus ankam, heißt es: „Das Boot darf nicht fahren.“', 'Brief'],
    ['Die Firma ließ ausrichten, man werde „alle Verträge achten“.', 'Die Firma ='],
    ['Lena Hart nennt das Buch „ein Wunder“.', 'Lena Hart ='],
    ['Als ein Zuschauer „Lügner!“ rief, lachte Kruse.', 'ein Zuschauer ='],
    ['Lena Hart schätzte den Schaden auf „mindestens 200.000 Euro“.', 'Lena Hart ='],
    ['„Wir gehen nicht“, sagte Präsident Alpha Omar Konaré.', '<- Alpha Omar Konaré = Alpha Omar Konaré (Präsident)'],
    [
      'Jan Kruse (SPD): „Es ist ein Erfolg für uns.“ Und: „Wir wollen gestalten.“',
      'Wir wollen gestalten. <- Jan Kruse',
    ],
    ['Gefragt nach dem Grund, sagte Hart: „Das bleibt geheim.“', '<- Hart = Lena Hart'],
    ['Ein anderer meinte: „Die da oben lügen doch.“', 'Ein anderer ='],
    ['Demonstranten skandierten „Lügenpresse“.', 'Demonstranten ='],
    ['„Wir sind frei“, sagte Ali al-Hashimi. „Und jetzt?“, fragte al-Hashimi.', '<- al-Hashimi = Ali al-Hashimi'],
    ['„Es fehlt ein Plan“, so Richter im Gespräch mit dem Sender.', '<- Richter = Richter,'],
    ['„Es fehlt ein Plan“, sagte Landrätin Malte.', 'Malte (Landrätin)'],
    ['„Ich gehe hier nicht weg“, sagt Lena Hart. „Nur tot.“', 'direct: Nur tot. <- Lena Hart'],
    ['„Ich gehe hier nicht weg“, sagt Lena Hart. „Nein. Nie.“', 'Nein. Nie. <- Lena Hart'],
  ])('is heard: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(speaker);
  });

  it.each([
    'Sie las das Buch „ein Wunder“.',
    'Lena Hart las „Der Turm“. Dann ging sie.',
    'Auf dem Schild stand etwas. „Nein.“ Dann ging sie.',
    'Lena Hart nannte ihr Boot „Die Möwe“.',
    'Das Lied „Mörder“ rief Kritik hervor.',
  ])('is none: %s', (sentence) => {
    expect(speakersOf(sentence)).toBe('');
  });
});

describe('nobody speaks for sure', () => {
  it.each(['Berlin', 'Europa', 'Wolf'])(
    'where %s, whom the article does not name, stands before “nannte sie”',
    (name) => {
      expect(speakersOf(`${name} nannte sie „völlig verfehlt“.`)).not.toMatch(/<- (?:\p{L}+) =/u);
    },
  );

  it.each([
    ['Regierungssprecher', 'Der Sprecher der Opposition'],
    ['Außenminister', 'Der russische Minister'],
    ['Vizekanzler', 'Der Kanzler'],
    ['Ministerpräsident', 'Der Präsident'],
  ])('whom a %s is no proof of: %s', (role, mention) => {
    const story = `${role} Tom Reuter kam am Montag.\n\n${mention} nannte das „eine Lüge“.`;
    expect(quotesOf(story).join(' ')).not.toContain('Tom Reuter');
  });

  it('but the spokesman of the police is the Polizeisprecher', () => {
    const story = 'Polizeisprecher Tom Reuter kam am Montag.\n\nDer Sprecher der Polizei nannte das „eine Lüge“.';
    expect(quotesOf(story).join(' ')).toContain('= Tom Reuter');
  });
});

describe('the mood of a German clause', () => {
  it('tells of its own subject alone', () => {
    expect(speakersOf('Peter Zorn floh, das Haus sei „verflucht und leer“, sagte er der Zeitung.')).toContain(
      '= Peter Zorn',
    );
  });
});

describe('a German name', () => {
  it('has no genitive before it', () => {
    expect(speakersOf('Der Bürgermeister Hamburgs Peter Reuter sagte: „Es bleibt dabei.“')).toContain('= Peter Reuter');
  });
});

it('gives what ends a German relative clause to whom it tells of', () => {
  expect(speakersOf('Kruse sprach von Hart, der „Mörder“ rief.')).not.toContain('= Jan Kruse');
});
