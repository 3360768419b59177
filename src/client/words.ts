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
  /**
   * Each setting: what it is called, and its choices by their class on the root. The one without is how a page comes.
   */
  settings: {
    title: 'Reading settings',
    reset: 'Back to standard',
    groups: {
      theme: ['Theme', { '': 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark', contrast: 'Contrast' }],
      size: ['Size in %', { 'size-85': '85', '': '100', 'size-115': '115', 'size-130': '130', 'size-150': '150' }],
      width: ['Lines', { narrow: 'Short', '': 'Standard', wide: 'Long' }],
      spacing: ['Line spacing', { dense: 'Tight', '': 'Standard', loose: 'Wide' }],
      type: ['Typeface', { '': 'Serif', sans: 'Sans' }],
      notes: ['Margin notes', { '': 'On', bare: 'Off' }],
    },
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
  settings: {
    title: 'Leseeinstellungen',
    reset: 'Zurück zum Standard',
    groups: {
      theme: ['Farben', { '': 'System', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel', contrast: 'Kontrast' }],
      size: ['Größe in %', { 'size-85': '85', '': '100', 'size-115': '115', 'size-130': '130', 'size-150': '150' }],
      width: ['Zeilen', { narrow: 'Kurz', '': 'Standard', wide: 'Lang' }],
      spacing: ['Zeilenabstand', { dense: 'Eng', '': 'Standard', loose: 'Weit' }],
      type: ['Schrift', { '': 'Mit Serifen', sans: 'Ohne' }],
      notes: ['Randnotizen', { '': 'An', bare: 'Aus' }],
    },
  },
};

/**
 * The words of what the script adds, in the language of the site; the pages' own are in site/words/. The build knows
 * the language, and sends no byte of another one.
 */
export const words: Words<typeof english> = import.meta.env.SITE_LANG === 'de' ? german : english;
