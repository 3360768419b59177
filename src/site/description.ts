/** What search engines show of a description; longer ones they cut themselves. */
const LIMIT = 160;

/**
 * Text cut for a page's description, between words, with an ellipsis when something is left out.
 *
 * @example describe('The envoy voiced disappointment.') //=> 'The envoy voiced disappointment.'
 */
export function describe(text: string): string {
  if (text.length <= LIMIT) return text;
  const cut = text.slice(0, LIMIT);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}
