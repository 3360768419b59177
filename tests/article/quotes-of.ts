import { articleOf } from './fixtures.ts';

/** Each quote as "kind: words <- mention = name (role), cue", parts that are null left out. */
export const quotesOf = (story: string): readonly string[] =>
  articleOf(story).quotes.map(({ kind, content, speaker, cue, medium }) => {
    const who =
      speaker &&
      `${speaker.text} = ${speaker.name}${speaker.role ? ` (${speaker.role})` : ''}${speaker.inferred ? ' ?' : ''}`;
    const words = content.map(({ text }) => text).join(' … ');
    return `${kind}: ${words} <- ${[who, cue?.text, medium?.text].map((part) => part ?? '-').join(', ')}`;
  });

/** Who is read as the speaker of each quote of a story, as the text mentions him or her; "" for nobody. */
export const mentionsOf = (story: string): readonly string[] =>
  quotesOf(story).map((quote) => /<- (?<mention>[^=,]*?)(?: =|,)/.exec(quote)?.groups?.['mention'] ?? '');

/** The name of the last quote's speaker, with a question mark where it was worked out. */
export const nameOf = (story: string): string => {
  const { name = '', guess = '' } =
    /<- .*? = (?<name>[^(,?]*?)(?: \(.*\))?(?<guess> \?)?, [^,]*, [^,]*$/.exec(quotesOf(story).at(-1) ?? '')?.groups ??
    {};
  return `${name}${guess}`;
};

/** The quotes of a German sentence in a story about `people`, in one line. */
export const speakersAmong = (people: string, sentence: string): string =>
  quotesOf(`Der Rat hörte am Montag den Vertretern ${people} lange zu.\n\n${sentence}`).join(' ');
