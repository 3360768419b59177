/**
 * Under this name the browser keeps what a reader has chosen: the classes of the root, in words with spaces between.
 */
export const LOOK = 'broadsheet-look';

/**
 * Runs in the head of a page, before anything is drawn: what was chosen holds from the first paint. Where a browser
 * forbids its storage, the page stays as the system has it. It stands in the page itself, so it is as short as can be.
 */
export const EARLY_SCRIPT = `try{document.documentElement.className=localStorage["${LOOK}"]||""}catch{}`;
