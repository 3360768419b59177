import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const PEOPLE = 'Der Rat hörte am Montag den Vertretern Lena Hart und Jan Kruse lange zu.';
const speakersOf = (sentence: string): string => quotesOf(`${PEOPLE}\n\n${sentence}`).join(' ');

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
