import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { DATE_LANGUAGES } from '../../src/article/dates/date-patterns.ts';
import { readDates } from '../../src/article/dates/dates.ts';
import { expectFast, long } from './slow-input.ts';

/** The dates that a text mentions, in a paper of Wednesday 12 May 2021: "text = value", a guess with "?". */
const datesOf = (
  text: string,
  lang = 'en',
  paper: `${number}-${number}-${number}` = '2021-05-12',
  unsaid: 'shown' | null = null,
): readonly string[] =>
  readDates(new VFile(), text, [{ start: 0, end: text.length }], paper, lang, unsaid).map(
    (date) => `${date.text} = ${date.value}${date.inferred ? ' ?' : ''}`,
  );

describe('a weekday', () => {
  it.each([
    ['The talks ended Monday.', ['Monday = 2021-05-10 ?']],
    ['The talks ended on Wednesday.', ['Wednesday = 2021-05-12 ?']],
    ['The talks ended last Wednesday.', ['last Wednesday = 2021-05-05 ?']],
    ['They met this past Friday.', ['this past Friday = 2021-05-07 ?']],
    ['They meet this Friday.', ['this Friday = 2021-05-14 ?']],
    ['They return next Friday.', ['next Friday = 2021-05-14 ?']],
    ['The council will vote on Monday.', ['Monday = 2021-05-17 ?']],
    ['The council is to meet Friday.', ['Friday = 2021-05-14 ?']],
    ['The bridge opens Friday.', ['Friday = 2021-05-14 ?']],
    ['She had planned to speak on Friday.', ['Friday = 2021-05-14 ?']],
    ['A hearing is scheduled for Friday.', ['Friday = 2021-05-14 ?']],
    ['The talks on Monday and Tuesday failed.', ['Monday = 2021-05-10 ?', 'Tuesday = 2021-05-11 ?']],
    ['Rain is forecast for Thursday and Friday.', ['Thursday = 2021-05-13 ?', 'Friday = 2021-05-14 ?']],
    ['Tickets go on sale Saturday.', ['Saturday = 2021-05-15 ?']],
    ['Visitation is 4-7 p.m. Friday.', ['Friday = 2021-05-14 ?']],
    ['Harbour beat Town 2-1 on Saturday and plays Pool next.', ['Saturday = 2021-05-08 ?']],
    ['Harbour hopes to beat Town on Saturday.', ['Saturday = 2021-05-15 ?']],
    ['The court set bail Monday at $5,000.', ['Monday = 2021-05-10 ?']],
    ['The bank will cut its rate on Friday.', ['Friday = 2021-05-14 ?']],
    ['She should be helped by the win Tuesday, he said.', ['Tuesday = 2021-05-11 ?']],
    ['Harbour will seek its first win Saturday.', ['Saturday = 2021-05-15 ?']],
    ['She starred in her second victory Saturday.', ['Saturday = 2021-05-08 ?']],
    ['The council will meet and cut the fee Friday.', ['Friday = 2021-05-14 ?']],
    ['The council met and cut the fee Friday.', ['Friday = 2021-05-07 ?']],
    ['The money will help cut the debt Friday.', ['Friday = 2021-05-14 ?']],
    ['A win Saturday would send Harbour through.', ['Saturday = 2021-05-15 ?']],
    ['On Black Friday the shops were full.', ['Black Friday = 2020-11-27 ?']],
    ['It opened ten years ago Friday.', ['ten years ago = 2011 ?']],
    ['They met in June 2012, one Friday in June 2012.', ['June 2012 = 2012-06', 'June 2012 = 2012-06']],
    ['The report will be released Friday.', ['Friday = 2021-05-14 ?']],
    ['He’ll be back Friday.', ['Friday = 2021-05-14 ?']],
    ['If the vote fails on Friday, the plan is dead.', ['Friday = 2021-05-14 ?']],
    ['The mayor said Monday that the bridge will close.', ['Monday = 2021-05-10 ?']],
    ['The mayor will resign after Monday’s vote.', ['Monday = 2021-05-10 ?']],
    ['“We will win,” she said Monday.', ['Monday = 2021-05-10 ?']],
    ['On Monday, the mayor said the bridge will close.', ['Monday = 2021-05-10 ?']],
    ['Monday’s storm was the worst.', ['Monday = 2021-05-10 ?']],
    ['They held a Monday rally.', ['Monday = 2021-05-10 ?']],
    ['It burned early Mondaymorning, and it burned onFriday too.', ['Monday = 2021-05-10 ?', 'Friday = 2021-05-07 ?']],
  ])('by the tense: %s', (sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });
});

