import { element, wordButton } from './element.ts';
import { keep, recall } from './kept.ts';
import { words } from './words.ts';

const KEPT = 'broadsheet-keys';
const OFF = 'off';
/** Where a letter is a letter, and where a list is open. */
const ELSEWHERE = 'input, select, textarea, [contenteditable], dialog';

/** A key and what it does, in words and in deed. */
export interface Key {
  readonly key: string;
  readonly does: readonly (Node | string)[];
  readonly act: () => void;
}

/**
 * A key that presses what a page has in words, and does what these say, each in its language; null where it has none.
 */
export function keyFor(key: string, selector: string): Key | null {
  const word = document.querySelector<HTMLElement>(selector);
  return word && { key, does: [...word.cloneNode(true).childNodes], act: () => word.click() };
}

/**
 * Single keys, for readers who want them: all can be switched off in their list, which is opened by a word at the foot
 * of the page too, and stays the way then. No key acts in a field, under a list that is open, or together with
 * Ctrl, Alt or Meta. `keysOf` tells which the page has, as it stands.
 */
export function offerKeys(page: HTMLElement, keysOf: () => readonly (Key | null)[]): void {
  const { title, use, close } = words.keys;
  const { lang } = document.documentElement;
  /** What was chosen here and could not be kept. */
  let own: string | null = null;
  // Asked each time: it may have been chosen in another tab, or on a page from which a reader came back to this one.
  const isOn = (): boolean => (own ?? recall(KEPT)) !== OFF;

  const keys = (): readonly Key[] =>
    [...keysOf(), { key: '?', does: [title], act: open }].filter((key) => key !== null);

  function open(): void {
    const box = element('input', { type: 'checkbox', checked: isOn() });
    box.onchange = () => {
      const chosen = box.checked ? '' : OFF;
      own = keep(KEPT, chosen) ? null : chosen;
    };
    const rows = keys().map(({ key, does }) =>
      element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, ...does)),
    );
    const dialog: HTMLDialogElement = element(
      'dialog',
      { lang, ariaLabel: title, onclose: () => dialog.remove() },
      // Else a list that is longer than the window would open at its end, where its first control is.
      element('h2', { tabIndex: -1, autofocus: true }, title),
      element('dl', {}, ...rows),
      element('label', {}, box, use),
      wordButton(close, () => dialog.close()),
    );
    page.append(dialog);
    dialog.showModal();
  }

  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (!isOn() || ctrlKey || altKey || metaKey || (target instanceof Element && target.closest(ELSEWHERE))) return;
    const found = keys().find((one) => one.key === key);
    if (!found) return;
    event.preventDefault();
    found.act();
  });
  page.append(element('footer', { className: 'foot sheet' }, wordButton(title, open)));
}
