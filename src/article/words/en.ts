import { AFFILIATIONS, BODIES } from './en-bodies.ts';
import { FRAGMENTS } from './en-fragments.ts';
import { MEN, WOMEN } from './en-given-names.ts';
import { LINKS } from './en-links.ts';
import { BEINGS, ROLES, TITLE_ROLES } from './en-roles.ts';
import { BASES, CUES, MENTAL, NOUN_CUES, OBJECTIVE, PARTICIPLES } from './en-verbs.ts';
import type { Words } from './words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Verbs behind an apostrophe, with either kind of it: "he’d", "they've". */
const CONTRACTED_HELP = "’d 'd ’ll 'll";
const CONTRACTED = `${CONTRACTED_HELP} ’ve 've ’re 're ’m 'm`;

const PLURAL_TITLES =
  list(`Messrs Sens Reps Govs Drs Profs Senators Representatives Governors Professors Presidents Mayors
  Judges Justices Ministers Generals Congressmen Congresswomen Commissioners Councillors Detectives Officers Doctors`);

/** English news copy, British and American. */
export const english: Words = {
  cues: CUES,
  nounCues: NOUN_CUES,
  participles: PARTICIPLES,
  pastForm: /[a-z]{2}ed$/,
  presentForm: /^[a-z]+s$/,
  participleForm: /^[a-z]{2,}ing$/,
  bases: BASES,
  givenNames: { men: MEN, women: WOMEN },
  denials: set(
    'deny denies denied denying reject rejects rejected rejecting dispute disputes disputed disputing refute refutes refuted refuting',
  ),
  negations: set('never not no nobody none neither nor'),
  refusals: set(
    'deny denies denied denying refuse refuses refused refusing decline declines declined avoid avoided were if',
  ),
  quoting: set('quote quotes quoted quoting cite cites cited citing'),
  collectives: set(
    'police percent authorities prosecutors staff management witnesses lawmakers officials organizers organisers',
  ),
  questions: set('ask asks asked pressed'),
  accordingTo: new Map([['according', [['according', 'to']]]]),
  adverbs: set(`
    also later then though however still again once even just only now already never always often earlier
    recently previously repeatedly publicly privately reportedly quickly simply rightly bluntly flatly further
    first finally meanwhile instead famously angrily quietly reluctantly specifically particularly eventually
    immediately subsequently reportedly similarly apparently both each all
    only perhaps maybe indeed yesterday today tonight tomorrow almost nearly especially allegedly clearly
    has had have was is were are be been being would could will can may might did does do must should
    ${CONTRACTED}`),
  adverbForm:
    /^(?!(?:ally|anomaly|assembly|bully|butterfly|early|elderly|family|friendly|homily|likely|lonely|lovely|monopoly|rally|reply|supply|ugly|unlikely|weekly)$)[a-z]{2,}ly$/,
  conjunctions: set(`and but or so yet that because as while when if although though whether since after before where
    what how why until unless once`),
  subordinators: set('because as while when if although though since after before where until unless once'),
  timely: set('after before since until'),
  weakCues:
    set(`continue continues continued continuing begin begins began beginning go goes went going open opens opened
    opening see sees saw seeing find finds found finding mean means meant meaning feel feels felt feeling put puts putting
    shoot shoots shot shooting list lists listed listing share shares shared sharing name names named naming order orders
    ordered ordering charge charges charged charging offer offers offered offering finish finishes finished finishing
    post posts posted posting read reads reading agree agrees agreed agreeing entitle entitled
    decline declines declined declining paint paints painted painting portray view views viewed sum sums reflect reflects
    credit credits credited thank thanks thanked point points pointed remember remembers remembered remembering attack
    attacks attacked blame speak speaks spoke speaking talk talks talked talking discuss discusses discussed discussing tick ticks ticked ticking rattle rattled rattling lash lashes lashed lashing sounded sounding coach coaches coached coaching invite invites invited inviting states signal signals signaled encourage encourages encouraged order compare compares compared coin coined coining convey conveyed conveying rate rated
    rating seek seeks sought seeking uncover uncovers uncovered uncovering want wants wanted wanting`),
  objective: OBJECTIVE,
  mental: MENTAL,
  companions: set('with'),
  and: 'and',
  coordinators: set('and but then or'),
  passives: set('was were is are am be been being get gets got'),
  helping: set(`would will could did does do ${CONTRACTED_HELP}`),
  contracted: /['’](?:d|ll|ve|re|m)$/i,
  agents: set('by'),
  determiners: set('a an the this that these those some any no every each another its his her their our my your'),
  quantifiers: set('one two three four five six several many most few other others critics both neither another'),
  ones: set('one'),
  groups:
    set(`critics supporters proponents opponents backers allies advocates friends relatives members leaders fans followers
    detractors defenders rivals aides advisers advisors colleagues residents officials people those many some most others
    lawyers attorneys workers voters parents experts analysts families neighbors neighbours men women children`),
  plural: { ending: 's', form: /[^s]s$/u },
  times: set(
    'week weeks month months year years day days night nights morning evening afternoon weekend summer hours minutes time',
  ),
  whoever: set('those some many most others another one anyone everyone someone several few'),
  pluralVerb: null,
  pronouns: new Map([
    ['he', 'man'],
    ['she', 'woman'],
    ['it', 'body'],
    ['they', 'several'],
    ['i', 'several'],
    ['we', 'several'],
  ]),
  latter: new Set(),
  former: new Set(),
  writers: set('i we'),
  possessives: new Map([
    ['his', 'man'],
    ['her', 'woman'],
    ['its', 'body'],
    ['their', 'several'],
  ]),
  objects: new Map([
    ['him', 'man'],
    ['her', 'woman'],
  ]),
  months: set('March April May June August'),
  placing: set('in at near outside inside across'),
  contrast: set('but'),
  motion: set('go goes went going'),
  relatives: set('who whom whose which that'),
  moving:
    set(`prompt prompts prompted prompting lead leads led leading force forces forced forcing cause causes caused causing
    push pushed pushing drove drives driving spurred spurring inspired inspiring moved provoked provoking compelled compelling`),
  spoken:
    set(`discuss discusses discussed discussing talk talks talked talking speak speaks spoke speaking tick ticks ticked ticking rattle rattles rattled rattling
    lash lashes lashed lashing sound sounds sounded sounding`),
  showing: set(
    'hear hears heard hearing recall recalls recalled recalling remember remembers remembered show shows showed showing shown depict depicts depicted catch caught record recorded',
  ),
  indefinites: set('nothing anything everything something what whatever much little anyone anybody'),
  definite: set('the'),
  articles: new Map(),
  inflected: null,
  titleRoles: TITLE_ROLES,
  roles: ROLES,
  beings: BEINGS,
  womanly: null,
  epithets: set(`actor actress author billionaire businessman businesswoman candidate comedian comic contender democrat
    developer entrepreneur executive filmmaker front-runner frontrunner heiress hopeful host lawmaker legend magnate
    mogul musician neurosurgeon newcomer nominee novelist politician republican senator singer star surgeon tycoon veteran
    congressman congresswoman`),
  ageNoun: /^\d+-year-old$/,
  highOffices: set('mayor governor president senator justice judge minister premier chancellor king queen prince pope'),
  past: set('former onetime erstwhile ex'),
  seekers: set('candidate nominee contender hopeful'),
  compounds: false,
  titles: new Map([
    ...list('Mr Sir Lord Baron King Prince Father').map((word) => [word, 'man'] as const),
    ...PLURAL_TITLES.map((word) => [word, 'either'] as const),
    ...list('Mrs Ms Miss Lady Baroness Dame Queen Princess Sister').map((word) => [word, 'woman'] as const),
    ...list(`Dr Prof Professor President Pres Vice Senator Sen Representative Rep Governor Gov Mayor Judge Justice
      General Gen Colonel Col Captain Capt Sergeant Sgt Lieutenant Lt Major Maj Admiral Adm Secretary Minister
      Chancellor Premier Chairman Chairwoman Director Chief Commissioner Ambassador Envoy Bishop Archbishop Pope
      Cardinal Rabbi Imam Reverend Rev Congressman Congresswoman Speaker Sheriff Detective Officer Inspector
      Superintendent Deputy Attorney Special Foreign Prime Former Councillor Speaker`).map(
      (word) => [word, 'either'] as const,
    ),
  ]),
  courtesies: set('Mr Mrs Ms Miss Messrs Sir Lord Lady Baron Baroness Dame Former Special'),
  knightly: set('sir dame'),
  peers: set('lord lady baron baroness'),
  pluralTitles: new Set(PLURAL_TITLES),
  modifiers: set(`former acting deputy senior chief assistant associate top longtime veteran then new prime vice foreign
    defence defense interior finance justice health education state party campaign ministry government police army
    opposition press managing executive general co-`),
  bodies: BODIES,
  affiliations: AFFILIATIONS,
  of: 'of',
  offices: set('office'),
  verbs: set(`${CONTRACTED} is was were are be been has had have will would could can may might must should does did do
    came went made took gave got saw became began keeps left met won lost held set kept put ran led
    ate beat bet blew bought broke brought built cast caught chose cut dealt drew drove fed fell felt fled flew forgot fought found
    grew heard hid hit hung hurt knew laid lay lent lit meant paid quit rang rode rose sang sank sat sent shook shot shrugged
    shut slid sold sought spent split spun stole stood struck stuck swept taught threw told tore understood urged wore wept
    withdrew woke`),
  answers: set('yes no yeah never maybe please sorry thanks hello goodbye'),
  prepositions: set(`in on at during after before amid by with from into over about against under through as when
    while who which that because without within outside inside via upon to until since following toward towards near behind across along around
    beneath beside beyond despite onto among between unlike off`),
  continuations: set('of for and at with from in'),
  nearness: set('to'),
  close: set('close married loyal related known next'),
  suffixes: set('jr. jr sr. sr ii iii iv'),
  particles: set('de del della di da dos du la le van von der den ter ten al el bin ibn ben abu y e st bint'),
  titleSmall: set('a an and as at but by for from in into nor of on or over the to vs with'),
  abbreviations:
    set(`Mr Mrs Ms Messrs Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Col Capt Sgt Lt Maj Adm Rev Hon Pres Jr Sr St Mt Ft
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Inc Corp Co Ltd vs etc Ave Blvd Rd Calif Fla Ill Mass Mich
    Minn Miss Mo Okla Ore Pa Tenn Tex Va Vt Wash Wis Ala Ariz Ark Colo Conn Del Ga Ind Kan Ky La Md Me Mont Neb Nev`),
  commonCapitals: set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December The A An This That These Those It He She They We I You His Her
    Its Their Our In On At By For From With After Before But And Or So Yet As If When While Since Because Although
    Though However Meanwhile Also Then Now Still Both Some Many Most All No Not There Here What Who Why How Where
    Which Whether One Two Three Earlier Later Last Next Under Over About Despite During According Asked Among Neither Either Nor Like Unlike Even Just Only Such Perhaps Maybe Instead Once Until Unless Whereas Rather Yesterday Today Tonight Tomorrow Between Beyond Behind Through Throughout Without Within Against Toward Towards Upon Across`),
  weekdays: set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  early: set('early late last this earlier'),
  ordinals: false,
  carriers: set('in on via'),
  media: set(`statement interview speech letter email e-mail tweet report post message release memo video briefing
    conference address article op-ed editorial blog book column note ruling filing testimony call broadcast`),
  fragments: FRAGMENTS,
  links: LINKS,
  verbSecond: null,
};
