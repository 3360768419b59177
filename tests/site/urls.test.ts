import { describe, expect, it } from 'vitest';
import { absoluteUrl, articlePath, link, readSiteUrl, withOwnAssets } from '../../src/site/urls.ts';

describe('a link', () => {
  it.each([
    ['/', '/2016/10/04/a/', '2016/10/04/a/'],
    ['/2016/10/04/a/', '/', '../../../../'],
    ['/2016/10/04/a/', '/2016/10/04/b/', '../b/'],
    ['/2016/10/04/a/', '/2015/01/02/b/', '../../../../2015/01/02/b/'],
    ['/2016/10/04/a/', '/favicon.svg', '../../../../favicon.svg'],
    ['/2016/10/04/a/', '/2016/', '../../../'],
    ['/', '/favicon.svg', 'favicon.svg'],
    ['/', '/', './'],
    ['/2016/10/04/a/', '/2016/10/04/a/', './'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(link(from, to)).toBe(expected);
    expect(new URL(expected, `https://news.example/folder${from}`).pathname).toBe(`/folder${to}`);
  });
});

it('gives an article an address of its day and slug', () => {
  expect(articlePath({ date: '2016-10-04', slug: 'a-story' })).toBe('/2016/10/04/a-story/');
});

describe('bundled files', () => {
  it('are linked from the page', () => {
    const html = '<link rel="stylesheet" href="/_astro/a.css"><script src="/_astro/b.js"></script>';
    expect(withOwnAssets(html, '/2016/10/04/a/')).toBe(
      '<link rel="stylesheet" href="../../../../_astro/a.css"><script src="../../../../_astro/b.js"></script>',
    );
    expect(withOwnAssets('<link href="/_astro/a.css">', '/')).toBe('<link href="./_astro/a.css">');
  });

  it('run as classic scripts, which a browser starts from disk too', () => {
    const html = '<script type="module" src="/_astro/reader.b.js"></script>';
    expect(withOwnAssets(html, '/a/')).toBe('<script defer src="../_astro/reader.b.js"></script>');
    const dev = '<script type="module" src="/src/layouts/Page.astro"></script>';
    expect(withOwnAssets(dev, '/a/')).toBe(dev);
  });

  it('are left alone where an article speaks of them', () => {
    const html = '<p>It wrote href="/_astro/a.css" there.</p>';
    expect(withOwnAssets(html, '/a/')).toBe(html);
  });
});

describe('the address of the site', () => {
  it.each([
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/paper', 'https://news.example/paper/'],
    ['http://news.example/paper/', 'http://news.example/paper/'],
  ])('%s is read as %s', (value, expected) => {
    expect(readSiteUrl(value)).toBe(expected);
  });

  it('may be missing', () => {
    expect(readSiteUrl(undefined)).toBeUndefined();
    expect(readSiteUrl('')).toBeUndefined();
  });

  it.each(['news.example', 'ftp://news.example/', 'https://news.example/?a', 'https://news.example/#a', '/paper/'])(
    '%s is refused with what to write instead',
    (value) => {
      expect(() => readSiteUrl(value)).toThrow(`SITE_URL is "${value}"; write the site's full address`);
    },
  );

  it('stands before a path with its folder, and is not made up', () => {
    expect(absoluteUrl('/2016/', new URL('https://news.example/paper/'))).toBe('https://news.example/paper/2016/');
    expect(absoluteUrl('/2016/', undefined)).toBeNull();
  });
});
