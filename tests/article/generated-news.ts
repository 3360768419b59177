import fc from 'fast-check';

/**
 * News files of the shapes that real copy has: a head, a byline, a dateline, statements before, after and around their
 * verbs, days, captions with their credits, subheads, lists, corrections and furniture, in English, German, French,
 * Hebrew and Arabic; with wraps, indents, soft hyphens, no-break spaces and letters beyond the first plane.
 */

const from = <T>(...items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);

/** Parts put together in order. */
const text = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));

const sometimes = (part: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), part);

const day = fc
  .tuple(fc.integer({ min: 1900, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'));

// biome-ignore-start format: lists are read across
const person = from(
  'Ann Lee',
  'Lee',
  'Mayor Maria Gomez',
  'Gomez',
  'Dr. Otto M. Wei',
  'Jan de Wit',
  'De Wit',
  'Émile Zárate',
  'Li Wei 😀',
  'spokesman Peter Olsen',
  'Olsen, the harbour master,',
  'the ministry',
  'his office',
  'Lee’s lawyer',
  'a resident',
);
const pronoun = from('he', 'she', 'they', 'it', 'who', 'no one');
const cue = from(
  'said',
  'told reporters',
  'added',
  'wrote',
  'asked',
  'insisted',
  'tweeted',
  'warned in a statement',
  'barked',
);
const when = from(
  'on Monday',
  'Tuesday',
  'last month',
  'next Friday',
  'yesterday',
  'since 2011',
  'in the 1990s',
  'on September 9',
  'on Feb. 29',
  'this summer',
  'two weeks ago',
  'that night',
  'on 3 May 2016',
  'on Christmas Day',
  'on 9/11',
  'every Sunday',
);
const words = from(
  'We go on',
  'the pier is a gift',
  'It is not over, and it never was',
  'no',
  'Not one “friend” came',
  'I’m 5\'10"',
  'the co\u00ADope\u00ADra\u00ADtion ended',
  'nobody asked R&D <b>us</b>',
  'in\u00A0Geneva at 5\u2009p.m.',
  'a 𝒳-ray of 𠮷野家',
  'He told me: ‘Go!’',
  'what #2 * 3 is',
  'Yes, on Monday, Monday, I mean Monday',
);
const GERMAN = from(
  'Bürgermeisterin Anna Lehm sagte am Montag, der Steg sei „marode“.',
  '„Wir machen weiter“, so Lehm.',
  '„Es war Zeit“, sagte sie. „Nun fahren wir.“',
  'Laut Lehm ist der Bau »ein Geschenk«.',
  'Der Steg wurde 2011 gebaut.',
  'Im Rat hieß es: „Nein, im nächsten Herbst.“',
  'Am 3. Oktober 2020 begann der Bau.',
);
const OTHERS = from(
  '« Le quai est ouvert », a dit Anne Petit lundi.',
  '«\u00A0Non\u00A0», dit-elle.',
  'הגשר נפתח ביום שני, אמרה העירייה.',
  '“הגשר פתוח”, אמרה ראש העיר.',
  'قال العمدة: «الجسر مفتوح».',
  'افتتح الجسر يوم الاثنين.',
  '橋が月曜日に開通した。「よかった」と市長は語った。',
);
const furniture = from(
  'Advertisement',
  'Related: Pier closes',
  'Follow us on Twitter',
  'Share this article',
  '___',
  '-30-',
  '###',
  'Ann Lee contributed to this report.',
  'Story continues below',
  'https://news.example/pier',
);
const SUBHEADS = from('What comes next', 'A long wait', 'Der Streit', 'Q&A');
// biome-ignore-end format: lists are read across

const marks = from(['“', '”'], ['"', '"'], ['‘', '’'], ['„', '“'], ['«', '»'], ['“', ''], ['', '”']);
/** Words in marks, a comma inside them or none; some are never closed, as in real copy. */
const statement = (end: string): fc.Arbitrary<string> =>
  fc.tuple(marks, words).map(([[open = '', close = ''], said]) => `${open}${said}${end}${close}`);
const speaker = fc.oneof(person, pronoun);

const sentence = fc.oneof(
  text(statement(','), ' ', speaker, ' ', cue, '.'),
  text(statement(','), ' ', cue, ' ', speaker, ' ', when, '.'),
  text(speaker, ' ', cue, ' ', when, ' that it was ', statement(''), '.'),
  text(statement(','), ' ', speaker, ' ', cue, ', ', statement('.')),
  text('According to ', speaker, ', the plan was ', statement(''), '.'),
  text(speaker, ': ', statement('.')),
  text('The town, where ', speaker, ' ', cue, ' nothing, will open its pier ', when, '.'),
  text('It opened ', when, '  and closed ', when, '.'),
  statement('.'),
  GERMAN,
  OTHERS,
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const credit = from(
  '(AP Photo/Ann Lee)',
  '(Reuters)',
  'Photo: Ann Lee',
  'Ann Lee/AFP via Getty Images',
  '© dpa',
  'Handout',
);
const caption = fc.oneof(
  text('The pier, seen ', when, ' from the sea. ', credit),
  text(credit, ' Engineers walk across the pier ', when, '.'),
  text('(AFP PHOTO / Bo Li) The pier ', when, '. (AFP PHOTO / Bo Li)'),
  credit,
);
const list = fc
  .tuple(from('• ', '- ', '* ', 'a) '), fc.array(sentence, { minLength: 2, maxLength: 4 }))
  .map(([mark, items]) => items.map((item) => mark + item).join('\n'));
const correction = text('Correction: An earlier version of this article said ', statement(''), ' ', when, '.');

const block = fc.oneof(
  { arbitrary: paragraph, weight: 8 },
  { arbitrary: caption, weight: 2 },
  SUBHEADS,
  list,
  furniture,
  correction,
);

const headline = text(words, sometimes(text(' ', when)), sometimes(from('', ' – live', ': “No”', ' 😀', ' הגשר')));
const head = fc.oneof(
  text(' date ', day, ' ', headline),
  text(day, ' ', headline),
  text('Headline: ', headline, '\nDate: ', day, sometimes(text('\nBy: ', person))),
  text('---\nHeadline: ', headline, '\nDate: ', day, '\nLanguage: ', from('en', 'de', 'fr', 'he', 'und'), '\n---'),
);
const dateline = from('', '', 'GENEVA (AFP) — ', 'TRENTON, N.J. (AP) — ', 'MANILA, Philippines – ', 'BERLIN (dpa) - ');

/** Breaks lines at `width`, with `indent` before each but the first of a block. */
const wrapped = (story: string, width: number, indent: string): string =>
  story.replace(new RegExp(`(?=[^\\n]{${width}})([^\\n]{1,${width}}) `, 'g'), `$1\n${indent}`);

const layout = fc.record({
  width: from(0, 0, 40, 72),
  indent: from('', '  ', ' '.repeat(30), '\t'),
  gap: from('\n\n', '\n\n\n', '\n \n'),
  end: from('\n', '\r\n', '\r'),
});

/** A whole news file. */
export const newsFile: fc.Arbitrary<string> = fc
  .record({
    head,
    byline: sometimes(text('By ', person)),
    dateline,
    lede: paragraph,
    blocks: fc.array(block, { maxLength: 8 }),
    layout,
  })
  .map((parts) => {
    const { width, indent, gap, end } = parts.layout;
    const story = [parts.byline, parts.dateline + parts.lede, ...parts.blocks].filter((part) => part !== '');
    const lines = width === 0 ? story : story.map((part) => wrapped(part, width, indent));
    return `${[parts.head, ...lines].join(gap)}\n`.replaceAll('\n', end);
  });
