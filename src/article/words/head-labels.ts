/**
 * What a line of a labelled head gives. `other` is kept and means nothing to the reader; `body` says that the story
 * begins.
 */
export type HeadField = 'headline' | 'date' | 'byline' | 'lang' | 'other' | 'body';

const LABELS: Readonly<Record<HeadField, string>> = {
  headline: 'headline hed title subject betreff objet asunto überschrift titel schlagzeile titre título titulo titular',
  date: `date datum published publish_date date_published published_on publication_date pubdate day fecha
    veröffentlicht erscheinungsdatum publié publié_le publicado`,
  byline: 'by byline author authors writer reporter von autor autorin autoren par auteur auteure por autora',
  lang: 'language lang sprache langue idioma',
  other: `from to cc reply_to message_id source section category categories tags keywords topic topics url link slug id edition publisher agency
    dateline location city country copyright quelle rubrik ort ressort subtitle subhead subheadline subheading deck dek
    standfirst summary abstract description teaser kicker length words word_count updated last_updated modified draft layout
    untertitel unterzeile dachzeile vorspann zusammenfassung aktualisiert sous_titre chapô subtítulo`,
  body: 'body text story artikel article',
};
const FIELDS: readonly HeadField[] = ['headline', 'date', 'byline', 'lang', 'other', 'body'];

/** The labels of a head, lower-case, two words joined by "_", in the languages that we read. */
export const HEAD_LABELS: ReadonlyMap<string, HeadField> = new Map(
  FIELDS.flatMap((field) => LABELS[field].split(/\s+/).map((label): [string, HeadField] => [label, field])),
);

/** Languages by their names; any other is set by its tag. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['englisch', 'en'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['italian', 'it'],
  ['italiano', 'it'],
  ['portuguese', 'pt'],
  ['dutch', 'nl'],
  ['arabic', 'ar'],
  ['hebrew', 'he'],
  ['russian', 'ru'],
  ['chinese', 'zh'],
  ['japanese', 'ja'],
]);
