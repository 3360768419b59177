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
