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
};
