import { PAGES } from '../words/pages.ts';
import { SMALL } from './credit-words.ts';
import { type Credit, isWire } from './credits.ts';

/** Of all languages: a page's frame may be in another than its story. */
const REPORTS: ReadonlySet<string> = new Set(PAGES.flatMap(({ caption }) => caption.reports));
/** Fewest words before an agency that sends words as well, in brackets: fewer may be a title and its source. */
const FEWEST_WORDS = 6;

/**
 * Whether `words` without a point are a caption's, with its credit in brackets behind them. A line with a label is none
 * ("Watch: Bridge reopens (AP)"), nor one that spells a name out ("the Environmental Protection Agency (EPA)"), nor
 * one that reports what somebody said ("The mayor said that she would go (Reuters)").
 */
export function isOpenCaption(words: string, credit: Credit): boolean {
  if (credit.trust === 'fair') return true;
  if (!isWire(credit) || words.includes(':')) return false;
  const all = words.split(' ');
  if (all.some((word) => REPORTS.has(word.replace(',', '')))) return false;
  const letters = credit.credit.toUpperCase();
  const initials = all.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0).toUpperCase());
  return all.length >= FEWEST_WORDS && !initials.join('').endsWith(letters);
}
