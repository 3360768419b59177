import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is too slow for each run: large archives. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/long/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
});
