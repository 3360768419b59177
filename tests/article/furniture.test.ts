import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { readFurniture } from '../../src/article/furniture.ts';
import { germanFurniture } from '../../src/article/words/furniture-de.ts';
import { englishFurniture } from '../../src/article/words/furniture-en.ts';
import { expectFast, long } from './slow-input.ts';

const furnitureIn = (...blocks: readonly string[]): readonly string[] => {
  const text = blocks.join('\n\n');
  return readFurniture(text, readBlocks(text, 0)).furniture.map((passage) => passage.text);
};
const STORY = 'The council voted to build the tram line.';

describe('furniture', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT:',
    'Story continues below',
    'Story Continues Below Advertisement',
    'Continue reading the main story',
    'Share',
    'Share Tweet Email',
    'Facebook | Twitter | 12',
    'Share this story',
    'Follow us',
    'Follow Ann Lee on Twitter @annlee.',
    'Twitter: @annlee',
    'Follow @example or #example.',
    'Follow Example: Twitter | Facebook',
    'Like us on Facebook. Follow us on Twitter.',
    'Ann Lee is on Twitter at annlee.',
    'Related:',
    'Related: Harbour opens again',
    'You may also be interested in:',
    'Are you in the area? Email news@example.org',
    'Get breaking news in your browser. Click here to turn on notifications.',
    'À lire aussi : Le port va fermer',
    'Publié le 3 juillet 2018 à 10h12',
    'Partager cet article',
    'Lire aussi >> La forêt va être replantée',
    'Follow us on Google News',
    'Add The Example as a preferred source',
    'Hier finden Sie weitere Nachrichten aus der Region.',
    'Haben Sie einen Fehler gefunden? Schreiben Sie uns.',
    'Inscrivez-vous à notre newsletter.',
    'Lea también: El puerto cierra',
    'Publicado el 3 de julio de 2018 a las 10:12',
    'Compartir Twittear',
    'Suscríbete a nuestro boletín.',
    'Pressekontakt',
    'Contact: Ann Lee, Example Ferries Inc., ann@example.org',
    'Media contacts: Ann Lee at 555-0199 or @example',
    'PRESS CONTACT Ann Lee (212) 555-0199',
    'Rückfragen bitte an: Polizei Hafenstadt, Pressestelle, Telefon: 0471 5550',
    'Original-Content von: Polizei Hafenstadt, übermittelt durch news aktuell',
    'Autorin: Anna Lehmann',
    'Autoren: Anna Lehmann und Jan Smit',
    'RELATED STORY: Harbour opens again',
    'Read more:',
    'Read more: https://example.org/a',
    'SEE ALSO: Harbour opens again',
    'Read more about the harbour here.',
    'Sign up for our newsletter.',
    'Sign up for the Example Brief here, and read it in your inbox',
    'Want more science? Get our newsletter.',
    'Enter your email address:',
    'Click here to read the report',
    'Have a tip? Tell us in the comments below.',
    'Comments',
    'Ann Lee contributed to this report.',
    'Example Press writers Ann Lee in Northfield and Jan Smit in Southfield contributed to this report.',
    'Ann Lee contributed reporting from Geneva.',
    'Ann Lee and Jan Smit contributed.',
    '(Reporting by Ann Lee; Editing by Jan Smit)',
    'Additional reporting by Ann Lee in Geneva.',
    'To contact the reporter on this story: Ann Lee in Geneva at ann@example.org',
    'This story has been updated with comments from the mayor.',
    '© 2016 Example Press. All rights reserved.',
    'Copyright 2016 Example Press',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'More Example tennis: https://example.org/tennis',
    'https://example.org/a?b=c',
    'example.org/a',
    'ann.lee@example.org',
    '@example',
    '___',
    '* * *',
    '###',
    '-30-',
    '— 30 —',
    'ENDS',
    '-ends-',
    '- Reuters.',
    'dpa/lno',
    'BC-EU--Northland-Ferry,2nd Ld-Writethru/412',
    'BC-HARBOUR-FERRY',
    'Eds: UPDATES with quotes. AP Video.',
    '(Adds quotes from police, paragraphs 4-6)',
    '((ann.lee@example.org; +47 555 0199))',
    'Published: 09:12 GMT, 8 March 2019 | Updated: 11:40 GMT, 8 March 2019',
    'First published on March 8, 2019 / 9:12 AM',
    'Updated at 9.12am GMT',
    'Aired March 8, 2019 - 09:00 ET',
    'This story was originally published March 8, 2019, 9:12 AM.',
    '7m ago',
    '5 min read',
    'Image 1 of 3',
    '+5',
    '-0-',
    'FOR IMMEDIATE RELEASE',
    'SOURCE Example Ferries Inc.',
    'Scroll down for video',
    'Read or share this story: https://example.org/a/1',
    'This interview has been edited for length and clarity.',
    'With files from The Canadian Press',
    '— With files from Jan Smit',
    'AP writer Jan Smit in Northfield contributed.',
    'Ann Lee is a staff writer. Email her at ann@example.org or follow her on Twitter @annlee.',
    'Reach Ann Lee at 555-0199.',
    'The opinions expressed in this commentary are hers.',
    'Das Interview führte Jan Schmidt.',
    'Veröffentlicht am 12. Mai 2021, 10:00 Uhr',
    'Lesezeit: 3 Minuten',
    'Home › News › World',
    'Story continues below ad',
    'More from Northland',
    'Tags: ferry, fire',
    'Filed under:',
    '1 of 5',
    '08.03.2019, 10:30 Uhr',
    'Artikel vom 8. März 2019',
    'Mehr: Reederei in der Kritik',
    'Diesen Artikel teilen',
    'Quelle: dpa/lno',
    'Anzeige',
    'Lesen Sie auch: Der Hafen ist offen',
    'Mehr zum Thema:',
    'Folgen Sie uns auf Facebook.',
    'Abonnieren Sie unseren Newsletter.',
    'Mitarbeit: Anna Lehmann',
    'Mit Material von dpa',
    '(dpa)',
    '(mit dpa)',
    '(dpa/AFP)',
    'mm/dpa',
    '(als/dpa)',
    '(red, APA, 12.5.2021)',
    'jan/aku (dpa, AFP, Reuters)',
    'Quelle: example.de, als/dpa/AFP',
    '© dpa-infocom, dpa:160412-99-543210/2',
    'Lesen Sie auch → Der Hafen ist offen',
    'Lesen Sie dazu auch: Der Hafen ist offen',
    'Mehr dazu lesen Sie hier.',
    'Hier geht es zum Video.',
    'Auf Facebook teilen',
    'Per E-Mail teilen',
    '[Anzeige]',
    'Kommentare (12)',
    'Folge uns auf Instagram',
    'Stand: 12.05.2021, 10:00 Uhr',
    'Stand: 12. Mai 2021',
    'Dieses Thema im Programm: Radio Hafen, 12. Mai 2021, 10:00 Uhr',
    'An dieser Stelle finden Sie einen externen Inhalt von Twitter, der den Artikel ergänzt.',
    'Hier können Sie unseren Newsletter abonnieren.',
    'Dieser Artikel wurde aktualisiert.',
  ])('is %j', (block) => {
    expect(furnitureIn(STORY, block)).toEqual([block]);
  });

  it.each([
    'BC-built ferries sail in three seas.',
    'Published in 1926, the book sold well.',
    'Published on May 4, 2016, the report said the bridge was safe.',
    'Updated plans call for 12 boats.',
    '(Adds up to 12 boats, she said.',
    'A 5 min walk leads there.',
    'Two hours ago it rained.',
    'With files under her arm she left.',
    'With reporters from all over the world watching, the bridge fell.',
    'This interview has been the talk of the town.',
    'Anyone who saw her should contact police at 555-0199.',
    'The opinions he expressed were not shared.',
    'The writer Ann Lee and the weather contributed to it.',
    'SOURCES of the river lie in the hills.',
    'Das Interview führte zu Streit.',
    'Home is where the sea is.',
    'More from the mayor will come.',
    'More by Friday.',
    '1 of 5 was hurt.',
    'Tags were on all boats.',
    '8. März 2019',
    'Advertisement was never taken.',
    'Share prices fell.',
    'Follow the money.',
    'Follow the river on foot and you see Facebook on its roof.',
    'Related trades fell, too.',
    'Read more books, she said.',
    '“Follow us on Twitter,” the sign said.',
    'Warm water contributed to the storm.',
    'Ten experts contributed to the report, which has three parts.',
    'The weather contributed.',
    'Reporting by hand took a week.',
    'Writing by the river, she forgot the time.',
    'Signing up for a newsletter is easy.',
    'The newsletter went to every inbox.',
    'Copyright is a right of authors.',
    'Comments were not to be had.',
    'We use boats.',
    'Join the fleet, they said.',
    'End of the line.',
    'Get on with it.',
    'More than 300: a record.',
    'More > less',
    'Contact',
    'Contact: Robert Hale went to see the mayor',
    'Contact: Robert Hale was mayor from 2015-2016',
    'Contact: anyone who saw her should call 555-0199.',
    'Contacts: Gomez, Hale and the mayor',
    'Contact Lee (555-0199), the poster says.',
    'Kontakt: Robert Hale ging zum Rat',
    'Kontakt: Die Polizei bittet Zeugen unter 555-0199 um Hilfe.',
    'Stay away from screens, said Gomez, who turned off her notifications in May.',
    'Get rid of all notifications, the mayor told pilots in May.',
    'Start with the phone: turn off the app and its notifications, and sleep.',
    'Those who tap here to turn on notifications hear of each boat.',
    'Die Anzeige kam später.',
    'Folgen hat das keine.',
    'Mehr zum Thema sagte der Rat nicht.',
    'Lesen Sie auch, wenn es regnet?',
    'Hier geht es um Geld.',
    'Teilen will der Rat nicht.',
    'Stand: Es gibt keinen.',
    'Der Stand: 12 Boote.',
    'Kommentare gab es keine.',
    'Text: Ein Boot, das sank',
    'Kontakt hatte er keinen.',
    'Hier finden Sie Ruhe, sagt der Wirt.',
    'Haben Sie einen Hund?',
    'Add salt.',
    'Are you in the area?',
    'Compartir es vivir.',
    'Publié par la ville, le livre est gratuit.',
    'À lire ce livre, on rit.',
    'An dieser Stelle stand ein Kran.',
    'Dieser Artikel wurde 1949 in die Verfassung geschrieben.',
    'dpa',
    '(Hamburg)',
    '(ein Wort)',
    'Reuters',
    'Yes.',
    '30',
    '?',
    `Sign up for our newsletter, which ${'goes on and '.repeat(40)}on.`,
  ])('is not %j', (block) => {
    expect(furnitureIn(STORY, block)).toEqual([]);
  });

  it('is the titles below a label that stands alone, up to the next sentence', () => {
    expect(furnitureIn(STORY, 'Related:', 'Harbour opens', 'Mill closes', STORY, 'What comes next', STORY)).toEqual([
      'Related:',
      'Harbour opens',
      'Mill closes',
    ]);
  });

  it('is a question below it in the capitals of a title, and no other', () => {
    expect(furnitureIn(STORY, 'Related', 'Who Will Pay for the Bridge?', 'Who will pay for it?', STORY)).toEqual([
      'Related',
      'Who Will Pay for the Bridge?',
    ]);
    expect(furnitureIn(STORY, 'Who Will Pay for the Bridge?', STORY)).toEqual([]);
    expect(furnitureIn(STORY, 'Related', 'Why?', STORY)).toEqual(['Related']);
  });

  it.each([
    'Related\nHarbour opens again\nBridge is to be rebuilt',
    'Auch interessant:\nNeuer Name für die Halle gesucht\r\nStreit um Denkmal geht weiter',
    'Contact:\nAnn Lee\nExample Ferries Inc.\nTelephone: 555 0199',
    'Media contacts\nAnn Lee\nann@example.org\nJan Smit\njan@example.org',
    'Pressekontakt:\nPolizei Hafenstadt\nTelefon: 0471 5550',
  ])('is a label and the titles below it in one block: %j', (block) => {
    expect(furnitureIn(STORY, block, STORY)).toEqual([block.replace(/\s+/g, ' ')]);
  });

  it.each([
    'More\nThe town was calm.',
    'Contact\nwith them was lost on Monday.\nRain fell',
    'Contacts\nGomez met the pilots in May\nHale met the pilots in June',
    'Kontakt\nGomez traf die Piloten im Mai',
  ])('is no label with sentences below it: %j', (block) => {
    expect(furnitureIn(STORY, block, STORY)).toEqual([]);
  });

  it.each(['Contact', 'Contacts:', 'Press contacts', 'Kontakt', 'Rückfragen', 'Pressekontakt'])(
    'is not what stands below %j',
    (subhead) => {
      expect(furnitureIn(STORY, subhead, 'Hale met the pilots in May', STORY)).not.toContain(
        'Hale met the pilots in May',
      );
    },
  );

  it('loses no block', () => {
    const text = [STORY, 'Advertisement', STORY].join('\n\n');
    const { furniture, rest } = readFurniture(text, readBlocks(text, 0));
    expect(furniture.length + rest.length).toBe(3);
  });

  it('takes no longer to know than it is long, whatever it begins with', () => {
    const starts = [
      'Follow ',
      'Ann ',
      'Share ',
      'Sign up for ',
      'Read more ',
      'Copyright ',
      'a.',
      'http://',
      '-',
      'a@a.',
      '(',
    ];
    for (const start of starts) {
      const text = long(start);
      expectFast(() => readFurniture(text, [{ start: 0, end: text.length }]));
      expectFast(() => readFurniture(text, [{ start: 0, end: 400 }]));
    }
  });

  it.each([...englishFurniture.forms, ...germanFurniture.forms])('has a linear form: %s', (form) => {
    const units = [
      'follow a',
      'Follow ',
      'Ann, ',
      'Ann ',
      'a ',
      'get ',
      'share a',
      'Read more ',
      'this post a',
      ' ',
      '.',
      '(c) ',
      'mm/',
      'Quelle: dpa, ',
      '(dpa/',
      'Stand: 12.05.2021',
      'An dieser Stelle ',
      'Mehr dazu ',
      'Hier geht es zum ',
      'Dieser Artikel wurde ',
      'dpa:160412-',
      'Contact: ',
      'Kontakt: ',
      'Contact: A ',
      'Media contact 555',
      'Kontakt: an ',
      '. Tap here to get ',
    ];
    for (const unit of units) expectFast(() => form.test(long(unit)));
  });
});
