import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const NOBODY = '<- -, -, -';

describe('a fragment that somebody is told', () => {
  it.each([
    ['She was told to “smile” at work.', 'partial: smile'],
    ['Jan Smit was warned that the bridge was “unsafe.”', 'partial: unsafe.'],
    ['Jan Smit was told it was “unsafe.”', 'partial: unsafe.'],
  ])('is quoted, of nobody in particular: %s', (story, quote) => {
    expect(quotesOf(story)).toEqual([`${quote} ${NOBODY}`]);
  });

  it('is theirs who tell of it', () => {
    expect(quotesOf('No pilot should be told to “wait,” Ann Lee said.')).toEqual([
      'partial: wait, <- Ann Lee = Ann Lee, said, -',
    ]);
    expect(quotesOf('The pier was said to be “unsafe.”')).toEqual([`partial: unsafe. ${NOBODY}`]);
  });

  it('is none where nobody is told anything', () => {
    expect(quotesOf('The crew was pulled through to the “safe” side.')).toEqual([]);
  });
});

describe('what many cry or carry before them', () => {
  it.each([
    ['“Anything goes” was the best-known slogan of the day.', 'direct: Anything goes'],
    ['“Never again” became her rallying cry.', 'direct: Never again'],
    ['A banner with the words “We are still here” hung over the gate.', 'partial: We are still here'],
    ['He sent it with the subject line “Harbour gone!”', 'partial: Harbour gone!'],
    ['Lee wore a cape bearing the words, “I’m with the crew,” and shouted.', 'direct: I’m with the crew,'],
    ['They heard shouts of “Shame” at the gate.', 'partial: Shame'],
  ])('%s', (story, quote) => {
    expect(quotesOf(story)).toEqual([`${quote} ${NOBODY}`]);
  });

  it.each([
    '“Harbour Nights” was a show.',
    'It was a sign of “Harbour Life” in the town.',
    'He often used the words “dark” and “slow.”',
    'The film was rated “R” by nobody.',
  ])('but not: %s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});

describe('what says something by “that”', () => {
  it.each([
    ['They wore shirts that read “Settle for Lee.”', 'that = shirts, read'],
    ['They were wearing shirts that read “no more taxes.”', 'that = shirts, read'],
    ['Lee published an email that said the port was “finished.”', 'that = email, said'],
    ['It was Ann Lee that called the port “finished.”', 'that = Ann Lee, called'],
  ])('%s', (story, speaker) => {
    expect(quotesOf(story)[0]).toContain(`<- ${speaker}, -`);
  });

  it('is told by whoever speaks of it', () => {
    expect(quotesOf('Jan Smit said the town lost a voice that said “love is all there is.”')).toEqual([
      'partial: love is all there is. <- Jan Smit = Jan Smit, said, -',
    ]);
  });

  it.each([
    ['Ann Lee noted the fact that claims of “theft” were few.', 'Ann Lee = Ann Lee, noted'],
    ['Ann Lee filed a suit that put Jan Smit “through the mill” in May.', '-, -'],
  ])('and is none in: %s', (story, speaker) => {
    expect(quotesOf(story).join()).not.toContain('that =');
    if (quotesOf(story).length > 0) expect(quotesOf(story)[0]).toContain(`<- ${speaker}, -`);
  });
});

describe('verbs that pass judgement or ask for something', () => {
  it.each([
    ['Ann Lee has pointed to the case as the epitome of the “rotten system.”', 'Ann Lee = Ann Lee, pointed'],
    ['Ann Lee, who has styled herself as the “voice of the port,” was late.', 'who = Ann Lee, styled'],
    ['The agency rated the claim “mostly false.”', 'The agency = agency, rated'],
    ['Ann Lee sought “a way out” of it.', 'Ann Lee = Ann Lee, sought'],
    ['Ann Lee wants “a full inquiry” into it.', 'Ann Lee = Ann Lee, wants'],
    ['The audit uncovered “serious gaps” in the dike.', 'The audit = audit, uncovered'],
  ])('%s', (story, speaker) => {
    expect(quotesOf(story)[0]).toContain(`<- ${speaker}, -`);
  });

  it('say nothing far from the mark', () => {
    expect(quotesOf('Ann Lee wanted to buy the ferry that lay behind the old “moon” bridge.')).toEqual([]);
  });
});
