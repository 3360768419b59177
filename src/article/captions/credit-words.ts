/** What picture credits are made of. Data only: a further agency or label is a further word in a list. */

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** News agencies that sell words as well as pictures: alone, their name may just as well sign a story. */
export const WIRES: readonly string[] = list(`
  AP, AFP, Reuters, EPA, EPA-EFE, EFE, PA, AAP, UPI, dpa, ANSA, APA, PTI, ANI, Xinhua, TASS, Sputnik, Kyodo, Yonhap,
  Bloomberg, Anadolu, Belga, Keystone, MTI, CTK, ČTK, PAP, NTB, TT, Ritzau, CP, TNS, CNS, Rex, RIA Novosti, Interfax, Jiji,
  Keystone-SDA, SDA, dapd, dpa-infocom, dpa-tmn, dpa-Zentralbild, ATS, Lusa, Antara, Bernama, Notimex, Europa Press, AKP, ZUMA, DPA, EPD, KNA, SID, Reuters Pictures`);

/** Their full names. A line that has nothing else signs the story; with a photographer it is a credit. */
export const WIRES_IN_FULL: readonly string[] = list(`
  Associated Press, The Associated Press, Agence France-Presse, Agence France Presse, Thomson Reuters, Press Association,
  Canadian Press, The Canadian Press, European Pressphoto Agency, Anadolu Agency, Kyodo News, Bloomberg News,
  Xinhua News Agency, Yonhap News Agency, Deutsche Presse-Agentur, Agencia EFE, Australian Associated Press`);

/** Picture libraries and desks: whatever bears their name is a picture. */
export const DESKS: readonly string[] = list(`
  Getty Images, Getty, Getty Image, GettyImages, Shutterstock, Shutterstock.com, iStock, iStockphoto, Thinkstock, Alamy,
  Alamy Stock Photo, Corbis, Rex Features, Rex/Shutterstock, WENN, Zuma Press, ZUMAPRESS.com, SIPA, Sipa USA,
  Sipa Press, WireImage, FilmMagic, NurPhoto, AFP Forum, PA Wire, PA Images, PA Archive, Press Association Images,
  EMPICS, Action Images, USA Today Sports, Imagn, Imagn Images, Icon Sportswire, Invision, LightRocket, Gamma-Rapho,
  Hulton Archive, Keystone-France, SOPA Images, Pacific Press, MediaPunch, PictureGroup, Splash News, Backgrid, Landov,
  Magnum Photos, laif, imago, imago images, picture alliance, picture-alliance, ullstein bild,
  akg-images, Bridgeman Images, Everett Collection, Photofest, Science Photo Library, LaPresse, Abaca, Abacapress,
  MAXPPP, Hans Lucas, Bestimage, Lehtikuva, Scanpix, Ritzau Scanpix, Cuartoscuro, AdobeStock, Adobe Stock, Fotolia,
  Pixabay, Pexels, Unsplash, Depositphotos, Dreamstime, Bigstock, 123RF, ChinaFotoPress, Hindustan Times via Getty Images,
  Wikimedia Commons, Wikimedia, Creative Commons, Flickr Creative Commons, Barcroft Media, SWNS, Solent News,
  Tribune News Service, European Press Agency, Photoshot, Reuters Connect, EyeEm, Stocksy, Agencia Uno, Photo12, BERNAMApic`);

/** Houses that are named beside a photographer, and that alone are only words. */
export const HOUSES: readonly string[] = list(`
  Flickr, Instagram, Facebook, Twitter, YouTube, Google, NASA, ESA, NOAA, Netflix, HBO, Disney, Staff, File, BBC, CNN,
  NBC, CBS, ABC, NPR, JPL-Caltech, JPL, SwRI, MSSS, ESO, STScI, Handout, Pool, Redux, Polaris, Panos, Caters, SPL, ddp`);

/** The nouns of a label that names a picture, in English, German, French and Spanish. */
export const PICTURES: readonly string[] = list(`
  photo, photos, photograph, photographs, pic, pics, picture, pictures, image, images, illustration, illustrations, graphic,
  graphics, animation, screenshot, screengrab, foto, fotos, bild, bilder, archivfoto, archivbild, symbolfoto, symbolbild,
  titelbild, grafik, photographie, photographies, dessin, infographie, fotografía, fotografías, fotografia, imagen,
  imágenes, immagine, imagem, fotomontage, fotocollage, luftbild, video still, photographed`);

/** The nouns of a label that says that a credit comes: they want no picture beside them. */
export const CREDITS: readonly string[] = list(`
  credit, credits, photographer, photographers, crédit, crédits, crédit photo, crédits photo, crédit photos, photographe,
  crédito, créditos, fotógrafo, fotógrafa, fotograf, fotografin, bildquelle, bildnachweis, bildrechte, fotoquelle,
  copyright, cortesía, avec l'aimable autorisation, repro, reproduktion, aufnahme, luftaufnahme, karte, zeichnung, montage,
  collage, infografik, fotocredit, fotonachweis, file, capture d'écran, infografía, captura, captura de pantalla, bildnachweise`);

/** Labels that also name where words and figures come from. */
export const SOURCES: readonly string[] = list('source, quelle, fuente');

