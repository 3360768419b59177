const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Weak verbs of speech; every form is made by rule. A bar parts a prefix that stands at the clause's end. */
const REGULAR = list(`
  sagen erklären äußern betonen meinen fragen antworten kommentieren kritisieren bestätigen berichten mahnen warnen fordern
  erläutern begründen ergänzen bekräftigen unterstreichen bemerken berichtigen bedauern begrüßen behaupten beklagen
  beschweren bezweifeln bezeichnen beurteilen bewerten beteuern beschuldigen charakterisieren definieren dementieren
  diagnostizieren entgegnen erwidern erzählen erinnern ermahnen feststellen formulieren glauben hoffen jubeln klagen
  kontern kritisieren leugnen loben lauten melden monieren murmeln notieren prophezeien prognostizieren protestieren
  raunen reagieren rechtfertigen resümieren rufen rühmen rügen schildern schimpfen schwärmen signalisieren skandieren spekulieren spotten
  stöhnen tadeln twittern titeln titulieren tönen urteilen verkünden verlautbaren vermelden vermuten verneinen versichern verteidigen verurteilen
  verdeutlichen verlangen verweisen vergleichen wettern wiederholen witzeln würdigen wünschen zitieren zweifeln folgern argumentieren
  appellieren attestieren bilanzieren konstatieren konkretisieren präzisieren plädieren philosophieren posten
  vereinbaren befürchten fürchten erwarten beteuern bekunden beantworten bemängeln beschwören bescheinigen empören erkundigen erhoffen
  brüllen flüstern schreien scherzen grummeln lachen lächeln feiern freuen danken gratulieren ehren loben
  mit|teilen hinzu|fügen aus|führen ein|räumen an|kündigen an|merken an|klagen klar|stellen fest|stellen zu|stimmen zu|sichern
  dar|stellen vor|stellen ein|stufen ein|schätzen ein|wenden nach|fragen fort|führen zurück|melden ab|lehnen
  hervor|heben heraus|stellen aus|drücken richtig|stellen zusammen|fassen ein|gestehen auf|klären auf|fordern
  schätzen beziffern
  nach|legen nach|haken weiter|sagen voraus|sagen aus|sagen zu|sagen an|mahnen an|fügen`);

/** Strong verbs: infinitive, present, past, participle; "/" parts them. */
const IRREGULAR = list(`
  sprechen/spricht/sprach/gesprochen schreiben/schreibt/schrieb/geschrieben nennen/nennt/nannte/genannt
  raten/rät/riet/geraten rufen/ruft/rief/gerufen schreien/schreit/schrie/geschrien bitten/bittet/bat/gebeten
  versprechen/verspricht/versprach/versprochen widersprechen/widerspricht/widersprach/widersprochen
  beschreiben/beschreibt/beschrieb/beschrieben empfehlen/empfiehlt/empfahl/empfohlen halten/hält/hielt/gehalten
  sehen/sieht/sah/gesehen finden/findet/fand/gefunden denken/denkt/dachte/gedacht wissen/weiß/wusste/gewusst
  schließen/schließt/schloss/geschlossen gestehen/gesteht/gestand/gestanden beginnen/beginnt/begann/begonnen
  unterstreichen/unterstreicht/unterstrich/unterstrichen
  verweisen/verweist/verwies/verwiesen vergleichen/vergleicht/verglich/verglichen
  beschließen/beschließt/beschloss/beschlossen bescheiden/bescheidet/beschied/beschieden
  singen/singt/sang/gesungen lesen/liest/las/gelesen werten/wertet/wertete/gewertet
  reden/redet/redete/geredet warnen/warnt/warnte/gewarnt
  fort|fahren/fährt/fuhr/gefahren bekannt|geben/gibt/gab/gegeben an|geben/gibt/gab/gegeben zu|geben/gibt/gab/gegeben
  zu|rufen/ruft/rief/gerufen auf|rufen/ruft/rief/gerufen aus|rufen/ruft/rief/gerufen
  vor|halten/hält/hielt/gehalten entgegen|halten/hält/hielt/gehalten fest|halten/hält/hielt/gehalten
  vor|werfen/wirft/warf/geworfen zurück|weisen/weist/wies/gewiesen hin|weisen/weist/wies/gewiesen
  an|sehen/sieht/sah/gesehen aus|gehen/geht/ging/gegangen zu|geben/gibt/gab/gegeben wieder|geben/gibt/gab/gegeben
  an|preisen/preist/pries/gepriesen preisen/preist/pries/gepriesen ab|streiten/streitet/stritt/gestritten
  hervor|heben/hebt/hob/gehoben hervor|streichen/streicht/strich/gestrichen heraus|streichen/streicht/strich/gestrichen
  ein|werfen/wirft/warf/geworfen an|bieten/bietet/bot/geboten vor|schlagen/schlägt/schlug/geschlagen
  bestreiten/bestreitet/bestritt/bestritten vor|lesen/liest/las/gelesen nach|denken/denkt/dachte/gedacht
  unter|streichen/streicht/strich/gestrichen zu|weisen/weist/wies/gewiesen aus|sprechen/spricht/sprach/gesprochen`);

