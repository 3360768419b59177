/**
 * What a page may load: files of its own site, and nothing else. There is no inline script or style, no form, and no
 * address that a page's links could be bent to. It stands in every built page; the dev server's own scripts would fall
 * under it.
 */
export const POLICY = "default-src 'self';object-src 'none';base-uri 'none';form-action 'none'";
