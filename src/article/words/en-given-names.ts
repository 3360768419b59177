const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names that English copy uses for men only or nearly so; a name that may be either is in neither list. */
export const MEN: ReadonlySet<string> = set(`
  aaron abdul abraham adam ahmed al alan albert alejandro alexander alfred ali allen alonzo andre andrew andy anthony
  antonio arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan
  brett brian bruce bryan carl carlos cesar chad charles charlie chris christopher chuck clarence clint colin corey craig
  curtis dan daniel darren dave david dean dennis derek dick dmitry don donald doug douglas drew dwight earl ed eddie
  edward edwin elijah enrique eric erik ernest ernesto ethan eugene evan felix fernando francis francois françois frank franklin fred
  frederick gabriel gary gavin gene geoffrey george gerald gerard gilbert giovanni glenn gordon graham greg gregory guy
  hans harold harry harvey hector henry herbert herman howard hugh hugo ian ibrahim igor ira isaac ivan jack jacob jacques jake
  james jan jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon
  jonathan jorge jose josé joseph josh joshua juan julian justin karl keith ken kenneth kevin kirk kurt kyle larry lars lawrence lee
  leo leon leonard lester lewis liam louis lucas luis luke malcolm manuel marc marcel marco marcus mario mark martin marvin matt
  matthew maurice max michael miguel mike mikhail mitch mitt mohamed mohammed muhammad nathan neil newt nicholas nick nicolas nigel
  noah norman oliver omar oscar otto pablo patrick paul pedro peter phil philip phillip pierre rafael ralph ramon rand randall
  raul ray raymond reince ricardo richard rick robby robert roberto rodney roger roland roman ron ronald ross roy rudy russell ryan
  salman sam samuel scott sean sebastian sergei sergey seth sidney simon spencer stanley stefan stephen steve steven
  stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler victor vincent vladimir
  wade walter warren wayne wesley will william xavier zachary`);

/** The same for women. */
export const WOMEN: ReadonlySet<string> = set(`
  abigail adele agnes alexandra alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne
  annette annie april ariana ashley audrey barbara beatrice becky belinda beth bethany betsy betty beverly bonnie brenda
  brianna bridget brittany camille carla carly carmen carol caroline carolyn catherine cathy cecile cecilia charlotte chelsea
  cheryl christina christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy danielle dawn debbie
  deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth
  ella ellen emily emma erica erika erin esther ethel eva evelyn felicia fiona florence frances gabriela gail genevieve gina
  gladys glenda gloria grace greta gwen hannah harriet heather heidi helen helena hillary holly huma ida ingrid irene iris
  irma isabel isabella ivanka jackie jacqueline jane janet janice jasmine jeanne jenna jennifer jenny jessica jill joan
  joanna jocelyn josephine joy joyce juanita judith judy julia julie june karen kate katherine kathleen kathryn kathy
  katie katrina kayla kellyanne kelly kimberly kirsten kristen kristin laura lauren leah lena leslie lillian lily linda lisa
  liz lois loretta lori lorraine louise lucia lucy lydia lynn mabel madeleine madison maggie marcia margaret maria mariana marie
  marilyn marina marion marjorie martha mary maureen maxine megan meghan megyn melania melanie melinda melissa mercedes michelle
  mildred miriam molly monica nancy naomi natalie nicole nina nora norma olga olivia paige pamela patricia patty paula
  pauline peggy penelope phyllis priscilla rachel ramona rebecca renee renée rhonda rita roberta rosa rose rosemary roxanne ruth
  sabrina sally samantha sandra sara sarah sharon sheila shelly sherry shirley silvia sofia sonia sophia sophie stacy
  stella stephanie sue susan susana suzanne sylvia tamara tanya tara teresa theresa tiffany tina tracy ursula valerie
  vanessa vera veronica victoria viola violet virginia vivian wanda wendy wilma yolanda yvonne zoe`);
