import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // Some start the command line, a build, a dev server or a browser, and two cores have other work too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A second, which it is otherwise, is short on a machine that has other work.
    expect: { poll: { timeout: 10_000 } },
    // By default a core is left free, of two one half. Tests in a browser wait more than they work.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: ['tests/long/**', 'tests/built-site/**'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/built-site/**/*.test.ts'],
          globalSetup: ['tests/built-site/build-sites.ts'],
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
