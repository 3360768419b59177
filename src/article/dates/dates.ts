import { UTCDate } from '@date-fns/utc';
import type { VFile } from 'vfile';
import type { DateMention, Span } from '../article.ts';
import { explain } from '../decisions.ts';
import { type CalendarDate, DATE_VALUE } from '../text/calendar.ts';
import { placesOf } from '../text/forms.ts';
import { overlaps, passageAt } from '../text/span.ts';
import { type Candidate, candidateOf } from './date-candidates.ts';
import { DATE_LANGUAGES, type DateLanguage } from './date-patterns.ts';
import { dateRule } from './date-rules.ts';
import { type Direction, tenseOf } from './date-tense.ts';
import { resolve } from './date-values.ts';

/** A place in a passage that one form fits; `candidate` is null where it only looks like a date. */
interface Found extends Span {
  readonly candidate: Candidate | null;
}

/**
 * The days, months and years that `passages` (spans of the source) mention, in source order, each resolved against
 * the publication day in the precision that the text has. What could be a date but cannot be settled is left alone.
 *
 * A weekday is the last one where the clause speaks of the past, the next one where it speaks of the future ("will",
 * "is to", "takes effect") or the text says "next", and the day itself on its own weekday. A month or a day without a
 * year is the nearest one, as the tense has it. `unsaid` is the time of words that show none, the plain present or
 * the past: a caption tells of what its picture has shown.
 *
 * @example in a paper of 2016-10-04, "talks ended Monday"
 *   //=> [{ text: 'Monday', value: '2016-10-03', inferred: true, … }]
 */
export function readDates(
  file: VFile,
  text: string,
  passages: readonly Span[],
  publication: CalendarDate,
  lang: string,
  unsaid: Direction | null = null,
): readonly DateMention[] {
  const language = DATE_LANGUAGES.get(lang);
  if (!language) return [];
  const today = new UTCDate(publication);
  const mentions: DateMention[] = [];
  // The values of the passage before this one and of this one: what "that night" may mean.
  let earlier: readonly string[] = [];

  const hits = findHits(text, passages, language);
  for (const [at, passage] of passages.entries()) {
    const slice = text.slice(passage.start, passage.end);
    const here: string[] = [];
    for (const { start, end, candidate } of findIn(slice, hits[at] ?? 0, language)) {
      const value =
        candidate &&
        resolve(candidate, {
          today,
          direction: () => {
            const tense = tenseOf(slice, start, end, language.words);
            if (tense === null || tense === 'past') return unsaid ?? tense;
            return tense === 'present' ? (unsaid ?? 'future') : tense;
          },
          earlier: [...here.toReversed(), ...earlier],
        });
      // A count that leads out of the calendar (5,000 years ago) is no date.
      if (!value || !DATE_VALUE.test(value.value)) continue;
      here.push(value.value);
      const mention = { ...passageAt(text, passage.start + start, passage.start + end), ...value };
      mentions.push(mention);
      explain(file, mention, [dateRule(candidate, value, publication)]);
    }
    earlier = here.toReversed();
  }
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

/**
 * For each of the passages the probes that fit in it, a bit each: they go over the text once, from passage to passage.
 */
function findHits(text: string, passages: readonly Span[], { probes }: DateLanguage): readonly number[] {
  const hits = passages.map(() => 0);
  const stretch = text.slice(0, passages.at(-1)?.end);
  for (const [bit, probe] of probes.entries()) {
    let at = 0;
    for (let passage = passages[at]; passage; passage = passages[at]) {
      probe.lastIndex = passage.start;
      if (!probe.test(stretch)) break;
      const hit = probe.lastIndex;
      while (at < passages.length && (passages[at]?.end ?? 0) < hit) at++;
      if ((passages[at]?.start ?? hit) >= hit) continue;
      hits[at] = (hits[at] ?? 0) | (1 << bit);
      at++;
    }
  }
  return hits;
}

/** Where forms fit, in source order and without overlaps: the earlier form in the list has the place. */
function findIn(slice: string, hits: number, { patterns, words }: DateLanguage): readonly Found[] {
  if (hits === 0) return [];
  const found: Found[] = [];
  for (const { form, probe, isLure } of patterns) {
    if ((hits & probe) === 0) continue;
    for (const match of placesOf(form, slice)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      found.push({ ...span, candidate: isLure ? null : candidateOf(match.groups ?? {}, words) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
