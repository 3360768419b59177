import { counting, type DateWords, wordMap } from './date-words.ts';

/** The endings of an adjective: "letzte", "letzten" … */
const inflected = (stems: string): string =>
  stems
    .split('|')
    .flatMap((stem) => ['e', 'en', 'em', 'er', 'es'].map((ending) => stem + ending))
    .join('|');

/** Words before a year or a bare month. */
const TIME =
  '(?:[Ii]m(?:\\s[Jj]ahr)?|[Ii]n|[Ss]eit|[Bb]is|[Aa]b|[Vv]om|[Aa]nfang|[Ee]nde|[Mm]itte|[Vv]on|[Vv]or|[Nn]ach|[Zz]wischen|[Dd]es [Jj]ahres|(?:[Dd]ie|[Dd]en) [Jj]ahren?)'.replaceAll(
    ' ',
    '\\s',
  );
/** Without a day beside it, "Jan" is a name. */
const IN_FULL = 'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
/** A noun behind a figure is what it counts, and German writes nouns with a capital: "1984 Dörfer". */
const NO_COUNT = '(?![\\w%*×]|[.,:]\\d| (?:[A-ZÄÖÜ]|km\\b|kg\\b|m\\b|%|€))';

/** German news copy. */
export const german: DateWords = {
  months: [
    ['Januar', 'Jan', 'Jänner'],
    ['Februar', 'Feb', 'Feber'],
    ['März'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez'],
  ],
  weekdays: [
    ['Sonntag'],
    ['Montag'],
    ['Dienstag'],
    ['Mittwoch'],
    ['Donnerstag'],
    ['Freitag'],
    ['Samstag', 'Sonnabend'],
  ],
  ways: wordMap([
    [inflected('letzt|vergangen|vorig|gestrig'), -1],
    [inflected('dies|laufend|heutig'), 0],
    [inflected('nächst|kommend|morgig'), 1],
  ]),
  // "am kommenden Wochenende" and "am nächsten": the one ahead.
  nextWeekend: 0,
  units: wordMap([
    ['Tag|Tage|Tagen', 'day'],
    ['Wochenende', 'weekend'],
    ['Woche|Wochen', 'week'],
    ['Monat|Monats|Monate|Monaten', 'month'],
    ['Jahr|Jahres|Jahre|Jahren', 'year'],
  ]),
  ago: ['vor'],
  counts: counting(
    `ein|${inflected('ein')} zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig`,
  ),
  days: wordMap([
    ['vorgestern', -2],
    ['gestern', -1],
    ['heute morgen|heute Morgen|heute früh|heute Vormittag|heute Mittag|heute Nachmittag|heute Abend', 0],
    ['morgen', 1],
    ['übermorgen', 2],
  ]),
  those: wordMap([
    ['an jenem Tag|am selben Tag|am gleichen Tag|am selben Abend', 'day'],
    ['im selben Monat', 'month'],
    ['im selben Jahr|im gleichen Jahr|in jenem Jahr', 'year'],
  ]),
  seasons: wordMap([
    ['Frühling|Frühjahr', 21],
    ['Sommer', 22],
    ['Herbst', 23],
    ['Winter', 24],
  ]),
  feasts: wordMap([
    ['Neujahr|Neujahrstag', { month: 1, day: 1 }],
    ['Tag der Deutschen Einheit', { month: 10, day: 3 }],
    ['Dreikönigstag', { month: 1, day: 6 }],
    ['Tag der Arbeit', { month: 5, day: 1 }],
    ['Reformationstag', { month: 10, day: 31 }],
    ['Allerheiligen', { month: 11, day: 1 }],
    ['Nikolaustag', { month: 12, day: 6 }],
    [`${inflected('erst|Erst').replaceAll('|', ' Weihnachtstag|')} Weihnachtstag`, { month: 12, day: 25 }],
    ['Heiligabend', { month: 12, day: 24 }],
    ['Silvester', { month: 12, day: 31 }],
  ]),

  lures: [
    // jeden Dienstag
    `\\b[Jj]ede[nrms]? {weekday}\\b`,
    // der erste Montag im Mai
    '\\b(?:erste|zweite|dritte|vierte|letzte)[nrms]? {weekday} (?:im|des|jedes|eines)\\b(?: [A-ZÄÖÜ]\\w*)?',
    // Bild am Sonntag · der Schwarze Freitag
    '\\b(?:Bild|BILD|Welt|NZZ|Presse|Kurier|Anzeiger) am {weekday}\\b',
    '\\b(?:[Ss]chwarze|[Ww]eiße|[Bb]lutige)[nrms]? {weekday}\\b',
    // am Dienstag vor einer Woche
    '\\b{weekday} {ago} {count} {unit}\\b',
    // Rosenmontag needs no rule: it is a word of its own; a capital Morgen is one, too, but where it opens a sentence
    // before its verb, and in "heute Morgen"
    '(?<!\\b[Hh]eute\\s)\\b{days:Morgen}\\b(?!(?<=(?:^|[.!?“”„]\\s?)Morgen)\\s(?!für\\b|des\\b|der\\b|um\\b|auf\\b|an\\b|in\\b|und\\b)[a-zäöüß])',
    // Agenda 2010 · Windows 2000: what has a year for its number; with another, "the Windows 2015 trial", that is one
    '\\bAgenda {year:2010|2030}\\b',
    '\\bWindows {year:2000}\\b',
    // Straße des 17. Juni
    '(?:[Ss]traße|[Pp]latz|[Bb]rücke|[Aa]llee) des {day}\\.\\s?{month}(?!\\w)',
    // vor mehr als zwanzig Jahren · vor etwa zwei Jahren
    '\\b{ago} (?:mehr als|über|fast|etwa|rund|gut|knapp|ungefähr|circa|\\w{1,9} (?:oder|bis)) {count} {unit}\\b',
  ],

  forms: [
    // am Montag (3. Mai) · am Montag (3.5.)
    '\\b{weekday},? \\({day}\\. {month}(?!\\w)(?: {year}\\b)?\\)',
    '\\b{weekday},? \\((?<day>0?[1-9]|[12]\\d|3[01])\\.\\s?(?<month>0?[1-9]|1[0-2])\\.(?!\\d)\\)',
    // Montag, den 3. Oktober 2016 · 3. Okt.
    '(?:\\b{weekday}(?:,? d(?:en|em|er))?,? )?(?<![\\d.,:])\\b{day}\\.\\s?{month}(?!\\w)(?:,? {year}\\b)?',
    // am 3.10. · vom 3.10. an
    '(?<=\\b(?:[Aa]m|[Vv]om|[Zz]um|[Dd]e[mn]|[Ss]eit|[Aa]b)\\s)(?<day>0?[1-9]|[12]\\d|3[01])\\.\\s?(?<month>0?[1-9]|1[0-2])\\.(?!\\s?\\d)',
    // 3.10.2016 · 03.10.16
    '(?<![\\d.,:/])(?<day>0?[1-9]|[12]\\d|3[01])\\. ?(?<month>0?[1-9]|1[0-2])\\. ?(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d:/]|[.,]\\d)'.replaceAll(
      ' ?',
      '\\s?',
    ),
    // von Januar bis März 2008: the year stands at the end, for both
    `\\b{month}(?= (?:bis|und|oder) (?:${IN_FULL}) (?<year>(?:19|20)\\d\\d)\\b)`,
    // Oktober 2016
    '\\b{month} {year}\\b',
    // im vergangenen Oktober
    '\\b{way} {month}(?!\\w)',
    // Oktober des vergangenen Jahres
    '\\b{month} (?:des )?{ofYear} Jahres\\b',
    // im Oktober; a bare name may be a person’s: "von August Lehmann"
    `(?<!\\b(?:[Vv]on|[Vv]or|[Nn]ach)\\s(?=\\S{3,9}\\s[A-ZÄÖÜ]))(?<=\\b${TIME}\\s){month:${IN_FULL}}(?!\\w)`,
    // am vergangenen Freitag · Freitagabend
    '(?:\\b{way} )?\\b{weekday}(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?\\b(?!\\w)',
    // gestern · morgen
    '(?<![\\wäöüß]){days}(?![\\wäöüß])',
    // Sommer 2015 · im letzten Herbst
    '\\b{season} (?:des [Jj]ahres )?{year}\\b',
    '\\b{way} {season}\\b',
    // im vergangenen Monat
    '(?<![\\wäöüß]){way} {unit:Wochenende|Woche|Monats?|Jahr(?:es)?}(?!\\w)',
    // am Wochenende
    '(?<=\\b[Aa]m ){unit:Wochenende}\\b'.replace('m )', 'm\\s)'),
    // vor zwei Tagen
    '\\b{ago} {count} {unit}\\b',
    // am selben Tag
    '\\b{that}\\b',
    // in den 1990er Jahren · die 70er-Jahre · im 19. Jahrhundert
    '\\b(?<decade>1[5-9]\\d|20\\d)0-?er(?:n?(?: |-)Jahren?)?\\b',
    '(?<![\\w.])(?<decade>\\d)0-?er(?: |-)Jahren?\\b',
    '\\b(?<century>1\\d|2[01])\\. Jahrhunderts?\\b',
    // an Heiligabend
    '\\b{feast}\\b',
    // 2012–2014
    '(?<![\\w/.,:-]){year}[-–/](?<until>(?:19|20)\\d\\d|\\d\\d)\\b(?![-\\w.])',
    // seit 2011 · im Jahr 2014 · 2014 wurde sie
    `(?<=\\b${TIME}\\s){year}${NO_COUNT}`,
    `(?<![\\w/#@$€£+.,:-]){year:19\\d\\d|20[0-4]\\d}${NO_COUNT}(?! (?:und|bis|oder)\\b)`,
  ],

  tense: {
    // A word that begins with an umlaut has no \b before it, so its space stands here.
    // "konnte geholfen werden": an infinitive is no future.
    future:
      'wird|werde|(?<!\\b(?:konn|muss|durf)ten?\\s[^,.;]{0,80})werden|soll|sollen|wollen|will|planen?|plant|muss|müssen|bevorsteh\\w{0,5}|(?:ist|sind|sei|seien) (?:für|auf)',
    planned: 'würden?|sollten?|wollten?|(?:geplant|angesetzt|vorgesehen|erwartet)(?:e[nrms]?)?',
    meant: 'planten?|beabsichtigten?',
    present:
      'findet|finden|beginnt|beginnen|startet|starten|eröffnet|tritt|treten|kommt|kommen|\\söffnet|\\söffnen|schließt|schließen|tagt|tagen|entscheidet|entscheiden|endet|enden|berät|reist|reisen|spielt|spielen|trifft|treffen|fliegt|fliegen|fährt|fahren|kehrt|feiert|feiern|empfängt|lädt|wählt|wählen',
    past: 'hat|haben|hatten?|wurden?|worden|war|waren|ist|sind|sagten?|teilten?|erklärten?|berichteten?|kündigten?|kam|kamen|galt|galten|starb|starben|gewann|ging|gingen|fand|fanden|begann|begannen|gab|gaben|traf|trafen|trat|traten|verlor|endeten?|stimmten?|forderten?|konnten?|mussten?|durften?|verstarb|verstarben|fiel|fielen|lief|liefen|stieg|stiegen|sank|sanken|blieb|blieben|schrieb|schrieben|sprach|sprachen|rief|riefen|nahm|nahmen|ließ|ließen|lag|lagen|stand|standen|flog|flogen|fuhr|fuhren|zog|zogen|schlug|schlugen|schloss|schlossen|bat|baten|erhielt|erhielten|hielt|hielten|brach|brachen|griff|griffen|entschied|entschieden|warf|warfen|trug|trugen|erlag|erschien|erschienen|(?<![a-zäöüß])(?!(?:heute|möchte|könnte|müsste|dürfte|hätte)(?!\\w))[a-zäöüß]{2,20}te|befanden?|ergaben?|ergab|gelang|gelangen|bot|boten|stach|verließ|verließen|entkam|bekam|bekamen|übernahm|beschloss|[a-zäöüß]{3,15}(?:ier|tig|lich|ell|klär|führ|setz|stütz|richte|handel|fand)ten|(?:veröffentlicht|vorgestellt|vorgelegt|angekündigt|verkündet|beschlossen|verabschiedet|unterzeichnet|eröffnet|begonnen|erschienen|gestartet|gewählt|verhaftet|festgenommen|entlassen|gestorben|verstorben|getötet|verletzt|bekannt ?gegeben|bekannt ?geworden|zurückgetreten)e[nrms]?',
    hints: '[a-zäöüß]{3,20}ten|[a-zäöüß]{0,8}ge[a-zäöüß]{3,15}(?:t|en)',
    lead: '[Aa]m|[Ii]m|[Ff]ür|[Aa]n|[Ee]rst am|[Nn]och am',
    agent: 'von',
    joins: 'und|oder|bis',
    trail: 'früh|auch|bereits|schon|erneut|nun',
    behind: '(?:[Nn]ach|[Ss]eit)(?:\\sde[mnr])?',
    ahead: '(?:[Bb]is|[Aa]b|[Vv]or)(?:\\s(?:zum|zur|de[mnr]))?',
    // Die Wahl ist am (Montag). Not "ist am Montag gestorben": the participle stands at the end.
    isOn: '(?:ist|sind)(?:\\serst)?\\sam',
    afterIsOn: '(?:\\sum\\s\\d{1,2}(?:[.:]\\d\\d)?\\sUhr)?(?:[.;!?]|$)',
    opens: '(?<!\\d)[.;:!?]\\s|[“”„"]\\s?|, (?:aber|und|der|die|das)\\s',
    closes:
      '\\s(?:und|aber)\\s|, (?:der|die|das|wie|so|sagte|teilte|hieß|erklärte|kündigte|meldete|berichtete|schrieb|betonte)\\s',
    ends: '(?<!\\d)[.;:!?“”„"]',
  },
};
