/** The site's own words and language; the one place to change them. An article's language is its own. */
export const settings = {
  title: 'Broadsheet',
  description: 'News as it was written, with every voice and every day marked.',
  /** BCP 47 tag of the interface. */
  lang: 'en-GB',
  /** Whether browsers keep what was read. Switched off, they remove what they have kept. */
  offline: true,
} as const;
