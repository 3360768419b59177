import type { DateWords } from './date-words.ts';

/** What a full stop ends without ending the sentence. */
const SHORT =
  '(?:[A-Z]|[ap]\\.m|Rev|Prof|Col|Capt|Sgt|Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St|Jr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Fla|Mass|Pa|Va|Wis)';
/** Behind these a verb without its s is a verb: "polls close", not "was close", "the close". */
const PLURAL =
  '(?<=\\b(?:(?!(?:was|has|his|this|does)\\s)[A-Za-z]{2,20}[a-rt-z]s|[Tt]hey|[Ww]e|[Pp]eople|[Pp]olice)\\s)';
/** What makes of "would" what has been: "would have passed", and not "would have consequences". */
const PERFECT =
  '(?: not| never| also)? have (?:[a-z]{2,20}ed|been|had|gone|come|done|made|taken|seen|won|lost|become|given|known)\\b';
/**
 * Verbs whose past looks like their infinitive, with an object behind: "beat Town", not "to beat Town" or "a cut". In
 * the plain present they would have an s.
 */
const SAME_FORM =
  "(?<!\\b(?:to|will|would|can|could|may|might|must|should|shall|did|does|do|not|n[’']t|be|let|help|an?|the|tax|rate|pay|job|price)\\s)(?<!\\b(?:to|will|would|can|could|may|might|must|should|shall)\\s(?:[^\\s,.;]{1,20}\\s){1,4}(?:and|or)\\s)(?:beat|cut|put|set|shut)(?= (?:the|an?|its|his|her|their|bail|off|out|down|up|back|aside|[A-Z\\d$£€]))";

/** How an English clause tells whether it speaks of what was or of what is to come. */
export const tense: DateWords['tense'] = {
  // AP style names a day within a week of today by its weekday alone, and the verb tells which of the two it is
  // (https://www.apstylebook.com, "days of the week").
  future: `(?:will|shall) have(?: been)? [a-z]+|will|shall|(?:can|may|must|should)(?!${PERFECT})|[’']ll|won[’']t|when (?:he|she|it|they|[A-Z][a-z]{1,20}) (?:is|are|goes|appears|returns)|(?:is|are) (?:to|(?:set|due|forecast|expected|scheduled|slated|planned|likely)(?: (?:to|for|on))?)|(?:poised|prepar(?:es?|ing)|ready|going|likely|hop(?:es?|ing)|plan(?:s|ning)?|vows?|wants?|aim(?:s|ing)?|intends?|position|effort|bid|chance|continue) to|due (?:back|in|at|before)`,
  coming: 'upcoming|ahead of|taking place|(?:beginning|starting)(?! of)|potential|possible|prospect of|[Ii]f|[Uu]nless',
  planned: `(?:would|could|might)(?!${PERFECT})|(?:was|were) (?:to|(?:set|due|expected|scheduled|slated|planned|poised|preparing|ready|going|likely|hoping|planning) (?:to|for))|(?:scheduled|slated|planned|set|due|expected) (?:to|for|on)`,
  meant: '(?:hoped|planned|vowed|wanted|aimed|intended|promised|pledged) to',
  // Verbs of a timetable only: "faces charges in the fire Monday" is no plan, and "says Monday" no future.
  present: `ends|begins|opens|reopens|closes|starts|airs|meets|convenes|resumes|arrives|departs|expires|looms|concludes|kicks off|tips off|gets under ?way|flies|travels|(?:heads|returns|goes) to|leaves for|(?:goes|comes) (?:into|on sale|on trial)|takes? (?:effect|office|place|part)|plays (?:at|host|against)|appears (?:in court|before)|hears (?:the case|arguments)|runs (?:from|until|through)|(?:council|Senate|House|[Pp]arliament|Congress|board|committee|panel) (?:votes|decides)|(?:is|are)(?: also| now| both| all)? (?:holding|hosting|meeting|travel+ing|speaking|returning|heading|leaving|flying|visiting|campaigning|attending|appearing|arriving|launching|opening|closing|delivering|voting|hearing|releasing)|${PLURAL}(?:end|begin|open|reopen|close|start|meet|convene|resume|arrive|depart|expire|vote|fly|travel|(?:head|return|go) to|leave for|go (?:into|on sale|on trial)|kick off|play (?:at|host|against))`,
  // "is elected" and "will be held" are no past; nor is a participle behind a comma ("followed by …").
  past: `${SAME_FORM}|quit|(?:would|could|should|might|may|must)${PERFECT}|(?<!\\b(?:is|are|be)\\s)(?:said|told|Asked|was|were|had|did|went|came|(?:he|she|it|who) put|took|made|gave|held|met|won|lost|led|began|ran|saw|spoke|wrote|sent|got|found|kept|left|became|rose|fell|grew|broke|drew|struck|shot|hit|paid|brought|knew|heard|sought|fought|caught|bought|sold|built|spent|stood|threw|thought|taught|felt|flew|drove|rode|chose|froze|stole|shook|sank|sang|swam|swept|slept|wept|crept|fled|laid|dealt|hung|swung|dug|stuck|tore|wore|swore|woke|blew|ate|withdrew|overcame|(?<!, )(?!(?:inde|ne|exce|proce|succe|fe|se|spe|hundr|sacr|nak)ed)[a-z]{2,20}ed)`,
  hints: '[a-z]{3,20}ed',
  done: '(?!scheduled|planned|expected|slated|timed)[a-z]{2,20}ed|held|made|won|led|sent|begun|seen|written|taken|shot',
  lead: '(?:[Ll]ate(?:r)?|[Ee]arl(?:y|ier))(?: on)?|[Oo]n|[Ii]n|[Ii]n (?:early|late|mid)|for|at \\d{1,2}(?::\\d\\d)? [ap]\\.m\\.',
  trail: 'morning|afternoon|evening|night|[a-z]{2,15}ly|also|again',
  agent: 'by',
  joins: 'and|or|to|through',
  behind:
    '(?:[Aa]fter|[Ss]ince|[Ff]ollowing|[Dd]espite|compared with|than|(?:up|down|dip|rise|fall) from|(?:by|during|from|in|of|with) (?:the|his|her|its|their)(?: [a-z-]{2,20}){0,2} (?:win|victory|defeat|loss))',
  ahead: '(?:[Uu]ntil|[Bb]y|[Bb]efore|[Cc]ome)',
  // is Monday · is at 9 a.m. Monday; "it is Monday" tells the day, "is Monday’s" whose
  isOn: '(?<!\\b[Ii]t\\s)(?:is|are)(?:\\s(?:on|at|from|early|late|noon|midnight|to|until|and|\\d{1,2}(?::\\d\\d)?(?:[-–]\\d{1,2}(?::\\d\\d)?)?|[ap]\\.?m\\.?)){0,6}',
  afterIsOn: "(?![’'])",
  opens: `(?<!\\b${SHORT})[.;:!?]\\s|(?<=[,.!?])[“”"]\\s|, (?:but|and|which)\\s|\\swho\\s`,
  closes: '\\s(?:and|but)\\s|, (?:who|which)\\s',
  ends: `(?<!\\b${SHORT})[.;:!?“”"]`,
};
