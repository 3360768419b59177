import { de as calendar } from 'date-fns/locale/de';
import type { Strings } from '../strings.ts';
import { counted } from './counted.ts';

const articles = counted('de-DE', 'Artikel', 'Artikeln');

export const de: Strings = {
  calendar,
  days: {
    named: 'EEEE, d. MMMM y',
    whole: 'd. MMMM y',
    ofYear: 'd. MMMM',
    ofMonth: 'd.',
    beside: 'EEE d. MMMM',
    besideOtherYear: 'EEE d. MMMM y',
  },
  skipToContent: 'Zum Artikel',
  minutes: counted('de-DE', 'Minute', 'Minuten'),
  quotes: counted('de-DE', 'Zitat', 'Zitate'),
  voices: counted('de-DE', 'Stimme', 'Stimmen'),
  decade: (firstYear) => `die ${firstYear}er-Jahre`,
  century: (number) => `das ${number}. Jahrhundert`,
  weekOf: (monday) => `die Woche ab ${monday}`,
  season: (season, year) => `${['Frühling', 'Sommer', 'Herbst', 'Winter'][season]} ${year}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  quoted: (words) => `„${words}“`,
  readFrom: (mention, where) =>
    `gelesen aus „${mention}“${{ here: '', above: ' weiter oben', below: ' weiter unten' }[where]}`,
  onlySays: (pronoun) => `im Text steht nur „${pronoun}“`,
  speakerNotRead: 'wer spricht, ist nicht zu lesen',
  notNamed: 'Ohne Namen',
  marginNote: 'Randnotiz',
  speaker: 'Es spricht: ',
  day: 'Tag: ',
  uncaptioned: 'Foto ohne Bildunterschrift',
  whoSpeaks: 'Wer spricht',
  whichDays: 'Welche Tage',
  readOn: 'Den Artikel lesen',
  latestOf: (shown, all) => `Das sind die neuesten ${shown} von ${articles(all)}.`,
  next: 'Weiter: ',
  moreFromSource: 'Was sonst in der Quelle steht',
  blackIsTheSource: 'Schwarz ist die Quelle.',
  blueIsOurs: 'Blau ist von uns.',
  withoutColour: 'Der Artikel ist die Quelle. Die kleinen Anmerkungen sind von uns.',
  otherArticles: 'Andere Artikel',
  later: 'Später',
  earlier: 'Früher',
  toFront: 'Zur Titelseite',
  offline: {
    title: 'Nicht auf diesem Gerät',
    text: 'Ohne Verbindung lässt sich nur lesen, was hier schon gelesen wurde.',
    kept: 'Hier aufbewahrt, zuletzt Gelesenes zuerst',
  },
  notFound: {
    title: 'Diese Seite wurde nie gesetzt',
    text: 'Unter dieser Adresse steht nichts. Vielleicht ist sie vertippt, oder der Artikel ist umgezogen.',
  },
};
