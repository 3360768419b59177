import type { FurnitureWords } from './furniture-words.ts';

const lines = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[\n·]\s*/)
    .filter((line) => line !== '');

export const germanFurniture: FurnitureWords = {
  whole: lines(`
    anzeige · werbung · weiterlesen · weiterlesen nach der anzeige · artikel teilen · artikel drucken · artikel merken
    teilen · drucken · merken · kommentieren · kommentar schreiben · kommentare · newsletter · newsletter abonnieren
    nach oben · folgen sie uns · schlagwörter · ende`),
  labels: lines(`
    mehr zum thema · zum thema · mehr dazu · lesen sie auch · lesen sie mehr · lesen sie hier · auch interessant
    das könnte sie auch interessieren · siehe auch · weitere artikel · weitere artikel zum thema · weitere meldungen
    themenverwandte artikel · themenverwandter artikel · meistgelesen · empfehlungen der redaktion`),
  buttons: lines('teilen · twittern · mailen · drucken · merken · kommentieren'),
  forms: [
    // Folgen Sie uns auf Facebook.
    /^folgen sie\s[^.!?:]{1,60}\sauf\s(?:Twitter|Facebook|Instagram|YouTube|X|WhatsApp|Mastodon)\b/i,
    // Abonnieren Sie unseren Newsletter. · Jetzt den Newsletter bestellen
    /^(?:abonnieren sie|jetzt|melden sie sich)\b[^.!?]{0,80}\bnewsletter\b/i,
    // Mitarbeit: Anna Lehmann · Redaktion: Jan Smit
    /^(?:Mitarbeit|Redaktion|Redaktionelle Mitarbeit):\s\p{Lu}/u,
    // Mit Material von dpa
    /^\(?mit (?:material|informationen) (?:von|der|des)\s[^.!?]{1,60}\.?\)?$/i,
    // Themenverwandter Artikel (26.12.2005)
    /^themenverwandter? artikel\s*\(/i,
  ],
};