/** In a paper of Wednesday 13 March 2024. */
describe('a weekday in the plain present', () => {
  const PAPER = '2024-03-13';
  it.each([
    ['en', 'The law takes effect Friday.', ['Friday = 2024-03-15 ?']],
    ['en', 'The council said the law takes effect Friday.', ['Friday = 2024-03-15 ?']],
    ['en', 'The vote is Monday.', ['Monday = 2024-03-18 ?']],
    ['en', 'The hearing is at 9 a.m. Monday.', ['Monday = 2024-03-18 ?']],
    ['en', 'On Friday, Lee flies to Paris.', ['Friday = 2024-03-15 ?']],
    ['en', 'Polls close Tuesday.', ['Tuesday = 2024-03-19 ?']],
    ['en', 'The council votes Tuesday on the plan.', ['Tuesday = 2024-03-19 ?']],
    ['en', 'He is due in court Monday.', ['Monday = 2024-03-18 ?']],
    ['en', 'The Friday deadline looms.', ['Friday = 2024-03-15 ?']],
    ['en', 'By Saturday, the storm will have passed.', ['Saturday = 2024-03-16 ?']],
    ['en', 'The storm will have passed by Saturday.', ['Saturday = 2024-03-16 ?']],
    ['en', 'By Saturday, the river is back in its bed.', ['Saturday = 2024-03-16 ?']],
    ['de', 'Die Wahl ist am Montag.', ['Montag = 2024-03-18 ?']],
    ['de', 'Das Spiel ist erst am Montag um 20.30 Uhr.', ['Montag = 2024-03-18 ?']],
    ['de', 'Am Freitag fliegt Sander nach Paris.', ['Freitag = 2024-03-15 ?']],
    ['de', 'Die Läden schließen am Freitag.', ['Freitag = 2024-03-15 ?']],
    ['de', 'Am Samstag treffen die Bären auf die Falken.', ['Samstag = 2024-03-16 ?']],
    ['de', 'Er gehe davon aus, dass sie am Freitag antreten werde.', ['Freitag = 2024-03-15 ?']],
  ])('is to come: %s: %s', (lang, sentence, dates) => {
    expect(datesOf(sentence, lang, PAPER)).toEqual(dates);
  });

  it.each([
    ['en', 'By Saturday, the storm had passed.', ['Saturday = 2024-03-09 ?']],
    ['en', 'On Friday, Lee flew to Paris.', ['Friday = 2024-03-08 ?']],
    ['en', 'The votes Monday were a surprise.', ['Monday = 2024-03-11 ?']],
    ['en', 'On Wednesday Knight told the council no.', ['Wednesday = 2024-03-13 ?']],
    ['en', 'On Tuesday Weld left.', ['Tuesday = 2024-03-12 ?']],
    ['en', 'The Iron Man Friday show sold out.', ['Friday = 2024-03-08 ?']],
    ['en', 'The Girl Friday left.', ['Friday = 2024-03-08 ?']],
    ['en', 'The door was close to the stage Friday.', ['Friday = 2024-03-08 ?']],
    ['en', 'The storm would have passed Saturday.', ['Saturday = 2024-03-09 ?']],
    ['en', 'The trade talks Monday led nowhere.', ['Monday = 2024-03-11 ?']],
    ['en', 'The plan, the mayor said Monday, takes effect in June.', ['Monday = 2024-03-11 ?', 'June = 2024-06 ?']],
    ['de', 'Sie ist am Montag gestorben.', ['Montag = 2024-03-11 ?']],
    ['de', 'Sie ist am Montag in Bern gestorben.', ['Montag = 2024-03-11 ?']],
    ['de', 'Am Freitag flog Sander nach Paris.', ['Freitag = 2024-03-08 ?']],
    ['de', 'Bei dem Treffen am Freitag fiel kein Wort.', ['Freitag = 2024-03-08 ?']],
  ])('has been where the verb is none of a plan: %s: %s', (lang, sentence, dates) => {
    expect(datesOf(sentence, lang, PAPER)).toEqual(dates);
  });

  it.each([
    ['en', 'Ann Lee arrives at the hall on Saturday.', ['Saturday = 2024-03-09 ?']],
    ['en', 'Ann Lee will speak at the hall on Saturday.', ['Saturday = 2024-03-16 ?']],
    ['de', 'Sander trifft am Samstag in Bern ein.', ['Samstag = 2024-03-09 ?']],
  ])('is what the picture shows in a caption: %s: %s', (lang, sentence, dates) => {
    expect(datesOf(sentence, lang, PAPER, 'shown')).toEqual(dates);
  });

  it.each([
    ['en', 'Envoys meet in Sydney on Dec. 31.', '2020-12-31'],
    ['en', 'Envoys meet in the hall on Dec. 3.', '2020-12-03'],
    ['en', 'Envoys meet in the hall on March 3.', '2020-03-03'],
    ['en', 'Envoys meet in the hall in March.', '2020-03'],
    ['de', 'Gesandte treffen sich am 3. März im Rathaus.', '2020-03-03'],
    ['en', 'The stage where a concert will be held on Jan. 3.', '2021-01-03'],
  ])('has been where a picture of Dec. 30 shows it, if nothing is to come: %s: %s', (lang, sentence, value) => {
    expect(datesOf(sentence, lang, '2020-12-30', 'shown')).toEqual([expect.stringContaining(value)]);
  });

  it.each([
    ['en', 'Envoys meet in the hall on Jan. 3.'],
    ['en', 'The mayor, who faces a vote on Feb. 8, waves.'],
    ['en', 'The mayor, who was elected twice, faces a vote on Feb. 8.'],
    ['en', 'A poster for the concert on Jan. 3 hangs in the hall.'],
    ['en', 'The museum reopens in January.'],
    ['de', 'Das Museum öffnet am 3. Januar.'],
    ['de', 'Die Fähre, die im Februar wieder fährt, liegt im Dock.'],
  ])('is of no year where a picture of Dec. 30 may tell what soon comes: %s: %s', (lang, sentence) => {
    expect(datesOf(sentence, lang, '2020-12-30', 'shown')).toEqual([]);
  });

  it('is the next one where the story of that day tells it', () => {
    expect(datesOf('Envoys meet in the hall on Jan. 3.', 'en', '2020-12-30')).toEqual([
      expect.stringContaining('2021-01-03'),
    ]);
  });

  it.each([
    ['en', 'The man faces charges in the shooting Monday.'],
    ['en', '“It is a good day,” she says Monday.'],
    ['en', 'Police are looking into a fire Monday.'],
    ['en', 'This is Monday’s list.'],
    ['en', '“See you Monday.”'],
    ['en', 'Schools stay shut through Friday.'],
    ['en', 'No trains run on Sunday.'],
    ['en', 'WHEN: Monday at nine.'],
    ['en', 'She is a fan of Sheffield Wednesday.'],
    ['en', 'The school has Windows 2000.'],
    ['en', 'The school has Windows 95.'],
    ['en', 'The school put on Freaky Friday.'],
    ['de', 'Die Agenda 2010 hat Freunde.'],
    ['de', '„Ich spiele am Freitag.“'],
  ])('is left alone where nothing tells: %s: %s', (lang, sentence) => {
    expect(datesOf(sentence, lang, PAPER)).toEqual([]);
  });

  it.each([
    ['en', 'The report is due Friday.', 'Friday = 2024-03-15 ?'],
    ['en', 'She is expected Friday.', 'Friday = 2024-03-15 ?'],
    ['en', 'Rain is likely Friday.', 'Friday = 2024-03-15 ?'],
    ['en', 'Hale, 52, a baker, seized the floor on Friday.', 'Friday = 2024-03-08 ?'],
    ['en', 'Friday on “New Day,” Hale said so.', 'Friday = 2024-03-08 ?'],
    ['en', 'It could have consequences on Friday.', 'Friday = 2024-03-15 ?'],
    ['de', 'Der Rat einigte sich am Freitag.', 'Freitag = 2024-03-08 ?'],
    ['de', 'Am Freitag einigten sich die Parteien.', 'Freitag = 2024-03-08 ?'],
  ])('is told by more than a plain verb: %s: %s', (lang, sentence, date) => {
    expect(datesOf(sentence, lang, PAPER)).toEqual([date]);
  });

  it('is left alone where it is counted from', () => {
    expect(datesOf('The vote is a week from Monday.', 'en', PAPER)).toEqual([]);
  });
});

