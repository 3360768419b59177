import { describe, expect, it } from 'vitest';
import { readCaptions } from '../../src/article/captions/captions.ts';
import { articleOf } from './fixtures.ts';
import { expectFast, long, wholeOf } from './slow-input.ts';

const storyOf = (block: string) => articleOf(`A first paragraph.\n\n${block}\n\nA last paragraph.`);
const captionsOf = (block: string) => storyOf(block).captions;

describe('a caption is known by its credit', () => {
  it.each([
    // in brackets, after the words and before them
    ['Envoys meet. (AP Photo/Ann Lee)', 'AP Photo/Ann Lee', 'Ann Lee', 'AP', null],
    ['Envoys meet. (AP Photo/Ann Lee, File)', 'AP Photo/Ann Lee, File', 'Ann Lee', 'AP', null],
    ['(AFP PHOTO / Ann B. Lee) Envoys meet.', 'AFP PHOTO / Ann B. Lee', 'Ann B. Lee', 'AFP', null],
    ['Envoys meet. (REUTERS/Ann Lee)', 'REUTERS/Ann Lee', 'Ann Lee', 'REUTERS', null],
    ['Envoys meet. (Ann Lee/AFP via Getty Images)', 'Ann Lee/AFP via Getty Images', 'Ann Lee', 'AFP', 'Getty Images'],
    ['Envoys meet. (Photo by Ann Lee/Getty Images).', 'Photo by Ann Lee/Getty Images', 'Ann Lee', 'Getty Images', null],
    ['Envoys meet. (EPA / Ann Lee) / example.org', 'EPA / Ann Lee', 'Ann Lee', 'EPA', 'example.org'],
    ['Envoys meet. (Ann Lee, AP)', 'Ann Lee, AP', 'Ann Lee', 'AP', null],
    ['Envoys meet. (Ann Lee | The Daily Star)', 'Ann Lee | The Daily Star', 'Ann Lee', 'The Daily Star', null],
    ['Envoys meet. (Ann Lee / The Daily Star)', 'Ann Lee / The Daily Star', 'Ann Lee', 'The Daily Star', null],
    ['Envoys meet. (Ann Lee, Star Tribune)', 'Ann Lee, Star Tribune', 'Ann Lee', 'Star Tribune', null],
    ['Envoys meet. / ANA RUIZ', 'ANA RUIZ', 'ANA RUIZ', null, null],
    ['Envoys meet. | Ann Lee', 'Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. LP/Anne Roy', 'LP/Anne Roy', 'Anne Roy', 'LP', null],
    ['Envoys meet. ANN LEE - Daily Star', 'ANN LEE - Daily Star', 'ANN LEE', 'Daily Star', null],
    ['Envoys meet. (Staff photo by Ann Lee)', 'Staff photo by Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. (Image credit: NASA/JPL-Caltech)', 'Image credit: NASA/JPL-Caltech', null, 'NASA', null],
    ['Envoys meet. (AP)', 'AP', null, 'AP', null],
    ['Envoys meet. (AP file photo)', 'AP file photo', null, 'AP', null],
    ['Envoys meet. (File photo)', 'File photo', null, null, null],
    ['Envoys meet. (Handout)', 'Handout', null, null, null],
    ['Envoys meet. (Courtesy Ann Lee)', 'Courtesy Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. [Photo: Ann Lee/Reuters]', 'Photo: Ann Lee/Reuters', 'Ann Lee', 'Reuters', null],
    ['Envoys meet. [REUTERS]', 'REUTERS', null, 'REUTERS', null],
    ['Envoys meet. (Submitted by Ann Lee)', 'Submitted by Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. (Reuters: Ann Lee)', 'Reuters: Ann Lee', 'Ann Lee', 'Reuters', null],
    ['Envoys meet. (Star News: Ann Lee)', 'Star News: Ann Lee', 'Ann Lee', 'Star News', null],
    ['Envoys meet. [File: Ann Lee/Reuters]', 'File: Ann Lee/Reuters', 'Ann Lee', 'Reuters', null],
    ['Envoys meet. (Twitter/@annlee)', 'Twitter/@annlee', null, 'Twitter', null],
    ['Envoys meet. (HT Photo)', 'HT Photo', null, null, null],
    ['Envoys meet. (HT File Photo)', 'HT File Photo', null, null, null],
    ['Envoys meet. (Public domain via Wikimedia)', 'Public domain via Wikimedia', null, null, 'Wikimedia'],
    ['Envoys meet. EPA/CITY POLICE HANDOUT', 'EPA/CITY POLICE HANDOUT', null, 'EPA', null],
    ['Envoys meet. – AFP pic', 'AFP pic', null, 'AFP', null],
    ['Envoys meet. — BERNAMApic', 'BERNAMApic', null, 'BERNAMApic', null],
    ['Envoys meet. Daily Star file photo', 'Daily Star file photo', null, null, null],
    ['Envoys meet. Ann Lee, Staff Photographer', 'Ann Lee, Staff Photographer', 'Ann Lee', null, null],
    ['Envoys meet. EFE/Archivo', 'EFE/Archivo', null, 'EFE', null],
    ['Envoys meet. Copyright Ann Lee', 'Copyright Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Foto © Ann Lee', 'Foto © Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Fotocredit: Ann Lee', 'Fotocredit: Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Photographed by Ann Lee', 'Photographed by Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Video still: Ann Lee', 'Video still: Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Photo by Ann Lee on Unsplash', 'Photo by Ann Lee on Unsplash', 'Ann Lee', 'Unsplash', null],
    ['Envoys meet. Photo: Ann Lee for the Star', 'Photo: Ann Lee for the Star', 'Ann Lee', 'Star', null],
    // where a page lost the space before its label
    ['Envoys meet.Credit...Ann Lee/The Star', 'Ann Lee/The Star', 'Ann Lee', 'The Star', null],
    // after a label
    ['Envoys meet. AP Photo/Ann Lee', 'AP Photo/Ann Lee', 'Ann Lee', 'AP', null],
    ['Envoys meet. Photograph by Ann Lee', 'Photograph by Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Photographer: Ann Lee/Bloomberg', 'Photographer: Ann Lee/Bloomberg', 'Ann Lee', 'Bloomberg', null],
    ['Envoys meet. Photo credit: Ann Lee', 'Photo credit: Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. PHOTO: ANN LEE/REUTERS', 'PHOTO: ANN LEE/REUTERS', 'ANN LEE', 'REUTERS', null],
    ['Envoys meet. Credit Ann Lee/The Daily Star', 'Ann Lee/The Daily Star', 'Ann Lee', 'The Daily Star', null],
    ['Envoys meet. Credit Credit... Ann Lee/EPA, via AP', 'Ann Lee/EPA, via AP', 'Ann Lee', 'EPA', 'AP'],
    ['Envoys meet. Credit... Ann Lee for The Star', 'Ann Lee for The Star', 'Ann Lee', 'The Star', null],
    ['Envoys meet. Courtesy of Getty Images', 'Courtesy of Getty Images', null, 'Getty Images', null],
    ['Envoys meet. | photo by Ann Lee', 'photo by Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Photo provided by the city', 'Photo provided by the city', null, null, null],
    ['Envoys meet. Submitted photo', 'Submitted photo', null, null, null],
    // without a label
    ['Envoys meet. Ann Lee/Reuters', 'Ann Lee/Reuters', 'Ann Lee', 'Reuters', null],
    ['Envoys meet. Ann Lee/AP hide caption', 'Ann Lee/AP', 'Ann Lee', 'AP', null],
    ['Envoys meet. Getty Images', 'Getty Images', null, 'Getty Images', null],
    ['Ann Lee/REUTERS Envoys meet.', 'Ann Lee/REUTERS', 'Ann Lee', 'REUTERS', null],
    // German, French, Spanish
    ['Envoys meet. Foto: Ann Lee/dpa', 'Foto: Ann Lee/dpa', 'Ann Lee', 'dpa', null],
    ['Envoys meet. (Foto: picture alliance / dpa)', 'Foto: picture alliance / dpa', null, 'picture alliance', null],
    ['Envoys meet. | Bildquelle: dpa', 'Bildquelle: dpa', null, 'dpa', null],
    ['Envoys meet. Quelle: dpa', 'Quelle: dpa', null, 'dpa', null],
    ['Envoys meet. © Ann Lee/dpa', '© Ann Lee/dpa', 'Ann Lee', 'dpa', null],
    ['Envoys meet. (Symbolbild)', 'Symbolbild', null, null, null],
    ['Envoys meet. Crédit photo : Ann Lee', 'Crédit photo : Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. (Photo Ann Lee. AFP)', 'Photo Ann Lee. AFP', 'Ann Lee', 'AFP', null],
    ['Envoys meet. Foto: EFE', 'Foto: EFE', null, 'EFE', null],
    ['Envoys meet. EFE/Ann Lee', 'EFE/Ann Lee', 'Ann Lee', 'EFE', null],
    ['Envoys meet. Fotografía de Ann Lee', 'Fotografía de Ann Lee', 'Ann Lee', null, null],
    [
      'Envoys meet. Foto: Ann Lee/dpa-Zentralbild/dpa',
      'Foto: Ann Lee/dpa-Zentralbild/dpa',
      'Ann Lee',
      'dpa-Zentralbild',
      null,
    ],
    ['Envoys meet. dpa/Ann Lee', 'dpa/Ann Lee', 'Ann Lee', 'dpa', null],
    ['Envoys meet. Archivbild: Ann Lee', 'Archivbild: Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Repro: Ann Lee', 'Repro: Ann Lee', 'Ann Lee', null, null],
    ['Envoys meet. Foto: Feuerwehr Northfield', 'Foto: Feuerwehr Northfield', null, null, null],
    ['Envoys meet. Photo : Ann Lee / AFP', 'Photo : Ann Lee / AFP', 'Ann Lee', 'AFP', null],
    ['Envoys meet. Photo d’archives : Ann Lee', 'Photo d’archives : Ann Lee', 'Ann Lee', null, null],
    ["Envoys meet. Photographie d'Ann Lee", "Photographie d'Ann Lee", 'Ann Lee', null, null],
    ['Envoys meet. (Photo DR)', 'Photo DR', null, null, null],
    ['Envoys meet. Foto: Ana Ruiz / EFE', 'Foto: Ana Ruiz / EFE', 'Ana Ruiz', 'EFE', null],
    ['Envoys meet. Foto de archivo: Ana Ruiz', 'Foto de archivo: Ana Ruiz', 'Ana Ruiz', null, null],
    ['Envoys meet. Cortesía de Ana Ruiz', 'Cortesía de Ana Ruiz', 'Ana Ruiz', null, null],
  ])('%s', (block, credit, photographer, agency, via) => {
    expect(captionsOf(block)).toMatchObject([{ text: 'Envoys meet.', credit, photographer, agency, via }]);
  });

  it.each([
    ['The bridge at night Ann B. Lee/Reuters', 'The bridge at night', 'Ann B. Lee/Reuters'],
    ['The bridge in Paris Photo: Ann Lee', 'The bridge in Paris', 'Photo: Ann Lee'],
    ['Jan de Wit Submitted photo', 'Jan de Wit', 'Submitted photo'],
    ['CLOSED: the bridge on Monday [AFP/GETTY]', 'CLOSED: the bridge on Monday', 'AFP/GETTY'],
  ])('whose words end without a point: %s', (block, text, credit) => {
    expect(captionsOf(block)).toMatchObject([{ text, credit }]);
  });

  it('takes a name that ends as a sentence for words, and one that does not for the photographer', () => {
    expect(captionsOf('Ann Lee. | REUTERS')).toMatchObject([{ text: 'Ann Lee.', credit: 'REUTERS' }]);
    expect(captionsOf('Ann Lee | REUTERS')).toMatchObject([{ text: '', photographer: 'Ann Lee' }]);
  });

  it('keeps each printing of a credit and shows it once', () => {
    const [caption] = captionsOf('(AP Photo/Ann Lee) Envoys meet. (AP Photo/Ann Lee)');
    expect(caption?.credits.map(({ text }) => text)).toEqual(['(AP Photo/Ann Lee)', '(AP Photo/Ann Lee)']);
    expect(caption).toMatchObject({ text: 'Envoys meet.', credit: 'AP Photo/Ann Lee' });
  });

  it('shows the one that names somebody', () => {
    expect(captionsOf('Envoys meet (Archivfoto). Foto: Ann Lee')).toMatchObject([
      { text: 'Envoys meet', credit: 'Foto: Ann Lee', photographer: 'Ann Lee' },
    ]);
  });

  it('may have two credits, one behind the other', () => {
    const [caption] = captionsOf('Envoys meet. (Photo by Ann Lee / AFP) (Photo by ANN LEE/AFP via Getty Images)');
    expect(caption).toMatchObject({ text: 'Envoys meet.', credit: 'Photo by Ann Lee / AFP' });
    expect(caption?.credits).toHaveLength(2);
    expect(captionsOf('Envoys meet. Photo illustration by Jo Roe. Photo by Ann Lee.')).toMatchObject([
      { text: 'Envoys meet.', credit: 'Photo illustration by Jo Roe. Photo by Ann Lee' },
    ]);
  });

  it.each([
    '(AP Photo/Ann Lee)',
    'Ann Lee/AFP',
    'Ann Lee via Getty Images',
    'Getty Images',
    'AFP/Getty Images',
    'Reuters',
    'Photo: Ann Lee',
    'Courtesy of the Harbour Museum',
    'Source: Shutterstock',
    'Top photo by Ann Lee',
    'Photo: herzblut',
  ])('may be a credit alone, which has no words: %s', (credit) => {
    expect(captionsOf(credit)).toMatchObject([{ text: '', credit: credit.replace(/[()]/g, '') }]);
  });
});

