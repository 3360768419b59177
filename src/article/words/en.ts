import type { Words } from './words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Regular verbs, of which every form is made by rule. */
const REGULAR = list(`
  acknowledge add admit advise affirm allege announce answer argue ask assert assure blast boast caution
  charge claim comment complain concede conclude confirm contend counter declare demand deny describe
  emphasize emphasise exclaim explain express inform insist joke lament maintain mention mock
  muse note object observe offer opine order pledge plead point praise predict proclaim promise propose quip
  reason recall recount reiterate remark remind repeat reply report respond reveal shout signal
  state stress suggest sum testify threaten urge vow warn whisper wonder criticize criticise accuse
  blame call condemn denounce dismiss dub reject slam welcome clarify tout label`);
/** Irregular verbs: present, past, participle in -ing. */
const IRREGULAR = list(`
  say/says/said/saying tell/tells/told/telling write/writes/wrote/writing tweet/tweets/tweeted/tweeting
  think/thinks/thought/thinking speak/speaks/spoke/speaking read/reads/read/reading
  begin/begins/began/beginning continue/continues/continued/continuing quip/quips/quipped/quipping
  admit/admits/admitted/admitting agree/agrees/agreed/agreeing believe/believes/believed/believing
  cite/cites/cited/citing feel/feels/felt/feeling go/goes/went/going plead/pleads/pleaded/pleading
  post/posts/posted/posting swear/swears/swore/swearing refer/refers/referred/referring
  decry/decries/decried/decrying echo/echoes/echoed/echoing caution/cautions/cautioned/cautioning`);

