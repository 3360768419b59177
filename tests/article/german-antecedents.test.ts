import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a German pronoun behind a sentence with an object', () => {
  it.each([
    'Jan Kruse lobte den Plan. Eine Frau rief den Richter. „Das ist nicht wahr“, sagte er.',
    'Jan Kruse lobte den Plan. Lena Hart traf den alten Minister. „Das ist nicht wahr“, sagte er.',
    'Lena Hart lobte den Plan.\n\nEin Mann rief die Richterin. „Das ist nicht wahr“, sagte sie.',
  ])('is nobody’s for sure: %s', (story) => {
    expect(quotesOf(story).join(' ')).toMatch(/<- (?:er = er|sie = sie),/);
  });

  it.each([
    'Jan Kruse lobte den Plan. Er dankte dem Richter. „Das ist nicht wahr“, sagte er.',
    'Jan Kruse dankte dem Richter. „Das ist nicht wahr“, sagte er.',
    'Minister Jan Kruse lobte den Plan. Lena Hart traf den Minister. „Das ist nicht wahr“, sagte er.',
    'Jan Kruse lobte den Plan. Die Stadt baut den Turm. „Das ist nicht wahr“, sagte er.',
  ])('is who was named where the sentence tells of him, or of a thing: %s', (story) => {
    expect(quotesOf(story).join(' ')).toContain('<- er = Jan Kruse');
  });
});

describe('a German pronoun behind what it reports', () => {
  it.each([
    ['Ein Nachbar beschrieb ihn als „ruhig“. Der Mann habe „nie Ärger gemacht“, sagte er.', 'Nachbar ?'],
    ['Jan Kruse kam. Otto Wolf sei „müde“, sagte er.', 'Jan Kruse ?'],
    ['Jan Kruse kam. „Es reicht.“ Otto Wolf sei „müde“, sagte er.', 'Jan Kruse ?'],
    ['Jan Kruse sei „müde“, sagte er.', 'er,'],
  ])('is not who is told of: %s', (story, name) => {
    expect(quotesOf(story).join(' ')).toContain(`<- er = ${name}`);
  });

  it.each(['Jan Kruse kam. „Otto Wolf ist müde“, sagte er.', 'Als Jan Kruse am Montag kam, sagte er: „Es geht los.“'])(
    'is who was named where no mood tells what others said: %s',
    (story) => {
      expect(quotesOf(story).join(' ')).toContain('<- er = Jan Kruse ?');
    },
  );
});

describe('what a German compound calls somebody', () => {
  it.each([
    ['Verkehrsminister Jan Dorn kam. „Es geht“, so der Minister.', 'der Minister = Jan Dorn (Verkehrsminister) ?'],
    [
      'Polizeisprecherin Anna Dorn kam. „Es geht“, so die Sprecherin.',
      'die Sprecherin = Anna Dorn (Polizeisprecherin) ?',
    ],
  ])('is the role at its end too: %s', (story, speaker) => {
    expect(quotesOf(story).join(' ')).toContain(`<- ${speaker}`);
  });

  it('is no other role', () => {
    expect(quotesOf('Verkehrsminister Jan Dorn kam. „Es geht“, so der Sprecher.').join(' ')).toContain(
      'der Sprecher = Sprecher,',
    );
  });
});

describe('a German sentence that opens with a pronoun', () => {
  it.each([
    '„Wir wissen nichts“, sagte Lena Hart. Man ermittle „in alle Richtungen“.',
    '„Wir wissen nichts“, sagte Lena Hart. Sie hoffe „auf ein gutes Ende“.',
  ])('goes on with what was said where the mood of its verb says so: %s', (story) => {
    expect(quotesOf(story)[1]).toContain('= Lena Hart');
  });

  it.each([
    '„Wir wissen nichts“, sagte Lena Hart. Man suchte „in allen Ecken“.',
    '„Wir wissen nichts“, sagte Lena Hart. Es wurde „sehr laut“ im Saal.',
    '„Wir wissen nichts“, sagte Lena Hart. Sie alle waren „sehr laut“ im Saal.',
    '„Wir wissen nichts“, sagte Lena Hart. Er ohne Geld war „sehr laut“ im Saal.',
    'Jan Kruse sagte, Lena Hart lüge. Sie wurde von Lotsen als „alte Hexe“ beschimpft.',
  ])('does not where it says nothing of it: %s', (story) => {
    expect(
      quotesOf(story)
        .slice(story.startsWith('„') ? 1 : 0)
        .join(' '),
    ).not.toMatch(/= (?:Lena|Jan)/);
  });

  it('has no speaker in a verb of that mood behind the words', () => {
    const story = 'Jan Kruse mahnte zur Ruhe. Man dürfe „die Geschichte nicht ändern“, solle sie aber „erklären“.';
    expect(quotesOf(`Lena Hart kam.\n\n${story}`).join(' ')).not.toContain('<- sie');
  });
});

describe('a German fragment behind what somebody said', () => {
  it.each([
    'Lena Hart nannte es „ein Signal für die Wahl“; Kruse, so hieß es, sei „sehr zufrieden“.',
    'Lena Hart sagte: „Es ist passiert.“ König Otto wollte sich am Abend „an die Nation wenden“.',
    'Lena Hart sagte: „Es ist passiert.“ Die Brücke sollte am Abend „für immer schließen“.',
  ])('is nobody’s where its own sentence tells of others or of hearsay: %s', (story) => {
    expect(quotesOf(story)[1] ?? '').not.toContain('<- Lena Hart');
  });

  it('is theirs in the mood of what others said', () => {
    expect(quotesOf('Lena Hart sagte: „Es ist passiert.“ Die Brücke sei „für immer zu“.')[1]).toContain('<- Lena Hart');
  });
});
