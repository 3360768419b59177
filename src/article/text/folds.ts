import type { Passage, Span } from '../article.ts';

/** A run of what folding makes one space of, or, where only soft hyphens stand, nothing. */
const RUN = /[\s\u00AD]+/g;

/**
 * The spans of the source that the folded texts of `passages` leave out: white space beyond one space, and soft
 * hyphens. With them a place in the source is a place in a passage's text: what stands behind a fold stands so much
 * nearer to the beginning.
 *
 * @example readFolds('on  Monday', [{ text: 'on Monday', span: { start: 0, end: 10 } }]) //=> [{ start: 3, end: 4 }]
 */
export const readFolds = (text: string, passages: readonly Passage[]): readonly Span[] =>
  passages.flatMap(({ text: folded, span }) => {
    if (folded.length === span.end - span.start) return [];
    return [...text.slice(span.start, span.end).matchAll(RUN)].flatMap(({ index, 0: run }) => {
      const start = span.start + index;
      const kept = /\s/.test(run) ? 1 : 0;
      return run.length > kept ? [{ start: start + kept, end: start + run.length }] : [];
    });
  });
