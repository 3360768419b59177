/** Characters that a voice from the network says within 15 seconds at the slowest speed; then Chrome cuts it off. */
const LONGEST = 140;
/** White space to break at; scripts that have none are broken anywhere. */
const PARTS = new RegExp(`.{1,${LONGEST}}(?:\\s|$)|.{${LONGEST}}`, 'gsu');
/** An abbreviation that ends no sentence: “Mr. ”, “Gen. ”, “U.S. ”. */
const SHORT = /(?<!\p{L})\p{Lu}\p{Ll}{0,3}\.\s*$/u;

const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The best voice of a language, or null where there is none: one on the reader's own machine before one that sends the
 * story elsewhere, then one of the region, then the one that the system prefers.
 */
export function findVoice<Voice extends SpeechSynthesisVoice>(voices: readonly Voice[], lang: string): Voice | null {
  const merit = (voice: Voice): number =>
    (voice.localService ? 4 : 0) + (voice.lang.replace('_', '-') === lang ? 2 : 0) + (voice.default ? 1 : 0);
  const able = voices.filter((voice) => primary(voice.lang) === primary(lang));
  return able.sort((a, b) => merit(b) - merit(a))[0] ?? null;
}

/**
 * The sentences of a text, as far as the browser knows them; together they are the text, to the letter.
 *
 * @example sentencesOf('“No,” Gen. Hale said. He left.', 'en') //=> ['“No,” Gen. Hale said. ', 'He left.']
 */
export function sentencesOf(text: string, lang: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text];
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (last && SHORT.test(last)) sentences.splice(-1, 1, last + segment);
    else sentences.push(segment);
  }
  return sentences;
}

/** A sentence in parts that a voice from the network says to their ends; together they are the sentence. */
export const partsOf = (sentence: string): readonly string[] => sentence.match(PARTS) ?? [];
