import { formatMessage } from '../article/text/message.ts';
import { lonePicture, secondPicture } from './problems.ts';

/** A picture file and the caption that speaks of it, counted from 1. */
export interface Paired {
  readonly path: string;
  readonly caption: number;
}

/** Which pictures lie beside which article. */
export interface Pairs {
  /** By the article's path, each list in the order of the captions. */
  readonly byArticle: ReadonlyMap<string, readonly Paired[]>;
  /** Lines to print. */
  readonly warnings: readonly string[];
}

/** `pier-2`: the photo of the second caption. */
const NUMBERED = /^(?<stem>.*)-(?<caption>[1-9]\d?)$/s;

/**
 * Ties pictures to articles by their names: `pier.jpg` is the photo of the first caption of `pier.txt`, `pier-2.jpg`
 * that of the second. Where `pier-2.txt` is an article too, the picture is that one's.
 *
 * @param articles paths of text files
 * @param pictures paths of picture files; of two with one name the first is taken
 */
export function pairPictures(articles: readonly string[], pictures: readonly string[]): Pairs {
  const byStem = new Map(articles.map((path) => [withoutEnding(path), path]));
  const byArticle = new Map<string, Paired[]>();
  const warnings: string[] = [];

  for (const path of pictures) {
    const { article, caption } = findOwner(withoutEnding(path), byStem);
    if (article === undefined) {
      warnings.push(formatMessage(lonePicture(), path));
      continue;
    }
    const paired = byArticle.get(article) ?? [];
    const taken = paired.find((other) => other.caption === caption);
    if (taken) warnings.push(formatMessage(secondPicture(article, caption, taken.path), path));
    else byArticle.set(article, [...paired, { path, caption }].sort(byCaption));
  }
  return { byArticle, warnings };
}

function findOwner(stem: string, byStem: ReadonlyMap<string, string>) {
  const own = byStem.get(stem);
  if (own !== undefined) return { article: own, caption: 1 };
  const { stem: shared = '', caption = '1' } = NUMBERED.exec(stem)?.groups ?? {};
  return { article: byStem.get(shared), caption: Number(caption) };
}

const withoutEnding = (path: string): string => path.slice(0, path.lastIndexOf('.'));

const byCaption = (a: Paired, b: Paired): number => a.caption - b.caption;
