import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('a term that somebody used', () => {
  it.each([
    ['Ann Lee used the term “river rats” in 1994.', 'partial: river rats <- Ann Lee = Ann Lee, used, -'],
    ['Ann Lee has often used the loaded term “thieves” for them.', 'partial: thieves <- Ann Lee = Ann Lee, used, -'],
    [
      'Professor Ann Lee coined the phrase “dead port” in May.',
      'partial: dead port <- Ann Lee = Ann Lee (Professor), coined, -',
    ],
    [
      'Jan Smit said the mayor used the term “old hands” too often.',
      'partial: old hands <- the mayor = mayor, used, -',
    ],
  ])('is whose the verb is: %s', (story, quote) => {
    expect(quotesOf(story)).toEqual([quote]);
  });

  it.each([
    'Jan Smit was accused of using the term “river rats” in 1994.',
    'Jan Smit accused Ann Lee of using the term “river rats” in 1994.',
    'Jan Smit defended her for having used the term “river rats” in 1994.',
  ])('is nobody’s where the sentence does not tell beside the verb: %s', (story) => {
    expect(quotesOf(story)).toEqual(['partial: river rats <- -, -, -']);
  });

  it.each([
    'Ann Lee never used the term “river rats.”',
    'Ann Lee vowed to refrain from using the phrase “river rats” again.',
    'Jan Smit attacked Ann Lee for not using the term “dead port.”',
    'They don’t use the term “queue” here.',
    'He asked to avoid the term “dead port.”',
    'The term “dead port” was new in 1994.',
    'The use of the term “dead port” has grown.',
    'The band used the name “Sea Cow” for years.',
    'Ann Lee used the hashtag “cleandocks” all day.',
    'Ann Lee used the word “queue” here.',
    'Ann Lee used paint from the shop behind the term “Sea Cow.”',
  ])('but not: %s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});

describe('a thought that tells what somebody thinks', () => {
  it.each([
    [
      'There is growing fear among residents of Ostby that the port is “dead.”',
      'partial: dead. <- residents of Ostby = residents of Ostby, fear, -',
    ],
    ['Worries among traders that the quay was “too weak” grew.', 'partial: too weak <- traders = traders, Worries, -'],
    [
      'Jan Smit said there was fear among residents that the port was “dead.”',
      'partial: dead. <- Jan Smit = Jan Smit, said, -',
    ],
    [
      'There is anxiety among old pilots and some friends that the “old wall” would break.',
      'partial: old wall <- -, -, -',
    ],
    ['There were fears it would be “a disaster.”', 'partial: a disaster. <- -, -, -'],
    [
      'The letters go from anger to hopes he will lift the port “out of its sleep.”',
      'partial: out of its sleep. <- -, -, -',
    ],
    ['Fears they’d be “cut off” grew.', 'partial: cut off <- -, -, -'],
  ])('%s', (story, quote) => {
    expect(quotesOf(story)).toEqual([quote]);
  });

  it.each([
    'Fear among the crew of the “old cow” grew.',
    'The hopes he had for the “old” dock faded.',
    'In the hope of a prize, he cleaned the “old cow” well.',
    'There is anxiety among the pilots. The “little” boat sank.',
    'They found the ring among the “little” boats that lay there.',
  ])('but not: %s', (story) => {
    expect(quotesOf(story)).toEqual([]);
  });
});