/** In a paper of Wednesday 12 May 2021: the last Friday was the 7th, the next is the 14th. */
describe('the verb that touches a weekday', () => {
  it.each([
    ['en', 'Asked how to win, her rival Lee on Friday announced his choice.'],
    ['en', 'The deal, announced Friday, would last four years.'],
    ['en', 'Josh Hale, who could not be reached, warned late Friday that the move may hurt.'],
    ['en', 'At a Friday rally in Ford, she promised to open the books.'],
    ['en', 'He promised Friday to open the books.'],
    ['en', 'It must change, as she put it on Friday in Ford.'],
    ['en', 'The start of Friday night’s debate could not have been worse.'],
    ['en', 'Hale asked Lee Friday if the bridge would open.'],
    ['en', 'They must heed the critics who on Friday called it absurd.'],
    ['en', 'The council votes Friday were a surprise.'],
    ['de', 'Die am Freitag veröffentlichte Studie soll das zeigen.'],
  ])('has it in the past: %s: %s', (lang, sentence) => {
    expect(datesOf(sentence, lang)[0]).toMatch(/^Fr\w+ = 2021-05-07/);
  });

  it.each([
    ['en', 'The rally planned for Friday drew protests.'],
    ['en', 'Pressed on the books, the council on Friday will vote.'],
    ['en', 'He promised to open the books Friday.'],
    ['en', 'She was to open the bridge on Friday.'],
    ['en', 'He is holding a rally on Friday.'],
    ['en', 'She will speak at a dinner Friday hosted by the club.'],
    ['de', 'Die für Freitag geplante Sitzung wird lang.'],
  ])('has it to come: %s: %s', (lang, sentence) => {
    const dates = datesOf(sentence, lang);
    expect(dates[0]).toMatch(/^Fr\w+ = 2021-05-14/);
  });

  it('tells yesterday from the week to come, seen from the past', () => {
    expect(datesOf('She was to open the bridge on Tuesday.')).toEqual(['Tuesday = 2021-05-11 ?']);
    expect(datesOf('She will open the bridge on Tuesday.')).toEqual(['Tuesday = 2021-05-18 ?']);
    expect(datesOf('The march planned for Tuesday was small.')).toEqual(['Tuesday = 2021-05-11 ?']);
    expect(datesOf('The march is planned for Tuesday.')).toEqual(['Tuesday = 2021-05-18 ?']);
    expect(datesOf('Der für Dienstag geplante Marsch fiel aus.', 'de')).toEqual(['Dienstag = 2021-05-11 ?']);
    expect(datesOf('Ein Marsch ist für Dienstag geplant.', 'de')).toEqual(['Dienstag = 2021-05-18 ?']);
  });
});

