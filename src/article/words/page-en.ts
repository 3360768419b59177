import { lines, type PageWords } from './page-words.ts';

export const englishPage: PageWords = {
  byline: {
    by: lines('By · BY · by · Written by · Story by · Reported by · Text by · Text:'),
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
  caption: {
    labels: lines(
      'Image · Picture · Photo · Pictured · PICTURED · PHOTO · IMAGE · Caption · CAPTION · Photo caption · Picture caption',
    ),
    pointers: [],
    printed: [
      // Image copyright Getty Images Image caption Envoys meet: so the BBC's pages print it; the credit may be missing.
      /^(?:Media playback is (?:unsupported|not supported) on (?:your|this) device\s+)?(?:(?:Image|Media) (?:copyright|source),?\s+(?<credit>\S[^\n]{1,79}?)\s+)?(?:Image|Media) caption,?\s+(?=\S)/,
    ],
    openings: [
      // FILE PHOTO: … · FILE - …
      /^FILE(?: PHOTO| PIC| IMAGE)?(?:: | [-–—] )(?=["“„«‘'\p{Lu}\p{N}])/u,
      // In this March 3 file photo, … · In this photo taken by Ann Lee, …; "In this photo, …" may be story.
      /^In this (?!(?:photo|image|picture|photograph),)(?:[^.!?,]{0,40}, (?:\d{4}, )?)?(?:(?:undated|file|handout|combination) ){0,2}(?:photo|image|picture|photograph)(?:,| (?:taken|released|provided|made available) (?:by|on|from) [^.!?]{2,80},) /u,
      // This undated image released by the police shows …
      /^This (?:(?:undated|file|handout|combination|aerial|satellite) ){0,2}(?:photo|image|picture|photograph|screengrab) (?:taken|released|provided|made available|supplied) (?:by|on|from) /u,
    ],
    opens: ['FILE', 'In this ', 'This '],
  },
};
