import { pageAddress } from './address.ts';
import { copy } from './copy.ts';
import { wordButton } from './element.ts';
import { words } from './words.ts';

/** What holds running text. */
const BLOCK = 'p, li, h2';

/** Its text, with the plain spaces that a text without lines wants. */
const textOf = (element: Element | null | undefined): string => element?.textContent?.trim().replace(/\s/g, ' ') ?? '';
const textAt = (selector: string): string => textOf(document.querySelector(selector));

/** All of a quote that the page has, to the letter; an ellipsis where the paragraph says something in between. */
function statement(id: string): string {
  const pieces = [...document.querySelectorAll(`#${id}, [data-of=${id}]`)];
  const isInOne = pieces[0]?.closest(BLOCK) === pieces.at(-1)?.closest(BLOCK);
  return pieces.map(textOf).join(isInOne ? ' … ' : '\n');
}

/** Name, role and, in brackets, what they were read from: as the list of voices at the article's end has them. */
function speaker(id: string): string {
  const link = document.querySelector(`.voices a[href="#${id}"]`);
  // Behind them in the list is how many quotes, and which.
  const about = [...(link?.closest('ul > li')?.children ?? [])].slice(0, -2).map(textOf);
  const doubt = link ? textOf(link.nextElementSibling) : words.speakerNotRead;
  return [about.join(', '), doubt && `[${doubt}]`].join(' ').trim();
}

/** What was said, who said it, in which article of which day, and where its words stand. */
const citation = (id: string): string =>
  [
    statement(id),
    `— ${speaker(id)}`,
    `${textAt('h1')} (${textAt('.nameplate')}, ${textAt('.kicker time')})`,
    `${pageAddress()}#${id}`,
  ].join('\n');

const citations = (ids: Iterable<string>): string => [...ids].map(citation).join('\n\n');

/** The id of the quote that a piece of text belongs to: its first piece has it, the others name it. */
const quoteOf = ({ id, dataset }: HTMLElement): string => id || (dataset['of'] ?? '');

/** Where a quote is told of: in its note, else under its block, unless somebody else is told of there. */
function placeOf(piece: Element): Element | null {
  const note = piece.getAttribute('aria-details');
  if (note) return document.getElementById(note);
  const isTaken = piece.closest('[data-story] > *')?.nextElementSibling?.matches('.speaks');
  return isTaken ? null : piece.closest(BLOCK);
}

/** A word at each place where somebody is quoted, which copies what they say there as citations. */
export function offerCitations(story: Element): void {
  const places = new Map<Element, Set<string>>();
  for (const piece of story.querySelectorAll<HTMLElement>('.quote')) {
    const place = placeOf(piece);
    if (place) places.set(place, (places.get(place) ?? new Set()).add(quoteOf(piece)));
  }
  for (const [place, ids] of places) {
    const button = wordButton(words.cite, () => copy(citations(ids)));
    const name = textOf(place.querySelector('b'));
    if (name) button.ariaLabel = `${words.cite}: ${name}`;
    button.classList.add('cite');
    place.append(button);
  }
}

/** Copies the quotes of a block as citations; of a block without one, its address. */
export function citeBlock(block: Element): void {
  const ids = new Set([...block.querySelectorAll<HTMLElement>('.quote')].map(quoteOf));
  copy(ids.size > 0 ? citations(ids) : `${pageAddress()}#${block.id}`);
}
