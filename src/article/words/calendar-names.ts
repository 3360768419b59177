const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What days and months are called in one language, lower-case, a slash between the forms of one. */
interface CalendarNames {
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Days told from the one on which the text was written. */
  readonly near: readonly string[];
}

/** What a head may write a day with. A further language is a further entry. */
const LANGUAGES: readonly CalendarNames[] = [
  {
    months: list(`january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep
      october/oct november/nov december/dec`),
    weekdays: list('sunday/sun monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thu friday/fri saturday/sat'),
    near: list('yesterday today tonight tomorrow'),
  },
  {
    months: list(`januar/jänner/jan februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sept/sep
      oktober/okt november/nov dezember/dez`),
    weekdays: list('sonntag/so montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend/sa'),
    near: list('vorgestern gestern heute morgen übermorgen'),
  },
  {
    months: list(`janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct
      novembre/nov décembre/déc`),
    weekdays: list('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    near: list('hier aujourd’hui demain'),
  },
  {
    months: list(`enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept/sep
      octubre/oct noviembre/nov diciembre/dic`),
    weekdays: list('domingo lunes martes miércoles jueves viernes sábado'),
    near: list('ayer hoy mañana'),
  },
];

/** Each form with its number, the first of `first`. */
function numbered(names: 'months' | 'weekdays', first: number): ReadonlyMap<string, number> {
  const entries = LANGUAGES.flatMap((language) =>
    language[names].flatMap((forms, at) => forms.split('/').map((form): [string, number] => [form, at + first])),
  );
  return new Map(entries);
}

/** Names and short forms of months, lower-case and without a point, with their number: January is 1. */
export const MONTH_NUMBERS = numbered('months', 1);

/** Names and short forms of weekdays, lower-case and without a point, with their number: Sunday is 0. */
export const WEEKDAY_NUMBERS = numbered('weekdays', 0);

/** Names of the days around a text's own, lower-case: "yesterday". */
export const NEAR_DAYS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ near }) => near));
