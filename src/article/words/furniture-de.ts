import { contacts, type FurnitureWords } from './furniture-words.ts';
import { lines } from './page-words.ts';

/** Agencies of German copy, of which a line of signs must have one; then what else stands there: initials, a day. */
const WIRE = '\\b(?:dpa|apa|APA|sda|SDA|epd|EPD|KNA|kna|sid|SID|awp|AFP|afp)\\b';
const SIGN =
  '(?:dpa(?:-\\w{2,8})?|AFP|AP|APA|SDA|EPD|KNA|SID|EFE|Reuters|REUTERS|Red\\.?|[a-z]{2,4}|[a-z-]{2,20}\\.(?:de|at|ch)|\\d{1,2}\\.\\d{1,2}\\.\\d{4})';

export const germanFurniture: FurnitureWords = {
  whole: lines(`
    anzeige · [anzeige] · (anzeige) · werbung · nach der anzeige weiterlesen · weiterlesen · weiterlesen nach der anzeige · artikel teilen · diesen artikel teilen · artikel drucken · artikel merken
    teilen · drucken · merken · kommentieren · kommentar schreiben · kommentare · newsletter · newsletter abonnieren
    schlagwörter · nach oben · folgen sie uns · folge uns · ende · auf facebook teilen · auf twitter teilen · auf x teilen
    per e-mail teilen · per whatsapp teilen · beitrag teilen · artikel vorlesen · artikel anhören · link kopieren
    externer inhalt · redaktionell empfohlener inhalt · empfohlener redaktioneller inhalt · startseite · zur startseite
    zurück zur startseite · zum artikel · jetzt kommentieren · zu den kommentaren · kommentare anzeigen
    diskutieren sie mit · abonnieren · jetzt abonnieren · alle rechte vorbehalten
    pressekontakt · rückfragen bitte an`),
  labels: lines(`
    mehr zum thema · zum thema · mehr dazu · lesen sie auch · lesen sie mehr · lesen sie hier · auch interessant
    das könnte sie auch interessieren · siehe auch · weitere artikel · weitere artikel zum thema · weitere meldungen
    themenverwandte artikel · themenverwandter artikel · meistgelesen · empfehlungen der redaktion
    lesen sie dazu auch · lesen sie hier mehr · lesen sie hier mehr zum thema · lesen sie mehr zum thema · lesen sie jetzt
    lesen sie außerdem · das könnte dich auch interessieren · das könnte sie interessieren · mehr nachrichten
    mehr informationen · weiterlesen · zum weiterlesen · auch lesenswert · lesetipp · lesetipps · passend dazu
    mehr · verwandte artikel · verwandte themen · themen · schlagworte · mehr von uns`),
  buttons: lines('teilen · twittern · mailen · drucken · merken · kommentieren'),
  forms: [
    // (dpa) · (mit dpa) · (dpa/AFP) · mm/dpa · (red, APA, 12.5.2021) · Quelle: ntv.de, als/dpa/AFP
    new RegExp(
      `^(?=Quelle: |\\(|[^ ]{1,30}/)(?=.{0,60}${WIRE})(?:Quelle: |\\()?${SIGN}(?:(?:/|,? )${SIGN}){0,6}\\)?\\.?$`,
    ),
    // jan/aku (dpa, AFP, Reuters)
    new RegExp(`^[a-z]{2,4}(?:/[a-z]{2,4})? \\((?=.{0,60}${WIRE})${SIGN}(?:(?:/|,? )${SIGN}){0,6}\\)\\.?$`),
    // © dpa-infocom, dpa:160412-99-543210/2
    /^(?:© dpa-infocom, )?dpa:\d{6}-\d+-\d+\/\d+$/,
    // Stand: 12.05.2016, 10:00 Uhr
    /^Stand: \d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{4}[^.!?]{0,30}\.?$/u,
    // Rückfragen bitte an: Polizei Hafenstadt, Pressestelle, Telefon: 0471 5550
    contacts(
      '(?:Pressekontakt|Kontakt für (?:die )?Medien|Rückfragen der Medien|Rückfragen bitte an):?|(?:Kontakt|Rückfragen):',
      'an|in|im|bei|der|die|das|des|und|oder|unter|von|für|per|bitte|tel|mobil|fax',
    ),
    // Original-Content von: Polizei Hafenstadt, übermittelt durch news aktuell
    /^Original-Content von: \S/,
    // Autor: Jan Smit · Autorin: Anna Lehmann · Text: Anna Lehmann
    /^(?:Autor(?:in|en)?|Text):\s(?:\p{Lu}[\p{L}'’-]{0,30}\.?(?:, | und | |$)){2,8}$/u,
    // Dieses Thema im Programm: Radio Hafen, 12. Mai 2016
    /^dieses thema im programm:/i,
    // Kommentare (12) · 12 Kommentare
    /^(?:\d{1,5} kommentare?|kommentare? \(?\d{1,5}\)?)$/i,
    // An dieser Stelle finden Sie einen externen Inhalt von Twitter.
    /^an dieser stelle\b[^.!?]{0,60}\bexterne[nrs]? inhalte?\b/i,
    // Hier geht es zum Video. · Mehr dazu lesen Sie hier.
    /^hier geht(?: es|['’]s) zu[mr]?\s[^.!?]{1,40}[.!]?$/i,
    /^mehr (?:dazu|zum thema|darüber)\b[^.!?:]{0,40}\b(?:lesen|finden|erfahren) sie hier\.?$/i,
    // Hier finden Sie weitere Nachrichten aus der Region. · Haben Sie einen Fehler gefunden? Schreiben Sie uns.
    /^hier finden sie (?:weitere|mehr)\b[^.!?]{0,80}[.!]?$/i,
    /^haben sie einen fehler\b[^.!?]{0,40}\?/i,
    // Hier können Sie unseren Newsletter abonnieren.
    /^hier können sie\b[^.!?]{0,60}\bnewsletter\b/i,
    // Dieser Artikel wurde aktualisiert. What was wrong before is a correction.
    /^(?:dieser (?:artikel|text|beitrag) (?:wurde|wird)|wir haben diesen (?:artikel|text|beitrag))\b[^.!?“”„]{0,40}\baktualisiert\.?$/i,
    // Folgen Sie uns auf Facebook.
    /^folgen? (?:sie\s[^.!?:]{1,60}|uns)\sauf\s(?:Twitter|Facebook|Instagram|YouTube|X|WhatsApp|Mastodon)\b/i,
    // Abonnieren Sie unseren Newsletter. · Jetzt den Newsletter bestellen
    /^(?:abonnieren sie|jetzt|melden sie sich)\b[^.!?]{0,80}\bnewsletter\b/i,
    // Das Interview führte Jan Smit. · Die Fragen stellte Anna Lehmann.
    /^(?:Das (?:Interview|Gespräch) führten?|Die Fragen stellten?) \p{Lu}[^.!?“”„:]{2,60}\.?$/u,
    // Veröffentlicht am 12. Mai 2021, 10:00 Uhr · Aktualisiert: 12.05.2021 · Lesezeit: 3 Minuten
    /^(?:veröffentlicht|aktualisiert|publiziert|erstellt|zuletzt aktualisiert)(?: am|:) (?=\d)[\p{L}\d.,:| -]{3,60}$/iu,
    /^lesezeit:? (?:ca\. )?\d{1,3} min(?:uten?)?\.?$/i,
    // 08.03.2019, 10:30 Uhr · Artikel vom 8. März 2019
    /^(?:Artikel vom )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{4}(?:,? (?:um |[–-] )?\d{1,2}[:.]\d\d(?: Uhr)?)$/u,
    /^Artikel vom \d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{4}$/u,
    // Mitarbeit: Anna Lehmann · Redaktion: Jan Smit
    /^(?:Mitarbeit|Redaktion|Redaktionelle Mitarbeit):\s\p{Lu}/u,
    // Mit Material von dpa
    /^\(?mit (?:material|informationen) (?:von|der|des)\s[^.!?]{1,60}\.?\)?$/i,
    // Themenverwandter Artikel (26.12.2005)
    /^themenverwandter? artikel\s*\(/i,
  ],
};
