/**
 * An element with its properties and what stands in it.
 *
 * @example element('button', { type: 'button', className: 'aa' }, 'Aa')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A word of ours that can be pressed; it stands in the site's language wherever it is put. */
export const wordButton = (word: string, onclick: () => void): HTMLButtonElement =>
  element('button', { type: 'button', className: 'word', lang: document.documentElement.lang, onclick }, word);
