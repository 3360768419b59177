import { lines, type PageWords } from './page-words.ts';

export const germanPage: PageWords = {
  byline: {
    by: lines('Von · VON · von · Text:'),
    placing: lines('in'),
    dated: lines('Aktualisiert'),
    using: lines('mit'),
    small: lines('und · mit · in · für · der · den · von · vom · zu · zur'),
    nameless: [],
    posts: [],
  },
  caption: {
    labels: lines('Foto · Symbolbild · Symbolfoto · Archivbild · Archivfoto · Bildunterschrift · Bildtext · BU'),
    pointers: lines('Im Bild · Auf dem Bild · Auf dem Foto'),
    printed: [],
    openings: [],
    opens: [],
  },
};
