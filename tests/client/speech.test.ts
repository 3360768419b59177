import { describe, expect, it } from 'vitest';
import { findVoice, partsOf, sentencesOf } from '../../src/client/speech.ts';

const voice = (lang: string, { isLocal = true, isDefault = false } = {}): SpeechSynthesisVoice => ({
  name: lang,
  voiceURI: lang,
  lang,
  localService: isLocal,
  default: isDefault,
});

describe('the voice of an article', () => {
  it('is of its language, whatever the region, in the spelling of phones too', () => {
    expect(findVoice([voice('de-DE'), voice('en_US')], 'en-GB')?.lang).toBe('en_US');
    expect(findVoice([voice('de-DE')], 'en')).toBeNull();
    expect(findVoice([voice('eo')], 'e')).toBeNull();
  });

  it('is on the reader’s own machine before it is of the region, and of the region before it is the system’s', () => {
    const remote = voice('en-GB', { isLocal: false, isDefault: true });
    expect(findVoice([remote, voice('en-US')], 'en-GB')?.lang).toBe('en-US');
    expect(findVoice([voice('en-US', { isDefault: true }), voice('en-GB')], 'en-GB')?.lang).toBe('en-GB');
    expect(findVoice([voice('en-AU'), voice('en-US', { isDefault: true })], 'en')?.lang).toBe('en-US');
    expect(findVoice([remote], 'en-GB')).toBe(remote);
  });
});

describe('a text that is said', () => {
  it('comes sentence by sentence, to the letter', () => {
    const text = '“It is shut,” she said. “And that’s that.” Nobody asked why.';
    expect(sentencesOf(text, 'en')).toEqual(['“It is shut,” she said. ', '“And that’s that.” ', 'Nobody asked why.']);
  });

  it.each([
    ['Yesterday Gen. Hale and Mr. Olsen met. They agreed.', 2],
    ['The U.S. Congress met. It agreed.', 2],
  ])('is not broken behind an abbreviation: %s', (text, count) => {
    const sentences = sentencesOf(text, 'en');
    expect(sentences).toHaveLength(count);
    expect(sentences.join('')).toBe(text);
  });

  it('has no part that a voice of the network would not end, and loses no letter, with white space or without', () => {
    for (const text of ['The quay is shut, '.repeat(40), '埠頭は閉鎖された'.repeat(60), 'short', '']) {
      const parts = partsOf(text);
      expect(parts.join('')).toBe(text);
      expect(Math.max(0, ...parts.map(({ length }) => length))).toBeLessThanOrEqual(141);
    }
  });

  it('is read in time that grows with it', () => {
    const began = performance.now();
    sentencesOf('A.'.repeat(50_000), 'en');
    partsOf('a'.repeat(100_000));
    partsOf('a '.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
