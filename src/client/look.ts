import { LOOK } from '../site/look.ts';
import { element } from './element.ts';
import { keep, recall } from './kept.ts';

/*
 * A look is what a reader has chosen, as classes of the root ("sepia size-115"); an empty one is what the system asks
 * for. The script in the page's head sets it before the first paint. All else that is done with it is done here.
 */

const root = document.documentElement;
const bar = element('meta', { name: 'theme-color' });

/** The browser's own frame has the colour of the paper. */
const paintBar = (): void => {
  bar.content = getComputedStyle(root).backgroundColor;
};

function show(look: string): void {
  root.className = look;
  paintBar();
}

/** Shows a look and keeps it for the next page. */
export function choose(look: string): void {
  show(look);
  keep(LOOK, look);
}

/** Follows what is chosen in another tab, or was while this page lay in the history, and what the system asks for. */
export function followLooks(changed: () => void): void {
  document.head.append(bar);
  paintBar();
  const follow = (): void => {
    // Where nothing can be kept, this page goes on as it was set.
    show(recall(LOOK) ?? root.className);
    changed();
  };
  addEventListener('storage', ({ key }) => (key === LOOK || key === null) && follow());
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paintBar);
}
