import type { VFile } from 'vfile';
import type { DateMention, Quote } from './article.ts';

/** How a statement is tied to a mention: the stable name of each way, and what it looks like. */
const SPEAKER_RULES = {
  'subject-before-cue': 'Kirby said “…”',
  inverted: '“…,” said Kirby',
  'according-to': 'according to Kirby, “…”',
  'passive-agent': 'it was called “…” by Kirby',
  'shared-subject': 'Kirby met them and said “…”',
  'main-clause': 'Kirby refused, adding “…”',
  gap: 'Kirby wants “…” and Gomez “…”',
  reporter: 'Kirby said he thought it was “…”',
  participle: 'with Kirby promising “…”; quoted Kirby as saying “…”',
  'any-verb': '“…,” Kirby barked; Kirby turned to them: “…”',
  owner: 'Kirby’s claim that it is “…”',
  label: 'Kirby: “…”',
  signature: '“…” — Kirby',
  so: '„…“, so Kirby',
  view: 'für Kirby ist das „…“',
  source: '„…“, heißt es in dem Brief',
  opinion: 'Kirby ist der Ansicht, das sei „…“',
  wish: 'Kirby will „…“',
  saying: 'das Fazit von Kirby: „…“; mit den Worten „…“ ging Kirby',
  'next-sentence': '„…“ Das sagte Kirby',
  cited: 'Kirby wird mit „…“ zitiert',
  'carried-on': 'the speaker of the statement before, in the same paragraph',
  'reported-before': 'whom the sentence before reports',
  'paragraph-before': 'the speaker before a paragraph that is nothing but a quotation',
  'printed-again': 'the speaker of the same words in the story, where a page prints them once more',
  'told-in-story': 'a headline’s words, of whoever says them in the story',
  'next-statement': 'the speaker of the statement after, in the same paragraph',
} as const;

/** Who a mention is. */
const MENTION_RULES = {
  named: '“Kirby”: the one person of the article who is called so',
  together: '“Hale and Roe”: each of them in full',
  'shared-name': '“Kirby”: the first named of several who are called so',
  'shared-open': '“Kirby”: several are called so, and another than the first is named nearer',
  pronoun: '“he”: the nearest one before whom it fits',
  'pronoun-open': '“he”: nobody whom it fits is named near',
  relative: '“Kirby, who”: the one before the comma',
  office: '“Kirby’s office”: what speaks for somebody',
  apposition: '“his wife, Ann Lee”: the name beside a description',
  described: '“the senator”: the nearest one before who is called so',
  epithet: '“the billionaire”: the one whom the sentence before is about',
  description: '“a spokesman”: nobody is named',
} as const;

/** Which day, month or year a mention is. */
const DATE_RULES = {
  stated: 'the text states it whole',
  'weekday-past': '“Monday”: the last one',
  'weekday-same-day': '“Tuesday”: the day of publication',
  'weekday-future': '“will … Monday”: the next one',
  'weekday-worded': '“last Friday”, “next Friday”',
  'month-day-nearest-year': '“October 3”: in the year that lies nearest, as the tense has it',
  feast: '“Christmas”: in the year that lies nearest, as the tense has it',
  'month-nearest-year': '“in October”: in the year that lies nearest, as the tense has it',
  'month-worded': '“last October”',
  season: '“this summer”, “last winter”',
  'two-digit-year': '“’25”: in the century that lies nearest',
  'year-worded': '“October of last year”',
  'year-mentioned': '“October of that year”: the year mentioned last',
  'decade-nearest-century': '“the ’90s”: the last ones',
  counted: '“yesterday”, “two weeks ago”, “last month”: counted from the day of publication',
  mentioned: '“that night”: the day mentioned last',
} as const;

/** All of them, each with its meaning, or with an example of it. */
export const RULES = { ...SPEAKER_RULES, ...MENTION_RULES, ...DATE_RULES } as const;

export type SpeakerRule = keyof typeof SPEAKER_RULES;
export type DateRule = keyof typeof DATE_RULES;
export type DecisionRule = keyof typeof RULES;

/** By which rules each quote with a speaker and each date was settled, in the order in which they were used. */
type Decisions = Map<Quote | DateMention, readonly DecisionRule[]>;

declare module 'vfile' {
  interface DataMap {
    decisions: Decisions;
  }
}

/**
 * Keep on `file.data.decisions` by which rules a part of the record was settled. They stand beside the record, as the
 * messages do: the record is what the text says, and this is how it was read.
 */
export function explain(file: VFile, decided: Quote | DateMention, rules: readonly DecisionRule[]): void {
  file.data.decisions ??= new Map();
  file.data.decisions.set(decided, rules);
}
