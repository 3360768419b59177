import { isAdverb, opensAsAdverb } from '../phrases/auxiliaries.ts';
import { phraseAfter } from '../phrases/phrases.ts';
import { findVerb } from '../phrases/verbs.ts';
import { indexOfToken, isOf, isSign, type Token } from '../tokens/tokens.ts';
import { CONJUNCTION, PRONOUN } from '../tokens/word-classes.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { findMainClause } from './main-clauses.ts';
import { oneToken } from './verb-clauses.ts';

/** How far from its quotation such a participle and the clause behind it are looked for, in tokens. */
const LOOKBACK = 120;

/**
 * Calling it “…,” Kirby left: a participle that opens the sentence has the subject of the clause behind its comma,
 * which the quotation at `quotation` may hold.
 */
export function findOpeningParticiple(
  tokens: readonly Token[],
  from: number,
  quotation: number,
  end: number,
  breaksOff: boolean,
  words: Words,
): Clause | null {
  if (quotation - from > LOOKBACK) return null;
  const to = Math.min(end, quotation + LOOKBACK);
  let cue = from;
  while (cue < quotation && opensAsAdverb(tokens[cue], words)) cue++;
  if (findVerb(tokens, cue, words) !== 'participle') return null;
  // Quoting Hale that it was “…,” Kirby left: the words are hers.
  const quoted = words.quoting.has(tokens[cue]?.lower ?? '') ? phraseAfter(tokens, cue + 1, quotation, words) : null;
  if (quoted && tokens[quoted.to]?.lower === words.fragments?.that)
    return clauseOf(oneToken(cue), quoted, 'participle');
  const inside = indexOfToken(tokens, cue, quotation, (token) => isSign(token, ',;:'));
  const comma =
    breaksOff || isOf(tokens[quotation + 1], PRONOUN)
      ? quotation
      : indexOfToken(tokens, quotation, to, (token) => isSign(token, ','));
  if (inside >= 0 || comma < 0) return null;
  let start = comma + 1;
  while (start < to && (isAdverb(tokens[start]) || isOf(tokens[start], CONJUNCTION) || isSign(tokens[start], ',')))
    start++;
  const main = findMainClause(tokens, start, to, words);
  return main?.subject.from === start ? clauseOf(oneToken(cue), main.subject, 'main-clause') : null;
}
