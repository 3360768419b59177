import { pageAddress } from './address.ts';
import { copy } from './copy.ts';
import { element, wordButton } from './element.ts';
import { words } from './words.ts';

/**
 * Ways to hand an article on, at its end: its address into the clipboard, by mail, and to what the reader's own system
 * offers, where it does. Nobody else is asked.
 */
export function offerSharing(story: Element): void {
  const title = document.querySelector('h1')?.textContent ?? '';
  const url = pageAddress();
  const mail = element('a', {
    className: 'word',
    lang: document.documentElement.lang,
    href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
    textContent: words.mail,
  });
  const ways = element(
    'p',
    { className: 'share' },
    wordButton(words.copyLink, () => copy(url)),
    mail,
  );
  if ('share' in navigator) {
    // Who closes the system's list again has chosen not to.
    ways.append(wordButton(words.share, () => navigator.share({ title, url }).catch(() => {})));
  }
  story.parentElement?.querySelector('.footer')?.append(ways);
}