describe('a day of a month', () => {
  it.each([
    ['The pact was signed on September 25, 2016.', ['September 25, 2016 = 2016-09-25']],
    ['The pact was signed on 25 September 2016.', ['25 September 2016 = 2016-09-25']],
    ['The pact was signed on the 25th of September, 2016.', ['25th of September, 2016 = 2016-09-25']],
    ['The file is dated 2019-02-28.', ['2019-02-28 = 2019-02-28']],
    ['It was filmed on 9/17/16.', ['9/17/16 = 2016-09-17 ?']],
    ['It was filmed on 17/9/2016.', ['17/9/2016 = 2016-09-17']],
    ['They met Monday, May 10.', ['Monday, May 10 = 2021-05-10 ?']],
    ['She arrives on June 1.', ['June 1 = 2021-06-01 ?']],
    ['The deal of September 9 has held since, the mayor said.', ['September 9 = 2020-09-09 ?']],
    ['The deal was signed on Sept. 9.', ['Sept. 9 = 2020-09-09 ?']],
    ['The year ends Feb. 28th.', ['Feb. 28th = 2022-02-28 ?']],
    ['He spoke of the Sept. 11 attacks.', ['Sept. 11 = 2001-09-11 ?']],
    ['The shops were full on Black Friday.', ['Black Friday = 2020-11-27 ?']],
    ['By Labor Day, the bridge had opened.', ['Labor Day = 2020-09-07 ?']],
    ['The fair of May 3-5, 2019, ran on.', ['May 3 = 2019-05-03', '2019 = 2019']],
    ['It closed from Sept. 9 to Oct. 3, 2019.', ['Sept. 9 = 2019-09-09', 'Oct. 3, 2019 = 2019-10-03']],
    ['A Harbour rally last Thursday in Ford drew many.', ['last Thursday = 2021-05-06 ?']],
    ['Polls open early on Election Day.', ['Election Day = 2021-11-02 ?']],
  ])('%s', (sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });

  it('is of the right year on both sides of New Year', () => {
    expect(datesOf('It was closed on December 28 and will open on March 3.', 'en', '2021-01-05')).toEqual([
      'December 28 = 2020-12-28 ?',
      'March 3 = 2021-03-03 ?',
    ]);
    expect(datesOf('It will open on Jan. 3.', 'en', '2020-12-29')).toEqual(['Jan. 3 = 2021-01-03 ?']);
  });
});

