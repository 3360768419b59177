const english = {
  copied: 'Copied',
  notCopied: 'Your browser did not let us copy',
  copyLink: 'Copy link',
  mail: 'Mail',
  share: 'Share',
} as const;

/** The same places as in English, other words in them. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

const german: Words<typeof english> = {
  copied: 'Kopiert',
  notCopied: 'Der Browser erlaubt das Kopieren nicht',
  copyLink: 'Link kopieren',
  mail: 'Mail',
  share: 'Teilen',
};

/**
 * The words of what the script adds, in the language of the site; the pages' own are in site/words/. The build knows the
 * language, and sends no byte of another one.
 */
export const words: Words<typeof english> = import.meta.env.SITE_LANG === 'de' ? german : english;
