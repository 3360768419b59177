import { COMMON_CAPITALS } from './de-capitals.ts';
import { MEN, WOMEN } from './de-given-names.ts';
import { BEINGS, ROLES } from './de-roles.ts';
import { VERB_SECOND } from './de-verb-second.ts';
import { BASES, CUES, PARTICIPLES } from './de-verbs.ts';
import { NO_LINKS } from './link-words.ts';
import type { Words } from './words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));
/** The phrases of a list parted by semicolons, each as its words, by the first word. */
const phrases = (words: string): ReadonlyMap<string, readonly (readonly string[])[]> =>
  Map.groupBy(words.split(';').map(list), ([first = '']) => first);

/** German news copy of Germany, Austria and Switzerland. */
export const german: Words = {
  cues: CUES,
  nounCues: new Set(),
  participles: PARTICIPLES,
  pastForm: null,
  presentForm: null,
  participleForm: null,
  bases: BASES,
  givenNames: { men: MEN, women: WOMEN },
  denials: set('bestritt bestreitet bestritten leugnet leugnete leugneten'),
  negations: set('nie niemals nicht kein keine niemand weder'),
  refusals: set('bestritt bestreitet weigerte leugnete'),
  quoting: set('zitiert zitierte'),
  collectives: set('polizei behörden'),
  questions: set('fragt fragte fragten gefragt'),
  accordingTo:
    phrases(`laut; nach angaben; nach ansicht; nach auffassung; nach meinung; nach einschätzung; nach aussage;
    nach aussagen; nach überzeugung; nach darstellung; nach den worten; nach worten; nach informationen; gemäß; nach mitteilung;
    nach den angaben; nach der meinung; nach der ansicht; nach der auffassung; nach eigenen angaben; nach eigenem bekunden; nach eigener aussage; nach eigener darstellung; nach eigenen worten; seitens; nach bewertung;
    den angaben; aus sicht; nach erkenntnissen; nach berichten`),
  adverbs: set(`
    auch später dann aber jedoch allerdings noch erneut wieder nur eben gerade jetzt schon bereits nie immer oft früher
    zuvor kürzlich wiederholt öffentlich offenbar schnell einfach deutlich weiter weiterhin zuerst schließlich unterdessen indessen
    hingegen dagegen dazu hierzu daraufhin darauf danach anschließend zugleich gleichzeitig außerdem zudem ferner wörtlich
    sinngemäß ähnlich ebenfalls ebenso heute gestern vorgestern nun hier dort daher deshalb somit selbst scharf empört
    zunächst bislang bisher insbesondere besonders vor allem abschließend ausdrücklich folgendermaßen mehrfach zuletzt
    eindeutig klar offen hinterher einst so denn doch vorher nämlich trotzdem dennoch entsprechend nachdrücklich rückblickend
    demnach damit dabei dafür darin hiermit hierbei hierfür nochmals ursprünglich sofort sogar tatsächlich vehement
    wütend laut aktuell neuerdings inzwischen mittlerweile ganz sehr nicht ironisch eigentlich
    derzeit momentan gegenwärtig zurzeit erstmals letztlich immerhin vielmehr stattdessen jedenfalls übrigens lediglich künftig demnächst seither bald zusätzlich letztendlich einerseits andererseits derweil zwischenzeitlich jüngst unlängst vorerst sogleich kurz schriftlich mündlich`),
  conjunctions: set('und aber oder doch denn sondern sowie'),
  timely: new Set(),
  weakCues:
    set(`halten hält hielt hielten sehen sieht sah sahen finden findet fand fanden wissen weiß wusste wussten denken denkt
    dachte dachten gibt gab gaben geht ging gingen freuen freut freute beginnen beginnt begann lesen liest las singen hoffen hofft
    feiern feiert feierte zweifeln beschließen beschließt beschloss beschlossen verlangen posten reagieren reagiert reagierte
    danken dankt dankte vereinbaren vereinbart vereinbarte vereinbarten erwarten erwartet erwartete erwarteten`),
  objective: new Set(),
  mental: new Set(),
  adverbForm: null,
  subordinators: new Set(),
  companions: new Set(),
  and: 'und',
  coordinators: set('und aber doch denn oder'),
  passives: set('wird wurde werden wurden worden werde würde würden wirst'),
  helping: new Set(),
  contracted: null,
  agents: set('von vom durch'),
  determiners:
    set(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses
    diesen diesem jener jene jenes jeder jede jedes dessen deren sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere`),
  quantifiers:
    set(`zwei drei vier fünf sechs mehrere viele einige wenige beide alle andere manche zahlreiche tausende hunderte
    verschiedene weitere zehn jegliche sämtliche etliche solche`),
  ones: new Set(),
  groups: new Set(),
  plural: { ending: 's', form: /[^s]s$/u },
  times: new Set(),
  whoever: new Set(),
  pluralVerb: /en$/,
  pronouns: new Map([
    ['er', 'man'],
    ['sie', 'woman'],
    ['es', 'body'],
    ['ich', 'several'],
    ['wir', 'several'],
    ['dieser', 'man'],
    ['diese', 'woman'],
    ['jener', 'man'],
    ['letzterer', 'man'],
    ['letztere', 'woman'],
  ]),
  latter: set('dieser diese letzterer letztere'),
  former: set('jener'),
  writers: set('ich wir'),
  possessives: new Map([
    ['sein', 'man'],
    ['seine', 'man'],
    ['ihr', 'woman'],
    ['ihre', 'woman'],
  ]),
  objects: new Map([
    ['ihn', 'man'],
    ['ihm', 'man'],
    ['ihr', 'woman'],
  ]),
  months: set('Mai August März'),
  placing: new Set(),
  contrast: new Set(),
  motion: new Set(),
  relatives: set('der die das den dem dessen deren denen welcher welche welches welchen'),
  moving: new Set(),
  spoken: new Set(),
  showing: new Set(),
  indefinites: new Set(),
  definite: set('der die das dem den des'),
  articles: new Map([
    ...list('der ein').map((article) => [article, 'man'] as const),
    ...list('die eine').map((article) => [article, 'woman'] as const),
  ]),
  inflected: {
    endings: new Map([
      ['der', 'er'],
      ['das', 'es'],
    ]),
    // "Auswärtige" Amt, "Vorsitzende" Richter: of the words with a capital, those that are made as adjectives are.
    weak: /^(?:[\p{Ll}\d][\p{L}\d-]{0,40}e |\p{Lu}\p{Ll}{1,20}(?:ig|lich|isch|end)e )+(?=\p{Lu})/u,
  },
  titleRoles: new Map(),
  roles: ROLES,
  beings: BEINGS,
  womanly: /\p{L}{3}(?:er|or|ist|ent|ant|log|eur|aut)in$/u,
  epithets: new Set(),
  ageNoun: null,
  highOffices: new Set(),
  past: set('frühere früherer früheren ehemalige ehemaliger ehemaligen einstige einstiger einstigen'),
  seekers: set('kandidat kandidatin bewerber bewerberin'),
  compounds: true,
  titles: new Map([
    ...list('Herr Herrn König Prinz Fürst Pater Lord Sir Graf Papst Kardinal Bischof Erzbischof Imam Mister Mr').map(
      (word) => [word, 'man'] as const,
    ),
    ...list('Frau Königin Prinzessin Fürstin Lady Gräfin Schwester Mrs Ms').map((word) => [word, 'woman'] as const),
    ...list('Dr Prof Professor General Oberst Hauptmann Major Leutnant Admiral Senator Sen Gouverneur').map(
      (word) => [word, 'either'] as const,
    ),
  ]),
  courtesies: set('Herr Herrn Herren Frau Lord Sir Lady Mister Mr Mrs Ms Graf Gräfin'),
  knightly: new Set(),
  peers: new Set(),
  pluralTitles: set('Herren Professoren Senatoren Doktoren'),
  modifiers:
    set(`ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger damaligen neue neuer neuen
    stellvertretende stellvertretender stellvertretenden deutsche deutscher deutschen amtierende amtierender`),
  bodies: set(`Bundestag Bundesrat Ministerium Amt Rat Ausschuss Kommission Gericht Parlament Senat Kongress Nationen
    Staaten Union Agentur Bank Gruppe Verband Partei Universität Hochschule Schule Institut Zentrum Gesellschaft AG GmbH
    Zeitung Presse Rundschau Post Times Allgemeine Nachrichten Magazin Anzeiger Tageblatt Kurier Bundesamt Polizei Dienst
    Behörde Verein Klub Club Kirche Stiftung Fonds Bund Liga Organisation Team Armee Straße Platz Stadt Kreis Land Insel
    Fluss See Meer Republik Gesetz Vertrag Tag Krieg Haus Turm Flughafen Bahnhof Krankenhaus Hotel Park Fraktion Regierung
    International Watch Press Agency University Street House Party Group Company Bundesliga Cup WM EM FC SV`),
  affiliations: set('Republikaner Demokrat Grüne Liberale Sozialdemokrat Christdemokrat'),
  of: 'von',
  offices: set('büro'),
  verbs:
    set(`ist war sind waren sei seien wäre wären bin hat hatte haben hatten habe hätte hätten wird wurde werden wurden
    werde würde würden kann konnte können konnten könne könnte könnten will wollte wollen wollten wolle soll sollte sollen sollten
    solle muss musste müssen mussten müsse müsste müssten darf durfte dürfen durften dürfe dürfte mag mochte möge
    kam kamen ging gingen machte machten nahm nahmen gab gaben gebe bekam bekamen sah sahen begann begannen verließ traf trafen
    gewann verlor hielt hielten stand standen stehe steht liegt lag liege lagen blieb bleibt bleibe kommt komme geht gehe ließ ließen
    lässt lasse zeigt zeigte zeigten tat tun tut fiel fielen erhielt erhielten trat traten trug trugen gilt galt gelte wies
    fand fanden zog zogen lief liefen rief warf verwies führt führte führe gibt macht mache läuft laufe brauche braucht sehe wisse
    stellte stellten setzte setzten reagierte brachte brachten richtete wandte wandten lobte forderte`),
  prepositions:
    set(`in im ins an am ans auf aufs bei beim mit nach vor vorm zu zum zur über unter hinter neben zwischen gegen
    ohne um wegen während trotz seit bis durch gegenüber ab außer innerhalb außerhalb anlässlich angesichts bezüglich hinsichtlich
    aufgrund statt anstatt mittels per pro via dank mitsamt samt von vom aus für entgegen neben infolge zufolge namens als wie`),
  answers: new Set(),
  continuations: set('von vom für aus zu zum zur am im beim bei in'),
  nearness: new Set(),
  close: new Set(),
  suffixes: set('jr. jr sr. sr ii iii iv'),
  particles: set('von van zu zur de del della di da dos du la le der den ter ten al el bin ibn ben abu st'),
  titleSmall: set(
    'der die das des dem den ein eine und von vom zu zum zur für im in am an mit auf aus of the and to a on is',
  ),
  abbreviations:
    set(`Dr Prof Hr Fr St Nr Abs Art Bd ca bzw vgl usw etc Mio Mrd Mill Tsd Str Jr Sr Mr Mrs Ms Jan Feb Mrz Apr Jun
    Jul Aug Sep Sept Okt Nov Dez Sen Gen Inc Co Corp Ltd geb gest ggf evtl inkl bspw sog zzt Chr Hl usf`),
  commonCapitals: COMMON_CAPITALS,
  weekdays: new Set(),
  early: new Set(),
  ordinals: true,
  carriers: set('in im auf bei beim per via gegenüber'),
  media:
    set(`interview erklärung mitteilung pressemitteilung presseerklärung stellungnahme rede brief schreiben e-mail mail
    tweet twitter bericht beitrag nachricht botschaft pressekonferenz ansprache radioansprache artikel gespräch fernsehinterview
    telefoninterview blog buch kolumne videobotschaft zeitungsinterview fernsehansprache anhörung aussendung sendung`),
  fragments: null,
  links: NO_LINKS,
  verbSecond: VERB_SECOND,
};
