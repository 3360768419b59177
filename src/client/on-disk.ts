/**
 * On a host a link names a folder, and the host finds the page in it. A page opened from disk has no host, and a browser
 * would list the folder instead: there the links name the page.
 */
export function nameFilesOnDisk(page: Document, { protocol }: Pick<Location, 'protocol'>): void {
  if (protocol !== 'file:') return;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href$="/"]')) {
    link.href += 'index.html';
  }
}
