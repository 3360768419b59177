import type { Words } from './words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What a title calls a person: "sen" is "senator". */
export const TITLE_ROLES: Words['titleRoles'] = new Map([
  ['sir', ['sir']],
  ['dame', ['dame']],
  ...list('lord lady baron baroness').map((rank): readonly [string, readonly string[]] => [rank, [rank]]),
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['senator', 'lawmaker']],
  ['sens', ['senator', 'lawmaker']],
  ['senators', ['senator', 'lawmaker']],
  ['reps', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['govs', ['governor']],
  ['drs', ['doctor']],
  ['profs', ['professor']],
  ['gov', ['governor']],
  ['pres', ['president']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
]);

/** Nouns for what a person is. */
export const ROLES: Words['roles'] = new Map([
  ...list(`spokesman chairman congressman businessman councilman king prince duke father husband brother son
      policeman clergyman waiter widower alderman`).map((word) => [word, 'man'] as const),
  ...list(`spokeswoman chairwoman congresswoman businesswoman councilwoman queen princess duchess mother wife
      sister daughter policewoman actress waitress widow alderwoman`).map((word) => [word, 'woman'] as const),
  ...list(`spokesperson chair chairperson minister president premier chancellor secretary senator governor mayor
      judge justice lawyer attorney prosecutor ambassador envoy diplomat official officer chief director manager
      executive leader head commander general colonel captain sergeant detective inspector analyst strategist
      adviser advisor aide economist professor scientist researcher doctor surgeon teacher student author writer
      journalist reporter editor columnist correspondent critic actor singer coach player owner
      founder commissioner representative lawmaker legislator candidate nominee delegate filmmaker host anchor moderator guest operative organizer broker trader banker developer mogul neurosurgeon cleric soldier marine fighter counsel commentator pollster donor supporter voter boss dissident musician photographer novelist poet playwright publisher blogger rapper comedian comic model architect designer chef nurse physician psychologist biologist physicist chemist negotiator mediator guard agent chaplain bishop archbishop pope
      priest rabbi imam activist organiser farmer resident witness victim neighbour neighbor
      historian rector dean expert specialist engineer pilot driver deputy ceo cfo coo coordinator co-founder co-chair member partner
      consultant counterpart colleague treasurer suspect bartender barista builder electrician plumber mechanic
      fisherman skipper sailor postman cleaner janitor librarian paramedic lifeguard referee umpire jockey
      cyclist runner swimmer wrestler boxer golfer sprinter principal superintendent parent rival teammate striker midfielder
      goalkeeper quarterback shopkeeper landlord opponent successor predecessor tenant homeowner trooper
      defendant plaintiff gunman shooter patient inmate prisoner client clerk sheriff trustee veteran speaker whip`).map(
    (word) => [word, 'either'] as const,
  ),
]);

/** Nouns for somebody of whom they say no more. */
export const BEINGS: Words['beings'] = new Map([
  ...list(`man boy gentleman grandfather uncle nephew boyfriend groom bridegroom stepfather stepson grandson godfather fireman
      salesman cameraman monk lad brother-in-law son-in-law father-in-law ex-husband fiancé`).map(
    (word) => [word, 'man'] as const,
  ),
  ...list(`woman girl lady grandmother aunt niece girlfriend bride stepmother stepdaughter granddaughter godmother
      saleswoman nun midwife sister-in-law daughter-in-law mother-in-law ex-wife fiancée maid`).map(
    (word) => [word, 'woman'] as const,
  ),
  ...list(`assistant visitor bystander passer-by passenger commuter tourist worker employee customer shopper motorist
      fan spectator eyewitness onlooker volunteer rescuer firefighter hunter hiker cousin friend sibling twin
      roommate classmate baker butcher carpenter vendor seller buyer dealer gardener cook vicar pastor preacher
      translator interpreter producer dancer artist painter sculptor collector lecturer pupil child spouse protester
      demonstrator campaigner interviewer questioner caller reader stranger person parishioner worshipper juror docker pensioner
      trainer stylist hairdresser barber cashier receptionist porter guide ranger lumberjack miner shepherd vet`).map(
    (word) => [word, 'either'] as const,
  ),
]);