/** "argue" gives argues, argued, arguing; "deny" gives denies, denied, denying. */
function formsOf(verb: string): { readonly finite: readonly string[]; readonly participle: string } {
  if (verb.includes('/')) {
    const [, present = '', past = '', participle = ''] = verb.split('/');
    return { finite: [present, past], participle };
  }
  if (verb.endsWith('e')) return { finite: [`${verb}s`, `${verb}d`], participle: `${verb.slice(0, -1)}ing` };
  if (/[^aeiou]y$/.test(verb)) {
    return { finite: [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`], participle: `${verb}ing` };
  }
  const present = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb === 'slam' || verb === 'dub') {
    const doubled = verb + verb.at(-1);
    return { finite: [present, `${doubled}ed`], participle: `${doubled}ing` };
  }
  return { finite: [present, `${verb}ed`], participle: `${verb}ing` };
}

const verbs = [...REGULAR, ...IRREGULAR].map(formsOf);

/** English news copy, British and American. */
export const english: Words = {
  cues: new Set(['say', 'tell', 'argue', 'write', ...verbs.flatMap((verb) => verb.finite)]),
  participles: new Set(verbs.map((verb) => verb.participle)),
  accordingTo: [['according', 'to']],
  adverbs: set(`
    also later then though however still again once even just only now already never always often earlier
    recently previously repeatedly publicly privately reportedly quickly simply rightly bluntly flatly further
    first finally meanwhile instead famously angrily quietly reluctantly specifically particularly eventually
    immediately subsequently reportedly similarly apparently both each all
    has had have was is were are be been being would could will can may might did does do must should`),
  conjunctions: set('and but or so yet that because as while when if although though whether since after before where'),
  determiners: set('a an the this that these those some any no every each another its his her their our my your'),
  pronouns: new Map([
    ['he', 'man'],
    ['she', 'woman'],
    ['it', 'body'],
    ['they', 'several'],
    ['i', 'several'],
    ['we', 'several'],
  ]),
  possessives: new Map([
    ['his', 'man'],
    ['her', 'woman'],
    ['its', 'body'],
    ['their', 'several'],
  ]),
  relatives: set('who whom whose which that'),
  roles: new Map([
    ...list(`spokesman chairman congressman businessman councilman king prince duke father husband brother son
      policeman clergyman`).map((word) => [word, 'man'] as const),
    ...list(`spokeswoman chairwoman congresswoman businesswoman councilwoman queen princess duchess mother wife
      sister daughter policewoman actress`).map((word) => [word, 'woman'] as const),
    ...list(`spokesperson chair chairperson minister president premier chancellor secretary senator governor mayor
      judge justice lawyer attorney prosecutor ambassador envoy diplomat official officer chief director manager
      executive leader head commander general colonel captain sergeant detective inspector analyst strategist
      adviser advisor aide economist professor scientist researcher doctor surgeon teacher student author writer
      journalist reporter editor columnist correspondent critic actor singer coach player captain manager owner
      founder commissioner representative lawmaker legislator candidate nominee chaplain bishop archbishop pope
      priest rabbi imam activist organizer organiser farmer resident witness victim neighbour neighbor pollster
      historian rector dean expert specialist engineer pilot driver deputy coordinator co-founder co-chair member partner
      consultant counsel treasurer clerk sheriff trustee veteran speaker whip`).map(
      (word) => [word, 'either'] as const,
    ),
  ]),
  titles: new Map([
    ...list('Mr Sir Lord King Prince Father').map((word) => [word, 'man'] as const),
    ...list('Mrs Ms Miss Lady Dame Queen Princess Sister').map((word) => [word, 'woman'] as const),
    ...list(`Dr Prof Professor President Vice Senator Sen Representative Rep Governor Gov Mayor Judge Justice
      General Gen Colonel Col Captain Capt Sergeant Sgt Lieutenant Lt Major Maj Admiral Adm Secretary Minister
      Chancellor Premier Chairman Chairwoman Director Chief Commissioner Ambassador Envoy Bishop Archbishop Pope
      Cardinal Rabbi Imam Reverend Rev Congressman Congresswoman Speaker Sheriff Detective Officer Inspector
      Superintendent Deputy Attorney Special Foreign Prime Former Councillor Speaker`).map(
      (word) => [word, 'either'] as const,
    ),
  ]),
  modifiers: set(`former acting deputy senior chief assistant associate top longtime veteran then new prime vice foreign
    defence defense interior finance justice health education state party campaign ministry government police army
    opposition press managing executive general co-`),
  bodies: set(`Department Ministry Office Council Committee Commission Court House Senate Congress Parliament Nations
    States Union Agency Bank Group Association Party University College School Institute Center Centre Company Corp
    Inc Times Post News Press Journal Magazine Network Service Bureau Administration Authority Board Club Church
    Foundation Fund Federation Front League Organization Organisation Society Team Coalition Alliance Army Navy
    Guard Force Forces Police Street Avenue Road City County State Island Islands River Lake Sea Ocean Mountain
    Valley North South East West New San Los Las Saint Republic Kingdom Act Bill Treaty Day War Hall Tower Airport
    Hospital Airlines Airport Hotel Park Square Street Security White`),
  offices: set(
    'office campaign spokesman spokeswoman spokesperson lawyer lawyers attorney team ministry department family',
  ),
  verbs: set(`is was were are be been has had have will would could can may might must should does did do
    came went made took gave got saw became began left met won lost held set kept put ran led`),
  prepositions: set(`in on at during after before amid by with from into over about against under through as when
    while who which that because without within outside inside via upon to until since following toward towards`),
  continuations: set('of for and at with from in'),
  particles: set('de del della di da dos du la le van von der den ter ten al el bin ibn ben abu y e st bint'),
  titleSmall: set('a an and as at but by for from in into nor of on or over the to vs with'),
  abbreviations: set(`Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Gen Col Capt Sgt Lt Maj Adm Rev Hon Pres Jr Sr St Mt Ft
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Inc Corp Co Ltd vs etc Ave Blvd Rd Calif Fla Ill Mass Mich
    Minn Miss Mo Okla Ore Pa Tenn Tex Va Vt Wash Wis Ala Ariz Ark Colo Conn Del Ga Ind Kan Ky La Md Me Mont Neb Nev`),
  commonCapitals: set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December The A An This That These Those It He She They We I You His Her
    Its Their Our In On At By For From With After Before But And Or So Yet As If When While Since Because Although
    Though However Meanwhile Also Then Now Still Both Some Many Most All No Not There Here What Who Why How Where
    Which Whether One Two Three Earlier Later Last Next Under Over About Despite During According Asked Among`),
  carriers: set('in on via'),
  media: set(`statement interview speech letter email e-mail tweet report post message release memo video briefing
    conference address article op-ed editorial blog book column note ruling filing testimony call broadcast`),
};
