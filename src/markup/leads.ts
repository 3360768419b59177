/** Words that a lead has, and the most that it begins with to be told from another. */
const LEAST = 2;
const MOST = 5;
/** Marks after a last word that belong to what follows. */
const LOOSE = /[,;:.–—-]+$/;

type Words = readonly string[];

/**
 * What each text begins with: two words, or a few more where another text begins the same; where these are many, the
 * words at which it parts from the other stand after the first two. An ellipsis stands where something is left out.
 * Texts that are the same to the end are not told apart.
 *
 * @example leadsOf(['The quay opens in June', 'The quay is shut', 'No']) //=> ['The quay opens…', 'The quay is…', 'No']
 */
export function leadsOf(texts: readonly string[]): readonly string[] {
  const split = texts.map((text): Words => text.split(' '));
  const parting = findParting(split);
  return split.map((words) => {
    const count = parting.get(words) ?? LEAST;
    if (count <= MOST) return lead(words, 0, count);
    // Of a text that ends where the other goes on, its last word.
    const from = Math.min(count, words.length) - 1;
    return `${lead(words, 0, LEAST)} ${lead(words, from, from + LEAST)}`;
  });
}

/**
 * By how many words each text is told from all others; at most one more than it has. Of those that are the same, none.
 */
function findParting(texts: readonly Words[]): ReadonlyMap<Words, number> {
  const found = new Map<Words, number>();
  let alike = [texts];
  for (let place = 0; alike.length > 0; place++) {
    const groups = alike.flatMap((group) => [...Map.groupBy(group, (words) => wordAt(words, place)).values()]);
    const [alone, together] = [groups.filter(({ length }) => length === 1), groups.filter(({ length }) => length > 1)];
    for (const words of alone.flat()) found.set(words, Math.max(LEAST, place + 1));
    alike = together.filter((group) => group.some(({ length }) => length > place));
  }
  return found;
}

/** As a reader sees it, at whose end a comma is no difference. */
const wordAt = (words: Words, place: number): string => words[place]?.replace(LOOSE, '').toLowerCase() ?? '';

function lead(words: Words, from: number, to: number): string {
  const shown = words.slice(from, to).join(' ');
  return to < words.length ? `${shown.replace(LOOSE, '')}…` : shown.replace(/,$/, '');
}
