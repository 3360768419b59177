import { CAPITAL, NAME_LETTER } from '../text/letters.ts';
import { contacts, type FurnitureWords } from './furniture-words.ts';
import { lines } from './page-words.ts';

const NETWORK =
  '(?:Twitter|Facebook|Instagram|YouTube|LinkedIn|Threads|Bluesky|Mastodon|TikTok|Snapchat|X|WhatsApp|Google News)';

/** A word of a name: "O’Brien". */
const NAME = `${CAPITAL}${NAME_LETTER}*`;

/** What says when a page was published, and what else such a line is made of: days, times, zones. */
const STAMP = '(?:published|updated|posted|modified|aired|created)';
/** One of them has no sign at its end that parts it from the next, so that there is one way to read a line. */
const STAMP_WORD = `\\d{1,4}(?:st|nd|rd|th)?(?: ?[ap]\\.?m)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:uary|ruary|ch|il|ust|ember|ober|day|nesday|urday)?|GMT|UTC|BST|[ECMP][SD]?T|first|last|${STAMP}|at|on`;

export const englishFurniture: FurnitureWords = {
  whole: lines(`
    advertisement · advertising · ad · sponsored · sponsored content · promoted · promoted content · supported by
    story continues below · story continues below advertisement · story continues after advertisement
    article continues below · article continues below advertisement · article continues after advertisement
    continue reading · continue reading below · continue reading the main story · skip advertisement · skip ad
    read the full story · read the full article · read full article · view article · view gallery · reuse this content
    share this · share this story · share this article · share this post · share on facebook · share on twitter
    tweet this · pin it · print this article · email this article · back to top · copy link · loading
    comments · leave a comment · leave a reply · add a comment · view comments · show comments · join the conversation
    follow us · sign up · sign up now · subscribe · subscribe now · newsletter · newsletters · log in · sign in · close · back · click here · sign in to comment · register now
    scroll down for video · scroll down for more · scroll down · play video · watch video · watch live · for immediate release
    email this story · email this page · print this story · print this page · post a comment · post comment
    next article · previous article · next story · previous story · promoted stories · what others are reading
    listen to this article · listen to article
    endit · enditem · all rights reserved · filed under · topics · tags · end · ends · the end · more to come · more to follow`),
  labels: lines(`
    related · related story · related stories · related article · related articles · related content · related news
    related coverage · related topics · related links · recommended · recommended reading · recommended stories
    recommended for you · we recommend · you might also like · you may also like · more news · more stories
    more on this · more on this story · more on this topic · more coverage · most read · most popular · most viewed
    trending · trending now · top stories · read more · read also · also read · read next · see also · see more · learn more
    you may also be interested in · you might also be interested in · photo gallery · photo galleries · slideshow
    don’t miss · don't miss · must read · watch · further reading · more`),
  buttons:
    lines(`share · tweet · email · e-mail · print · save · facebook · twitter · whatsapp · linkedin · reddit · pinterest
    instagram · telegram · flipboard · messenger · comment · comments · like · follow · copy · link · x`),
  forms: [
    // Home › News › World · 1 of 5 · Story continues below ad · More from Northland
    /^Home ?[›»>/|→] ?\S[^.!?]{0,80}$/,
    /^\d{1,3} (?:of|von|\/) \d{1,3}$/,
    // Tags: ferry, fire. What stands below need be no title.
    /^(?:tags|topics|filed under|schlagwörter)\s?: ?\S[^.!?]{0,200}$/i,
    /^(?:story|article) continues (?:below|after)\b[^.!?]{0,40}$/i,
    /^More (?:from|by) \p{Lu}[^.!?:]{2,60}$/u,
    // BC-EU--Norway-Ferry, 2nd Ld-Writethru/412: the name under which an agency sends a story
    /^BC-[\p{L}\d]{1,30}-[^.!?“”"]{0,80}$/u,
    // Eds: UPDATES with quotes. · (Adds quotes, paragraphs 4-6): what an agency tells the desks that print it
    /^\(?(?:Eds|EDS|Editors, please note)\s?[:.]\s/,
    /^\((?:Adds|ADDS|Updates|UPDATES|Recasts|RECASTS|Repeats|Refiles|Rewrites|Writes through|New throughout)\b(?![^()]{0,200}\b(?:correct|clarif|fix))[^()]{0,200}\)$/,
    // ((ann@example.org; +47 555 0199))
    /^\(\([^()]{3,200}\)\)$/,
    // Published: 09:12 GMT, 8 March 2019 | Updated: 11:40 GMT, 8 March 2019 · Updated at 9.12am
    new RegExp(`^(?:first |last )?${STAMP}(?:[\\s:|•·,./–-]{1,3}(?:${STAMP_WORD})(?![\\p{L}\\d])){1,24}\\.?$`, 'iu'),
    // 7m ago · 2 hours ago · 5 min read · Image 1 of 3 · +5
    /^\d{1,2} ?(?:m|mins?|minutes?|h|hrs?|hours?|d|days?) ago$/i,
    /^(?:(?:estimated )?reading time:? )?\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i,
    /^(?:image|photo|picture|slide|bild) \d{1,3} (?:of|von) \d{1,3}$/i,
    /^\+\d{1,3}$/,
    // This story was originally published March 8, 2019, 9:12 AM.
    /^this (?:article|story|post|report) (?:was|is) (?:originally |first )?published\b[^“”"]{0,100}$/i,
    /^read or share this story\b/i,
    /^our standards: the /i,
    // This is a developing story. Check back for updates.
    /^this is a (?:developing|breaking)(?: news)? story(?:$|[.!;,]| (?:that|and) (?:will|may) be updated)[^“”"]{0,160}$/i,
    // This interview has been edited for length and clarity.
    /^\(?this transcript (?:has been|was)\b[^.!?]{0,60}\bfor (?:length|clarity|brevity)\b[^.!?]{0,60}\.?\)?$/i,
    /^\(?this (?:interview|conversation) (?:has been|was)\b[^.!?]{0,60}\b(?:edited|condensed)\b[^.!?]{0,80}\.?\)?$/i,
    // With files from The Canadian Press · — With reporting by Ann Lee
    /^[–—-]{0,2} ?[Ww]ith (?:files|reporting|additional reporting|contributions|reports) (?:from|by) \p{Lu}[^.!?]{2,100}\.?$/u,
    // AP writer Ann Lee in Geneva contributed.
    new RegExp(
      `^(?:${NAME} ){0,4}(?:writers?|reporters?|correspondents?|producers?) \\p{Lu}[^.!?:]{2,160} contributed\\.?$`,
      'u',
    ),
    // Ann Lee is a staff writer. Email her at ann@example.org or follow her on Twitter @annlee.
    /(?:^|[.!?;] |\bor |\band )(?:e-?mail|follow|tweet|reach|contact) (?:him|her|me|the (?:writer|reporter|author)) (?:at|on)\b[^.!?]{0,60}[@\d]/i,
    /^Reach (?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:at|on)\b/u,
    // Contact Ann Lee at ann@example.org · Email: ann@example.org
    /^(?:Contact|Email|E-mail) (?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:at|on) (?:\S{0,40}@|\+?\(?\d{3}\)?[ .-]?\d{3})/u,
    /^e-?mail:? \S{1,40}@\S{3,60}$/i,
    // The opinions expressed in this commentary are hers.
    /\b(?:views|opinions) expressed (?:here\b|in this (?:article|commentary|column|piece|essay|op-ed)\b)/i,
    // Media contact: Ann Lee, Example Ferries Inc., ann@example.org
    contacts(
      '(?:[Mm]edia|[Pp]ress|MEDIA|PRESS) (?:[Cc]ontacts?|CONTACTS?):?|(?:[Cc]ontacts?|CONTACTS?):',
      'at|of|for|and|or|on|the|tel|telephone|phone|mobile|cell|fax|e-?mail',
    ),
    // SOURCE Example Ferries Inc.
    /^SOURCE \p{Lu}[^.!?]{2,60}\.?$/u,
    // Twitter: @annlee
    new RegExp(`^${NETWORK}\\s?: ?@\\w{2,30}$`, 'i'),
    // Follow Ann Lee on Twitter @annlee · Like us on Facebook. · Follow @example or #example
    new RegExp(`^(?:follow|like|find|join|connect with)\\s[^.!?:]{1,80}\\son\\s${NETWORK}\\b`, 'i'),
    /^follow @\w/i,
    // Follow Example: Twitter | Facebook
    new RegExp(`^follow\\s[^.!?:]{1,40}:\\s*${NETWORK}\\b`, 'i'),
    // Ann Lee is on Twitter at annlee. · Ann Lee can be reached at ann@example.org. Without the flag `u`, which
    // costs each paragraph time, any letter beyond ASCII counts as a capital.
    new RegExp(
      `^[A-Z\u00C0-\u1FFF][^.!?:]{3,60}\\s(?:(?:is|are)\\son\\s${NETWORK}\\b[^.!?]{0,10}(?:\\sat|:|@)|can be (?:reached|contacted|followed) (?:at|on|via)\\s)`,
    ),
    // Do you like Example? Like the page:
    /\blike (?:the|our|this) page:?$/i,
    // Sign up for our newsletter. · Subscribe to The Example here · Enter your email address:
    /^(?:sign up (?:for|to|here|now|today)|subscribe (?:to|for|now|today|here)|enter your e-?mail)\b/i,
    // Get the morning newsletter in your inbox. · Want more science? Get our newsletter.
    /^(?:get|want|receive|join|start|never miss|stay)\b[^“”"]{0,200}\b(?:newsletters?|inbox|e-?mail alerts|subscription)\b/i,
    // Get breaking news in your browser. Click here to turn on notifications.
    /[.!?] (?:click|tap) here to (?:turn on|enable|allow|get|receive)\b[^.!?“”"]{0,40}\bnotifications[.!]?$/i,
    // Click here to read the report. · Download our app
    /^(?:click|tap) here\b/i,
    /\bby clicking here\.?$/i,
    // Skip to main content
    /^skip to [a-z]{3,12}(?: [a-z]{3,12})?$/i,
    // This story has been updated with comments from the mayor. What was wrong before is a correction.
    /^(?:editor['’]s note: )?this (?:article|story|post|report) (?:has been|was) updated\b(?!.{0,300}\b(?:correct|clarif|reflect|note))/i,
    /^download (?:the|our)\s[^.!?]{0,40}\bapp\b/i,
    // Add The Example as a preferred source
    /^add \p{Lu}[^.!?]{1,60} as a preferred source(?: on google)?\.?$/iu,
    // Read more about the harbour here.
    /^(?:read|see|learn|find out) more (?:about|at|from|here|in|of|on)\b[^.!?]{0,80}[.!…]?$/i,
    // Are you in the area? Email news@example.org · Have a news tip? Email news@example.org
    /^(?:(?:are|were|have|did|do) you|(?:have|got) an?)\b[^“”"]{0,200}\be-?mail(?: us at)? \S{1,40}@/i,
    // Have a tip? Tell us in the comments below. · Sound off in the comments!
    /(?:^|[.!?]\s)(?:share|sound off|tell us|let us know|leave|weigh in)\b[^.!?]{0,80}\bcomments?\b[^.!?]{0,30}[.!]?$/i,
    // Ann Lee and Jan Smit contributed to this report. · Ann Lee in Geneva contributed reporting.
    /\bcontributed (?:reporting )?to this (?:report|story|article|post|piece|column|review|dispatch)\b/i,
    /\bcontributed reporting(?:\s(?:from|for|in)\b[^.]{1,80})?\.?\)?$/i,
    // Ann Lee and Jan Smit contributed.
    new RegExp(`^\\(?(?:${NAME}(?:,? and|,)? ){2,12}contributed\\.?\\)?$`, 'u'),
    // (Reporting by Ann Lee in Geneva; Editing by Jan Smit)
    /^\(?(?:Additional reporting|Reporting|Writing|Editing|Edited|Compiled|Produced) by \p{Lu}/u,
    // To contact the reporter on this story:
    /^to contact the (?:reporters?|editors?|authors?)\b/i,
    // Copyright 2016 Example Press. All rights reserved. · © 2016 Example Press
    /^(?:copyright|©|\(c\))\s*(?:©\s*|\(c\)\s*)?(?:\d{4}|by\s)/i,
    /\ball rights reserved\.?$/i,
    /^this material may not be (?:published|broadcast)\b/i,
    // Online: http://example.org · More Example sports: https://example.org/sports
    /^(?:online|on the (?:net|web)|more\s[^.!?:]{1,40}):\s*(?:https?:|www\.)/i,
    // We use cookies to improve this site. · This post contains affiliate links.
    /^(?:we|this (?:site|website|page)) uses? cookies\b/i,
    /^(?:this (?:post|article|page)|note to readers|we)\b[^.!?]{0,80}\baffiliate\b/i,
  ],
};
