import { basename } from 'node:path';
import { defineConfig } from 'astro/config';
import { primaryLang } from './src/article/text/lang.ts';
import { buildSummary } from './src/build/build-summary.ts';
import { devReport } from './src/build/dev-report.ts';
import { offlineWorker } from './src/build/offline-worker.ts';
import { pictures } from './src/build/pictures.ts';
import { settings } from './src/site/settings.ts';
import { readSiteUrl } from './src/site/urls.ts';

// Neither a build nor a dev server calls anyone.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

/** A wrong setting is said in a sentence, without a stack trace. */
async function checked(read) {
  try {
    return await read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const site = await checked(() => readSiteUrl(process.env['SITE_URL']));
// The interface's words are chosen as they are loaded.
await checked(() => import('./src/site/strings.ts'));

/** The style sheets, which the bundler would name after the files of their pages. */
const SHEETS = new Map([
  ['_..css', 'article'],
  ['index@_@astro.css', 'front'],
]);
const assetFileNames = ({ names: [name] }) => `_astro/${SHEETS.get(name) ?? '[name]'}.[hash][extname]`;

export default defineConfig({
  site,
  trailingSlash: 'always',
  // The default, 'jsx', takes away the space between two inline elements at a line break: words would stick together.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [pictures(), offlineWorker(), buildSummary(), devReport()],
  vite: {
    // Written into the script, which then leaves out what is for any other language, or not wanted.
    define: {
      'import.meta.env.SITE_LANG': JSON.stringify(primaryLang(settings.lang)),
      'import.meta.env.SITE_OFFLINE': JSON.stringify(settings.offline),
    },
    // No data: URLs: all that a page loads is a file of the site.
    build: { assetsInlineLimit: 0 },
    // The bundler would name them after whichever file it met first.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/reader.[hash].js' } } } },
      prerender: { build: { rolldownOptions: { output: { assetFileNames } } } },
    },
    experimental: {
      // Fonts and pictures lie beside the CSS that asks for them, in whatever folder the site is mounted; what the
      // script loads lies beside the script, a classic one, which knows where it came from.
      renderBuiltUrl(file, { hostType, ssr }) {
        if (hostType === 'css') return `./${basename(file)}`;
        if (hostType === 'js' && !ssr) {
          return { runtime: `new URL(${JSON.stringify(basename(file))},document.currentScript.src).href` };
        }
        return undefined;
      },
    },
  },
});
