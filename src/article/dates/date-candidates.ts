import type { DateWords, Feast, Season, Unit, Way } from '../date-words/date-words.ts';

/** What stands in a text where a day, a month or a year may be meant. `date-values.ts` decides which it is. */
export type Candidate =
  | { readonly kind: 'day'; readonly year: Year | null; readonly month: number; readonly day: number }
  | { readonly kind: 'feast'; readonly feast: Feast }
  | { readonly kind: 'month'; readonly year: Year | null; readonly month: number; readonly way: Way | null }
  | { readonly kind: 'season'; readonly year: Year | null; readonly season: Season; readonly way: Way }
  | { readonly kind: 'year'; readonly year: Year }
  | { readonly kind: 'years'; readonly from: Year; readonly until: string }
  | { readonly kind: 'decade'; readonly digits: string }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly way: Way | null }
  | { readonly kind: 'relative'; readonly unit: Unit; readonly count: number | null }
  | { readonly kind: 'that'; readonly unit: 'day' | 'month' | 'year' };

/**
 * A year by its digits ("2016", "16"), by its distance from the year of publication, or by the text before ("that").
 */
export type Year = { readonly digits: string } | { readonly distance: Way } | 'that';

/**
 * What the named groups of a pattern mean together, by the words of the language; null when they mean nothing.
 *
 * @example candidateOf({ way: 'Last', unit: 'month' }, english) //=> { kind: 'relative', unit: 'month', count: -1 }
 */
export function candidateOf(groups: Readonly<Record<string, string | undefined>>, words: DateWords): Candidate | null {
  const year = yearOf(groups, words);
  const way = find(words.ways, groups['way']);

  const month = numberOf(words.months, groups['month']);
  if (month !== null) {
    const { day } = groups;
    return day === undefined ? { kind: 'month', year, month, way } : { kind: 'day', year, month, day: Number(day) };
  }
  const feast = find(words.feasts, groups['feast']);
  if (feast !== null) return { kind: 'feast', feast };
  const season = find(words.seasons, groups['season']);
  if (season !== null) return { kind: 'season', year, season, way: way ?? 0 };
  const weekday = numberOf(words.weekdays, groups['weekday']);
  if (weekday !== null) return { kind: 'weekday', weekday: weekday - 1, way };
  const days = find(words.days, groups['days']);
  if (days !== null) return { kind: 'relative', unit: 'day', count: days };
  const that = find(words.those, groups['that']);
  if (that !== null) return { kind: 'that', unit: that };
  const unit = find(words.units, groups['unit']);
  if (unit !== null) {
    const { count } = groups;
    if (count === undefined && unit === 'weekend' && way === 1)
      return { kind: 'relative', unit, count: words.nextWeekend };
    if (count === undefined) return { kind: 'relative', unit, count: way };
    return { kind: 'relative', unit, count: -(find(words.counts, count) ?? Number(count)) };
  }
  const { decade, century, until } = groups;
  if (decade !== undefined) return { kind: 'decade', digits: decade };
  if (century !== undefined) return { kind: 'century', century: Number(century) };
  if (year === null) return null;
  return until === undefined ? { kind: 'year', year } : { kind: 'years', from: year, until };
}

function yearOf(groups: Readonly<Record<string, string | undefined>>, words: DateWords): Year | null {
  if (groups['year'] !== undefined) return { digits: groups['year'] };
  if (groups['ofThat'] !== undefined) return 'that';
  const distance = find(words.ways, groups['ofYear']);
  return distance === null ? null : { distance };
}

/** The value of a word as a text writes it, with a capital or over a line's end. */
function find<T>(map: ReadonlyMap<string, T>, word: string | undefined): T | null {
  if (word === undefined) return null;
  const plain = map.get(word);
  if (plain !== undefined) return plain;
  const folded = word.replace(/\s+/g, ' ').replaceAll('’', "'");
  return map.get(folded) ?? map.get(folded.toLowerCase()) ?? null;
}

/** The place of a name in its list, from 1; figures stand for themselves. */
function numberOf(lists: readonly (readonly string[])[], name: string | undefined): number | null {
  if (name === undefined) return null;
  if (/^\d/.test(name)) return Number(name);
  const bare = name.replace(/\.$/, '');
  const at = lists.findIndex((forms) => forms.includes(bare));
  return at < 0 ? null : at + 1;
}
