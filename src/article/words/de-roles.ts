import type { Words } from './words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns for a man, which name a woman with "-in": "Sprecher", "Sprecherin". Compounds end in them. */
const EITHER_FORM = list(`sprecher minister präsident kanzler vorsitzer direktor leiter geschäftsführer trainer spieler
  sekretär senator bürgermeister  manager politiker richter anwalt staatsanwalt rechtsanwalt professor forscher wissenschaftler
  autor schriftsteller journalist redakteur moderator reporter kritiker schauspieler sänger musiker künstler regisseur
  kommissar berater vertreter botschafter diplomat gesandter  inspekteur offizier soldat polizist ermittler beamter
  kandidat bewerber gegner anhänger aktivist demonstrant student schüler lehrer rektor dekan arzt mediziner chirurg psychologe
  biologe physiker chemiker historiker ökonom analyst experte fachmann  unternehmer gründer inhaber besitzer
  eigentümer betreiber züchter  landwirt pilot kapitän fahrer astronaut augenzeuge zeuge nachbar bewohner
  anwohner einwohner bürger gouverneur premier premierminister oberbürgermeister landrat intendant chefredakteur kurator
  pfarrer priester rabbiner kardinal theologe      diktator rebell kommandeur
  verteidiger kläger verfasser entwickler techniker ingenieur architekt designer verkäufer koordinator organisator veranstalter
  beobachter meteorologe geologe seismologe forstwirt tierarzt   abgesandter chef  torwart stürmer
   weltmeister sieger gewinner verlierer teilnehmer mitarbeiter kollege partner  ombudsmann gewerkschafter funktionär
  repräsentant delegierter gastgeber veteran rapper komponist dirigent rezensent fotograf kameramann informatiker programmierer politologe soziologe philosoph psychiater virologe
  epidemiologe astronom apotheker pfleger dozent erzieher notar gutachter feuerwehrmann brandmeister führer handwerker
  investor gastronom hotelier banker dezernent referent coach torhüter initiator vermieter mieter patient täter assistent
  landeshauptmann bezirkshauptmann sprinter läufer schwimmer boxer fußballer pastor imam stadtrat gemeinderat betriebsrat
  nationalrat regierungsrat lokführer
  konkurrent kämpfer verleger herausgeber kommentator komiker`);

/** Nouns that are the same for both, or tell by their article only. */
const EITHER =
  list(`vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter abgeordneten mitglied beauftragte beauftragter beauftragten
  angehörige angehöriger überlebende überlebender angestellte angestellter beamte gesandte bevollmächtigte vorstand
  obmann opfer spitzenkandidat angeklagte angeklagter angeklagten verdächtige verdächtiger verdächtigen beschuldigte
  beschuldigter beschuldigten verurteilte verurteilter verurteilten verstorbene verstorbener verstorbenen getötete
  getöteter getöteten verletzte verletzter verletzten jugendliche delegierte betroffene oppositionelle gesandten`);

/** Most add "-in": "Sprecherin", "Kollegin". */
const feminine = (role: string): string =>
  role.endsWith('mann')
    ? `${role.slice(0, -4)}frau`
    : role.endsWith('anwalt')
      ? `${role.slice(0, -4)}wältin`
      : role.endsWith('arzt')
        ? `${role.slice(0, -4)}ärztin`
        : role.endsWith('rat')
          ? `${role.slice(0, -3)}rätin`
          : `${role.replace(/e$/, '')}in`;

export const ROLES: ReadonlyMap<string, 'man' | 'woman' | 'either'> = new Map([
  ...EITHER.map((role) => [role, 'either'] as const),
  ...EITHER_FORM.map((role) => [role, 'man'] as const),
  ...EITHER_FORM.flatMap((role) => [role.replace(/e?$/, 'en'), `${role}s`]).map((role) => [role, 'man'] as const),
  ...EITHER_FORM.map((role) => [feminine(role), 'woman'] as const),
  ...list('mutter tochter schwester ehefrau witwe königin nonne hebamme bischöfin').map(
    (role) => [role, 'woman'] as const,
  ),
  ...list('vater bruder ehemann witwer').map((role) => [role, 'man'] as const),
]);

/** Nouns for somebody of whom they say no more. */
export const BEINGS: Words['beings'] = new Map([
  ...list(`mann junge bub herr onkel neffe opa großvater enkel schwager schwiegersohn schwiegervater freund sohn papa
      besucher zuschauer kunde käufer passant helfer retter sanitäter händler arbeiter bäcker fischer jäger wanderer
      passagier reisender rentner bauer gärtner koch kellner wirt wächter fußgänger radfahrer feuerwehrmann gast
      fan maler bildhauer tänzer sammler spaziergänger angler hausmeister tourist zeitzeuge`).map(
    (word) => [word, 'man'] as const,
  ),
  ...list(`frau mädchen dame tante nichte oma großmutter enkelin schwägerin schwiegertochter schwiegermutter freundin
      mama witwe krankenschwester`).map((word) => [word, 'woman'] as const),
  ...list('kind baby jugendlicher reisende person').map((word) => [word, 'either'] as const),
]);
