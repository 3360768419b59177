const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that show that capitals name a body or a place, no person. */
export const BODIES =
  set(`Department Ministry Office Campaign Government Firm Council Committee Commission Court House Senate Congress Parliament Nations
    States Union Agency Bank Group Association Party University College School Institute Center Centre Company Corp
    Inc Times Post News Press Journal Magazine Network Service Bureau Administration Authority Board Club Church
    Foundation Fund Federation Front League Organization Organisation Society Team Coalition Alliance Army Navy
    Guard Force Forces Police Street Avenue Road City County State Island Islands River Lake Sea Ocean Mountain
    Valley North South East West New San Los Las Saint Republic Kingdom Act Bill Treaty Day War Hall Tower Airport
    Hospital Airlines Airport Hotel Park Square Street Security White`);

/** Capitalised adjectives before a name: of parties and faiths, of countries. */
export const AFFILIATIONS =
  set(`Republican Democrat Democratic Independent Libertarian Green Conservative Liberal Labour Tory American
    British English Scottish Welsh Irish French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Swedish
    Norwegian Danish Finnish Polish Czech Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Chinese Japanese
    Korean Indian Pakistani Iranian Iraqi Syrian Israeli Palestinian Lebanese Jordanian Saudi Egyptian Libyan Moroccan
    Algerian Tunisian Nigerian Kenyan Ethiopian African Canadian Mexican Brazilian Argentine Chilean Colombian
    Venezuelan Cuban Australian European Asian Afghan Philippine Indonesian Malaysian Thai Vietnamese Muslim Catholic
    Christian Jewish Latino Hispanic Texan Californian Floridian Olympic`);