describe('a page prints labels of its own before a caption', () => {
  it.each([
    ['Image copyright Getty Images Image caption Envoys meet in Oslo', 'Getty Images'],
    ['Image source, Getty Images\nImage caption, Envoys meet in Oslo', 'Getty Images'],
    ['Image copyright Getty Images\n\nImage caption Envoys meet in Oslo', 'Getty Images'],
    ['Image caption Envoys meet in Oslo', null],
    ['Image: Envoys meet in Oslo', null],
    ['Symbolbild: Envoys meet in Oslo', null],
    ['Im Bild: Envoys meet in Oslo', null],
    ['Sur la photo : Envoys meet in Oslo', null],
    ['En la imagen: Envoys meet in Oslo', null],
    ['Image: Envoys meet in Oslo Pic: AP', 'Pic: AP'],
  ])('%s', (block, credit) => {
    expect(captionsOf(block)).toMatchObject([{ text: 'Envoys meet in Oslo', credit }]);
  });
});

describe('single line ends glue a caption to what stands around it', () => {
  const parts = (block: string) => {
    const { captions, body } = storyOf(block);
    return { captions: captions.map(({ text }) => text), body: body.slice(1, -1).map(({ text }) => text) };
  };

  it.each([
    ['Envoys meet. (AP Photo/Ann Lee)\nThe talks began on Monday.', ['Envoys meet.'], ['The talks began on Monday.']],
    ['The talks began on Monday.\nEnvoys meet. (AP Photo/Ann Lee)', ['Envoys meet.'], ['The talks began on Monday.']],
    ['Envoys meet in Oslo\nPhoto: Ann Lee', ['Envoys meet in Oslo'], []],
    ['AP Photo/Ann Lee\nEnvoys meet in Oslo.', ['Envoys meet in Oslo.'], []],
    ['(AP Photo/Ann Lee) Envoys of nine countries\nmeet in Oslo.', ['Envoys of nine countries meet in Oslo.'], []],
    ['Envoys meet\nPhoto: Ann Lee\nThe talks began.', ['Envoys meet'], ['The talks began.']],
    ['One. (AP Photo/Ann Lee)\nTwo. (AP Photo/Jo Roe)', ['One.', 'Two.'], []],
    [
      'Envoys of nine countries meet in the old town hall of Oslo, where the\ntalks went into their second week on Monday. (AP Photo/Ann\nLee)',
      [
        'Envoys of nine countries meet in the old town hall of Oslo, where the talks went into their second week on Monday.',
      ],
      [],
    ],
  ])('%s', (block, captions, body) => {
    expect(parts(block)).toEqual({ captions, body });
  });

  it('leaves a wrapped paragraph whole', () => {
    const paragraph = 'The talks began on Monday, first\nreported by the AP, and went on.\nGetty Images was there.';
    expect(parts(paragraph)).toEqual({ captions: [], body: [paragraph.replaceAll('\n', ' ')] });
  });
});

