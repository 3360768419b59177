import { readAloud, type State } from './aloud.ts';
import { element, wordButton } from './element.ts';
import { keep, recall } from './kept.ts';
import { blocksOf } from './script.ts';
import { findVoice } from './speech.ts';
import { isSeen } from './stops.ts';
import { words } from './words.ts';

const { listen, pause, goOn, previous, next, speed, stop } = words.listen;
/** What one word does: begin, pause, go on. */
const TOGGLE: Readonly<Record<State, string>> = { silent: listen, speaking: pause, paused: goOn };
const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];
const KEPT_SPEED = 'broadsheet-speed';

/** Marks the block that is read, and turns the page for a reader who is still there and wants things to move. */
function mark(block: Element | undefined): void {
  const before = document.querySelector('article [aria-current]');
  if (before === block) return;
  before?.removeAttribute('aria-current');
  if (!block) return;
  block.ariaCurrent = 'true';
  const { top, bottom } = block.getBoundingClientRect();
  const isWhole = top >= 0 && bottom < innerHeight * 0.9;
  const isFollowed = !before || isSeen(before);
  if (!isWhole && isFollowed && matchMedia('(prefers-reduced-motion: no-preference)').matches) {
    block.scrollIntoView({ behavior: 'smooth' });
  }
}

const makeSpeeds = (lang: string): HTMLSelectElement => {
  const chosen = recall(KEPT_SPEED) ?? '1';
  const options = SPEEDS.map((speed) =>
    element('option', { value: `${speed}`, selected: `${speed}` === chosen }, `${speed.toLocaleString(lang)} ×`),
  );
  return element('select', {}, ...options);
};

/** The word that begins, and the strip at the foot of the window that is there until it ends. */
function makePlayer(article: Element): HTMLButtonElement {
  const { lang } = document.documentElement;
  const speeds = makeSpeeds(lang);
  let state: State = 'silent';
  const toggle = (): void => (state === 'speaking' ? reading.pause() : reading.speak());
  const starter = wordButton(listen, toggle);
  const toggler = wordButton(pause, toggle);
  const strip = element(
    'div',
    // Ours, whichever way the article runs.
    { className: 'strip', role: 'group', ariaLabel: listen, lang, dir: document.dir || 'ltr' },
    toggler,
    wordButton(previous, () => reading.go(-1)),
    wordButton(next, () => reading.go(1)),
    element('label', {}, `${speed} `, speeds),
    wordButton(stop, () => reading.stop()),
  );

  const reading = readAloud(blocksOf(article), window.speechSynthesis, (now, block) => {
    state = now;
    starter.textContent = toggler.textContent = TOGGLE[now];
    mark(block);
    if (now === 'silent') {
      if (strip.contains(document.activeElement)) starter.focus();
      strip.remove();
    } else if (!strip.isConnected) {
      starter.closest('p')?.after(strip);
    }
  });

  const setSpeed = (): void => reading.setSpeed(Number(speeds.value));
  setSpeed();
  speeds.onchange = () => {
    keep(KEPT_SPEED, speeds.value);
    setSpeed();
  };
  addEventListener('pagehide', reading.stop);
  return starter;
}

/**
 * Listening, where the browser can speak and has a voice of the article's language. It may come to have one: voices
 * are loaded late. In an article whose language could not be told there is nobody to read it.
 */
export function offerListening(story: Element): void {
  const article = story.closest('article');
  const place = article?.querySelector('[data-listen]');
  // Some browsers that cannot speak have the name without anything under it.
  const { speechSynthesis } = window as Partial<Window>;
  if (!article?.lang || !place || !speechSynthesis) return;
  const offer = (): void => {
    const isAble = findVoice(speechSynthesis.getVoices(), article.lang) !== null;
    if (isAble && !place.hasChildNodes()) place.append(makePlayer(article));
  };
  // Not as a listener: in older Safaris it is no event target.
  speechSynthesis.onvoiceschanged = offer;
  offer();
}
