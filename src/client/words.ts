const english = {
  copied: 'Copied',
  notCopied: 'Not copied: the browser forbids it',
  copyLink: 'Copy link',
  mail: 'Mail',
  share: 'Share',
  cite: 'Cite',
  speakerNotRead: 'speaker not read',
  listen: {
    listen: 'Listen',
    pause: 'Pause',
    goOn: 'Go on',
    previous: 'Back',
    next: 'Next',
    speed: 'Speed',
    stop: 'Stop',
  },
  keys: {
    title: 'Keys',
    nextParagraph: 'Next paragraph',
    previousParagraph: 'Previous paragraph',
    cite: 'Cite its quotes, or copy its link',
    nextStory: 'Next story',
    previousStory: 'Previous story',
    use: 'Use these keys',
    close: 'Close',
  },
} as const;

/** The same places as in English, other words in them. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

const german: Words<typeof english> = {
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert: der Browser verbietet es',
  copyLink: 'Link kopieren',
  mail: 'Mail',
  share: 'Teilen',
  cite: 'Zitieren',
  speakerNotRead: 'wer spricht, ist nicht zu lesen',
  listen: {
    listen: 'Vorlesen',
    pause: 'Pause',
    goOn: 'Fortsetzen',
    previous: 'Zurück',
    next: 'Vor',
    speed: 'Tempo',
    stop: 'Ende',
  },
  keys: {
    title: 'Tasten',
    nextParagraph: 'Nächster Absatz',
    previousParagraph: 'Voriger Absatz',
    cite: 'Seine Zitate kopieren, sonst seinen Link',
    nextStory: 'Nächster Artikel',
    previousStory: 'Voriger Artikel',
    use: 'Diese Tasten verwenden',
    close: 'Schließen',
  },
};

/**
 * The words of what the script adds, in the language of the site; the pages' own are in site/words/. The build knows the
 * language, and sends no byte of another one.
 */
export const words: Words<typeof english> = import.meta.env.SITE_LANG === 'de' ? german : english;
