import { lines, type PageWords } from './page-words.ts';

export const frenchPage: PageWords = {
  byline: {
    by: lines('Par · PAR · De notre correspondant'),
    placing: [],
    dated: [],
    using: lines('avec'),
    small: lines('et · avec · pour · de · du · la · le'),
    nameless: [],
    posts: [],
  },
  dateline: { town: lines('de · la'), region: [], labels: [] },
  caption: {
    labels: ['Légende'],
    pointers: ['Sur la photo'],
    reports: lines('déclaré · annoncé'),
    printed: [],
    openings: [],
    opens: [],
  },
  correction: { labels: [], forms: [] },
};
