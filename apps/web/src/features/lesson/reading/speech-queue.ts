import type { Locale } from '@tumen/domain/localized-text';
import { splitSentences } from '@tumen/domain/reading/split-sentences';

/** A piece of a paragraph that is spoken in one breath: browsers lose the thread of long ones. */
export type Phrase = { readonly paragraph: number; readonly text: string };

const LONGEST_PHRASE = 220;

/** Cuts paragraphs into phrases of whole sentences, none longer than a browser speaks without fault unless one sentence is. */
export function toPhrases(paragraphs: readonly string[], locale: Locale): Phrase[] {
  return paragraphs.flatMap((text, paragraph) => {
    const phrases: string[] = [];
    for (const sentence of splitSentences(text, locale)) {
      const before = phrases.at(-1);
      if (before !== undefined && before.length + sentence.length < LONGEST_PHRASE)
        phrases[phrases.length - 1] = `${before} ${sentence}`;
      else phrases.push(sentence);
    }
    return phrases.map((phrase) => ({ paragraph, text: phrase }));
  });
}

export type QueueState = { readonly status: 'playing' | 'paused' | 'ended'; readonly paragraph: number };

/** Speaks a phrase and reports its end once. */
export type Speak = (text: string, rate: number, onEnd: () => void) => void;

/**
 * Reads phrases one after the other. To pause is to be silent and to remember the phrase: `speechSynthesis.pause` does not work on
 * every device. A phrase that was cut off is read again from its beginning.
 */
export class SpeechQueue {
  readonly #phrases: readonly Phrase[];
  readonly #speak: Speak;
  readonly #silence: () => void;
  readonly #onChange: (state: QueueState) => void;
  #index = 0;
  #rate = 1;
  #status: QueueState['status'] = 'paused';
  /** The phrase that is being spoken: an end that an earlier one reports late does not count. */
  #turn = 0;

  constructor(phrases: readonly Phrase[], voice: { speak: Speak; silence: () => void }, onChange: (state: QueueState) => void) {
    this.#phrases = phrases;
    this.#speak = voice.speak;
    this.#silence = voice.silence;
    this.#onChange = onChange;
  }

  play(): void {
    if (this.#status === 'ended') this.#index = 0;
    this.#status = 'playing';
    this.#say();
  }

  pause(): void {
    this.#halt('paused');
  }

  stop(): void {
    this.#index = 0;
    this.#halt('ended');
  }

  setRate(rate: number): void {
    this.#rate = rate;
    if (this.#status === 'playing') this.#say();
  }

  /** Goes to the beginning of a paragraph before or after the present one. */
  skip(step: 1 | -1): void {
    const target = (this.#phrases[this.#index]?.paragraph ?? 0) + step;
    const index = this.#phrases.findIndex(({ paragraph }) => paragraph === target);
    if (index === -1) return;
    this.#index = index;
    if (this.#status === 'playing') this.#say();
    else this.#tell();
  }

  #say(): void {
    const phrase = this.#phrases[this.#index];
    if (!phrase) {
      this.stop();
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    this.#silence();
    this.#tell();
    this.#speak(phrase.text, this.#rate, () => {
      if (turn !== this.#turn) return;
      this.#index += 1;
      this.#say();
    });
  }

  #halt(status: QueueState['status']): void {
    this.#turn += 1;
    this.#status = status;
    this.#silence();
    this.#tell();
  }

  #tell(): void {
    this.#onChange({ status: this.#status, paragraph: this.#phrases[this.#index]?.paragraph ?? 0 });
  }
}
