import { lines, type PageWords } from './page-words.ts';

/** What can be corrected; a "report" or a "version" alone may be somebody else's. */
const STORY =
  '(?:article|story|post|column|review|headline|photo caption|caption|graphic|map|chart|video|dispatch|transcript)';
/** "Editor’s note:" before what a paper says of its own story. */
const NOTE = '(?:(?:editor[\'’]s note|update|note|correction)[^:“”"]{0,30}:\\s?)?';

export const englishPage: PageWords = {
  byline: {
    by: lines(`By · BY · by · Written by · Story by · Reported by · Report by · Posted by · Text by · Text:
      Analysis by · Opinion by · Commentary by · Review by`),
    placing: lines('in'),
    dated: lines('Updated · UPDATED · Published · PUBLISHED · Posted · POSTED'),
    using: lines('with'),
    small: lines(
      'and · with · in · for · of · at · the · special · to · staff · writer · correspondent · reporter · editor',
    ),
    nameless: lines('Staff · staff'),
    posts: lines(
      'Writer · writer · Correspondent · correspondent · Reporter · reporter · Editor · editor · Staff · Bureau',
    ),
  },
  dateline: {
    town: [],
    region: lines('of · and'),
    labels: lines(`
      BREAKING · UPDATE · UPDATED · EXCLUSIVE · ANALYSIS · OPINION · COMMENTARY · EDITORIAL · EXPLAINER · CORRECTION
      CLARIFICATION · WATCH · VIDEO · PHOTOS · LIVE · READ · MORE · NOTE · ALERT · URGENT · ADVISORY · REVIEW · INTERVIEW
      FEATURE · SPECIAL · QUESTION · ANSWER`),
  },
  caption: {
    labels: lines(
      'Image · Picture · Photo · Pictured · PICTURED · PHOTO · IMAGE · Caption · CAPTION · Photo caption · Picture caption',
    ),
    pointers: [],
    reports: lines('said · says · told · announced'),
    printed: [
      // Image copyright Getty Images Image caption Envoys meet: so the BBC's pages print it; the credit may be missing.
      /^(?:Media playback is (?:unsupported|not supported) on (?:your|this) device\s{1,9})?(?:(?:Image|Media) (?:copyright|source),?\s{1,9}(?<credit>\S[^\n]{1,79}?)\s{1,9})?(?:Image|Media) caption,?\s{1,9}(?=\S)/,
    ],
    openings: [
      // FILE PHOTO: … · FILE - …
      /^FILE(?: PHOTO| PIC| IMAGE)?(?:: | [-–—] )(?=["“„«‘'\p{Lu}\p{N}])/u,
      // In this March 3 file photo, … · In this photo taken by Ann Lee, …; "In this photo, …" may be story.
      /^In this (?!(?:photo|image|picture|photograph),)(?:[^.!?,]{0,40}, (?:\d{4}, )?)?(?:(?:undated|file|handout|combination) ){0,2}(?:photo|image|picture|photograph)(?:,| (?:taken|released|provided|made available) (?:by|on|from) [^.!?]{2,80},) /u,
      // This undated image released by the police shows …
      /^This (?:(?:undated|file|handout|combination|aerial|satellite) ){0,2}(?:photo|image|picture|photograph|screengrab) (?:taken|released|provided|made available|supplied) (?:by|on|from) /u,
    ],
    opens: ['FILE', 'In this ', 'This ', 'Image', 'Media'],
  },
  correction: {
    labels: lines('correction · corrections · clarification · clarifications'),
    forms: [
      // Correction: The bridge … · Corrections and clarifications: … · Correction, Nov. 15, 2019: … ·
      // Correction (Oct. 4): …
      /^(?:corrections?|clarifications?|corrections? and clarifications?|erratum|amendment)(?:\s?[,(][^:“”"]{3,40}\)?)?\s?:/i,
      // CORRECTION · CORRECTION — The bridge …
      /^(?:CORRECTIONS?|CLARIFICATIONS?)(?:\s[-–—]\s|$)/,
      // Editor’s note: An earlier version … · An earlier version of this article misstated …
      new RegExp(
        `^${NOTE}(?:an earlier|a previous|an initial|an original|the original) (?:version|edition) of this (?:${STORY}|report)\\b`,
        'i',
      ),
      // This story has been corrected to show … · This article was updated on Oct. 4 to correct …
      new RegExp(
        `^${NOTE}this (?:${STORY}|report) (?:has been|was|is being) (?:corrected|amended|clarified|updated|revised|changed)\\b`,
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
    ],
  },
};
