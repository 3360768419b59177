import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type DecisionRule, RULES } from '../../src/article/decisions.ts';
import { readArticle } from '../../src/article/read-article.ts';

/** By which rules the last quote of a story, or its `nth`, was given its speaker. */
function speakerRules(story: string, lang: string, nth = -1): readonly DecisionRule[] {
  const file = new VFile(`Headline: Pier opens\nDate: 2021-05-12\nLanguage: ${lang}\n\n${story}`);
  const quote = readArticle(file)?.quotes.at(nth);
  return (quote && file.data.decisions?.get(quote)) ?? [];
}

/** By which rule the last date of a story was settled, in a paper of Wednesday 12 May 2021. */
function dateRules(story: string): readonly DecisionRule[] {
  const file = new VFile(`date 2021-05-12 Pier opens\n\n${story}`);
  const date = readArticle(file)?.dates.at(-1);
  return (date && file.data.decisions?.get(date)) ?? [];
}

const LEE = 'Mayor Ann Lee came to the pier.';

const ENGLISH: readonly (readonly [string, readonly DecisionRule[]])[] = [
  [`${LEE} “The pier is open,” Lee said.`, ['subject-before-cue', 'named']],
  [`${LEE} Jan Maas came too. “The pier is open,” Lee and Maas said.`, ['subject-before-cue', 'together']],
  [`${LEE} “The pier is open,” said Lee.`, ['inverted', 'named']],
  [`${LEE} “The pier is open,” according to Lee.`, ['according-to', 'named']],
  [`${LEE} The pier was called “a gift of the sea” by Lee.`, ['passive-agent', 'named']],
  [`${LEE} Lee met the dockers and said “the pier is open to all”.`, ['shared-subject', 'named']],
  [`${LEE} Lee waved to the dockers, adding “the pier is open to all”.`, ['main-clause', 'named']],
  [`${LEE} Roe wants “less of it” and Lee “a gift of the sea”.`, ['gap', 'named']],
  [`${LEE} Lee said she thought the pier “a gift of the sea”.`, ['reporter', 'named']],
  [`${LEE} The paper quoted Lee as saying “the pier is open to all”.`, ['participle', 'named']],
  [`${LEE} “The pier is open,” Lee shrugged.`, ['any-verb', 'named']],
  [`${LEE} Lee’s claim that it is “a mere shed” is old.`, ['owner', 'named']],
  [`${LEE} Lee: “The pier is open.”`, ['label', 'named']],
  [`${LEE} “The pier is open” — Lee`, ['signature', 'named']],
  [`${LEE} “The pier is open,” Lee said. “We go on with it.”`, ['carried-on']],
  [`${LEE} Lee said that nobody would go. “We go on with it.”`, ['reported-before', 'subject-before-cue', 'named']],
  [
    `${LEE} “It runs,” Lee said. “We are glad of it.”\n\n“We go on with it, and we will not stop.”`,
    ['paragraph-before'],
  ],
  [`${LEE} “The pier is open,” she said.`, ['subject-before-cue', 'pronoun']],
  ['“The pier is open,” he said.', ['subject-before-cue', 'pronoun-open']],
  [`${LEE} Lee, who said “the pier is open to all”, went on.`, ['subject-before-cue', 'relative', 'named']],
  [`${LEE} “The pier is open,” Lee’s office said.`, ['subject-before-cue', 'office']],
  [`${LEE} “The pier is open,” her office said.`, ['subject-before-cue', 'office', 'pronoun']],
  [`${LEE} “The pier is open,” the mayor said.`, ['subject-before-cue', 'described']],
  ['Ann Lee came to the pier. “It is open,” the billionaire said.', ['subject-before-cue', 'epithet']],
  [`${LEE} “The pier is open,” a spokesman said.`, ['subject-before-cue', 'description']],
  [`${LEE} “The pier is open,” said her husband, Jan Maas.`, ['inverted', 'apposition']],
  [`Jan Lee is her brother. ${LEE} “The pier is open,” Lee said.`, ['subject-before-cue', 'shared-open']],
  [`${LEE} Jan Lee’s boat came too. “The pier is open,” Lee said.`, ['subject-before-cue', 'shared-name']],
];

