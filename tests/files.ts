import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths and what is in the files; a path that ends in `/` is a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files, and the folders on the way to them, below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    if (path.endsWith('/')) {
      mkdirSync(file, { recursive: true });
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}