describe('a month', () => {
  it.each([
    ['The pact was signed in September 2016.', ['September 2016 = 2016-09']],
    ['The pact was signed in April.', ['April = 2021-04 ?']],
    ['The pact held from September to December 2014.', ['September = 2014-09', 'December 2014 = 2014-12']],
    ['In October, Hale and Gomez signed the pact.', ['October = 2020-10 ?']],
    ['Hale said she’ll be “strong” in October.', ['October = 2021-10 ?']],
    ['Prior to May, it was shut.', ['May = 2021-05 ?']],
    ['The pact was signed in May.', ['May = 2021-05 ?']],
    ['October’s rise was small.', ['October = 2020-10 ?']],
    ['Rents rose in June.', ['June = 2020-06 ?']],
    ['Rents will rise in June.', ['June = 2021-06 ?']],
    ['She must win in November.', ['November = 2021-11 ?']],
    ['They will vote for her if she is elected in November.', ['November = 2021-11 ?']],
    ['Since announcing in September, he has been silent.', ['September = 2020-09 ?']],
    ['Sales were higher than in March.', ['March = 2021-03 ?']],
    ['From March through May she was away.', ['March = 2021-03 ?', 'May = 2021-05 ?']],
    ['He spoke after the March vote.', ['March = 2021-03 ?']],
    ['It was agreed last August.', ['last August = 2020-08 ?']],
    ['It was agreed in October of last year.', ['October of last year = 2020-10 ?']],
    ['The plan is due by March of next year.', ['March of next year = 2022-03 ?']],
    [
      'He took office in January 2009 and left in October of that year.',
      ['January 2009 = 2009-01', 'October of that year = 2009-10 ?'],
    ],
  ])('%s', (sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });
});

