import { LOOK } from '../site/look.ts';
import { element } from './element.ts';

/*
 * A look is what a reader has chosen, as classes of the root ("sepia size-115"); an empty one is what the system asks
 * for. The script in the page's head sets it before the first paint. All else that is done with it is done here.
 */

const root = document.documentElement;
const bar = element('meta', { name: 'theme-color' });

/** What is kept; nothing, where the browser forbids its storage. */
function kept(): string {
  try {
    return localStorage.getItem(LOOK) ?? '';
  } catch {
    return '';
  }
}

/** The browser's own frame has the colour of the paper. */
const paintBar = (): void => {
  bar.content = getComputedStyle(root).backgroundColor;
};

function show(look: string): void {
  root.className = look;
  paintBar();
}

/** Shows a look and keeps it for the next page; a browser that forbids its storage shows it on this page alone. */
export function choose(look: string): void {
  show(look);
  try {
    localStorage.setItem(LOOK, look);
  } catch {
    // Nothing that could be told to a reader: the page is as they want it.
  }
}

/** Follows what is chosen in another tab, or was while this page lay in the history, and what the system asks for. */
export function followLooks(changed: () => void): void {
  document.head.append(bar);
  paintBar();
  const follow = (): void => {
    show(kept());
    changed();
  };
  addEventListener('storage', ({ key }) => (key === LOOK || key === null) && follow());
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paintBar);
}
