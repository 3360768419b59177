import * as english from './en-given-names.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Given names of men in German copy; those of English copy stand in the news of both. */
export const MEN: ReadonlySet<string> = new Set([
  ...english.MEN,
  ...list(`
  achim adolf alexander alfons alois andreas anton armin arne arnold artur august axel benedikt bernd bernhard björn bodo
  burkhard carsten christian christoph claus clemens cornelius daniel detlef dieter dietmar dietrich dirk dominik eberhard
  eckart eckhard edmund egon ekkehard emil erhard erich ernst erwin eugen ferdinand florian franz friedrich fritz
  georg gerd gerhard gernot gottfried günter günther guido gustav hans-jürgen hans-peter hartmut harald heiko heiner heinrich heinz helge
  helmut hendrik henning henrik heribert hermann holger horst hubert ingo ingolf jens joachim jochen johann johannes
  jörg josef jürgen jörn julius kai karl-heinz karl-theodor karsten kaspar klaus kilian knut konrad konstantin kurt lars lorenz lothar ludwig
  lukas lutz manfred markus marius mathias matthias max maximilian michael moritz norbert olaf oliver oskar otto
  paul peter philipp rainer ralf reiner reinhard reinhold robert roland rolf rudi rudolf rüdiger sascha sebastian siegfried siegmar sigmar
  sigmund simon stefan steffen sven thilo thomas thorsten tilman tim till tobias torsten udo ulf uli ulrich urs uwe
  valentin viktor volker walter werner wilfried wilhelm willi willy winfried wladimir wolf wolfgang wolfram
  michail dmitri sergej alexej boris nikolai igor juri jean jean-claude jean-pierre nicolas jacques françois pierre
  andré rené pascal robin ronny maik marko mirko mirco marcello dario timo tino heino jannik yannick luka nico niko niklas nils
  niels finn raphael torben thorben tjark hinnerk hauke onno okko enno menno malte mats bengt birger bruno christof egbert eike elmar
  ewald falk frerich fritjof gregor hannes hanno hasso heinz-peter hellmut hermann-josef hinrich ilja iwan jakob joschka jost
  jupp karlheinz klaus-peter lennart leopold levin lennard ludger ole otmar ottmar pirmin quirin rouven ruprecht sönke sepp severin
  stephan swen tankred theodor thies tilo tobi toni ullrich veit vinzenz volkmar waldemar xaver emre cem mehmet ahmet
  murat mustafa hasan hüseyin kemal orhan serdar serkan erkan bülent cemal ömer zoran goran dragan milan miroslav jiri
  vaclav tomasz pawel krzysztof andrzej jaroslaw wojciech zbigniew oleg anatoli jewgeni wolodymyr vitali witali abdullah
  khalid hamid karim samir tarek matteo francesco paolo michel alain philippe narendra rahul
  recep mahmud hosni muammar baschar giorgio silvio romano mario josé luiz hugo evo benjamin ehud ariel ban kofi`),
]);

/** The same for women. */
export const WOMEN: ReadonlySet<string> = new Set([
  ...english.WOMEN,
  ...list(`
  adelheid agnes alexandra andrea angela angelika anja anke anna annalena annegret anneliese annette antje astrid barbara
  bärbel beate bettina birgit brigitte britta brunhilde carola christa christiane christine claudia cornelia dagmar daniela
  doris dorothea edith elfriede elisabeth elke ellen else erika erna eva evelyn franziska frauke friederike gabi gabriela gabriele
  gerda gertrud gisela gitta gudrun hanna hannelore hedwig heide heidemarie heidi heike helga henriette herta
  hildegard ilse ingeborg ingrid inge irene irmgard isolde jana janine johanna judith julia jutta karin karola katharina
  kathrin katja katrin kerstin kirsten kristina lena lieselotte lisa lotte luise magdalena manuela margarete margit margot
  maria marianne marie marina marion marlene marlies martina mathilde mechthild melanie michaela miriam monika nadine
  natascha nicola nicole petra pia rebekka regina regine renate ricarda rita rosemarie ruth sabine sabrina sahra saskia
  sibylle sigrid silke silvia simone sonja stefanie stephanie susanne svenja tanja theresa traudl ulla ulrike ursula ute
  sevim aydan ayşe ayse fatma zeynep elif özlem aylin filiz gülay nazan canan lale gesa nadja meike maike imke femke hilke ilka inka
  liselotte sieglinde gerlinde edeltraud roswitha anette leonie lea juliane jule klara frieda mathilda uschi carina corinna
  karoline carolin inga dörte dorothee grit helene hella hertha hilde ilona isabell jasmin maja malu marita rosi senta steffi
  julija olena oksana ljudmila layla aisha indira
  uta vera verena veronika viola waltraud wiebke yvonne zita yulia tatjana swetlana olga irina natalja benazir condoleezza`),
]);
