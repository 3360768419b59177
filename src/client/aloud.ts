import { linesOf, type Speech } from './script.ts';
import { findVoice, partsOf } from './speech.ts';

export type State = 'silent' | 'speaking' | 'paused';

/** Somebody who reads blocks aloud, one after the other. */
export interface Reading {
  /** Begins, or goes on with the sentence in which it was paused. */
  readonly speak: () => void;
  readonly pause: () => void;
  /** Goes so many blocks on, and says again who speaks there; past the last one it stops. */
  readonly go: (by: number) => void;
  readonly stop: () => void;
  /** 1 is the voice's own. */
  readonly setSpeed: (speed: number) => void;
}

/** How loud that is said which is ours; the story has the full voice. */
const ASIDE = 0.6;

/**
 * Makes a reading, silent as yet. It tells its state and its block whenever one of them changes. Pausing forgets what
 * was handed to the browser, and going on hands it over again: some browsers on phones cannot do more.
 */
export function readAloud(
  blocks: readonly Element[],
  browser: SpeechSynthesis,
  tell: (state: State, block: Element | undefined) => void,
): Reading {
  let speed = 1;
  let state: State = 'silent';
  let at = -1;
  let speeches: readonly (Speech & { readonly voice: SpeechSynthesisVoice })[] = [];
  let said = 0;
  let heard = '';
  /** What an earlier turn still reports is of no interest. */
  let turn = 0;
  /** Held on to: Chrome forgets an utterance that nobody holds, and never tells that it ended. */
  let queue: readonly SpeechSynthesisUtterance[] = [];

  function become(next: State): void {
    state = next;
    turn++;
    browser.cancel();
    tell(state, blocks[at]);
  }

  function say(): void {
    become('speaking');
    const mine = turn;
    const first = said;
    const ifMine = (then: () => void) => (): void => {
      if (mine === turn) then();
    };
    queue = speeches.slice(first).map(({ text, voice, isAside }, index) =>
      Object.assign(new SpeechSynthesisUtterance(text), {
        voice,
        lang: voice.lang,
        rate: speed,
        volume: isAside ? ASIDE : 1,
        onstart: ifMine(() => {
          said = first + index;
        }),
        onend: first + index === speeches.length - 1 ? ifMine(goOn) : null,
        onerror: ifMine(pause),
      }),
    );
    for (const utterance of queue) browser.speak(utterance);
    if (queue.length === 0) goOn();
  }

  /** Turns to the next block. What is in a language that no voice speaks is passed over. */
  function goOn(): void {
    const block = blocks[++at];
    if (!block) {
      stop();
      return;
    }
    const lines = linesOf(block, heard);
    heard = lines.voice;
    said = 0;
    speeches = lines.speeches.flatMap((speech) => {
      const voice = findVoice(browser.getVoices(), speech.lang);
      if (!voice) return [];
      return (voice.localService ? [speech.text] : partsOf(speech.text)).map((text) => ({ ...speech, text, voice }));
    });
    say();
  }

  const pause = (): void => become('paused');

  function stop(): void {
    at = -1;
    become('silent');
  }

  return {
    speak: () => (state === 'silent' ? goOn() : say()),
    pause,
    go(by) {
      heard = '';
      at = Math.max(-1, at + by - 1);
      goOn();
    },
    stop,
    setSpeed(chosen) {
      speed = chosen;
      if (state === 'speaking') say();
    },
  };
}
