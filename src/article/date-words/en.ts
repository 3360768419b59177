import { counting, type DateWords, wordMap } from './date-words.ts';
import { feasts } from './en-feasts.ts';
import { tense } from './en-tense.ts';

/** Words before a year, or before a month that is also another word. */
const TIME =
  '(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Ee]arly|[Ll]ate|[Mm]id|[Cc]ome|[Pp]rior to|(?:end|half|quarter|start|beginning|middle) of)';
/** The same with words that also come before a person or a number. */
const LOOSE = '(?:[Ff]rom|[Bb]y|[Oo]f|[Ff]or|[Tt]o|[Bb]efore|[Aa]fter|[Bb]etween|[Tt]han|[Ww]ith|[Aa]round)';
/** Months that are no other word. "May" and "March" are; April, June and August are names, too. */
const CLEAR = 'January|February|July|September|October|November|December';
const NAMES = 'April|June|August';
/** What a month stands before in news: "the May vote". */
const EVENT =
  '(?:elections?|primar(?:y|ies)|caucus(?:es)?|votes?|voting|ballots?|contests?|referendum|conventions?|conferences?|summits?|meetings?|talks|hearings?|trials?|rulings?|deadlines?|debates?|speech|interviews?|polls?|surveys?|reports?|figures|numbers|data|jobs|sales|budget|issue|attacks?|shootings?|bombings?|launch|release|states)';
const ORDINAL = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|last|[Ff]inal|other|[Oo]ne|[Aa]nother|[Ss]ome)';
/** Words before a figure that is an amount. */
const ABOUT =
  '(?:[Aa]bout|[Nn]early|[Aa]lmost|[Rr]oughly|[Aa]pproximately|[Oo]ver|than|least|most|[Oo]nly|[Jj]ust|[Ss]ome|[Aa]round|[Aa]nother|[Aa]ll|[Aa]t|No\\.|Bill|[Rr]oom|Route|Highway|Flight|Channel|[Pp]age|[Nn]umber|[Ss]ection|[Tt]itle)';
/** What is counted. A plain plural counts, too, unless the figure is owned ("its 2009 losses") or behind "in". */
const COUNTED =
  '(?:%|percent|per cent|people|dollars?|euros?|pounds?|votes|voters|delegates|seats|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|square|acres|hectares|tons?|tonnes|kg|kilos|grams|lbs?|men|women|children|jobs|troops|soldiers|workers|members|employees|students|words|pages|points|units|hours?|GMT|UTC|degrees|calories|times|more|others|of the)';
/** Plurals end in s, as do "was" and "this", which are shorter or named. */
const NO_PLURAL =
  '(?! (?!this\\b|does\\b|thus\\b|across\\b|unless\\b|perhaps\\b|always\\b|towards\\b|besides\\b)[a-z]{3,}s\\b)';
const ALONE = '(?<![\\w/#@$€£+=-]|\\d[.,:])';
const DONE = '(?![\\w/%@]|[.,:]\\d|-\\d)';
const COUNT_UNIT = '{count}(?: |-){unit}';

