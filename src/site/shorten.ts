import { settings } from './settings.ts';

/** Characters that search engines and tabs show of a description and of a title. */
const DESCRIPTION = 160;
const TITLE = 70;

/**
 * Text of at most `limit` characters, cut between words and never inside a character of two units, with an ellipsis
 * where something is left out.
 *
 * @example shorten('The river rose, and fell.', 16) //=> 'The river rose…'
 */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const end = text[limit - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/(?:[\s,;:–—-]|[\uD800-\uDBFF])+$/, '')}…`;
}

/** A text as a page's description. */
export const describe = (text: string): string => shorten(text, DESCRIPTION);

/** A page's title: the headline, and the site's name where there is room for it. */
export function pageTitle(headline: string): string {
  const whole = `${headline} – ${settings.title}`;
  return whole.length <= TITLE ? whole : shorten(headline, TITLE);
}