/** Prefixes that take no "ge" in the participle: "erklärt". */
const INSEPARABLE = /^(?:be|er|ver|ent|zer|ge|wider|wiederh|unter|miss)|ieren$/;

interface Verb {
  /** The prefix that stands apart, or "". */
  readonly prefix: string;
  readonly infinitive: string;
  readonly finite: readonly string[];
  readonly participle: string;
}

/** "mit|teilen" gives teilt, teilte, teilten, teilen, and mitgeteilt. */
function verbOf(entry: string): Verb {
  const [first = '', present = '', past = '', strong = ''] = entry.split('/');
  const [prefix, infinitive] = first.includes('|')
    ? [first.split('|')[0] ?? '', first.split('|')[1] ?? '']
    : ['', first];
  const stem = infinitive.replace(/e?n$/, '');
  if (present !== '') {
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
    return { prefix, infinitive, finite: [present, past, plural, infinitive], participle: prefix + strong };
  }
  const link = /[dt]$|(?:[bdfgkpstvwz]|ch)[mn]$/.test(stem) ? 'e' : '';
  const ge = prefix === '' && INSEPARABLE.test(infinitive) ? '' : 'ge';
  const finite = [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, infinitive];
  return { prefix, infinitive, finite, participle: `${prefix}${ge}${stem}${link}t` };
}

const verbs = [...REGULAR, ...IRREGULAR].map(verbOf);
const whole = verbs.filter(({ prefix }) => prefix === '');
const parted = verbs.filter(({ prefix }) => prefix !== '');

/** "sagte", and with its prefix, as at the end of a subordinate clause, "mitteilte". */
export const CUES: ReadonlySet<string> = new Set([
  ...whole.flatMap(({ finite }) => finite),
  ...parted.flatMap(({ prefix, finite }) => finite.map((form) => prefix + form)),
]);
/** "gesagt", "mitgeteilt". */
export const PARTICIPLES: ReadonlySet<string> = new Set(verbs.map(({ participle }) => participle));
/** Verbs that speak as an infinitive only: ließ ausrichten. Whoever "richtet aus" holds a feast. */
const ONLY_BASES = list('ausrichten wissen durchblicken verlauten');

/** "sagen", "mitteilen", "mitzuteilen". */
export const BASES: ReadonlySet<string> = new Set([
  ...ONLY_BASES,
  ...verbs.flatMap(({ prefix, infinitive }) => [
    prefix + infinitive,
    ...(prefix === '' ? [] : [`${prefix}zu${infinitive}`]),
  ]),
]);
/** "teilte" with the prefixes that make it a verb of speech: "mit". */
export const PARTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...Map.groupBy(
      parted.flatMap(({ prefix, finite }) => finite.map((form) => ({ prefix, form }))),
      ({ form }) => form,
    ),
  ].map(([form, all]) => [form, new Set(all.map(({ prefix }) => prefix))]),
);
