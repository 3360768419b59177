const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The words that hold a language's sentences together, and that few others share. */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    set(`the and of to that with said has have had from by they he she his her its were been would will this on at for
      it we not but who which are was is as an be their our you i my than then when where what about after before there
      into over out up more because so if all some other why how now asked told do did does can could should new year one
      people two three very here again down off until between under while without against say says won left monday tuesday
      wednesday thursday friday saturday sunday`),
  ],
  [
    'de',
    set(`der die das und ist nicht mit ein eine einen einem einer den dem des von zu auf für im am wir sie er es ich
      haben hat hatte sei wird werden wurde auch nach bei aus dass sich als wie noch nur oder aber sagte vor bis vom zum zur
      montag dienstag mittwoch donnerstag freitag samstag sonntag`),
  ],
]);

/**
 * Words of the same kind in languages that are printed beside English and German ones and look like them; neither of
 * the two has them. Dutch, Afrikaans, French, Spanish, Portuguese, Italian, the Nordic languages, Polish and Czech.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = set(
  `het een van dat niet zijn voor op aan ook maar werd zei hij wij deze bij uit naar en te heeft ze nog door worden hy
  ons vir sy sê het le les la et une est que dans pour pas qui sur au aux du ce il elle nous vous avec sa ses mais ont été
  dit sont par lui leur se el los y una por con su como más pero fue dijo lo del al ha han está o os não uma para com da
  em foi disse ao pelo il di che non sono della dei delle è gli lo nel alla si och att det som på av är för inte med till ett
  var jag vi og af ikke til har sier sagde sa eller fra ved kan skal ikkje się na że w z po przez je se v že`,
);