describe('a caption without the end of a sentence before its credit', () => {
  it.each([
    ['Envoys meet © AFP', '© AFP'],
    ['Envoys meetCredit: PA', 'Credit: PA'],
    ['Envoys meet [File: Ann Lee/Reuters]', 'File: Ann Lee/Reuters'],
    // as British papers print it
    ['Envoys meet (Getty)', 'Getty'],
    ['Envoys meet (AFP/Getty)', 'AFP/Getty'],
    ['Envoys meet (Ann Lee/The Star)', 'Ann Lee/The Star'],
    ['Envoys meet AFP/Getty Images', 'AFP/Getty Images'],
    ['Envoys meet - Getty Images', 'Getty Images'],
  ])('%s', (block, credit) => {
    expect(captionsOf(block)).toMatchObject([{ text: 'Envoys meet', credit }]);
  });
});

describe('an agency of words behind a line without a point', () => {
  it.each(['Envoys of nine countries meet in Oslo (PA)', 'The envoys as they left the talks on Monday (Reuters)'])(
    'credits a caption: %s',
    (block) => {
      expect(captionsOf(block)).toHaveLength(1);
    },
  );

  it.each([
    'Bridge reopens after repairs (Reuters)',
    'Watch: How the bridge was opened again today (AP)',
    'The rule was written by the Environmental Protection Agency (EPA)',
    'He came to Oslo to train as a physician assistant (PA)',
    'The mayor said the source of the figures was unclear (Reuters)',
    'Die Polizei teilte mit, die Brücke sei wieder frei (AFP)',
    'Die Polizei sagte, die Brücke sei wieder frei (AFP)',
    'Ann Lee (PA)',
  ])('names a source or spells a name: %s', (block) => {
    expect(captionsOf(block)).toEqual([]);
  });
});

