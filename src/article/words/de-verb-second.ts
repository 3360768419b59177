import { PARTED } from './de-verbs.ts';
import type { VerbSecond } from './verb-second-words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** German's verbs in two parts, its cases, and its mood for what others said. */
export const VERB_SECOND: VerbSecond = {
  parted: PARTED,
  charges: set('wirft werfen warf warfen hält halten hielt hielten'),
  prefixes: set('statt ab an auf aus bei ein fest fort her hin los nieder teil um vor weg zu zurück zusammen'),
  auxiliaries:
    set(`hat hatte haben hatten habe hätte hätten ist war sind waren sei wird wurde werden wurden werde würde würden
      kann konnte können konnten könne will wollte wollen wollten wolle soll sollte sollen sollten solle muss musste müssen mussten
      müsse darf durfte möchte mochte ließ lässt ließen lassen`),
  perfects: set('hat hatte haben hatten habe hätte hätten ist war sind waren sei'),
  to: 'zu',
  subordinators:
    set(`dass daß ob weil wenn falls da nachdem bevor ehe während zumal obwohl obgleich sobald solange sofern damit
      bis seit indem wie wobei wonach womit wozu woraufhin worauf wodurch wofür seitdem nachdem als was wo`),
  referring: set('wie was wobei wonach womit wozu woraufhin worauf wodurch wofür'),
  until: set('bis seit'),
  infinitive: /en$/,
  past: /..ten?$/,
  finite: /(?:t|te|ten)$/,
  that: 'dass',
  nominatives: set('er sie wir ich man'),
  accusatives: set('sie'),
  nobody: set('man'),
  doubtful: set('der dieser jener seiner ihrer'),
  obliqueAdjective: /en$/,
  adjective: /(?:e|en|er|es|em)$/,
  participle: /^\p{Ll}.*(?:nd|t|en)e[mnrs]?$/u,
  genitives: set('der des eines einer dieser dieses ihrer seiner seines ihres'),
  otherOffices:
    /(?:^|-)(?:vize|alt(?!en)|ex-?(?!eku|port|pert)|co-|hilfs|ersatz|gegen(?!wart)|unter(?!ne)|stellv)|vize|(?:tags|parlaments|senats|rats|minister)präsident(?:in|en|s)?$/,
  placeOrOwner: /(?:s|en|ern|arn|lin|ien|land|burg|berg|stadt|furt|dorf|heim|reich)$/,
  foreign:
    /^(?!(?:Judok|Karatek|Aikidok|Barist|Torer|Maestr|Commissari|Signor|Señor|Donn|Geish|Mafios|Latin|Guerriller|Gauch|Cap|Gigol|Prim|Kit)[ao]$)\p{Lu}\p{Ll}+(?<!div|mam|pap|[Oo]m|[Oo]p|rin|legend)[ao]$/u,
  press:
    /^(?:dpa|afp|apa|epd|kna|bild|zeitschrift)$|(?:nachrichtenagentur|presse-?agentur|zeitung|rundschau|allgemeinen|illustrierten|presse)$/,
  pressPeople:
    /(?:redakteur|reporter|korrespondent|herausgeber|journalist|verleger|autor|leser|mitarbeiter|sprecher|chef|leiter|führer|eigentümer|inhaber|besitzer|kritiker|kolumnist|kommentator|fotograf|gesellschafter|volontär|betriebsrat)(?:in)?$/,
  parts: set('ein eine einer eines zwei drei vier mehrere viele einige wenige'),
  others: set('anderer andere weiterer weitere zweiter dritter'),
  origins: set('von vom aus für'),
  oblique:
    set(`den dem des allen vielen beiden einigen anderen aller vieler beider einiger mehrerer einen einem eines einer keiner diesen diesem keinen keinem seinen seinem seines ihren ihrem ihres ihm ihn ihnen
      unseren unserem jenen jenem denen mir mich uns`),
  several: /(?:e|en|s)$/,
  bareOblique: /^\p{Ll}{3,}e[nm]$/u,
  shares: set('Prozent'),
  abstract:
    /(?:ismus|erei|(?<!regier|zeit|walt|leit|stift|einig|samml|tret|teil|führ|heim|rüst)ung(?:en)?|(?<!ein)heit(?:en)?|keit(?:en)?|pl(?:an|äne)|vorw[uü]rfe?|vorschl[aä]ge?|angriffe?|verhalten|vorgehen|aussagen?|ergebnis(?:se)?|kritik|reform(?:en)?|debatten?|maßnahmen?|schritte?|rücktritt|ideen?)$/,
  feminine:
    /(?:ung|heit|keit|schaft|ion|tät|(?<!e)ur|presse|ei|ik|anz|enz|linie|phie|gie|rundschau|woche|welt|post|kirche|partei|times|bbc|ard|dpa|afp|cdu|csu|spd|fdp|union|bank|stadt|frage|schule|firma|gruppe|familie|kammer)$/,
  skipped: set('sich ihn ihm ihnen ihr mich uns es dies das alles etwas'),
  citing: set('zitiert zitierte zitierten zitieren'),
  impersonal: set('heißt hieß heisst heiße'),
  it: 'es',
  stating: set('lautet lautete steht stand'),
  opinions: set('ansicht auffassung meinung überzeugung'),
  holding: set('ist sind war waren sei seien vertritt vertreten vertrat vertraten teilt teilen teilte teilten'),
  mentions: set('rede'),
  sources: set('in im aus von vom bei beim seitens auf'),
  reported:
    set(`sei seien habe hätte hätten werde würde würden könne könnten könnte müsse müsste müssten solle wolle dürfe dürfte
      wäre wären gebe gehe komme stehe liege bleibe lasse brauche wisse sehe mache gelte führe halte
      handele handle bedeute finde nehme bringe verfüge fehle
      bestehe entspreche benötige besitze enthalte ergebe erfolge gehöre bekomme erhalte trage betreffe verliere arbeite
      biete zeige gewinne versuche lebe helfe verstehe entstehe reiche spreche denke glaube hoffe erwarte diene drohe fordere stelle setze leide leiste wachse steige sinke laufe fahre
      schaffe treffe gerate verstoße plane fühle wirke zahle`),
  reportable: set('er sie es man'),
  reportedForm: /^\p{Ll}{2,}[^t\P{L}]e$/u,
  thoughts: set('geglaubt gehofft gefürchtet befürchtet erwartet gedacht gewusst vermutet gezweifelt gefreut'),
  unreal: set('hätte'),
  own: /^eigene[mnrs]$/,
  wishes: set('will wollen wollte wollten rechnet rechnen rechnete rechneten möchte möchten'),
  with: 'mit',
  like: 'wie',
  pointing: set('das dies'),
  plain: set(`sagte sagten sagt gesagt sagen erklärte erklärten erklärt erklären schrieb schrieben schreibt geschrieben
      betonte betonten betont äußerte äußerten antwortete antworteten verkündete verkündeten versicherte versicherten
      meinte meinten meint rief riefen räumte räumten einräumen eingeräumt zugeben zugegeben gab gestand gestehen`),
  so: 'so',
  after: 'nach',
  documents:
    /(?:mitteilung|erklärung|berichte?s?|berichten|meldung(?:en)?|studie|umfrage|gutachten|schätzung(?:en)?|artikel|paragra(?:ph|f)|gesetz(?:es)?|satzung|vertrag)$/,
  following: set('zufolge'),
  views: set('für'),
  copulas: set('ist war waren sind sei seien'),
  as: 'als',
  selfNaming: set('sich selbst kurz kurz: (kurz:'),
  naming:
    /(?:motto|titel|namen?s?|begriff|bereich|stichwort|sendung|serie|stamm?e?s?|zeitung|magazin|zeitschrift|firma|gruppe|verein|partei|projekt|programm|kampagne|aktion|film|album|lied|song|buch|roman|band|schiff|codewort)$/i,
  calling: set('nennt nennen nannte nannten findet finden fand fanden'),
  shouts: set(
    'ruft rufen rief riefen schreit schreien schrie schrien brüllt brüllen brüllte brüllten skandiert skandieren skandierte skandierten',
  ),
  examples: set('wie etwa zum Beispiel beispielsweise und oder'),
  sayings:
    set(`Wort Worte Worten Satz Sätzen Aussage Parole Parolen Frage Ruf Rufe Rufen Ausruf Antwort Aufschrift Fazit
      Begründung Formulierung Hinweis Vorwurf Forderung Kommentar Spruch Sprüche Slogan Slogans Schild Schildern Plakat Plakaten Transparent Transparenten Sprechchor Sprechchören Zitat`),
  judging: set('als von vor zu ein eine einen einem einer eines'),
};
