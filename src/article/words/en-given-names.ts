const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names that English copy uses for men only or nearly so; a name that may be either is in neither list. */
export const MEN: ReadonlySet<string> = set(`
  aaron abdul abe abraham adam adolfo adrian ahmed al alan albert alec alejandro alexander alexei alfred ali allen
  alonzo amir amos andre andrew andy angus anthony anton antonio archie armando arnold arthur arturo asa barack barry
  bart bashar basil ben benito benjamin bennett bernard bernie bert bill billy bob bobby boris boyd brad braden
  bradley brady brandon brendan brent bret brett brian bruce bryan bryce byron caleb calvin carl carlos carlton cecil
  cesar chad charles charlie chester chet chip chris christopher chuck clarence claude clay clayton cliff clifford
  clint clyde cody colin connor conor corey cory craig curtis cyrus damian damon dan daniel dante darrell darren
  darryl dave david dean dennis denny derek derrick desmond devin dexter dick diego dimitri dirk dmitri dmitry dominic
  don donald donnie doug douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward
  edwin eli elias elijah elliot elliott elmer emanuel emilio emmanuel emmett enrique eric erik ernest ernesto ernie
  esteban ethan eugene evan everett ezra fabian federico felipe felix fernando fidel floyd forrest francis francois
  françois frank frankie franklin fred frederick fritz gabriel garrett garry garth gary gaston gavin gene geoff
  geoffrey george gerald gerard gerardo gilbert gilberto gino giovanni giuseppe glen glenn gonzalo gordon graham greg
  gregg gregory grover guillermo gus gustavo guy hal hank hans harlan harold harrison harry harvey hassan heath hector
  henrik henry herb herbert herman horace howard hubert hugh hugo humberto ian ibrahim ignacio igor ira irving irwin
  isaac isaiah ismael ivan jack jacob jacques jaime jake jamal james jan jared jarrett jason jasper javier jay jeb jed
  jeff jeffrey jeremiah jeremy jermaine jerome jerry jesse jim jimmy joachim joaquin joe joel joey john johnny jon
  jonas jonathan jorge jose joseph josé josh joshua juan jules julian julio julius justin jürgen kareem karl keith
  kelvin ken kenneth kenny kent kevin kirk konrad kurt kyle lamar larry lars lawrence lee leland leo leon leonard
  leonardo leroy lester lewis liam lionel lloyd lorenzo lou louie louis lowell luca lucas luigi luis luke luther lyle
  lyndon malcolm malik manuel marc marcel marcelo marco marcus mariano mario mark marlon martin marty marvin mateo
  mathew matt matthew matthias maurice mauricio max melvin michael mickey miguel mike mikhail milo milton mitch
  mitchell mitt mohamed mohammad mohammed moises monte monty morris moses muhammad murray myron nate nathan nathaniel
  ned neil nelson nestor newt nicholas nick nicolas nigel nikolai noah norman olaf oliver omar orrin orville osama
  oscar otto owen pablo patrick paul pavel pedro percy perry pete peter petr phil philip phillip pierre piotr preston
  quentin quincy rafael rahm ralph ramiro ramon rand randall raul ray raymond reggie reginald reince rex ricardo
  richard rick rob robby robert roberto rocky rod roderick rodney rodrigo rogelio roger roland rolando rolf roman ron
  ronald ronnie rory roscoe ross roy ruben rubén rudy rufus rupert russell rusty ryan salman salvador salvatore sam
  sammy samuel saul scott sean sebastian sergei sergey sergio seth shane shaun sidney silas silvio simon sonny spencer
  stan stanley stefan stefano stephen steve steven stewart stuart sven sylvester tad tariq ted terrance terrell
  terrence thad thaddeus theo theodore thomas tim timothy tito tobias toby todd tom tomas tomás tommy tony travis
  trent trevor tristan troy tyler tyrone vern vernon vic vicente victor vince vincent virgil vito vladimir wade
  wallace walt walter warren wayne wendell werner wesley wilbur wilfred will willard william willie winston woody
  wyatt xavier yuri yusuf zach zachary zack zane`);

