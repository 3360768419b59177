import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { findPullQuote } from '../../src/markup/pull-quote.ts';
import { toStory } from '../../src/markup/story.ts';
import { articleOf, quoteOf, speakerOf } from './helpers.ts';

const FILLER = 'The council met at the lock and looked at the water for most of the day, as it does each spring. '
  .repeat(6)
  .trim();
const WORDS = 'We have waited nine years for this bridge, and nobody in this town believed that it would come.';
const STATEMENT = `“${WORDS}” Mayor Maria Gomez said.`;

/** A story whose statement stands in its ninth paragraph. */
function story(parts: { readonly filler?: string; readonly statement?: string; readonly words?: string } = {}) {
  const { filler = FILLER, statement = STATEMENT, words = WORDS } = parts;
  const source = [...Array.from({ length: 8 }, (_, n) => `${n} ${filler}`), statement, 'The end.'].join('\n\n');
  const speaker = speakerOf(source, 'Maria Gomez');
  return {
    source,
    article: (quote = {}): Article => articleOf(source, { quotes: [quoteOf(source, [words], { speaker, ...quote })] }),
  };
}

describe('a pull quote', () => {
  it('is a whole statement of a long story, set halfway to its own place', () => {
    expect(findPullQuote(story().article())).toEqual({ text: WORDS, name: 'Maria Gomez', before: 4 });
  });

  it('stands before one of the blocks of the page, two away from its statement', () => {
    const article = story().article();
    const before = findPullQuote(article)?.before ?? -1;
    const shown = toStory(article, String);
    expect(shown[before]?.type).toBe('paragraph');
    expect(before).toBeGreaterThanOrEqual(2);
  });

  it('leaves the comma before “she said” to the sentence around it', () => {
    const words = WORDS.replace(/\.$/, ',');
    const told = story({ words, statement: `“${words}” Mayor Maria Gomez said.` });
    expect(findPullQuote(told.article())?.text).toBe(WORDS.replace(/\.$/, ''));
  });

  it('stands between paragraphs in which nobody is quoted', () => {
    const { source, article } = story();
    const quotes = ['3 The council', '4 The council'].map((words) => quoteOf(source, [words]));
    const [own] = article().quotes;
    expect(findPullQuote({ ...article(), quotes: own ? [...quotes, own] : [] })?.before).toBe(2);
  });

  it('is none in a short story', () => {
    expect(findPullQuote(story({ filler: 'The council met.' }).article())).toBeNull();
  });

  it('is no fragment, no guess, nobody’s words', () => {
    const { source, article } = story();
    expect(findPullQuote(article({ kind: 'partial' }))).toBeNull();
    expect(findPullQuote(article({ speaker: speakerOf(source, 'Maria Gomez', { inferred: true }) }))).toBeNull();
    expect(findPullQuote(article({ speaker: null }))).toBeNull();
  });

  it('is no word or two, and no speech', () => {
    const few = 'We have waited nine years.';
    expect(findPullQuote(story({ words: few, statement: `“${few}” Maria Gomez said.` }).article())).toBeNull();
    const many = `${WORDS} ${WORDS}`;
    expect(findPullQuote(story({ words: many, statement: `“${many}” Maria Gomez said.` }).article())).toBeNull();
  });

  it('does not stand beside its statement: one in the first paragraphs is none', () => {
    const source = [STATEMENT, ...Array.from({ length: 8 }, () => FILLER)].join('\n\n');
    const quotes = [quoteOf(source, [WORDS], { speaker: speakerOf(source, 'Maria Gomez') })];
    expect(findPullQuote(articleOf(source, { quotes }))).toBeNull();
  });
});
