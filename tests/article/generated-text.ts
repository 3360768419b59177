import fc from 'fast-check';
import { newsFile } from './generated-news.ts';

// biome-ignore format: a list is read across
const PIECES = [
  '“', '”', '"', '‘', '’', '„', '«', '»', ',', '.', '?', '!', ':', ';', '—', '(', ')', '…', "'",
  'he', 'she', 'it', 'they', 'his office', 'said', 'told', 'adding', 'according to', 'who', 'and', 'but', 'that',
  'Ann Lee', 'Lee', 'Jan de Wit', 'De Wit', 'Mrs. Lee', 'U.S.', 'the ministry', 'spokesman', 'mayor', 'The plan',
  'Monday', 'last month', 'September 9', 'since 2011', 'will', 'yesterday', 'the 1990s', 'Sept. 31, 2020',
  '(AP Photo/Ann Lee)', '(Reuters)', 'Photo: Ann Lee', 'in a statement', 'no quiet night', 'We go on', 'x',
  'By Ann Lee', 'TRENTON, N.J. (AP) —', '(Reuters) -', 'Advertisement', 'Related:', 'Correction:', '• rain', '- snow',
  '1. one', '2. two', '___', '-30-', 'What comes next', 'An earlier version of this article', 'Follow us', '---',
  '\u00A0', '\u00AD', '\u2009', '\r\n', '\n', '\n\n', '\t', '😀', 'é', '平和', 'سلام', '\uD800', '#', '<b>',
] as const;

/** A good header, and a story that is a heap of what readers look for, in any order. */
const heap: fc.Arbitrary<string> = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map(
  (pieces) =>
    ` date 2021-05-12 A headline\n\n${pieces
      .join(' ')
      .replace(/ ([,.?!:;”])/g, '$1')
      .replace(/“ /g, '“')}`,
);

/** A news file of the shapes that copy has, or a heap of their pieces. */
export const newsText: fc.Arbitrary<string> = fc.oneof(newsFile, heap);
