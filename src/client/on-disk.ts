/**
 * On a host a link names a folder, and the host finds the page in it. A page opened from disk has no host, and a
 * browser would list the folder instead: there the links name the page. Nor can it preload its typeface, which is then
 * too late for the first paint: there it comes after it.
 */
export function workFromDisk(page: Document, { protocol }: Pick<Location, 'protocol'>): void {
  if (protocol !== 'file:') return;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href$="/"]')) {
    link.href += 'index.html';
  }
  const typeface = page.querySelector<HTMLLinkElement>('link[as="font"]');
  if (typeface) page.fonts.add(new FontFace('Newsreader', `url("${typeface.href}")`, { weight: '400 700' }));
}
