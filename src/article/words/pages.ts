import { germanPage } from './page-de.ts';
import { englishPage } from './page-en.ts';
import { spanishPage } from './page-es.ts';
import { frenchPage } from './page-fr.ts';
import type { PageWords } from './page-words.ts';

/**
 * A page may be in another language than its story, so all of them are known at once. A further language is a further
 * file beside `page-en.ts`, and an entry here.
 */
export const PAGES: readonly PageWords[] = [englishPage, germanPage, frenchPage, spanishPage];
