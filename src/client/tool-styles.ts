import address from '../styles/tools.css?url';

/**
 * Loads the style sheet of what only scripts make, which a page that is just read does not need; kept once it is there,
 * so that nothing is seen without it.
 */
export const toolStyles = new Promise<unknown>((loaded) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  link.onload = link.onerror = loaded;
  document.head.append(link);
});