/** The same for women. */
export const WOMEN: ReadonlySet<string> = set(`
  abigail adela adele adriana agatha agnes aileen alana alexa alexandra alice alicia alina alisa alison alma althea
  alyssa amalia amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann anna
  annabel annabelle anne annette annie antonia april ariana arlene ashley astrid audrey ava barbara beatrice becky
  belinda bernadette bernice beth bethany betsy bettina betty beverly bianca birgit blanca bonnie brandi brenda
  brianna bridget brigitte britney brittany camille candace candice carla carly carmen carol carole caroline carolyn
  carrie cassandra cassie catherine cathy cecelia cecile cecilia celeste celia charlene charlotte chelsea cheryl chloe
  christa christina christine cindy claire clara clarissa claudette claudia colleen connie constance consuelo cora
  corinne courtney crystal cynthia daisy daniela danielle daphne darlene dawn deanna debbie debora deborah debra
  deirdre delia denise desiree diana diane dianna dianne dina dolly dolores donna dora doreen doris dorothea dorothy
  edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsa elsie elvira emilia
  emily emma erica erika erin esther ethel eunice eva evangeline evelyn fatima faye felicia felicity fiona flora
  florence fran frances francesca francine freda frida gabriela gabriella gabrielle gail gayle genevieve georgina
  geraldine gertrude gigi gillian gina ginny giovanna giselle gladys glenda gloria grace greta gretchen guadalupe gwen
  gwendolyn hannah harriet hattie hazel heather heidi helen helena henrietta hilda hillary holly huma ida ilana ilse
  imelda imogen ines inez inge ingrid irene iris irma isabel isabella isabelle ivana ivanka jackie jacqueline
  jacquelyn jana jane janelle janet janette janice janine janis jasmine jeanette jeanne jeannette jeannie jenna
  jennifer jenny jessica jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna josefina josephine joy
  joyce juana juanita judith judy julia julianne julie juliet juliette june justine karen karin karina karla kate
  katharina katharine katherine kathie kathleen kathryn kathy katie katja katrina katy kayla keisha kellie kelly
  kellyanne kerri kimberly kirsten kristen kristi kristin kristina kristy krystal lana lara larisa latoya laura lauren
  leah leila lena leonora leslie leticia lidia lila liliana lillian lilly lily linda lisa liz lois lola lorena loretta
  lori lorna lorraine louisa louise lucia lucille lucinda lucy luisa luz lydia lynda lynette lynn lynne mabel
  madeleine madison magdalena maggie malia mallory mandy manuela mara marcia margaret margarita margo margot margret
  marguerite maria marian mariana marianne marie marilyn marina marion marisa marisol marissa marjorie marlene marta
  martha martina mary matilda maude maureen mavis maxine maya meg megan meghan megyn melania melanie melinda melissa
  mercedes meredith mia michaela michelle mildred mimi mindy minnie miranda miriam moira molly mona monica monique
  muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nikki nina noelle noemi nora
  noreen norma octavia olga olivia ophelia paige paloma pam pamela patrice patricia patti patty paula paulette pauline
  peggy penelope petra phoebe phyllis polly portia priscilla rachael rachel ramona raquel reba rebecca regina renee
  renée rhonda rita roberta rochelle rosa rosalie rosalind rosanna rosanne rosario rose roseanne rosemarie rosemary
  rosie roxana roxanne ruby ruth sabine sabrina sadie sally salma samantha sandra sara sarah selena selma serena shari
  sharon shauna sheila shelly sherry sheryl shirley sigrid silvia simone siobhan sofia sonia sonja sonya sophia sophie
  soraya stacy stefanie stella stephanie sue susan susana susanna susannah susanne susie suzanne svetlana sybil sylvia
  tabitha tamar tamara tammy tania tanya tara tasha tatiana teresa teri terri thea thelma theresa tiffany tina tonya
  tracy trish trisha trudy ursula valentina valerie vanessa velma vera verna veronica vicki vickie vicky victoria
  viola violet virginia vivian vivien vivienne wanda wendy wilhelmina wilma winifred winona yasmin yasmine yolanda
  yvette yvonne zelda zoe`);
