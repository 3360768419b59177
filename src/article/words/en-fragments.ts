import type { Fragments } from './fragment-words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** The words around a fragment in marks, in English. */
export const FRAGMENTS: Fragments = {
  thoughts: set(
    `assumption belief beliefs concern concerns fear fears idea implication impression insinuation lesson lessons notion view views`,
  ),
  moods: set('anxiety hope hopes suspicion suspicions worry worries'),
  among: 'among',
  supposing: set("will would could can may might must should was were is are ’d ’ll ’s 'd 'll 's"),
  sayings: set(`acknowledgment acknowledgement conclusion confession disclosure observation revelation revelations
      accusation accusations admission advice allegation allegations announcement answer appeal argument
      arguments assertion assertions assessment assurance boast call calls chant chants charge charges claim claims
      comment comments commitment complaint complaints contention conviction criticism cries cry demand demands denial
      description endorsement explanation insistence judgment judgement language letter message mantra motto opinion
      pledge praise prediction promise promises proposal question questions quip rebuke refrain reference references rejection
      remark remarks reminder reply request response rhetoric ruling rumors rumours shout shouts slogan speech statement statements
      suggestion suggestions talk taunt taunts testimony threat threats tirade tweet tweets verdict vow vows warning warnings`),
  leads: set('that of for about to on with against as in is was were'),
  cries: set(`slogan slogans chant chants chanting chanted motto mantra cries cry shouts shouting shouted screaming
      yelled yelling scrawled calls refrain line banner banners placard placards sign signs words`),
  accounts: set('words view opinion telling account judgment judgement retelling'),
  aims: set('call calls commitment demand demands pledge promise promises proposal threat threats vow vows'),
  judged: set(`accusation accusations allegation allegations charge charges claim claims comment comments criticism
      language letter proposal remark remarks rhetoric speech statement statements talk testimony threat threats tweet
      tweets`),
  notions:
    set(`idea ideas notion notions concept practice practices policy policies habit habits act acts tactic tactics
      strategy trend tradition custom plan plans decision decisions way vote law rule`),
  answers: set('answer answers reply replies response responses rebuke retort'),
  writings:
    set(`sign banner placard flyer flier leaflet pamphlet poster mailer brochure ad advert advertisement billboard
      headline petition lawsuit complaint caption statement letter message text email e-mail tweet post shirt t-shirt cap hat`),
  asking:
    set(`ask asks asked asking urge urges urged urging tell tells told telling order orders ordered ordering invite
      invites invited inviting encourage encourages encouraged encouraging beg begs begged begging advise advises advised
      advising persuade persuades persuaded persuading want wants wanted wanting expect expects expected expecting implore implores implored imploring press presses pressed pressing instruct instructs
      instructed instructing`),
  demanding: set('ask asks asked asking demand demands demanded demanding request requests requested requesting'),
  grounds: set('for over about'),
  views: set('criticism description portrayal depiction characterization characterisation condemnation praise view'),
  meetings: set('meeting meetings talks summit'),
  measures: set(`count counts measure measures standard standards admission estimate estimates reckoning calculation
      calculations account accounts tally definition`),
  sensing: set('hear hears heard hearing see sees saw seen seeing watch watches watched watching'),
  eliding: set(`want wants wanted prefer prefers preferred say says said answer answers answered reply replies replied
      shout shouts shouted yell yells yelled chant chants chanted`),
  turning: set('and but while'),
  gestures:
    set(`turn turns turned shake shakes shook nod nods nodded shrug shrugs shrugged smile smiles smiled grin grins
      grinned laugh laughs laughed sigh sighs sighed frown frowns frowned point points pointed face faces faced`),
  drawing: set(
    'draw draws drew drawn drawing get gets got win wins won earn earns earned bring brought prompted elicited',
  ),
  worn: set(
    'wear wears wore worn wearing hold holds held holding carry carries carried carrying wave waves waved waving',
  ),
  sources: set('by from'),
  copulas: set('is are was were be became becomes become seems seemed remains remained'),
  topics: set('about of off out for against how why'),
  putting: set('put puts'),
  it: 'it',
  for: 'for',
  to: 'to',
  describing: set(`refer refers referred referring describe describes described describing address addressed addressing
      dismiss dismisses dismissed dismissing deride derides derided deriding mock mocks mocked mocking brand brands branded
      branding portray portrays portrayed portraying characterize characterizes characterized characterizing denounce
      denounces denounced denouncing identify identifies identified identifying decry decries decried cast
      casts casting herald heralds heralded heralding hail hails hailed hailing admire admires admired admiring regard regards
      regarded regarding praise praises praised praising see sees saw seen seeing view views viewed viewing brush brushed
      brushing tout touts touted touting attack attacks attacked attacking condemn condemned condemning frame framed framing
      pitch pitched pitching blast blasted blasting slam slammed slamming point points pointed pointing present presents
      presented presenting position positions positioned positioning posture postured sell sells sold selling style styles
      styled bill bills billed billing tag tags tagged tagging ridicule ridicules ridiculed ridiculing lampoon lampooned
      laud lauds lauded lauding applaud applauded applauding celebrate celebrates celebrated celebrating welcome welcomed
      welcoming defend defends defended defending justify justifies justified justifying reject rejects rejected rejecting
      criticize criticizes criticized criticizing criticise criticised recall recalls recalled remember remembers remembered
      introduce introduced introducing disparage disparaged vilify vilified perceive perceives perceived depict depicts
      depicted depicting paint paints painted painting classify classified interpret interpreted lambast lambasted
      acknowledge acknowledged recast rebrand rebranded`),
  acting: set(`act acts acted acting serve serves served serving work works worked working function functions functioned
      functioning use uses used using treat treats treated treating known double doubles doubled doubling pose poses posed
      posing emerge emerges emerged emerging count counts counted counting qualify qualifies qualified qualifying`),
  as: 'as',
  participle: /en$/,
  such: 'such',
  that: 'that',
  calling: set(
    'call calls called calling dub dubs dubbed dubbing nickname nicknames nicknamed brand brands branded label labels labeled labelled rate rates rated rating',
  ),
  namings: set('called titled entitled named dubbed nicknamed termed labeled labelled known headlined rated'),
  articles: set('a an the'),
  what: set('what which who whom that'),
  named: set('so-called word words term terms phrase nickname pseudonym alias name hashtag'),
  terms: set('term terms phrase phrases'),
  using:
    set(`use uses used using prefer prefers preferred preferring coin coins coined coining adopt adopts adopted adopting
    employ employs employed employing repeat repeats repeated repeating popularize popularized popularised invoke invokes invoked`),
  shunning:
    set(`refrain refrains refrained refraining refuse refuses refused refusing avoid avoids avoided avoiding stop stops stopped decline
    declines declined without against instead if`),
  titled: set(`movie film show series song book novel album documentary podcast anthem program programme musical poem
      painting magazine column sitcom episode drama title memoir bestseller biography autobiography essay play opera ballet
      single hit track ballad video clip exhibition exhibit campaign initiative project tour festival game app blog newsletter
      section chapter sequel comedy thriller soap cartoon sculpture lecture commercial ad course workshop report article`),
};
