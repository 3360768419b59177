import { expect, test } from 'vitest';
import { pairPictures } from '../../src/pictures/pair-pictures.ts';

const pairsOf = (articles: readonly string[], pictures: readonly string[]) => {
  const { byArticle, warnings } = pairPictures(articles, pictures);
  const pairs = [...byArticle].map(([article, paired]) => [
    article,
    paired.map(({ caption, path }) => `${caption} ${path}`),
  ]);
  return { pairs: Object.fromEntries(pairs), warnings };
};

test('a picture belongs to the text of its name, whatever the endings', () => {
  expect(pairsOf(['in/pier.txt', 'in/ferry.TXT'], ['in/ferry.jpeg', 'in/pier.WebP'])).toEqual({
    pairs: { 'in/pier.txt': ['1 in/pier.WebP'], 'in/ferry.TXT': ['1 in/ferry.jpeg'] },
    warnings: [],
  });
});

test('a number after the name says which caption it is the photo of', () => {
  expect(pairsOf(['pier.txt'], ['pier-10.jpg', 'pier-2.jpg', 'pier.png']).pairs).toEqual({
    'pier.txt': ['1 pier.png', '2 pier-2.jpg', '10 pier-10.jpg'],
  });
  expect(pairsOf(['pier.txt'], ['pier-1.jpg']).pairs).toEqual({ 'pier.txt': ['1 pier-1.jpg'] });
});

test('a text whose own name ends in a number keeps its picture', () => {
  expect(pairsOf(['pier.txt', 'pier-2.txt'], ['pier-2.jpg']).pairs).toEqual({ 'pier-2.txt': ['1 pier-2.jpg'] });
});

test('a name is compared whole: neither another folder nor a longer name will do', () => {
  const { pairs, warnings } = pairsOf(
    ['in/pier.txt'],
    ['in/deep/pier.jpg', 'in/pier-02.jpg', 'in/pier2.jpg', 'in/piers.jpg'],
  );
  expect(pairs).toEqual({});
  expect(warnings).toHaveLength(4);
});

test('a picture beside no text is told of', () => {
  expect(pairsOf(['pier.txt'], ['quay.jpg']).warnings).toEqual([
    'quay.jpg:1:1 warning No text lies beside this picture; name it as its text file is named, or remove it  picture-alone',
  ]);
});

test('of two pictures of one name the first is taken, and the other told of', () => {
  expect(pairsOf(['pier.txt'], ['pier.jpg', 'pier.png'])).toEqual({
    pairs: { 'pier.txt': ['1 pier.jpg'] },
    warnings: [
      'pier.png:1:1 warning Photo 1 of pier.txt is pier.jpg, so this one is not shown; remove one of the two  picture-twice',
    ],
  });
});

test('a name of many hyphens and numbers takes no time', () => {
  const name = `${'-9'.repeat(50_000)}x`;
  const start = performance.now();
  expect(pairsOf(['a.txt'], [`${name}.jpg`]).warnings).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(200);
});
