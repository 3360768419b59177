import type { VFile } from 'vfile';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import { report } from '../article/text/message.ts';

const REMEDY = 'this is a fault of the reader, not of the file; please report it with the file';

/**
 * The record of a file, or null with an error on `file.messages`, whatever happens: a fault of the reader is a finding
 * like any other, so that one file never keeps the others from being read and never vanishes without a word.
 */
export function readRecord(file: VFile): Article | null {
  try {
    const article = readArticle(file);
    if (article === null && !file.messages.some(({ fatal }) => fatal)) {
      report(file, 'error', 'reader-failed', 0, `No record, and no reason for it; ${REMEDY}`);
    }
    return article;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(file, 'error', 'reader-failed', 0, `The reader failed: ${reason}; ${REMEDY}`);
    return null;
  }
}