const GERMAN: readonly (readonly [string, readonly DecisionRule[]])[] = [
  ['Bürgermeisterin Anna Lehm kam. „Der Steg ist offen“, sagte Lehm.', ['inverted', 'named']],
  ['Bürgermeisterin Anna Lehm kam. „Der Steg ist offen“, so Lehm.', ['so', 'named']],
  ['Bürgermeisterin Anna Lehm kam. Für Anna Lehm ist das „ein Geschenk des Meeres“.', ['view', 'named']],
  ['Ein Brief kam. In dem Brief heißt es: „Der Steg ist offen.“', ['source', 'description']],
  ['Bürgermeisterin Anna Lehm kam. Lehm wird mit den Worten zitiert: „Der Steg ist offen.“', ['cited', 'named']],
  [
    'Bürgermeisterin Anna Lehm kam. Lehm ist der Ansicht, der Steg sei „ein Geschenk des Meeres“.',
    ['opinion', 'named'],
  ],
  ['Bürgermeisterin Anna Lehm kam. Lehm will „den Steg noch einmal prüfen“.', ['wish', 'named']],
  ['Bürgermeisterin Anna Lehm kam. Mit den Worten „Der Steg ist offen“ ging Lehm.', ['saying', 'named']],
  ['Bürgermeisterin Anna Lehm kam.\n\n„Der Steg ist offen.“ Das sagte Lehm.', ['next-sentence', 'named']],
  ['Bürgermeisterin Anna Lehm kam. Laut Lehm ist der Steg „ein Geschenk des Meeres“.', ['according-to', 'named']],
];

const BEHIND: readonly DecisionRule[] = ['next-statement'];
const AGAIN: readonly DecisionRule[] = ['printed-again'];
const IN_STORY: readonly DecisionRule[] = ['told-in-story'];

const DATES: readonly (readonly [string, DecisionRule])[] = [
  ['It opened on 3 May 2021.', 'stated'],
  ['It opened on Monday.', 'weekday-past'],
  ['It opened on Wednesday.', 'weekday-same-day'],
  ['It will open on Monday.', 'weekday-future'],
  ['It opens next Monday.', 'weekday-worded'],
  ['It opened on October 3.', 'month-day-nearest-year'],
  ['It opened on Christmas Day.', 'feast'],
  ['It opened in October.', 'month-nearest-year'],
  ['It opened last October.', 'month-worded'],
  ['It opened last summer.', 'season'],
  ['It opened in the summer of ’98.', 'two-digit-year'],
  ['It opened in October of last year.', 'year-worded'],
  ['It was planned in 2011 and opened in October of that year.', 'year-mentioned'],
  ['It opened in the ’90s.', 'decade-nearest-century'],
  ['It opened yesterday.', 'counted'],
  ['It opened on October 3, 2020, and closed that night.', 'mentioned'],
];

describe('what explains a speaker', () => {
  it.each(ENGLISH)('%s', (story, rules) => {
    expect(speakerRules(story, 'en')).toEqual(rules);
  });

  it.each(GERMAN)('%s', (story, rules) => {
    expect(speakerRules(story, 'de')).toEqual(rules);
  });

  it('may stand behind it', () => {
    expect(speakerRules(`${LEE}\n\n“What a day this is.” “We go on,” Lee said.`, 'en', 0)).toEqual(BEHIND);
  });

  it('may stand where the story has the same words', () => {
    const story = `${LEE}\n\n“The pier is open to all.”\n\n“The pier is open to all,” Lee said.`;
    expect(speakerRules(story, 'en', 0)).toEqual(AGAIN);
  });

  it('may be the story of a headline', () => {
    const file = new VFile(`date 2021-05-12 A ‘New Day’ for the Pier\n\n${LEE} “A new day,” Lee said.`);
    const quote = readArticle(file)?.quotes[0];
    expect(quote && file.data.decisions?.get(quote)).toEqual(IN_STORY);
  });

  it('is nothing where nobody speaks, and nothing in a language without rules', () => {
    expect(speakerRules('The town has a pier. “We go on with it, and we will not stop.”', 'en')).toEqual([]);
    expect(speakerRules('“Le quai est ouvert”, a dit Anne Petit.', 'fr')).toEqual([]);
  });
});

describe('what explains a day', () => {
  it.each(DATES)('%s', (story, rule) => {
    expect(dateRules(story)).toEqual([rule]);
  });
});

describe('a rule', () => {
  it.each(Object.keys(RULES))('%s is shown at work above, and named in the README', (rule) => {
    const shown = [...ENGLISH, ...GERMAN].flatMap(([, rules]) => rules).concat(BEHIND, AGAIN, IN_STORY);
    expect([...shown, ...DATES.map(([, one]) => one)]).toContain(rule);
    expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toContain(`\`${rule}\``);
  });
});
