import type { Page } from 'playwright-core';

/** What a page handed over to be said, as it began. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string;
  readonly rate: number;
  readonly volume: number;
}

/** A voice as a browser lists it. */
export interface ListedVoice {
  readonly lang: string;
  readonly localService: boolean;
}

declare global {
  interface Window {
    said: Said[];
    /** The one that is being said comes to its end. */
    endOne: () => void;
    /** Voices come, as they do some time after a page began. */
    loadVoices: () => void;
  }
}

/**
 * Puts a speech engine into a page that says nothing and records what it is given: a browser without a screen has no
 * voices, and a test could not hear them. It queues, begins, ends and cancels as the Web Speech API has it; the page’s
 * own code is the real one. With real voices (speech-dispatcher and espeak-ng) it was listened to by hand.
 */
export const recordSpeech = (page: Page, voices: readonly ListedVoice[], isLate = false) =>
  page.addInitScript(
    ({ voices, isLate }) => {
      class Utterance {
        readonly text: string;
        lang = '';
        voice: ListedVoice | null = null;
        rate = 1;
        volume = 1;
        onstart: (() => void) | null = null;
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        constructor(text: string) {
          this.text = text;
        }
      }
      let queue: Utterance[] = [];
      let listed = isLate ? [] : voices;
      const begin = (): void => {
        const [first] = queue;
        if (!first) return;
        const { text, lang, voice, rate, volume } = first;
        window.said.push({ text, lang, voice: voice?.lang ?? '', rate, volume });
        first.onstart?.();
      };
      const engine = {
        onvoiceschanged: null as (() => void) | null,
        getVoices: () => [...listed],
        speak(utterance: Utterance) {
          queue.push(utterance);
          if (queue.length === 1) begin();
        },
        cancel() {
          const gone = queue;
          queue = [];
          // As browsers do, later, and to those that had not begun too.
          for (const utterance of gone) setTimeout(() => utterance.onerror?.());
        },
      };
      Object.assign(window, {
        said: [],
        endOne() {
          const ended = queue.shift();
          begin();
          ended?.onend?.();
        },
        loadVoices() {
          listed = voices;
          engine.onvoiceschanged?.();
        },
        SpeechSynthesisUtterance: Utterance,
      });
      Object.defineProperty(window, 'speechSynthesis', { value: engine });
    },
    { voices, isLate },
  );
