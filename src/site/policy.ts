import { createHash } from 'node:crypto';
import { EARLY_SCRIPT } from './look.ts';

const early = createHash('sha256').update(EARLY_SCRIPT).digest('base64');

/**
 * What a page may load: files of its own site, and nothing else. There is no inline script but the one that is named by
 * its hash, no inline style, no form, and no address that a page's links could be bent to. It stands in every built
 * page; the dev server's own scripts would fall under it.
 */
export const POLICY = `default-src 'self';script-src 'self' 'sha256-${early}';object-src 'none';base-uri 'none';form-action 'none'`;
