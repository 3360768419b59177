import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    // Some start the command line, a build or a dev server, and two cores have other work too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
