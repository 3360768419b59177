import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Script } from 'node:vm';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { EARLY_SCRIPT } from '../../src/site/look.ts';
import { findAll, pagesOf, storyText } from './pages.ts';

const { dist } = inject('many');
const pages = pagesOf(dist);

/** Pages that nobody links to: they are served in place of one that is not there. */
const STANDING_IN = ['404.html', 'offline/index.html'];

/** The addresses in a `srcset`: "a-480.webp 480w,a-800.webp 800w". */
const sourcesOf = (srcset: unknown): readonly string[] =>
  [srcset]
    .flat()
    .flatMap((source) => (typeof source === 'string' ? source.split(',') : []))
    .map((source) => source.trim().split(' ')[0] ?? '');

describe('the HTML of every page', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // White space between tags is the compiler’s, and costs less than a byte a page after compression.
    // A style sheet of the site’s own folder needs no hash to be known.
    rules: { 'no-trailing-whitespace': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
  });

  it.each(pages)('of $path is valid', async ({ html }) => {
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} ${ruleId}`),
      ),
    ).toEqual([]);
  });

  it.each(pages)('of $path ends with its body', ({ html }) => {
    expect(html).toMatch(/<\/body>\s*<\/html>\s*$/);
  });

  it.each(pages)(
    'of $path sends the script of its head, one deferred script of its own site, and no handler',
    ({ path, tree }) => {
      const scripts = findAll(tree, ({ tagName }) => tagName === 'script');
      expect(scripts.map(({ properties }) => ({ ...properties, ...(properties['src'] ? { src: '' } : {}) }))).toEqual(
        STANDING_IN.includes(path) ? [{}] : [{}, { defer: true, src: '' }],
      );
      expect(scripts.map(storyText)).toEqual(STANDING_IN.includes(path) ? [EARLY_SCRIPT] : [EARLY_SCRIPT, '']);
      const handlers = findAll(tree, ({ properties }) => Object.keys(properties).some((name) => /^on[A-Z]/.test(name)));
      expect(handlers).toEqual([]);
    },
  );

  it('asks for a script that is no module: a browser starts none from disk', () => {
    const scripts = readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    for (const file of scripts) {
      expect(() => new Script(readFileSync(join(dist, '_astro', file), 'utf8'))).not.toThrow();
    }
  });
});

describe('the links of every page', () => {
  it.each(pages)('of $path are relative and lead to something', ({ path, tree }) => {
    const ids = new Set(
      findAll(tree, ({ properties }) => properties['id'] !== undefined).map(({ properties }) => properties['id']),
    );
    const targets = findAll(tree, () => true).flatMap(({ properties }) =>
      [properties['href'], properties['src'], ...sourcesOf(properties['srcSet'])].filter(
        (value) => typeof value === 'string',
      ),
    );
    for (const target of targets) {
      if (target.startsWith('#')) {
        expect(ids).toContain(target.slice(1));
        continue;
      }
      // An empty icon in place keeps a browser from asking for one.
      if (target === 'data:,') continue;
      // A page that is served at any depth can only lead to the root.
      if (path === '404.html' && target === '/') continue;
      expect(target).not.toMatch(/^(?:\/|[a-z]+:)/);
      const file = posix.join(dirname(path), target, target.endsWith('/') ? 'index.html' : '');
      expect(existsSync(join(dist, file)), `${path} links to ${target}`).toBe(true);
    }
  });

  it.each(pages)('of $path tie each quote to a note on the page', ({ tree }) => {
    const ids = findAll(tree, ({ properties }) => properties['id'] !== undefined).map(
      ({ properties }) => properties['id'],
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of findAll(tree, (element) => element.properties['ariaDetails'] !== undefined)) {
      expect(ids).toContain(properties['ariaDetails']);
    }
  });

  it('of two voices in a paragraph tie each quote to its own, and the note says whose words are whose', () => {
    const page = pages.find(({ path }) => path.includes('mayor-and-master'));
    if (!page) throw new Error('There is no such page');
    const ties = findAll(page.tree, ({ properties }) => [properties['className']].flat().includes('quote')).map(
      ({ properties }) => properties['ariaDetails'],
    );
    expect(new Set(ties).size).toBe(2);
    const notes = findAll(page.tree, ({ properties }) => ties.includes(properties['id'] as string));
    expect(notes.map((note) => storyText(note).replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringContaining('“The quay opens…” Speaker: Maria Gomez'),
      expect.stringContaining('“The quay is…” Speaker: Peter Olsen'),
    ]);
  });

  it('reach every article from the front page', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const seen = new Set(['index.html']);
    for (const path of seen) {
      for (const { properties } of findAll(
        byPath.get(path)?.tree ?? { type: 'root', children: [] },
        ({ tagName }) => tagName === 'a',
      )) {
        const href = String(properties['href'] ?? '');
        if (href.endsWith('/')) seen.add(posix.join(dirname(path), href, 'index.html'));
      }
    }
    const unreached = pages.map(({ path }) => path).filter((path) => !seen.has(path));
    expect(unreached.sort()).toEqual(STANDING_IN);
  });
});

describe('an article in a language that could not be told', () => {
  it('names none, and runs as its letters do', () => {
    const page = pages.find(({ html }) => html.includes('<h1 class="headline">הגשר נפתח'));
    const article = page && findAll(page.tree, ({ tagName }) => tagName === 'article')[0];
    expect(article?.properties['dir']).toBe('rtl');
    expect(pages.filter(({ html }) => html.includes('lang="und"'))).toEqual([]);
  });
});

describe('a page that stands in for another', () => {
  it.each(STANDING_IN)('loads nothing, since it is served at any depth: %s', (name) => {
    const page = pages.find(({ path }) => path === name);
    const loading =
      page &&
      findAll(
        page.tree,
        ({ tagName, properties }) =>
          properties['src'] !== undefined || (tagName === 'link' && properties['href'] !== 'data:,'),
      );
    expect(loading).toEqual([]);
  });
});
