import { lines, type PageWords } from './page-words.ts';

/** "Anmerkung der Redaktion:", "(Anm. d. Red.:", "Hinweis:" before what a German paper says of its own story. */
const NOTE =
  '(?:[(\\[]?(?:(?:anmerkung|hinweis|anm\\.)(?: der redaktion| d\\. ?red\\.)?|transparenzhinweis|aktualisierung|update)\\s?:\\s?)';
const VERSION = '(?:früheren?|ersten?|vorherigen?|vorigen?|ursprünglichen?|älteren?) (?:version|fassung)';
const TEXT = '(?:dieses|des) (?:artikels|textes|beitrags|berichts|interviews|kommentars|videos)';

export const germanPage: PageWords = {
  byline: {
    by: lines(
      'Von · VON · von · Text: · Ein Gastbeitrag von · Ein Kommentar von · Kommentar von · Eine Analyse von · Ein Bericht von',
    ),
    placing: lines('in'),
    dated: lines('Aktualisiert'),
    using: lines('mit'),
    small: lines('und · mit · in · für · der · den · von · vom · zu · zur'),
    nameless: [],
    posts: [],
  },
  dateline: {
    town: lines('am · an der · ob der · in der · im · bei · auf'),
    region: [],
    labels: lines('EILMELDUNG · KOMMENTAR · ANALYSE'),
  },
  caption: {
    labels: lines('Foto · Symbolbild · Symbolfoto · Archivbild · Archivfoto · Bildunterschrift · Bildtext · BU'),
    pointers: lines('Im Bild · Auf dem Bild · Auf dem Foto'),
    reports: lines('sagte · sagten · teilte · teilten · hieß · erklärte'),
    printed: [],
    openings: [],
    opens: [],
  },
  correction: {
    labels: lines('berichtigung · korrektur · richtigstellung'),
    forms: [
      // Korrektur: Die Brücke … · Berichtigung (4. Oktober): …
      /^(?:berichtigung|korrektur|korrekturhinweis|richtigstellung)(?:\s?[,(][^:“”"]{3,40}\)?)?\s?:/i,
      // KORREKTUR · BERICHTIGUNG – Die Brücke …
      /^(?:BERICHTIGUNG|KORREKTUR)(?:\s[-–—]\s|$)/,
      // In einer früheren Version dieses Artikels hieß es … · Hinweis: In einer früheren Fassung stand …
      new RegExp(
        `^(?:${NOTE}(?:in )?einer? ${VERSION}\\b|${NOTE}?(?:in )?(?:einer?|die|der) ${VERSION} ${TEXT}\\b)`,
        'i',
      ),
      // Dieser Artikel wurde am 4. Oktober korrigiert: … · Wir haben den Fehler korrigiert.
      new RegExp(
        `^${NOTE}?dieser (?:artikel|text|beitrag|bericht) wurde\\b(?:[^.!?“”„]|(?<=\\d)\\.){0,60}(?:korrigiert|berichtigt)\\b`,
        'i',
      ),
      new RegExp(`^${NOTE}?wir haben (?:das|den|die|dies)\\b[^.!?,“”„]{0,60}(?:korrigiert|berichtigt)\\b`, 'i'),
    ],
  },
};
