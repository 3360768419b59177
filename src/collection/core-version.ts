import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A version of the reading core: it changes with any file of `src/article/` and with the libraries under it, so that
 * a record which older code has read is never taken for a record of this code.
 *
 * @param root the folder of the project
 * @returns 64 hexadecimal digits
 */
export function readCoreVersion(root: string): string {
  const core = join(root, 'src/article');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(core, name));
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')].filter(existsSync)) hash.update(readFileSync(file));
  return hash.digest('hex');
}
