import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Each quote’s mention, the name behind it and the cue. */
const saidBy = (story: string): readonly string[] =>
  quotesOf(story).map((quote) =>
    quote.replace(/^.* <- /, '').replace(/(?: \([^)]*\))?(?: \?)?(, [^,]*), [^,]*$/, '$1'),
  );

describe('what somebody sees in a saying is his who sees it', () => {
  it.each([
    ['Lee dismissed Smit’s warning that the pier would fall as “nonsense.”', 'Lee = Lee, dismissed'],
    ['Lee denounced Smit’s demand that the pier close as “a stunt.”', 'Lee = Lee, denounced'],
    ['Lee condemned a claim by Smit that the pier would fall as “reckless.”', 'Lee = Lee, condemned'],
    ['Dismissing Smit’s claim that the pier was safe as “a lie,” Lee left.', 'Lee = Lee, Dismissing'],
    ['Lee, who dismissed Smit’s claim that it was safe as “a lie,” left.', 'who = Lee, dismissed'],
    ['Smit’s claim that the pier was safe was dismissed as “a lie.”', '-, -'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Lee mocked Smit’s claim that the port acts as “a sewer.”', 'Smit = Smit, claim'],
    ['Lee rejected Smit’s claim that the port serves as “a sewer.”', 'Smit = Smit, claim'],
    ['Lee repeated Smit’s claim that the port was used as “a sewer.”', 'Smit = Smit, claim'],
    ['Lee mocked Smit’s claim that she was seen as “a liar.”', 'Smit = Smit, claim'],
    ['Lee mocked Smit’s promise that she would fight “as long as it takes.”', 'Smit = Smit, promise'],
  ])('but not where the saying has an “as” of its own: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});

describe('an account is nearer than whoever tells of it', () => {
  it.each([
    ['Lee said that, in Smit’s view, the port was “finished.”', 'Smit = Smit, view'],
    ['Lee accused the council, in Smit’s words, of “theft by night.”', 'Smit = Smit, words'],
    ['It was, in the words of Jan Smit, “a long, cold night.”', 'Jan Smit = Jan Smit, words'],
    ['Lee said it was, in the words of one pilot, “a mess.”', 'one pilot = pilot, words'],
    ['The port is “a mess,” in the words of Jan Smit.', 'Jan Smit = Jan Smit, words'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['In Smit’s view, Lee called the port “dead.”', 'Lee = Lee, called'],
    ['Lee, in Smit’s view, said the port was “finished.”', 'Lee = Lee, said'],
  ])('but not than a verb of the words: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it('and the words of a song are nobody’s', () => {
    expect(saidBy('The song with the words of Jan Smit, “Long Night,” is old.')).toEqual([]);
  });
});

describe('what is written says so itself', () => {
  it.each([
    ['Lee shared a post that said the port was “dead.”', 'that = post, said'],
    ['Lee mocked an email that said the port was “dead.”', 'that = email, said'],
    ['Lee mocked signs that read “go home now.”', 'that = signs, read'],
    ['Lee apologized for a tweet that called Smit “a thief.”', 'that = tweet, called'],
    ['Lee read Gomez’s letter to Smit that called him “a coward.”', 'that = Gomez’s letter, called'],
    ['Lee read Gomez’s letter to Smit, which called him “a coward.”', 'which = Gomez’s letter, called'],
    ['Lee showed an ad against Smit that called him “a coward.”', 'that = ad, called'],
  ])('%s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });

  it.each([
    ['Lee said they lost a voice that called the port “dead.”', 'Lee = Lee, said'],
    ['Lee read a letter from Smit that called the port “dead.”', 'that = Smit, called'],
    ['Lee spoke to Smit, who called the port “dead.”', 'who = Smit, called'],
  ])('but not what is none, or whoever wrote it: %s', (story, quote) => {
    expect(saidBy(story)).toEqual([quote]);
  });
});