/** English news copy, British and American. */
export const english: DateWords = {
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  weekdays: [['Sunday'], ['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday']],
  nextWeekend: 1,
  ways: wordMap([
    ['last|past|this past', -1],
    ['this|this coming|the coming', 0],
    ['next', 1],
  ]),
  units: wordMap([
    ['day|days', 'day'],
    ['weekend', 'weekend'],
    ['week|weeks', 'week'],
    ['month|months', 'month'],
    ['year|years|fiscal year|calendar year', 'year'],
  ]),
  ago: ['ago'],
  counts: counting(
    'a|an|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  days: wordMap([
    ['the day before yesterday', -2],
    ['yesterday|last night', -1],
    ['today|tonight|this morning|this afternoon|this evening|earlier today|later today', 0],
    ['tomorrow', 1],
    ['the day after tomorrow', 2],
  ]),
  those: wordMap([
    ['that day|that morning|that afternoon|that evening|that night', 'day'],
    ['that month', 'month'],
    ['that year', 'year'],
  ]),
  seasons: wordMap([
    ['spring', 21],
    ['summer', 22],
    ['autumn|fall', 23],
    ['winter', 24],
  ]),
  feasts,

  lures: [
    // every Tuesday · each Monday
    '\\b(?:[Ee]very|[Ee]ach|[Aa]ny|[Mm]ost|[Aa]lternate|[Nn]o) {weekday}\\b',
    // the first Monday in September · another Friday
    `\\b${ORDINAL} {weekday} (?:in|of) (?:${CLEAR}|${NAMES}|March|May|(?:[A-Z][a-z]{2,3}\\.)|(?:the|each|every)\\b)(?! \\d{4}\\b)`,
    '\\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]inal|other|[Oo]ne|[Aa]nother|[Ss]ome|previous|following|same) {weekday}\\b',
    // the Saturday before Easter · the Friday of a week ago Friday
    '\\b[Tt]he {weekday} (?:before|after)\\b',
    '(?<=\\b(?:weeks?|months?|years?)\\sago(?:\\son)?\\s){weekday}\\b',
    // on a Monday · on a Friday night; "a Monday rally" is one day
    '\\b[Oo]n an? {weekday}(?: (?:morning|afternoon|evening|night))?\\b',
    '\\b[Aa]n? {weekday}\\b(?! [a-z])',
    // Saturday nights
    '\\b{weekday} (?:mornings|afternoons|evenings|nights)\\b',
    // Good Friday · Super Tuesday: which day it is, no plain rule tells
    '\\b(?:Good|Super|Cyber|Sheffield|Easter|Palm|Ash|Fat|Holy|Whit|Shrove|Maundy|Giving|Bloody|Ruby|Blue|Manic|Stormy|Casual|Taco|Throwback|Freaky) {weekday}\\b',
    // the Sunday Times · Saturday Night Live
    '\\b{weekday} (?:Times|Telegraph|Mirror|Express|Post|Mail|Herald|Independent|Review|Club|Night\\s[A-Z])',
    // “Fox News Sunday” · “October Sky”: a title in quotation marks
    `(?:["“‘]|'')(?:[A-Z]\\w* ){0,4}{weekday}(?: [A-Z]\\w*){0,3}[,.]?(?:["”’]|'')`,
    `(?:["“‘]|'')(?:[A-Z]\\w* ){0,4}{month} [A-Za-z]\\w*(?: [A-Z]\\w*){0,3}[,.]?(?:["”’]|'')`,
    // an October surprise
    '\\b{month} [Ss]urprises?\\b',
    // more than 20 years ago · 40 or 50 years ago: no year in particular
    `\\b(?:[Mm]ore than|[Ll]ess than|[Oo]ver|[Nn]early|[Aa]bout|[Aa]lmost|[Aa]round|[Rr]oughly|[Ss]ome|[Uu]nder|[Aa]t least|[Uu]p to|\\w{1,9} (?:or|to)|\\d{1,3}-) ?${COUNT_UNIT} {ago}\\b`,
    // the past week · over the last year: a stretch of time, no week or year of the calendar
    '\\b(?:[Tt]he (?:past|last|next)|[Pp]ast) {unit:week|month|year}\\b',
    // a week from Monday: of which Monday, it does not say
    '\\b{unit:weeks?|months?} from {weekday}\\b',
    // today: these days, but behind a verb that fixes it ("said today")
    '\\b{days:[Tt]oday}\\b(?<!\\b(?:[Ss]aid|told \\w{1,20}|[a-z]{2,12}nounced|reported|confirmed|ruled|voted|died|released|[Ee]arlier|[Ll]ater)\\stoday)',
    // Windows 2000 · Agenda 2010: what has a year for its number; with another, "the Windows 2015 trial", that is one
    '\\bWindows {year:2000}\\b',
    '\\bAgenda {year:2010|2030}\\b',
    // nearly 2000 · 1984 dollars
    `\\b${ABOUT} {year}\\b(?! (?:election|campaign|race))`,
    `\\b{year}-?\\s?${COUNTED}(?!\\w)`,
    '\\b{year} (?:registered|likely|eligible|undecided|adult|random|young) (?:voters|adults|people|residents|respondents|Americans|members)\\b',
    // the September 11 attack: not the attacks of 2001, and of which year, it does not say
    '\\b{feast}(?= attack\\b)',
    // “1984”
    '["“‘]{year}[,.]?["”’]',
  ],

  forms: [
    // the Sept. 11 attacks: here alone the day is one of 2001
    '\\b{feast}(?= (?:terrorists?|hijack(?:ers|ings)|(?:terror(?:ist)? )?attacks)\\b)',
    // from September to December 2014 · May 3-5, 2016 · 3 to 5 May 2016: the year stands at the end, for both
    `\\b{month}(?= (?:to|and|or|through|until) (?:${CLEAR}|${NAMES}|March|May),? (?<year>(?:19|20)\\d\\d)\\b)`,
    `(?:\\b{weekday}, )?\\b{month} {day}(?:st|nd|rd|th)?\\b(?=(?:\\s?[-–]\\s?| (?:to|and|or|through|until) )(?:(?:[A-Z][a-z]+|[A-Z][a-z]{2,3}\\.) )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)\\b)`,
    // Monday, Sept. 26, 2016 · Sept. 9: the day of the month settles it
    `(?:\\b{weekday}, )?\\b{month},? {day}(?:st|nd|rd|th)?\\b,? {year}\\b`,
    `(?:\\b{weekday}, )?\\b{month} {day}(?:st|nd|rd|th)?\\b(?!:)`,
    // 4 October 2016 · 4th of October
    `(?:\\b{weekday},? )?(?<![\\d.,:$€£])\\b{day}(?:st|nd|rd|th)? (?:of )?{month}(?!\\w)(?:,? {year}\\b)?`,
    // 9/17/16 · 17/9/2016: only where no other reading is possible
    '(?<![\\d/])(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/(?<year>(?:19|20)?\\d\\d)(?![\\d/])',
    '(?<![\\d/])(?<day>1[3-9]|2\\d|3[01])/(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)?\\d\\d)(?![\\d/])',
    // March of next year · October of that year
    '\\b{month},? (?:of )?(?:(?<ofYear>next|last|this)|(?<ofThat>that)) year\\b',
    // that November
    '\\b(?<ofThat>[Tt]hat) {month}(?!\\w)',
    // October 2016 · October of 2016
    '\\b{month},? (?:of )?{year}\\b',
    // last August · this May
    '\\b{way} {month}(?!\\w)',
    // in October · October’s rise
    `\\b{month:${CLEAR}}\\b`,
    `\\b{month:${NAMES}}\\b(?! [A-Z])(?<![A-Z][\\w.]{0,19}\\s\\w{4,6})`,
    `(?<=\\b${TIME}(?:\\s|-)){month:March|May|${NAMES}}\\b`,
    `(?<=\\b${LOOSE}\\s){month:March|${NAMES}}\\b(?! on\\b)`,
    `\\b{month:March|May}(?= (?:and|or|to|through) (?:${CLEAR}|${NAMES})\\b)`,
    `(?<=\\b(?:${CLEAR}|${NAMES})\\s(?:and|or|to|through)\\s){month:March|May}\\b`,
    `\\b{month:March|May}(?= ${EVENT}\\b)`,
    // on Election Day; "one long Election Day" is none
    `(?<=\\b(?:[Oo]n|[Uu]ntil|[Bb]y|[Ss]ince|[Tt]o|[Aa]fter)\\s){feast}\\b`,
    '(?<=[.!?]\\s|,\\s){feast}\\b(?! [a-z]+s\\b)',
    // last Friday · Friday’s vote; glued to its neighbours where the copy lost a space. "Black Friday" is a feast, or,
    // as in "Black Friday sales", no day
    '(?:\\b{way} )?(?<!\\bBlack\\s){weekday}(?=(?:morning|afternoon|evening|night)?\\b)',
    // yesterday · last night
    '\\b{days}\\b',
    // the summer of 2015 · last fall
    '\\b{season}(?: of)? {year}\\b',
    '\\b{way} {season}\\b',
    // last month · this week; “This Week” is a programme
    '\\b{way} {unit:weekend|week|month|(?:fiscal |calendar )?year}\\b',
    // over the weekend
    '(?<=\\b[Oo]ver\\s)the {unit:weekend}\\b',
    // two days ago
    `\\b${COUNT_UNIT} {ago}\\b`,
    // that night: of the day before it in the text
    '\\b{that}\\b(?!-)',
    // the 1990s · ’70s · the 19th century
    "\\b(?<decade>1[5-9]\\d|20\\d)0[’']?s\\b",
    "(?<![\\w.])[’'‘](?<decade>\\d)0s\\b",
    '\\b(?<century>1\\d|2[01])(?:th|st)(?: |-)century\\b',
    // 2012-14
    `${ALONE}{year}[-–](?<until>(?:19|20)\\d\\d|\\d\\d)\\b(?!-)`,
    // since 2011 · in ’08
    `(?<=\\b(?:${TIME}|[Yy]ear|[Ff]iscal|[Aa]s of|[Cc]lass of)(?:\\s|-)|\\()${'{year}'}${DONE}`,
    `(?<=\\b${LOOSE}\\s){year}${DONE}${NO_PLURAL}`,
    `(?<=\\b(?:${TIME}|of)\\s)[’'](?<year>\\d\\d)\\b`,
    // the 2012 vote · her 1990 book; elsewhere a modern figure that counts nothing
    `(?<=\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[a-z][’']s|s[’']|[12]\\d\\d\\d(?:,| and| or| to))\\s){year}${DONE}`,
    `${ALONE}{year:19\\d\\d|20[0-4]\\d}${DONE}${NO_PLURAL}(?! [A-Z][a-z]+ (?:Street|St\\.|Avenue|Ave\\.|Road|Drive|Boulevard)\\b)`,
  ],

  tense,
};
