/**
 * Compares two strings by their code points, for `sort`: the order is the same on every machine and in every
 * locale, and is that of their UTF-8 bytes.
 *
 * @example ['b', 'a', '\u{1F600}', '\uFF5E'].sort(byCodePoint) //=> ['a', 'b', '\uFF5E', '\u{1F600}']
 */
export function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

// Surrogates stand for code points above U+FFFF, so they come after U+E000 to U+FFFF.
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);
