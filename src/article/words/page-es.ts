import { lines, type PageWords } from './page-words.ts';

export const spanishPage: PageWords = {
  byline: {
    by: lines('Por · POR'),
    placing: [],
    dated: [],
    using: lines('con'),
    small: lines('y · e · con · en · para · de · del · la'),
    nameless: [],
    posts: [],
  },
  dateline: { town: lines('de · la · del'), region: [], labels: [] },
  caption: {
    labels: lines('Imagen · Leyenda · Pie de foto'),
    pointers: lines('En la foto · En la imagen'),
    reports: lines('dijo · dijeron · anunció'),
    printed: [],
    openings: [],
    opens: [],
  },
  correction: { labels: [], forms: [] },
};
