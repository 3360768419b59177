/** Words that a lead has, and the most that it takes to be told from another. */
const LEAST = 2;
const MOST = 5;
/** Marks after a last word that belong to what follows. */
const LOOSE = /[,;:.–—-]+$/;

/**
 * What each text begins with: two words, or a few more where another text begins the same. An ellipsis stands where
 * something is left out. Texts that stay alike for five words are not told apart.
 *
 * @example leadsOf(['The quay opens in June', 'The quay is shut', 'No']) //=> ['The quay opens…', 'The quay is…', 'No']
 */
export function leadsOf(texts: readonly string[]): readonly string[] {
  const split = texts.map((text) => text.split(' '));
  return split.map((words, index) => {
    const others = split.filter((_, other) => other !== index);
    const isOwn = (count: number): boolean => others.every((other) => start(other, count) !== start(words, count));
    const count = range(LEAST, MOST).find(isOwn) ?? LEAST;
    const lead = start(words, count);
    return count < words.length ? `${lead.replace(LOOSE, '')}…` : lead.replace(/,$/, '');
  });
}

const start = (words: readonly string[], count: number): string => words.slice(0, count).join(' ');
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);
