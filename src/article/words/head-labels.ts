/** What a line of a labelled head gives. `other` is kept and means nothing to the reader. */
export type HeadField = 'headline' | 'date' | 'byline' | 'lang' | 'other';

const LABELS: Readonly<Record<HeadField, string>> = {
  headline: 'headline title überschrift titel schlagzeile titre titular',
  date: 'date datum published publish_date pubdate day fecha',
  byline: 'by byline author authors writer von autor autorin autoren par por',
  lang: 'language lang sprache langue idioma',
  other: `source section category categories tags keywords topic topics url link slug id edition publisher agency
    dateline location city country copyright quelle rubrik ort ressort`,
};
const FIELDS: readonly HeadField[] = ['headline', 'date', 'byline', 'lang', 'other'];

/** The labels of a head, lower-case, in the languages that we read. */
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
