import { joinForms } from './forms.ts';

/** As much of a block as tells that it is a correction, in UTF-16 code units. */
const OPENING = 240;

/** What can be corrected; a "report" or a "version" alone may be somebody else's. */
const STORY =
  '(?:article|story|post|column|review|headline|photo caption|caption|graphic|map|chart|video|dispatch|transcript)';
/** "Anmerkung der Redaktion:", "(Anm. d. Red.:", "Hinweis:" before what a German paper says of its own story. */
const NOTE =
  '(?:[(\\[]?(?:(?:anmerkung|hinweis|anm\\.)(?: der redaktion| d\\. ?red\\.)?|transparenzhinweis|aktualisierung|update)\\s?:\\s?)';
const VERSION = '(?:früheren?|ersten?|vorherigen?|vorigen?|ursprünglichen?|älteren?) (?:version|fassung)';
const TEXT = '(?:dieses|des) (?:artikels|textes|beitrags|berichts|interviews|kommentars|videos)';
const FORMS = joinForms([
  // Correction: The bridge … · CORRECTION · Corrections and clarifications: … · Correction, Nov. 15, 2019: … ·
  // Correction (Oct. 4): …
  /^(?:corrections?|clarifications?|corrections? and clarifications?|erratum|amendment|berichtigung|korrektur|korrekturhinweis|richtigstellung)(?:\s?[,(][^:“”"]{3,40}\)?)?\s?:/i,
  /^(?:CORRECTIONS?|CLARIFICATIONS?|BERICHTIGUNG|KORREKTUR)(?:\s[-–—]\s|$)/,
  // Editor’s note: An earlier version … · An earlier version of this article misstated …
  new RegExp(
    `^(?:(?:editor['’]s note|update|note|correction)[^:“”"]{0,30}:\\s?)?(?:an earlier|a previous|an initial|an original|the original) (?:version|edition) of this (?:${STORY}|report)\\b`,
    'i',
  ),
  // This story has been corrected to show … · This article was updated on Oct. 4 to correct …
  new RegExp(
    `^(?:(?:editor['’]s note|update|note|correction)[^:“”"]{0,30}:\\s?)?this (?:${STORY}|report) (?:has been|was|is being) (?:corrected|amended|clarified|updated|revised|changed)\\b`,
    'i',
  ),
  // This version corrects the name of … · (This March 7 story corrects … · (Corrects age in paragraph 2)
  new RegExp(
    `^(?:\\(?this|\\(?the) (?:[a-z]{3,9}\\.? \\d{1,2}(?:, \\d{4})? )?(?:version|${STORY}) (?:corrects|clarifies)\\b`,
    'i',
  ),
  /^\((?:corrects|clarifies|(?:refiles|updates|repeats|adds)[^()]{0,80} to (?:correct|clarify|fix))\b[^()]{1,200}\)/i,
  // This article originally misidentified …
  new RegExp(
    `^this (?:${STORY}|report) (?:(?:originally|initially|previously) (?:mis[a-z]{3,14}|stated|said|gave|listed|identified|linked|referred|described|reported|attributed|quoted|named|claimed)|incorrectly|erroneously|mis[a-z]{3,14})\\b`,
    'i',
  ),
  // Because of an editing error, an article on Thursday about the bridge misstated … · A picture caption on Monday
  // misidentified …
  new RegExp(
    `^(?:(?:because of|due to) an? [a-z ]{4,30} error, )?an? (?:news |picture )?${STORY} (?:in some (?:copies|editions)|on|last|published|about)\\b[^!?“”"]{0,200}?\\b(?:misstated|misidentified|misspelled|misattributed|mischaracterized|misquoted|omitted|incorrectly|erroneously|referred imprecisely)\\b`,
    'i',
  ),
  // In einer früheren Version dieses Artikels hieß es … · Hinweis: In einer früheren Fassung stand …
  new RegExp(`^(?:${NOTE}(?:in )?einer? ${VERSION}\\b|${NOTE}?(?:in )?(?:einer?|die|der) ${VERSION} ${TEXT}\\b)`, 'i'),
  // Dieser Artikel wurde am 4. Oktober korrigiert: … · Wir haben den Fehler korrigiert.
  new RegExp(
    `^${NOTE}?dieser (?:artikel|text|beitrag|bericht) wurde\\b(?:[^.!?“”„]|(?<=\\d)\\.){0,60}(?:korrigiert|berichtigt)\\b`,
    'i',
  ),
  new RegExp(`^${NOTE}?wir haben (?:das|den|die|dies)\\b[^.!?,“”„]{0,60}(?:korrigiert|berichtigt)\\b`, 'i'),
]);
/** `CORRECTION:` on a line of its own: the block after it says what was wrong. */
const LABEL = /^(?:corrections?|clarifications?|berichtigung|korrektur|richtigstellung)\s?:?$/i;

/** Longest label, in characters. */
const LONGEST_LABEL = 24;

/**
 * Whether `words`, a block's, say what was wrong in an earlier version of the story.
 *
 * @param before the words of the block before it, null for the first: a correction may have its label alone on a line
 * @example isCorrection('Correction: It rained.', null) //=> true
 */
export function isCorrection(words: string, before: string | null): boolean {
  if (before !== null && isLabel(before)) return true;
  // • This article was amended …
  const opening = words.slice(0, OPENING).replace(/^[•*·] ?/, '');
  return isLabel(opening) ? /:$|^[^a-z]+$/.test(opening) : FORMS.some((form) => form.test(opening));
}

/** A longer block is no label, and need not be looked at. */
const isLabel = (words: string): boolean => words.length <= LONGEST_LABEL && LABEL.test(words);
