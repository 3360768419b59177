const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Regular verbs of speech and of passing judgement in words; every form is made by rule. */
const REGULAR = list(`
  accuse acknowledge add address admonish advise affirm allege announce answer applaud argue ask assail assert assess
  assure attack bark beam belittle bemoan berate blame blast blog boast boom brag bristle call castigate caution challenge
  characterize characterise charge chastise cheer chide chuckle claim clarify comment compare complain concede conclude concur condemn
  confess confide confirm congratulate contend continue counsel counter credit criticize criticise crow declare decline
  defend demand denigrate denounce depict deplore deride describe detail disclose dismiss dispute elaborate
  email emphasize emphasise encourage endorse enthuse entitle estimate exclaim exhort explain express finish fret fume
  groan growl grumble gush hail highlight hint howl imply indicate inform insist instruct insult interject interrupt introduce invoke
  jeer jest joke label lambast lambaste lament laud laugh lecture liken list maintain marvel mention mock moan mumble murmur muse
  mutter name nickname note object observe offer opine order outline paint paraphrase plead pledge point portray
  praise predict proclaim promise pronounce propose protest question quip quote rail rant reason reassure recall recite
  recommend recount reflect refute reiterate reject relate remark remember remind remonstrate repeat reply report
  request respond retort reveal ridicule roar savage scoff scold scream share shout shriek sigh signal slam sneer speculate
  state stipulate stress suggest sum summarize surmise taunt tease testify text thank theorize threaten thunder tout trash
  gripe grouse carp bellow hiss whine whimper croak drawl gloat pontificate quibble rebuke sob sputter stammer posit underline
  underscore attest disagree profess relay reminisce reference rule allow fume ponder herald regard hypothesize
  allude assume beseech coach invite order blurt conjecture curse deem disparage equate exult fear fulminate guess hammer harangue heckle hope
  implore impugn inquire intone inveigh malign pillory preach presume rave reaffirm reassert reckon regret reprimand reproach
  restate rhapsodize scorn skewer snarl snort specify spout squawk stutter suspect term discuss tick rattle lash sound upbraid vilify worry
  avow chorus clamor clamour coin commend contradict convey decree disavow espouse excoriate insinuate intimate lampoon
  narrate notify parrot query rate recollect rejoin repudiate revile uncover utter want
  trumpet unveil urge vent venture voice volunteer vow wail warn whisper wonder yell`);

/** Verbs that change otherwise: present, past, participle in -ing. */
const IRREGULAR = list(`
  say/says/said/saying tell/tells/told/telling write/writes/wrote/writing tweet/tweets/tweeted/tweeting
  retweet/retweets/retweeted/retweeting think/thinks/thought/thinking speak/speaks/spoke/speaking read/reads/read/reading
  begin/begins/began/beginning admit/admits/admitted/admitting agree/agrees/agreed/agreeing
  believe/believes/believed/believing cite/cites/cited/citing feel/feels/felt/feeling go/goes/went/going
  post/posts/posted/posting swear/swears/swore/swearing refer/refers/referred/referring decry/decries/decried/decrying
  echo/echoes/echoed/echoing rip/rips/ripped/ripping knock/knocks/knocked/knocking shoot/shoots/shot/shooting
  dub/dubs/dubbed/dubbing slam/slams/slammed/slamming snap/snaps/snapped/snapping put/puts/put/putting
  chant/chants/chanted/chanting open/opens/opened/opening joke/jokes/joked/joking
  cry/cries/cried/crying deny/denies/denied/denying reply/replies/replied/replying testify/testifies/testified/testifying
  clarify/clarifies/clarified/clarifying see/sees/saw/seeing find/finds/found/finding mean/means/meant/meaning
  tout/touts/touted/touting brag/brags/bragged/bragging quip/quips/quipped/quipping chat/chats/chatted/chatting
  extol/extols/extolled/extolling rebut/rebuts/rebutted/rebutting talk/talks/talked/talking
  aver/avers/averred/averring seek/seeks/sought/seeking
  sum/sums/summed/summing hint/hints/hinted/hinting rap/raps/rapped/rapping`);

interface Forms {
  readonly base: string;
  readonly finite: readonly string[];
  readonly participle: string;
}

/** "argue" gives argues, argued, arguing; "imply" gives implies, implied, implying. */
function formsOf(verb: string): Forms {
  if (verb.includes('/')) {
    const [base = '', present = '', past = '', participle = ''] = verb.split('/');
    return { base, finite: [present, past], participle };
  }
  if (verb.endsWith('e'))
    return { base: verb, finite: [`${verb}s`, `${verb}d`], participle: `${verb.slice(0, -1)}ing` };
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return { base: verb, finite: [`${stem}ies`, `${stem}ied`], participle: `${verb}ing` };
  }
  const present = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return { base: verb, finite: [present, `${verb}ed`], participle: `${verb}ing` };
}

const forms = [...new Set([...REGULAR, ...IRREGULAR])].map(formsOf);

/** Forms that are nouns far more often: "the orders", "22 emails". */
const NOUNS = new Set(
  list(`emails orders lists shares names posts views points attacks charges credits texts shoots comments questions labels
    details estimates voices volunteers ventures lectures hints jests insults quotes protests puts sums outlines
    paints signals screams shouts cheers howls offers brands opens finds means feels chats raps counsels objects notices remarks gripes rebukes fears guesses hopes hammers regrets terms worries suspects talks curses ticks lashes sounds rattles references rules regards allows allowed coins conveys parrots queries rates wants`),
);

/** Verbs that pass judgement on an object, or that take a person before what is said. */
const OBJECT = new Set(
  list(`accuse admonish applaud assail attack bash belittle bemoan berate blame blast call castigate challenge
    characterize characterise charge chastise chide condemn congratulate criticize criticise decry defend denigrate denounce
    depict deem deplore deride describe dismiss disparage dispute dub endorse hail hammer herald highlight impugn invite coach order insult invoke label lambast lambaste laud
    liken malign list mention mock name nickname outline paint portray praise reference refer refute regard reject rip ridicule savage scold see share skewer slam
    tell term thank tout trash upbraid vilify unveil coin commend excoriate lampoon rate repudiate revile seek uncover want`),
);
const THOUGHT = new Set(
  list('think believe feel find agree assume fear guess hope presume reckon seek suspect want worry'),
);
const formsIn = (verbs: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    forms
      .filter(({ base }) => verbs.has(base))
      .flatMap(({ base, finite, participle }) => [base, ...finite, participle]),
  );

/** "called", "accusing". */
export const OBJECTIVE: ReadonlySet<string> = formsIn(OBJECT);
/** "believes", "thinking". */
export const MENTAL: ReadonlySet<string> = formsIn(THOUGHT);
/** "said", "says". */
export const CUES: ReadonlySet<string> = new Set(
  forms.flatMap(({ finite }) => finite).filter((form) => !NOUNS.has(form)),
);
/** "estimates". */
export const NOUN_CUES: ReadonlySet<string> = new Set(
  forms.flatMap(({ finite }) => finite).filter((form) => NOUNS.has(form)),
);
/** Participles that are adjectives or nouns far more often: "a challenging day", "the shooting". */
const ADJECTIVES = new Set(list('challenging insulting shooting'));
/** "saying". */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  forms.map(({ participle }) => participle).filter((form) => !ADJECTIVES.has(form)),
);
/** "say", as in "went on to say" and "they say". */
export const BASES: ReadonlySet<string> = new Set(forms.map(({ base }) => base));