describe('a caption is known by its opening, though its credit is gone', () => {
  it.each([
    'FILE PHOTO: Envoys of nine countries meet in Oslo, March 3, 2018.',
    'FILE - In this March 3, 2018, file photo, envoys meet in Oslo.',
    'In this March 3, 2018, photo, envoys meet in Oslo.',
    'In this photo released by the ministry, envoys meet in Oslo.',
    'This undated photo provided by the ministry shows the envoys.',
    'This handout image released by the ministry on March 3 shows the envoys.',
  ])('%s', (block) => {
    expect(captionsOf(block)).toMatchObject([{ text: block, credit: null, credits: [] }]);
  });

  it.each([
    'In this photo, a bridge without cars, she saw the town of her youth.',
    'In this photo-sharing age nobody forgets, the mayor said.',
    'In this picture of the world ships stay away.',
    'In this year, photo finishes were rare.',
    'This photo shows what went wrong, the mayor said.',
    'This image of the mayor will last.',
    'A photo released by the police shows the man.',
    'File a complaint first, she said.',
    'FILE - the council’s own word for it - is a joke, the mayor wrote.',
    'FILED PHOTOS - all of them - were lost.',
  ])('and not %s', (block) => {
    expect(captionsOf(block)).toEqual([]);
  });
});

