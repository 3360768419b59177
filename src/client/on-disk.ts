/**
 * On a host a link names a folder, and the host finds the page in it. A page opened from disk has no host, and a browser
 * would list the folder instead: there the links name the page. Nor may it preload its typeface, which would be too late
 * for the first paint; it may come after it, since nobody waits for a disk.
 */
export function workFromDisk(page: Document, { protocol }: Pick<Location, 'protocol'>): void {
  if (protocol !== 'file:') return;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href$="/"]')) {
    link.href += 'index.html';
  }
  for (const face of page.fonts) face.display = 'swap';
}
