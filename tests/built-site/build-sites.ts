import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { contentFiles, fixtureNames, fixturePath } from '../article/fixtures.ts';
import { COPIES, copyProject, runAstro } from '../build/project.ts';
import type { Files } from '../files.ts';
import { NAUGHTY } from '../naughty-news.ts';
import { news } from '../news.ts';
import { photo } from '../photo.ts';
import { browserPath } from './browser.ts';

/** A built site and the articles that it was built from. */
export interface BuiltSite {
  /** Where the pages lie. */
  readonly dist: string;
  /** The folder of the news files. */
  readonly articles: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of content/ alone. */
    readonly first: BuiltSite;
    /** The site of content/ and of every fixture. */
    readonly many: BuiltSite;
    /** The site of content/ and of an article in German, with a German interface. */
    readonly german: BuiltSite;
  }
}

const HARBOUR = `The town opened its harbour on Monday.

Boats lie in the new harbour. (AP Photo/Ann Lee)

${'It was long in the making, and many came to see it, from the town and from the islands around. '.repeat(20)}

The lighthouse at the harbour’s end. (AP Photo/Ann Lee)

The boats left at night.`;

const QUIET = `The harbour was quiet on Tuesday.

${'Nobody came, and nobody left. '.repeat(60)}`;

/** Build the three sites once for all tests of built pages, in copies of the project, and remove them afterwards. */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(COPIES, { recursive: true });
  const copies = mkdtempSync(join(COPIES, 'sites-'));
  const content = Object.fromEntries(contentFiles.map((path) => [basename(path), readFileSync(path)]));
  const trials = {
    // Among those of the day that the front page lists.
    'fixtures/c-unbroken.txt': news('2021-05-12', `${'Donaudampfschiff'.repeat(4)} comes in`),
    'voices.txt': news(
      '2016-10-03',
      'Mayor and master disagree',
      '“The quay opens in June,” Mayor Maria Gomez said, while harbour master Peter Olsen said, “The quay is shut.”',
    ),
    'hebrew.txt': news('2016-10-02', 'הגשר נפתח', 'הגשר נפתח מחדש.'),
  };
  const illustrated = {
    'pictures/harbour.txt': news('2015-03-02', 'Harbour opens', HARBOUR),
    'pictures/harbour.jpg': await photo(2000, 1300),
    'pictures/harbour-2.png': await photo(600, 1200, 'png'),
    'pictures/quiet #1?.txt': news('2015-03-03', 'Harbour quiet', QUIET),
    'pictures/quiet #1?.webp': await photo(1000, 500, 'webp'),
  };
  const fixtures = fixtureNames.map((name) => [`fixtures/${name}.txt`, readFileSync(fixturePath(name, 'source.txt'))]);

  const german = { ...content, 'bruecke.txt': readFileSync(fixturePath('date-german', 'source.txt')) };
  // All at once: a build alone leaves a core idle.
  const [first, many, inGerman] = await Promise.all([
    build(join(copies, 'first'), content),
    build(join(copies, 'many'), {
      ...content,
      ...trials,
      ...illustrated,
      ...NAUGHTY,
      ...Object.fromEntries(fixtures),
    }),
    build(join(copies, 'german'), german, { "lang: 'en-GB'": "lang: 'de-DE'" }),
    // What all files open is unpacked before them.
    browserPath(),
  ]);
  project.provide('first', first);
  project.provide('many', many);
  project.provide('german', inGerman);
  return () => rmSync(copies, { recursive: true, force: true });
}

/** `settings`: what stands in the site's settings, and what takes its place. */
async function build(folder: string, articles: Files, settings: Record<string, string> = {}): Promise<BuiltSite> {
  copyProject(folder, articles);
  const file = join(folder, 'src/site/settings.ts');
  for (const [old, set] of Object.entries(settings)) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(old, set));
  }
  const { status, output } = await runAstro(folder, ['build'], { SITE_URL: '' });
  if (status !== 0) throw new Error(`The site to test was not built:\n${output}`);
  return { dist: join(folder, 'dist'), articles: join(folder, 'content/articles') };
}