/** What may stand between a picture's noun and its mark: "Photo illustration by", "Image credit:". */
export const KINDS: readonly string[] = list(
  `credit, credits, courtesy, copyright, copyrights, source, illustration, composite, montage, d'archives, d’archives,
  d'archive, d’archive, d'illustration, d’illustration, de archivo, de prensa`,
);

/** What follows a picture's noun instead of a colon. */
export const LINKS: readonly string[] = list(`
  by, via, courtesy of, courtesy, provided by, supplied by, submitted by, contributed by, taken by, from, adapted from,
  copyright, ©, de, par, von, por, cortesía de, di`);

/** Labels that may stand right before a name, without a mark between them. */
export const UNMARKED: readonly string[] = list(
  'credit, photo, foto, crédit, courtesy, handout, copyright, image copyright',
);

/** Credits without a name, which say only where the picture lay: `AP file photo` has an agency before one. */
export const NAMELESS: readonly string[] = list(`
  handout, handout photo, handout pic, file pic, file photo, file picture, file image, file photograph, archive photo, archive image,
  submitted photo, contributed photo, courtesy photo, provided photo, supplied photo, stock photo, stock image,
  staff photo, pool photo, photo submitted, photo provided, photo supplied, photo contributed, photo d'archives,
  photo d’archives, photo dr, foto de archivo, imagen de archivo, archivfoto, archivbild, symbolbild, symbolfoto`);

/** Those that are words of every day too. */
export const NAMELESS_WEAK: readonly string[] = list(`
  file, archive, archives, archiv, archivo, supplied, contributed, provided, submitted, courtesy, cortesía`);

/** Words whose point ends no sentence. */
export const ABBREVIATIONS: readonly string[] = list(`
  Sgt, Capt, Lt, Cpl, Col, Gen, Maj, Spc, Pfc, Cmdr, Adm, Dr, Jr, Sr, St, Mr, Mrs, Ms, Inc, Corp, Co, Ltd, No, Prof, Sen,
  Rep, Gov, Rev, Mt, Ft, vs, Jan, Feb, Aug, Sept, Oct, Nov, Dec, Calif, Fla, Mass, Pa, Va, Ill, Mich, Tenn, Conn, Wash,
  Ariz, Ala, Ark, Colo, Del, Ga, Ind, Kan, Ky, La, Md, Minn, Miss, Mo, Mont, Neb, Nev, Okla, Ore, Tex, Vt, Wis, Wyo`);

/** Small words inside names and between them, and what a credit says of the place in a picture. */
export const SMALL: ReadonlySet<string> = new Set(
  list(`
  de, la, le, du, des, da, di, do, dos, del, della, den, der, van, von, vom, zu, ter, bin, bint, al, el, ul, ibn, y, e, et,
  und, and, of, for, the, für, pour, para, by, via, with, left, right, top, bottom, center, centre, inset, above, below,
  file, pool, handout, released, archive, out, links, rechts, oben, unten, photo, photos, image, images, pictures, foto,
  dpa, afp, picture, alliance, imago, gettyimages, laif, to, photographer, contributor, stringer, freelancer, from, domain`),
);

/** What the names of papers end in. */
export const PAPERS: readonly string[] = list(`
  Times, Post, News, Tribune, Star, Herald, Gazette, Journal, Globe, Observer, Register, Chronicle, Record, Dispatch, Bulletin,
  Sentinel, Telegram, Telegraph, Examiner, Courier, Argus, Echo, Advertiser, Republic, Inquirer, Democrat, Pioneer, Press`);

/** Words in the names of houses: a part that has one is no photographer. */
export const HOUSE_WORDS: ReadonlySet<string> = new Set(
  list(`
  images, image, photo, photos, library, times, post, news, agency, press, archive, archives, media, commons, pictures,
  corporation, corp, inc, ltd, plc, llc, university, college, museum, department, herald, tribune, star, globe, gazette, guard, force,
  navy, army, house, journal, observer, register, sun, daily, magazine, group, studios, studio, productions, entertainment,
  television, tv, radio, network, international, institute, foundation, association, society, council, ministry, police,
  office, county, city, national, company, co, records, films, film, sports, telegram, star-telegram, chronicle, record,
  dispatch, bulletin, sentinel, wire, staff, handout, pool, file, zeitung, verlag, verein, zoo, gallery, bank, party, collection, collections, project, services, service, submitted,
  contributed, courtesy, supplied, provided, feuerwehr, polizei, bundespolizei, bundeswehr, stadt, gemeinde, landkreis,
  bundesamt, ministerium, stiftung, universität, hochschule, archiv, stadtarchiv, pressestelle, agentur, redaktion, klinik,
  mairie, ville, ministère, musée, presse, université, pompiers, gendarmerie, ayuntamiento, ministerio, museo, policía,
  bomberos, prensa, universidad, gobierno, archivo`),
);

/** What a web page leaves before a credit and behind it. */
export const PAGE_WORDS =
  /^(?:(?:hide|toggle) caption|enlarge this image) | (?:hide caption|toggle caption|enlarge|enlarge this image)$/g;
