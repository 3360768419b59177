/** What the writer has numbered the items of a list with. */
export interface ListNumbers {
  /** One for each item, as they stand. */
  readonly values: readonly number[];
  /** What follows each of them. */
  readonly mark: '.' | ')';
}

/** `1. Rain` · `12) Rain`. Nothing else is shown by a numbered list as it was written: `01.` or `a)` is not. */
const NUMBERED = /^(?<value>[1-9]\d?)(?<mark>[.)]) /;

/**
 * The numbers of a list, where every item has one and all have the same mark after it; else `null`, and the marks stay
 * in the text.
 *
 * @param items inline HTML: where a mark of ours covers a number, it is no number alone
 * @example findListNumbers(['1) Rain', '3) Snow']) //=> { values: [1, 3], mark: ')' }
 */
export function findListNumbers(items: readonly string[]): ListNumbers | null {
  const found = items.map((item) => NUMBERED.exec(item)?.groups);
  const mark = found[0]?.['mark'];
  if (mark !== '.' && mark !== ')') return null;
  return found.every((groups) => groups?.['mark'] === mark)
    ? { values: found.map((groups) => Number(groups?.['value'])), mark }
    : null;
}

/** The item without its number, which the list shows. */
export const withoutNumber = (item: string): string => item.replace(NUMBERED, '');