describe('a year, a decade, a century', () => {
  it.each([
    ['The war has gone on since 2011.', ['2011 = 2011']],
    ['It ran from 1985 to 1991.', ['1985 = 1985', '1991 = 1991']],
    ['They won in 2008 and 2012.', ['2008 = 2008', '2012 = 2012']],
    ['The 2004 and 2008 conventions were calm.', ['2004 = 2004', '2008 = 2008']],
    ['The fatal 2012 fire is remembered.', ['2012 = 2012']],
    ['Her 1990 book sold well.', ['1990 = 1990']],
    ['The film (2015) was long.', ['2015 = 2015']],
    ['The Home Office 2015 report was long.', ['2015 = 2015']],
    ['The Boeing 2014 contract was signed.', ['2014 = 2014']],
    ['The Studio 2010 prize went to Lee.', ['2010 = 2010']],
    ['The Windows 2015 trial was long.', ['2015 = 2015']],
    ['It is the budget of fiscal year 2025.', ['2025 = 2025']],
    ['It was played in the 2012-14 season.', ['2012-14 = 2012/2014']],
    ['It was built in ’08.', ['’08 = 2008 ?']],
    ['It was the music of the 1990s.', ['1990s = 199X']],
    ['It was the music of the ’70s.', ['’70s = 197X ?']],
    ['It is a house of the 19th century.', ['19th century = 18XX']],
    ['It was in 1988, and much has changed since that year.', ['1988 = 1988', 'that year = 1988 ?']],
  ])('%s', (sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });
});

describe('a day or a stretch of time by its distance', () => {
  it.each([
    ['The talks ended yesterday and resume tomorrow.', ['yesterday = 2021-05-11 ?', 'tomorrow = 2021-05-13 ?']],
    ['It rained last night and snows tonight.', ['last night = 2021-05-11 ?', 'tonight = 2021-05-12 ?']],
    ['The mayor resigned, she said today.', ['today = 2021-05-12 ?']],
    ['Three days ago it snowed.', ['Three days ago = 2021-05-09 ?']],
    ['Two weeks ago it snowed.', ['Two weeks ago = 2021-W17 ?']],
    ['It snowed last week.', ['last week = 2021-W18 ?']],
    ['The line opens later this week.', ['this week = 2021-W19 ?']],
    ['The talks collapsed last month.', ['last month = 2021-04 ?']],
    ['The war began two years ago.', ['two years ago = 2019 ?']],
    ['Prices rose this year.', ['this year = 2021 ?']],
    ['They met over the weekend.', ['the weekend = 2021-05-08/2021-05-09 ?']],
    ['They meet this weekend.', ['this weekend = 2021-05-15/2021-05-16 ?']],
    ['It was dry last summer.', ['last summer = 2020-22 ?']],
    ['It was wet in the summer of 2015.', ['summer of 2015 = 2015-22']],
    ['It was cold last winter.', ['last winter = 2020-24 ?']],
    ['They met Monday and dined that night.', ['Monday = 2021-05-10 ?', 'that night = 2021-05-10 ?']],
  ])('%s', (sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });

  it('is a winter that began in the year before', () => {
    expect(datesOf('It is cold this winter.', 'en', '2021-02-01')).toEqual(['this winter = 2020-24 ?']);
  });

  it('is a week of the ISO calendar across New Year', () => {
    expect(datesOf('It snowed last week.', 'en', '2021-01-05')).toEqual(['last week = 2020-W53 ?']);
  });

  it('on a Sunday is the weekend that it belongs to', () => {
    expect(datesOf('They met over the weekend.', 'en', '2021-05-16')).toEqual([
      'the weekend = 2021-05-15/2021-05-16 ?',
    ]);
  });
});

describe('what only looks like a date is left alone', () => {
  it.each([
    'Black Friday sales fell; the Black Friday crowds were smaller.',
    'Bloody Sunday, Super Tuesday and Ash Wednesday were recalled.',
    'Blue Monday was their song, and Taco Tuesday drew crowds.',
    'The Saturday before Easter, he fell; the Monday after the vote, he rose.',
    'The Monday Club met.',
    'It weighs 2010 kg. House Bill 2015 failed.',
    'They may march on the capital.',
    'The march on the capital began.',
    'The March on Washington is remembered.',
    'Theresa May met April Jones, and May said no.',
    'Every Tuesday she reads the Sunday Times.',
    'The games are on Saturday nights.',
    'The shop is shut on Sundays.',
    'She was born on a Monday.',
    'It falls on the first Monday in September.',
    'It falls on the last Monday of each month.',
    'It cost 2000 dollars and 1500 people came.',
    'About 2000 came; 1984 votes were cast.',
    'A poll of 2047 registered voters was released.',
    'The September 11 attack left four dead.',
    'They met on February 30.',
    'They met on 2021-02-30.',
    'It was filmed on 04/10/2016.',
    'On Good Friday the shops were shut.',
    'He runs from 1984 villages.',
    'She read “1984” and saw “Fox News Sunday.”',
    'The campaign feared an October surprise.',
    'It was signed more than 20 years ago.',
    'People recall what was 40 or 50 years ago.',
    'In the past week, and over the last year, it rained.',
    'They are tied in the state today, USA TODAY found.',
    'On “This Week,” she sang for the last 15 years.',
    'Nine hundred and eleven, 9/11, is a number.',
    'He lives at 2001 Oak Street.',
    'That night was calm.',
  ])('%s', (sentence) => {
    expect(datesOf(sentence)).toEqual([]);
  });

  it('in a language without patterns', () => {
    expect(datesOf('El 3 de octubre de 2016.', 'es')).toEqual([]);
  });
});

