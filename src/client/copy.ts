import { element } from './element.ts';
import { words } from './words.ts';

/** Says in a word what was done, to who sees and to who hears the page. */
const said = element('p', { className: 'said', role: 'status', lang: document.documentElement.lang });
/** How long a word of ours stays, in milliseconds. */
const STAY = 3000;
let waiting = 0;

/** Makes the place where it is said, empty as it begins: what reads a page aloud tells of changes alone. */
export const showWhatIsSaid = (): void => document.body.append(said);

/** Puts a text into the clipboard and says so, or that it could not. */
export async function copy(text: string): Promise<void> {
  said.textContent = (await toClipboard(text)) ? words.copied : words.notCopied;
  clearTimeout(waiting);
  waiting = window.setTimeout(() => said.replaceChildren(), STAY);
}

/** Whether it could. On `http:` there is no clipboard, and a reader may refuse it: then the old way is left. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = element('textarea', { className: 'aloud', value: text });
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and without a successor where there is no clipboard: some day it will be gone.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
