const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The words that hold a language's sentences together, and that few others share. */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    set(`the and of to that with said has have had from by they he she his her its were been would will this on at for
      it we not but who which are was is as an be their our you i my than then when where what about after before there
      into over out up more because so if all some other why how now asked told do did does can could should new year one
      people two three very here again down off until between under while without against`),
  ],
  [
    'de',
    set(`der die das und ist nicht mit ein eine einen einem einer den dem des von zu auf für im am wir sie er es ich
      haben hat hatte sei wird werden wurde auch nach bei aus dass sich als wie noch nur oder aber sagte`),
  ],
]);
