import type { Passage } from '../article.ts';
import { isTitle } from '../tokens/titles.ts';
import type { VerbSecond } from '../words/verb-second-words.ts';
import type { Words } from '../words/words.ts';
import { textBeforeMark } from './marks.ts';
import type { Quotation } from './quotes.ts';

/** Characters and words before a mark that tell a judging word from a name. */
const BEFORE = 60;
const WORDS_BEFORE = 3;

/** The words right before an opening mark, of its own paragraph, with the signs that cling to them. */
function wordsBefore(text: string, start: number, content: Passage): readonly string[] {
  const before = textBeforeMark(text, start, content.span, BEFORE).trim();
  return before === '' ? [] : before.split(/\s+/);
}

/**
 * Whether words in marks are a name in a language that gives every noun a capital: „Shenzhou 6“, die Zeitung
 * „Abendpost“. A noun alone may be somebody's word, nannte es einen „Fehler“. `start` is where the paragraph begins.
 */
export function isNameAmongNouns(
  text: string,
  start: number,
  content: Passage,
  words: Words,
  own: VerbSecond,
): boolean {
  const before = wordsBefore(text, start, content);
  if (isEdited(content) || isCalled(before, own)) return false;
  // „Nein“, rief Lehmann. „Ja“, so Lehmann. „Nein“, hat sie gesagt.
  const cue = /^,\s(?<verb>\p{Ll}{2,20})\s/u.exec(text.slice(content.span.end + 1, content.span.end + 24))?.groups
    ?.verb;
  const isCue = cue === own.so || [words.cues, own.auxiliaries, own.parted].some((list) => list.has(cue ?? ''));
  if (isCue && /^$|[.:?!…“”»«]$/.test(before.at(-1) ?? '')) return false;
  if (isWholeSentence(text, before, content)) return false;
  // "Als einer „Lügner!“ rief":
  const behind = /^\s(?<word>\p{Ll}{2,11})(?!\p{L})/u.exec(text.slice(content.span.end + 1, content.span.end + 14));
  const { word = '' } = behind?.groups ?? {};
  const isShout = own.shouts.has(word) && /^[,.;!?]/.test(text.slice(content.span.end + 2 + word.length));
  if (isShout || own.shouts.has(before.at(-1) ?? '')) return false;
  // "die „Eins zu eins“-Regel":
  if (/^-\p{L}/u.test(text.slice(content.span.end + 1, content.span.end + 3))) return true;
  // "warf dem Rat „Wortbruch“ vor": the verb closes around the word.
  if (before.some((verb) => own.charges.has(verb) && own.parted.get(verb)?.has(word))) return false;
  if (isNamed(before, content, words, own)) return true;
  if (!isTitle(content, words)) return false;
  // A fragment may be an article and nouns.
  if (/^\p{Ll}/u.test(content.text) && content.text.includes(' ')) return false;
  const last = before.at(-1) ?? '';
  if (/[,:]$/.test(last) || last === own.as) return false;
  if (content.text.includes(' ')) return !(isLoose(before, words, own) && isPhrase(content, words));
  return !isJudged(before, own) && !own.abstract.test(content.text);
}

/** „Ich gehe nicht“, sagte sie. „Nein. Nie.“ What is a sentence by itself, its stop inside the marks, is no name. */
function isWholeSentence(text: string, before: readonly string[], { text: words, span }: Passage): boolean {
  const isAlone = /^$|[.!?…:”“»«]$/.test(before.at(-1) ?? '') && /[.!?…]$/.test(words);
  return isAlone && /^(?:\s*$|\s+[\p{Lu}„»«"“])/u.test(text.slice(span.end + 1, span.end + 5));
}

/** „Totengräber der Stadt“: nouns held together by an article, as in a phrase. */
const isPhrase = ({ text }: Passage, words: Words): boolean =>
  text.split(' ').some((word) => words.determiners.has(word));

/** "für die", "wegen", "einer": a preposition or an article that names nothing. "von der" may stand before a name. */
function isLoose(before: readonly string[], words: Words, own: VerbSecond): boolean {
  const [first = '', last = ''] = before.slice(-2).map((word) => word.toLowerCase());
  const preposition = words.determiners.has(last) ? first : last;
  if (words.prepositions.has(preposition) && !words.agents.has(preposition)) return true;
  return own.judging.has(last) && words.determiners.has(last);
}

/** „Probleme[n]“, „(…) viel zu spät“: what an editor has fitted into the sentence is a quote. */
const isEdited = ({ text }: Passage): boolean => /\[|[(]\.{3}[)]|[(]…[)]/.test(text);

/** "einen", "als völlig": a judging word with nothing but small words after it. */
function isJudged(before: readonly string[], own: VerbSecond): boolean {
  const last = before.slice(-WORDS_BEFORE);
  const judge = last.findLastIndex((word) => own.judging.has(word));
  return judge >= 0 && last.slice(judge + 1).every((word) => /^\p{Ll}/u.test(word));
}

/**
 * What the words before say is a name: the noun right before, "sich", "kurz:", an article and "als"; and any address.
 */
function isNamed(before: readonly string[], content: Passage, words: Words, own: VerbSecond): boolean {
  const { text } = content;
  if (/^\.?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$|^\.\p{L}+$|^(?=\S+$)\S*?\p{L}\d/u.test(text)) return true;
  // "mg": letters that nobody could speak as a word.
  if (/^[^aeiouyäöü\P{L}]{1,4}$/iu.test(text)) return true;
  const [verb = '', last = ''] = before.slice(-2);
  // Ihr neues Buch, „Das Boot“, erscheint.
  const noun = isTitle(content, words) ? last.replace(/,$/, '') : last;
  const isShort = own.selfNaming.has(noun) && /^\p{Lu}|\d/u.test(text);
  if (isShort || (noun === own.as && words.determiners.has(verb.toLowerCase()))) return true;
  if (!/^\p{Lu}[\p{L}-]+$/u.test(noun)) return false;
  if (own.naming.test(noun)) return !(/^\p{Ll}/u.test(text) && before.some((word) => own.calling.has(word)));
  return /^[\p{Lu}\d]/u.test(text) && !words.commonCapitals.has(noun) && !words.cues.has(verb);
}

/** "mit dem Satz", "Parolen wie zum Beispiel": whether the words before call what follows speech. */
function isCalled(before: readonly string[], own: VerbSecond): boolean {
  const noun = before.findLast((word) => !own.examples.has(word));
  return own.sayings.has(noun?.replace(/:$/, '') ?? '');
}

/**
 * Whether words without a verb of speech are somebody's all the same: a word for speech or a colon stands before them,
 * or they are a fragment in a sentence whose mood says that somebody else says so.
 */
export function isSomebodysWord(
  text: string,
  start: number,
  { content }: Quotation,
  reported: boolean,
  words: Words,
): boolean {
  const { verbSecond } = words;
  if (!verbSecond) return false;
  const before = wordsBefore(text, start, content);
  const label = /^(?<noun>.*):$/.exec(before.at(-1) ?? '')?.groups?.noun;
  if (label !== undefined && !verbSecond.naming.test(label)) return content.text.includes(' ');
  const isFragment = /^\p{Ll}/u.test(content.text) || isPhrase(content, words);
  return (reported && isFragment) || isCalled(before, verbSecond);
}
