/** The plain address of the page, without a place on it: the public one, where the site knows it. */
export const pageAddress = (): string =>
  document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href.replace(/#.*/, '');
