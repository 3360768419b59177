import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../site/settings.ts';

/**
 * Builds the service worker, a file of its own at the site's root, where its name never changes and all pages are below
 * it. A dev server has none: there every page is to be new.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const worker = settings.offline ? 'src/worker/sw.ts' : 'src/worker/leave.ts';
        const id = fileURLToPath(new URL(worker, config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'offline-worker',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id, fileName: 'sw.js' });
                },
              },
            ],
          },
        });
      },
    },
  };
}
