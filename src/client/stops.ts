import { citeBlock } from './cite.ts';
import { type Key, keyFor } from './keys.ts';
import { words } from './words.ts';

/** Whether any of it is in the window. */
export const isSeen = (stop: Element): boolean => {
  const { top, bottom } = stop.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * Moves the focus among the stops of a page: from the one that has it and is seen, else to the first that is seen.
 * Comes back with the one that has it afterwards, if any.
 */
function move(stops: readonly HTMLElement[], by: number): HTMLElement | undefined {
  const here = stops.findIndex((stop) => stop.contains(document.activeElement) && isSeen(stop));
  const stop = stops[here < 0 ? stops.findIndex(isSeen) : here + by];
  if (stop && !stop.matches('a')) stop.tabIndex = -1;
  stop?.focus();
  return stop;
}

/** The keys of an article's page or, without a story, of a list of articles. */
export function keysOf(story: Element | null): readonly (Key | null)[] {
  const { nextParagraph, previousParagraph, nextStory, previousStory, cite } = words.keys;
  const stops = [
    ...document.querySelectorAll<HTMLElement>(story ? '[data-story] > [id]' : 'main :is(h2, li, .rest) a'),
  ];
  const citeHere = (): void => {
    const block = move(stops, 0);
    if (block) citeBlock(block);
  };
  const [next, previous] = story ? [nextParagraph, previousParagraph] : [nextStory, previousStory];
  const ofStops = [
    { key: 'j', does: [next], act: () => move(stops, 1) },
    { key: 'k', does: [previous], act: () => move(stops, -1) },
    story && { key: 'c', does: [cite], act: citeHere },
  ];
  return [
    ...(stops.length > 0 ? ofStops : []),
    keyFor('l', '[data-listen] button'),
    keyFor('n', 'a[rel=next]'),
    keyFor('p', 'a[rel=prev]'),
    keyFor('g', '.home'),
  ];
}
