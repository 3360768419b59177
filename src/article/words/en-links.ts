import type { LinkWords } from './link-words.ts';

export const LINKS: LinkWords = {
  who: new Set(['who']),
  whoOrWhich: new Set(['who', 'which']),
  apart: new Set(['because', 'that']),
  that: new Set(['that']),
  of: new Set(['of']),
  ofOrFor: new Set(['of', 'for']),
  in: new Set(['in']),
  to: new Set(['to']),
  have: new Set(['have']),
  having: new Set(['having']),
  plurals: new Set(['i', 'we', 'they', 'you', 'people', 'who']),
  shares: new Set(['half', 'majority', 'percent']),
  calledBy: new Set(['as', 'to as']),
  articles: new Set(['a', 'an', 'the']),
  reflexive: /self$/,
  negated: /n['’]t$/,
};
