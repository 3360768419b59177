import { describe, expect, it } from 'vitest';
import { quotesOf, speakersAmong } from './quotes-of.ts';

const speakersOf = (sentence: string): string => speakersAmong('Lena Hart und Jan Lohse', sentence);

describe('“bis” and “seit” behind a comma', () => {
  it.each([
    ['Man stritt, bis Lohse beschloss die Gruppe zu sperren: „Es reicht.“', 'Lohse'],
    ['Man wartete, bis der Rat beschloss, die Halle „ganz“ zu sperren.', 'der Rat'],
    ['Seit Lohse sagte, der Rat sei „am Ende“, ist Ruhe.', 'Lohse'],
  ])('open a clause with its subject: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });

  it.each([
    'Bis Mittwoch sagte Hart nur „vielleicht“.',
    'Der Rat stritt, bis Mittwoch sagte Hart nur „vielleicht“.',
    'Der Rat stritt, bis zum Abend nannte Hart das „einen Witz“.',
    'Seit Kriegsende sagt Hart nur „vielleicht“.',
    'Lohse lachte, als Antwort sagte Hart: „Vielleicht.“',
  ])('are prepositions before a day: %s', (sentence) => {
    expect(speakersOf(sentence)).toContain('<- Hart =');
  });
});

describe('a clause that opens its sentence before a colon', () => {
  it.each([
    'Seit Lohse das Haus leitet, heißt es: „Wir sparen.“',
    'Seit Lohse das Haus leitet, gilt: „Wir sparen.“',
    'Bis Lohse geht, steht an der Tür: „Wir sparen.“',
    'Als Lohse ging, war es still: „Wir sparen.“',
    'Dass Lohse geht, ist für Hart klar: „Wir sparen.“',
  ])('has nobody who speaks: %s', (sentence) => {
    expect(speakersOf(sentence)).toContain('<- -,');
  });

  it.each([
    ['Als Lohse kam, wurde Hart laut: „Wir sparen.“', 'Hart'],
    ['Obwohl Lohse, der Regisseur, kam, blieb Hart ernst: „Wir sparen.“', 'Hart'],
    ['Ob er bleibt, ließ Lohse offen: „Wir sparen.“', 'Lohse'],
    ['Seit Mittwoch wirbt Lohse um Geduld, auch im Rat: „Wir sparen.“', 'Lohse'],
    ['Als Vertreter blieb Lohse stur, auch am Montag: „Wir sparen.“', 'Lohse'],
    ['Lohse wurde laut, als Hart kam: „Wir sparen.“', 'Lohse'],
  ])('leaves the words to whom the main clause is about: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });
});

describe('what others have thought', () => {
  it('is the word of whoever reports it', () => {
    expect(speakersOf('Lohse erzählte, seine Kinder hätten geglaubt, es sei „ein Spiel“.')).toContain('<- Lohse =');
  });

  it('is nobody’s where nobody reports it', () => {
    expect(speakersOf('Seine Kinder hätten geglaubt, es sei „ein Spiel“.')).toContain('<- -,');
  });

  it.each([
    ['Die Kinder hatten geglaubt, es sei „ein Spiel“.', 'Die Kinder'],
    ['Lohse habe gesagt, es sei „ein Spiel“.', 'Lohse'],
    ['Lohse hätte nie gedacht, dass es „so weit“ kommt.', 'Lohse'],
    ['Die Eltern hätten sich gewünscht, dass der Rat „früher handelt“.', 'Die Eltern'],
  ])('is theirs where the paper tells it, or they said so: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });
});

describe('“sie” beside a noun alone', () => {
  it.each(['Lohse nannte sie „völlig verfehlt“.', 'Lohse hat sie „völlig verfehlt“ genannt.'])(
    'is the object of somebody who is named so, whatever the name ends in: %s',
    (sentence) => {
      expect(speakersOf(sentence)).toContain('<- Lohse = Jan Lohse');
    },
  );

  it.each([
    'Reaktionen nannte sie „völlig verfehlt“.',
    'Gegenüber Lohse nannte sie das „völlig verfehlt“.',
    'Mit Lohse nannte sie den Plan „völlig verfehlt“.',
    'Am Montag nannte sie das „völlig verfehlt“.',
  ])('speaks beside what nobody is called, or behind a preposition: %s', (sentence) => {
    expect(speakersOf(sentence)).toContain('<- sie =');
  });

  it('is the object of a man behind it', () => {
    expect(speakersOf('„Zu brav“ nannte sie der Kritiker der Zeitung.')).toContain('<- der Kritiker der Zeitung =');
  });

  it.each([
    '„Das ist zu brav“, sagte sie der Reporterin.',
    '„Zu brav“ fand sie den Kritiker.',
    '„Zu brav“ fand sie der Partei gegenüber die Rede.',
  ])('speaks before whoever is no subject: %s', (sentence) => {
    expect(speakersOf(sentence)).toContain('<- sie =');
  });
});

describe('the noun behind a German role', () => {
  it.each([
    ['Der Präsident Frankreichs sagte: „Es bleibt dabei.“', 'Der Präsident Frankreichs = Präsident Frankreichs'],
    ['„Es bleibt“, sagte die frühere Trainerin Bayerns, Eva Netz.', 'die frühere Trainerin Bayerns = Eva Netz'],
    ['„Es bleibt“, sagte der Sprecher Lohses.', 'der Sprecher Lohses = Sprecher Lohses'],
  ])('is no holder in the genitive: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker}`);
  });

  it.each([
    ['Trainer Peters sagte: „Es bleibt dabei.“', 'Peters = Peters (Trainer)'],
    ['Trainer Jan Peters kam. Der Trainer Peters sagte: „Es bleibt dabei.“', 'Peters = Jan Peters (Trainer)'],
    ['Der Trainer Meier sagte: „Es bleibt dabei.“', 'Meier = Meier (Trainer)'],
    ['Der Sänger Thomas sagte: „Es bleibt dabei.“', 'Thomas = Thomas (Sänger)'],
  ])('is the holder by any other ending, without an article, or where a name says so: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker}`);
  });
});

describe('a first name that no list has', () => {
  it('belongs to the name before one that a list has', () => {
    expect(speakersOf('„Es bleibt“, sagte Alpha Omar Konaré.')).toContain('<- Alpha Omar Konaré = Alpha Omar Konaré,');
  });

  it.each([
    ['„Es bleibt“, sagte Operndiva Anna Netz.', 'Anna Netz (Operndiva)'],
    ['„Es bleibt“, sagte Judoka Anna Netz.', 'Anna Netz (Judoka)'],
    ['„Es bleibt“, sagte Barista Anna Netz.', 'Anna Netz (Barista)'],
    ['„Es bleibt“, sagte Fußballprofi Peter Netz.', 'Peter Netz (Fußballprofi)'],
    ['„Es bleibt“, sagte der Präsident der Republik Kenia Peter Netz.', 'Peter Netz (Präsident der Republik Kenia)'],
  ])('is told from what somebody is: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`= ${speaker}`);
  });
});

