/*
 * Cuts the fonts of this folder out of Newsreader: its optical sizes, which give a headline finer hairlines than the
 * text under it, come only in a file of 132 kB. Run it again when the package of the font or a weight changes; the
 * cutter is no dependency of the site, so it is named by where it lies:
 *
 *   npm install --prefix .test/cutter subset-font@2.9.0
 *   node src/styles/fonts/cut.mjs .test/cutter/node_modules/subset-font/index.js
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { default: subsetFont } = await import(pathToFileURL(resolve(process.argv[2])).href);
const packaged = new URL('../../../node_modules/@fontsource-variable/newsreader/', import.meta.url);
const whole = readFileSync(new URL('files/newsreader-latin-opsz-normal.woff2', packaged));

const range = (first, last) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n));

/** What English news is set in, foreign names included. */
const ENGLISH = `${range(0x20, 0x7e)}\u00A0–—‘’“”…•€£©®°·àáâãäåçèéêëíîïñóôöøúüßÉÖÄÜ`;
/** All else of Latin-1 and its punctuation. */
const WESTERN = `${range(0xa0, 0xff)}ŒœŸ‚„‹›†‡−™ˆ˜`;
const rest = [...WESTERN].filter((letter) => !ENGLISH.includes(letter)).join('');

for (const [name, letters] of [
  ['newsreader-english', ENGLISH],
  ['newsreader-western', rest],
]) {
  const font = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    // Sizes of the text, in pixels, to the largest headline; weights from the text to the nameplate.
    variationAxes: { opsz: { min: 16, max: 72 }, wght: { min: 400, max: 600 } },
    keepFeatures: ['kern', 'liga', 'onum', 'lnum'],
    noHinting: true,
  });
  writeFileSync(new URL(`${name}.woff2`, import.meta.url), font);
  const codes = [...letters].map((letter) => letter.codePointAt(0)).sort((a, b) => a - b);
  console.log(`${name}.woff2: ${font.length} bytes; unicode-range: ${toRanges(codes)}`);
}

/** @example toRanges([0x20, 0x21, 0xa0]) //=> 'U+0020-0021, U+00A0' */
function toRanges(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}
