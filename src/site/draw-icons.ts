/**
 * `npm run icons`: draws the icons of an installed site from `public/favicon.svg`, on the colour of the paper, into
 * `public/` or the folder that is named. The manifest names them; Safari takes them from there too, and so has no icon
 * of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const PUBLIC = join(import.meta.dirname, '../../public');
const PAPER = '#f6f6f3';

/**
 * Sides in pixels; `letter` is how much of it the letter takes: a maskable icon may lose all outside a circle of 0.8.
 */
const ICONS = [
  { name: 'icon-192.png', side: 192, letter: 0.72 },
  { name: 'icon-512.png', side: 512, letter: 0.72 },
  { name: 'icon-maskable.png', side: 512, letter: 0.54 },
];

const favicon = readFileSync(join(PUBLIC, 'favicon.svg'));
for (const { name, side, letter } of ICONS) {
  const inside = Math.round(side * letter);
  const drawn = await sharp(favicon, { density: (72 * inside) / 32 })
    .resize(inside, inside)
    .toBuffer();
  await sharp({ create: { width: side, height: side, channels: 3, background: PAPER } })
    .composite([{ input: drawn }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(process.argv[2] ?? PUBLIC, name));
}