describe('who has had an office', () => {
  const story = (first: string, mention: string): string =>
    quotesOf(`${first} Gerd Blum kam am Montag.\n\n${mention} sagte: „Es bleibt dabei.“`).join(' ');

  it('keeps in the role the word that says so', () => {
    expect(story('Der frühere Kanzler', 'Blum')).toContain('= Gerd Blum (frühere Kanzler)');
    expect(
      quotesOf('They met in the town.\n\n“It is over, and that is good,” said former Gov. Bob Gray of Ohio.').join(' '),
    ).toContain('= Bob Gray (former Gov.)');
  });

  it('is whom “der ehemalige” means, and nobody who has it', () => {
    expect(story('Der frühere Finanzminister', 'Der ehemalige Minister')).toContain('= Gerd Blum');
    expect(story('Der frühere Kanzler', 'Der Kanzler')).not.toContain('Gerd Blum');
    expect(story('Kanzler', 'Der frühere Kanzler')).not.toContain('Gerd Blum');
  });
});

describe('whoever is told so', () => {
  it.each([
    ['„Es bleibt“, sagte die Ministerin der Süddeutschen Zeitung.', 'die Ministerin'],
    ['„Es bleibt“, sagte die Politikerin der „Bild“-Zeitung.', 'die Politikerin'],
    ['„Es bleibt“, sagte ein Sprecher der Feuerwehr der Deutschen Presse-Agentur.', 'ein Sprecher der Feuerwehr'],
    ['„Es bleibt“, sagte ein Polizeisprecher am Freitagabend.', 'ein Polizeisprecher'],
  ])('is no part of who says it, and no time is: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });

  it.each([
    ['„Es bleibt“, sagte eine Sprecherin der Abendzeitung.', 'eine Sprecherin der Abendzeitung'],
    ['Eine Politikerin der Zeitung sagte: „Es bleibt.“', 'Eine Politikerin der Zeitung'],
    ['„Es bleibt“, sagte die Vorsitzende der Gewerkschaft.', 'die Vorsitzende der Gewerkschaft'],
    ['„Es bleibt“, sagte der Sprecher im Rathaus.', 'der Sprecher im Rathaus'],
    ['„Es bleibt“, sagte der Redakteur der Abendzeitung.', 'der Redakteur der Abendzeitung'],
    ['„Es bleibt“, sagte der beste Torwart der Welt.', 'der beste Torwart der Welt'],
    ['„Es bleibt“, sagte eine Expertin der Umweltagentur.', 'eine Expertin der Umweltagentur'],
    ['„Es bleibt“, sagte ein Berater der Agentur für Arbeit.', 'ein Berater der Agentur für Arbeit'],
  ])('may be whom the speaker speaks for: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });
});

describe('“laut” beside a verb of speech', () => {
  it.each([
    ['Der Täter sagte laut Polizei, er sei „sehr müde“.', 'Der Täter'],
    ['Laut Polizei sagte der Täter, er sei „sehr müde“.', 'der Täter'],
    ['Lohse erklärte nach Angaben der Agentur Nord, die Gespräche seien „gut“.', 'Lohse'],
    ['„Er war müde“, sagte laut Polizei ein Zeuge.', 'ein Zeuge'],
    ['„Er war müde“, teilte laut Polizei am Montag eine Zeugin mit.', 'eine Zeugin'],
  ])('says who has heard the words: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });

  it.each([
    ['Die Brücke ist laut Polizei „sehr alt“.', 'Polizei'],
    ['Der Plan, sagte Lohse, sei laut Gutachten „viel zu teuer“.', 'Gutachten'],
    ['Die Zahl der Unfälle stieg laut Polizei „weiter an“.', 'Polizei'],
    ['„Er war müde“, hieß es laut Polizei am Montag.', 'Polizei'],
    ['„Er war müde“, rief laut Lohse.', 'Lohse'],
  ])('says whose they are where the clause tells of none: %s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toContain(`<- ${speaker} =`);
  });
});
