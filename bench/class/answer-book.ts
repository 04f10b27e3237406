import { isDeepStrictEqual } from 'node:util';
import type { Answer } from './question.ts';

/** What the API says that it holds. */
export type Stored = {
  readonly sequence: number;
  readonly answer: Answer;
  readonly isFinal: boolean;
  /** ISO 8601, by the server's clock. */
  readonly savedAt: string;
};

export type Save = { readonly sequence: number; readonly answer: Answer; readonly isFinal: boolean };

export type Acknowledgement = { readonly position: number; readonly sent: Save; readonly stored: Stored };

/**
 * What one student sent and what was acknowledged, as the student knows it: nothing is ever taken out of it. Afterwards it tells
 * whether the server kept its word.
 */
export class AnswerBook {
  readonly #sent = new Map<number, Save[]>();
  readonly #acknowledged = new Map<number, Acknowledgement[]>();
  readonly #refused = new Map<number, number[]>();
  readonly #onAcknowledged: (acknowledgement: Acknowledgement) => void;

  /** `onAcknowledged` hears of each acknowledgement, to write it down elsewhere. */
  constructor(onAcknowledged: (acknowledgement: Acknowledgement) => void = () => {}) {
    this.#onAcknowledged = onAcknowledged;
  }

  /** To be called before the request leaves: whatever was sent may have arrived. */
  send(position: number, save: Save): void {
    append(this.#sent, position, save);
  }

  /** The server said that it does not take the save. */
  refuse(position: number, sequence: number): void {
    append(this.#refused, position, sequence);
  }

  /** Returns what is wrong with the acknowledgement itself. */
  acknowledge(acknowledgement: Acknowledgement): string[] {
    append(this.#acknowledged, acknowledgement.position, acknowledgement);
    this.#onAcknowledged(acknowledgement);
    const { position, sent, stored } = acknowledgement;
    return stored.sequence < sent.sequence
      ? [`question ${position}: save ${sent.sequence} was acknowledged with ${stored.sequence}`]
      : [];
  }

  /** All acknowledgements. */
  get acknowledgements(): readonly Acknowledgement[] {
    return [...this.#acknowledged.values()].flat();
  }

  /** The newest sequence that was acknowledged for each question. Take it before asking what the server holds. */
  snapshot(): ReadonlyMap<number, number> {
    return new Map(
      [...this.#acknowledged].map(([position, list]) => [position, Math.max(...list.map(({ stored }) => stored.sequence))]),
    );
  }

  /**
   * Compares what the server holds for each position with what was acknowledged up to `known`: nothing acknowledged is missing or older,
   * nothing is held that was never sent or was refused, and the same sequence is always the same answer of the same moment.
   */
  listFaults(held: ReadonlyMap<number, Stored | null>, known: ReadonlyMap<number, number> = this.snapshot()): string[] {
    return [...held].flatMap(([position, stored]) => {
      const least = known.get(position);
      if (!stored) return least === undefined ? [] : [`question ${position}: acknowledged save ${least} is missing`];
      if (least !== undefined && stored.sequence < least)
        return [`question ${position}: acknowledged save ${least} is lost, the server holds ${stored.sequence}`];
      return [...this.#compareWithSent(position, stored), ...this.#compareWithAcknowledged(position, stored)];
    });
  }

  #compareWithSent(position: number, stored: Stored): string[] {
    const sent = this.#sent.get(position)?.find(({ sequence }) => sequence === stored.sequence);
    if (!sent) return [`question ${position}: the server holds save ${stored.sequence}, which nobody sent`];
    if (this.#refused.get(position)?.includes(stored.sequence))
      return [`question ${position}: the server holds save ${stored.sequence}, which it had refused`];
    return isSameAnswer(sent.answer, stored.answer)
      ? []
      : [`question ${position}: save ${stored.sequence} holds another answer than was sent`];
  }

  #compareWithAcknowledged(position: number, stored: Stored): string[] {
    const others = (this.#acknowledged.get(position) ?? []).filter((other) => other.stored.sequence === stored.sequence);
    return others.some((other) => other.stored.savedAt !== stored.savedAt)
      ? [`question ${position}: save ${stored.sequence} was stored twice, at different moments`]
      : [];
  }
}

/** Left out, null and empty are the same. */
function isSameAnswer(one: Answer, other: Answer): boolean {
  return isDeepStrictEqual(normalize(one), normalize(other));
}

function normalize({ optionIds, pairs, number, text, point }: Answer) {
  return {
    optionIds: [...(optionIds ?? [])],
    pairs: (pairs ?? []).map(({ optionId, targetId }) => ({ optionId, targetId })),
    number: number ?? null,
    text: text ?? null,
    point: point ? { latitude: point.latitude, longitude: point.longitude } : null,
  };
}

function append<T>(lists: Map<number, T[]>, position: number, value: T): void {
  const list = lists.get(position);
  if (list) list.push(value);
  else lists.set(position, [value]);
}