describe('German', () => {
  it.each([
    ['Der Prozess begann am 12.12.2017.', ['12.12.2017 = 2017-12-12']],
    ['Morgen soll es regnen.', ['Morgen = 2021-05-13 ?']],
    ['Heute Morgen regnete es.', ['Heute Morgen = 2021-05-12 ?']],
    ['Am Morgen regnete es. Morgen für Morgen, Guten Morgen.', []],
    ['Vor zwanzig Jahren brannte das Haus.', ['Vor zwanzig Jahren = 2001 ?']],
    ['Die Straße des 17. Juni ist gesperrt.', []],
    ['Der Rat hat am Montag abgestimmt.', ['Montag = 2021-05-10 ?']],
    ['Der Rat wird am Montag abstimmen.', ['Montag = 2021-05-17 ?']],
    ['Sie sagt, dass der Rat am Montag tagen werde.', ['Montag = 2021-05-17 ?']],
    ['Ihm konnte nicht geholfen werden, am Montag verstarb er.', ['Montag = 2021-05-10 ?']],
    ['Ein Marsch ist für Montag angekündigt.', ['Montag = 2021-05-17 ?']],
    ['Der Rat tagt am Montag, den 7.Juni.', ['Montag, den 7.Juni = 2021-06-07 ?']],
    ['Sie forschte von Januar bis März 2008.', ['Januar = 2008-01', 'März 2008 = 2008-03']],
    ['Sie malt Bilder von 1920*1080 Punkten, steht in der „BILD am Sonntag“.', []],
    ['Am Montag tagt der Rat.', ['Montag = 2021-05-17 ?']],
    ['Sie öffnet am Montag, teilte die Stadt mit.', ['Montag = 2021-05-17 ?']],
    ['Am Montagabend brannte es.', ['Montagabend = 2021-05-10 ?']],
    ['Am vergangenen Freitag hat es gebrannt.', ['vergangenen Freitag = 2021-05-07 ?']],
    ['Sie traf ihn am Montag, dem 3. Mai.', ['Montag, dem 3. Mai = 2021-05-03 ?']],
    ['Der Vertrag wurde am 3. Oktober 2016 geschlossen.', ['3. Oktober 2016 = 2016-10-03']],
    ['Der Vertrag wurde am 3.10.2016 geschlossen.', ['3.10.2016 = 2016-10-03']],
    ['Der Vertrag wurde am 3. April geschlossen.', ['3. April = 2021-04-03 ?']],
    ['Der Vertrag wurde im März geschlossen.', ['März = 2021-03 ?']],
    ['Der Vertrag wurde im März 2016 geschlossen.', ['März 2016 = 2016-03']],
    ['Im vergangenen Monat hat es geregnet.', ['vergangenen Monat = 2021-04 ?']],
    ['Im vergangenen Jahr hat es geregnet.', ['vergangenen Jahr = 2020 ?']],
    ['In der vergangenen Woche hat es geregnet.', ['vergangenen Woche = 2021-W18 ?']],
    ['Der Krieg dauert seit 2011.', ['2011 = 2011']],
    ['2014 wurde sie gewählt.', ['2014 = 2014']],
    ['Gestern hat es geregnet, und morgen schneit es.', ['Gestern = 2021-05-11 ?', 'morgen = 2021-05-13 ?']],
    ['Vor zwei Jahren begann der Krieg.', ['Vor zwei Jahren = 2019 ?']],
    ['Es war die Musik der 1990er Jahre.', ['1990er Jahre = 199X']],
    ['Das Haus ist aus dem 19. Jahrhundert.', ['19. Jahrhundert = 18XX']],
    ['Im Sommer 2015 war es heiß.', ['Sommer 2015 = 2015-22']],
    ['Er war bei Boeing 2014 angestellt.', ['2014 = 2014']],
    ['Am Montag (3. Mai) war sie zu.', ['Montag (3. Mai) = 2021-05-03 ?']],
    ['Seit dem 3.5. war sie zu.', ['3.5. = 2021-05-03 ?']],
    ['Am Montag (3.5.) war sie zu.', ['Montag (3.5.) = 2021-05-03 ?']],
    ['Um 19.30 Uhr am 3.10. begann es.', ['3.10. = 2020-10-03 ?']],
    ['Am gestrigen Dienstag war sie zu.', ['gestrigen Dienstag = 2021-05-11 ?']],
    ['Am morgigen Donnerstag tagt der Rat.', ['morgigen Donnerstag = 2021-05-13 ?']],
    ['Am vergangenen Wochenende hat es gebrannt.', ['vergangenen Wochenende = 2021-05-08/2021-05-09 ?']],
    ['Am kommenden Wochenende ist Markt.', ['kommenden Wochenende = 2021-05-15/2021-05-16 ?']],
    ['Kommenden Dienstag tagt der Rat.', ['Kommenden Dienstag = 2021-05-18 ?']],
    ['Anfang Oktober wurde sie geschlossen.', ['Oktober = 2020-10 ?']],
    ['In der Nacht zum Dienstag brannte es.', ['Dienstag = 2021-05-11 ?']],
    ['Am Tag der Arbeit war Ruhe.', ['Tag der Arbeit = 2021-05-01 ?']],
    ['Am ersten Weihnachtstag war Ruhe.', ['ersten Weihnachtstag = 2020-12-25 ?']],
  ])('%s', (sentence, dates) => {
    expect(datesOf(sentence, 'de')).toEqual(dates);
  });

  it.each([
    'Jeden Dienstag ist Markt.',
    'Der Laden ist sonntags zu.',
    'Es kamen 1984 Dörfer und 2000 Menschen.',
    'Am Morgen war es kalt.',
    'Das war vor mehr als zwanzig Jahren.',
    'August Lehmann kam am 31. Februar.',
    'Der erste Montag im Mai ist frei.',
    'Wie die „Bild am Sonntag“ berichtet, kam sie nicht.',
    'Der Schwarze Freitag war teuer.',
    'Am Dienstag vor einer Woche war sie zu.',
    'Die Version 3.10. ist neu.',
    'Kritik kam von Jan Smit.',
    'Das Bild von August Lehmann hing im Rathaus.',
    'Guten Morgen, sagte er, um 20.15 Uhr.',
    'Er stand am 2.4 Meter hohen Tor.',
  ])('leaves alone: %s', (sentence) => {
    expect(datesOf(sentence, 'de')).toEqual([]);
  });
});

describe('in time that grows with the text', () => {
  const SLOW = [
    'a',
    ' ',
    '\n',
    '1',
    '2016 ',
    '19',
    'in ',
    'Monday ',
    'May ',
    'the last ',
    '“A ',
    '“',
    'Aaaa ',
    'that ',
    'two ',
    'Sept',
    "''",
    '1/',
    ', ',
    'ended ',
    'is ',
    'am ',
    'am 3.',
    'Montag (3.',
    'Bild am ',
    'Dienstag vor ',
    'kommenden ',
    'ersten ',
  ];
  it.each([...DATE_LANGUAGES.keys()].flatMap((lang) => SLOW.map((piece) => [lang, piece] as const)))(
    '%s: a hundred thousand characters of %j',
    (lang, piece) => {
      const language = DATE_LANGUAGES.get(lang);
      const text = long(piece);
      for (const { form } of language?.patterns ?? []) {
        expectFast(() => [...text.matchAll(form)].length);
      }
    },
  );
});
