import type { VFile } from 'vfile';
import type { Article, Block, Passage } from './article.ts';
import { readBody, runningText } from './body/body.ts';
import { readByline } from './body/byline.ts';
import { readDateline } from './body/dateline.ts';
import { readFurniture } from './body/furniture.ts';
import { readCaptions } from './captions/captions.ts';
import { readDates } from './dates/dates.ts';
import { readHeader } from './head/header.ts';
import { readQuotes } from './quotes/attribution.ts';
import { findApostrophes } from './quotes/marks.ts';
import { readBlocks } from './text/blocks.ts';
import { readFolds } from './text/folds.ts';
import { primaryLang, readLang } from './text/lang.ts';
import { report } from './text/message.ts';
import { toSlug } from './text/slug.ts';
import { readSource } from './text/source.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * Read one news file: `file.value` is its bytes (or its text), `file.path` is kept as given. Returns the record, or
 * null when the file cannot be read. What was found wrong or doubtful is on `file.messages`, with its place and a
 * stable `ruleId`; `file.value` is the decoded text afterwards, which all spans count in. The same bytes give the
 * same record, whatever the machine's clock, zone or locale.
 *
 * @example
 * const file = new VFile({ path: 'a.txt', value: 'date 2016-10-04 Talks end\n\nThe talks ended Monday.' });
 * readArticle(file)?.dates[0]?.value //=> '2016-10-03'
 */
export function readArticle(file: VFile): Article | null {
  const source = readSource(file);
  if (!source) return null;
  const text = String(file.value);
  const head = readHeader(file, text);
  if (!head) return null;

  const { captions, rest: words } = readCaptions(text, readBlocks(text, head.end));
  const { furniture, rest: copy } = readFurniture(text, words);
  const { byline, rest: story } = head.byline ? { byline: head.byline, rest: copy } : readByline(text, copy);
  const body = readBody(text, story);
  if (body.length === 0) {
    const reason = 'No story after the headline; write it in paragraphs below';
    report(file, 'error', 'body-missing', head.headline.span.end, reason);
    return null;
  }
  const lang = head.lang ?? langOf(body, head.headline);
  const tongue = primaryLang(lang);
  const dateline = readDateline(text, body);
  const told = runningText(text, body, dateline?.span ?? null);
  const shown = captions.map(({ span }) => span);
  const quotes = readQuotes(file, text, { headline: head.headline.span, body: told, captions: shown }, wordsOf(tongue));
  if (lang === 'und' && quotes[0]) {
    const reason =
      'The language could not be told, so that nobody is named as a speaker; write it in the head: “Language: en”';
    report(file, 'warning', 'language-unknown', quotes[0].span.start, reason);
  }
  const apostrophes = findApostrophes(text, told);
  if (apostrophes !== null) {
    const reason = 'Two apostrophes are not read as a quotation mark; write “ and ” for the quotes to be found';
    report(file, 'warning', 'quote-marks-unread', apostrophes, reason);
  }

  return {
    slug: toSlug(head.headline.text),
    lang,
    source,
    date: head.date,
    header: head.header,
    headline: head.headline,
    byline,
    dateline,
    body,
    captions,
    quotes,
    dates: inOrder([
      ...readDates(file, text, [...(dateline ? [dateline.span] : []), ...told], head.date, tongue),
      ...readDates(file, text, shown, head.date, tongue, 'shown'),
    ]),
    furniture,
    folds: readFolds(text, inOrder([...body, ...captions])),
  };
}

/** The language of the story; where that is too short to tell it, the headline helps. */
function langOf(body: readonly Block[], headline: Passage): string {
  const story = body.map((block) => block.text).join(' ');
  const lang = readLang(story);
  return lang === 'und' ? readLang(`${headline.text} ${story}`) : lang;
}

const inOrder = <T extends Passage>(passages: readonly T[]): readonly T[] =>
  passages.toSorted((a, b) => a.span.start - b.span.start);