describe('what a caption points with is no credit', () => {
  it.each([
    'Im Bild: Bürgermeisterin Anna Lehmann bei der Eröffnung',
    'Bildunterschrift: Der Hafen',
    'Caption: A crane',
  ])('%s', (block) => {
    expect(captionsOf(block)).toMatchObject([{ text: block.replace(/^[^:]*: /, ''), credit: null }]);
  });
});

describe('a caption that is printed once more', () => {
  it('is a caption too, without a credit', () => {
    const words = 'Envoys of nine countries meet in Oslo.';
    expect(captionsOf(`${words} (AP Photo/Ann Lee)\n\n${words}`)).toMatchObject([
      { text: words, credit: 'AP Photo/Ann Lee' },
      { text: words, credit: null },
    ]);
  });
});

describe('a paragraph of the story is no caption', () => {
  it.each([
    'By Ann Lee | The Daily Star',
    'She voted for a bridge. (Ann Lee, Northfield)',
    'She voted for a bridge. (Ann Lee, the mayor)',
    'The mayor spoke for either/or. Ann Lee',
    'He chose the bridge. Ann Lee - the mayor - did not.',
    'The envoy told AP (which first had the news) that talks go on.',
    'The company (founded by Ann Lee) bought Getty Images.',
    'She said the photo was real.',
    'The talks were first reported by Reuters.',
    'The talks were first reported by Ann Lee/Reuters.',
    'The talks cost $3 million (about 2.5 million euros).',
    'The picture: by all accounts a bleak one.',
    'He pointed at the photo (taken in May) and left.',
    'He asked for the picture (see the photo below).',
    'The talks go on, the agency dpa (Deutsche Presse-Agentur) said.',
    'Die Gespräche gehen weiter, meldet die Deutsche Presse-Agentur (dpa).',
    'TRENTON, N.J. (AP) — The talks ended.',
    '(Reuters) - The talks ended on Monday.',
    '(AP) The talks ended on Monday.',
    'A poll gave her a lead (Reuters/Ipsos).',
    'Ten were hurt, and the mayor spoke of a plot. [Reuters]',
    'He left the bank. Credit Suisse First Boston',
    'Photo by all accounts of those who saw it.',
    'Picture this: a bridge without cars.',
    'Source: a friend of the mayor said so.',
    'Bild: Herr Minister, was planen Sie?',
    'Auf dem Foto: drei Arbeiter gehen über die Brücke.',
    'Das Bild: ein Desaster, sagte der Rat der Stadt.',
    'Die Aufnahme: ein Meisterwerk der Stille.',
    'Wie dpa/Reuters meldeten, bleibt die Brücke zu.',
    'Die Brücke ist 90 Meter lang. Quelle: example.org',
    '© dpa-infocom, dpa:160412-99-543210/2',
    'La photo d’Ann Lee a fait le tour du monde.',
    'L’AFP a publié la photo du pont.',
    'La fotografía de Ana Ruiz ganó el premio.',
    'La agencia EFE informó de las obras.',
    'La cortesía de Ana Ruiz ganó a todos.',
    'Ann Lee, Associated Press',
    'The Associated Press',
    'Flickr',
    '(Reporting by Ann Lee; Editing by Jo Roe)',
    '(Additional reporting by Ann Lee/AP)',
    '(Ann Lee/annlee@example.org)',
    'See photos from the debate below:',
    'MORE PHOTOS: The bridge in pictures',
    'Opening credits, The Bridge',
    'He won in Newark (D-N.J./Newark).',
    'The song is out now (Big Machine/Universal).',
    'The rest is history. (That comes courtesy of the memoirs of Jo Roe.)',
    '© 2021 Associated Press. All Rights Reserved. This material may not be published.',
    'Courtesy of the mayor, the city has a new bridge.',
    'The king sat for it. Photo: taken in 1910',
    'Ann Lee is on Twitter: @annlee',
    'Twitter: @annlee',
    'Submitted by the mayor, the plan was voted down.',
    'Provided by the city, the boats were new.',
    'It rained. File: that was all she said.',
    'He spoke for an hour. CNN: no comment.',
    'The two met. Kirby: Ann Lee (Oslo).',
    'Ten boats sailed. Photographed by drones, they look small.',
    'He went to the Harbour Council (HC).',
    'Ann Lee sues Getty Images',
    'A poll gave her a lead (Reuters/Ipsos)',
    'The bridge reopens [Reuters]',
    'The bridge opens - Ann Lee',
    'The talks go on (BBC)',
    'The bridge reopens - AP',
  ])('%s', (block) => {
    expect(captionsOf(block)).toEqual([]);
  });

  it.each([
    'Reuters',
    '(AP)',
    'The talks ended. (dpa)',
    'The talks ended (dpa)',
    'The talks ended (Ann Lee/The Star)',
    'The talks ended AFP/Getty Images',
  ])('and %s at the end of an article signs it', (last) => {
    expect(articleOf(`A first paragraph.\n\nAnother one.\n\n${last}`).captions).toEqual([]);
  });
});

describe('a text of a hundred thousand characters', () => {
  it.each([
    ['open brackets', '('],
    ['brackets', '(AP) '],
    ['slashes', 'Ann Lee/'],
    ['sentences', 'Ann. '],
    ['capitals', 'A '],
    ['labels', 'Photo: '],
    ['labels of papers elsewhere', "Photo d'archives d'"],
    ['labels before words', 'Im Bild: '],
    ['pages’ labels', 'Image copyright '],
    ['links', ' via AP'],
    ['spaces', ' '],
    ['one word', 'A'],
    ['credits on lines', 'Photo: Ann Lee, Oslo, and Jo Roe, Bergen/Reuters\n'],
    ['lines', `${'x'.repeat(60)}\n`],
    ['short lines', 'a b\r'],
  ])('is read in less than 100 ms when it is all %s', (_, piece) => {
    const text = long(piece, 'Ann ', ')');
    expectFast(() => {
      readCaptions(text, [wholeOf(text)]);
      // The longest stretch that is read with care.
      readCaptions(text, [{ start: 0, end: 880 }]);
      readCaptions(text, [{ start: text.length - 880, end: text.length }]);
    });
  });
});
