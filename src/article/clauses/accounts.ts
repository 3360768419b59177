import { phraseAfter } from '../phrases/phrases.ts';
import { indexOfToken, isSign, lastIndexOfToken, type Token } from '../tokens/tokens.ts';
import type { Words } from '../words/words.ts';
import { type Clause, clauseOf } from './clause.ts';
import { OWNER, ownerBefore } from './owners.ts';

/** How far from the mark whose account it is stands, in tokens. */
const ACCOUNT = 24;

/**
 * It was, in Gomez’s words, “…”; in her view, it was “…”; “…,” in the view of Gomez: whose account is given beside
 * commas.
 */
export function findAccount(tokens: readonly Token[], from: number, at: number, words: Words): Clause | null {
  const { fragments } = words;
  if (!fragments) return null;
  const behind = isSign(tokens[at + 1], ',') ? at + 2 : at + 1;
  const ends = Math.min(tokens.length, behind + OWNER + 2);
  const isAccount = ({ lower }: Token): boolean => fragments.accounts.has(lower);
  const near = indexOfToken(tokens, behind, ends, (token) => isAccount(token) || token.kind === 'sign');
  const before = lastIndexOfToken(tokens, Math.max(from, at - ACCOUNT), at, isAccount);
  for (const noun of [before, near]) {
    if (!fragments.accounts.has(tokens[noun]?.lower ?? '')) continue;
    const opener = noun === near ? behind : from;
    // "in the words of Gomez"
    const isOfOwner = tokens[noun + 1]?.lower === words.of && words.definite.has(tokens[noun - 1]?.lower ?? '');
    const owner = isOfOwner
      ? phraseAfter(tokens, noun + 2, noun + 2 + ACCOUNT, words)
      : ownerBefore(tokens, opener, noun, words);
    const end = tokens[isOfOwner && owner ? owner.to : noun + 1];
    const isApart = end === undefined || end.kind === 'quotation' || isSign(end, ',.');
    const start = owner && (isOfOwner ? noun - 1 : owner.from);
    const preposition = start !== null && tokens[start - 1];
    const opens = preposition && (isSign(tokens[start - 2], ',') || start - 1 === opener);
    if (owner && isApart && opens && words.carriers.has(preposition.lower))
      return clauseOf({ from: noun, to: noun + 1 }, owner, 'owner');
  }
  return null;
}
