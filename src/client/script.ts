import { sentencesOf } from './speech.ts';

/** Something to be said in one go. */
export interface Speech {
  readonly text: string;
  readonly lang: string;
  /** Ours, not the story's. */
  readonly isAside: boolean;
}

/** What is read of a block, and who is heard in it; as a play's script has it. */
export interface Lines {
  readonly voice: string;
  readonly speeches: readonly Speech[];
}

const langOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? '';

/** Its own words, without those of a button that stands in it; a numbered item with its number. */
const wordsOf = (element: Element): string =>
  (element instanceof HTMLLIElement && element.value ? `${element.value}. ` : '') +
  [...element.childNodes].map((node) => (node instanceof HTMLButtonElement ? '' : node.textContent)).join('');

/** What an article has to be read aloud: headline and story, without captions, notes and furniture. */
export const blocksOf = (article: Element): readonly Element[] => [
  ...article.querySelectorAll('h1, [data-story] > [id]:not(figure)'),
];

/**
 * The lines of a block: sentence by sentence, and before the words of another voice than the one `heard` last its name
 * from the margin, with what it was read from where that is a guess.
 */
export function linesOf(block: Element, heard: string): Lines {
  const items = block.matches('ul, ol') ? [...block.children] : [block];
  const story = items.flatMap((item) =>
    sentencesOf(wordsOf(item), langOf(item)).map((text) => ({ text, lang: langOf(item), isAside: false })),
  );
  const note = block.nextElementSibling;
  // A reader who wants no notes hears none.
  if (!note?.matches(':root:not(.bare) .speaks')) return { voice: heard, speeches: story };

  // Of each voice its name, or that there is none; then what it was read from.
  const voice = [...note.querySelectorAll('p')].map((told) => told.querySelector('b, i')?.textContent).join();
  const asides = [...note.querySelectorAll('b, i')].map((part) => ({
    text: part.textContent,
    lang: langOf(part),
    isAside: true,
  }));
  return { voice, speeches: voice === heard ? story : [...asides, ...story] };
}
