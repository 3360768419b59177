import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../folders.ts';

const ROOT = join(import.meta.dirname, '../..');

it('the icons are those that npm run icons draws from the favicon, to the byte, and there is no other', () => {
  const drawn = makeFolder({});
  execFileSync(process.execPath, [join(ROOT, 'src/site/draw-icons.ts'), drawn]);
  const icons = readdirSync(join(ROOT, 'public')).filter((name) => name.endsWith('.png'));
  expect(readdirSync(drawn)).toEqual(icons);
  for (const name of icons) {
    expect(readFileSync(join(drawn, name)).equals(readFileSync(join(ROOT, 'public', name))), name).toBe(true);
  }
});
