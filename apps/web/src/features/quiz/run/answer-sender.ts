import type { AnswerPlace, KeptAnswer, KeptAnswers } from './kept-answers.ts';

export type UnsentAnswer = AnswerPlace & KeptAnswer;

/** What became of an answer: stored at a moment, refused for good, to be tried again after some seconds, or not arrived. */
export type Delivery =
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'refused'; readonly code: string; readonly message: string }
  | { readonly name: 'wait'; readonly seconds: number }
  | { readonly name: 'unreachable' };

/** Whether the sender has nothing to do, is at it, or keeps answers until the server can be reached again. */
type SenderState = 'idle' | 'sending' | 'kept';

export type AnswerSender = {
  /** Sends soon: answers that follow each other closely go out once. */
  readonly nudge: () => void;
  /** Sends everything now. Resolves when all is delivered or the server cannot be reached. */
  readonly flush: () => Promise<void>;
  readonly state: () => SenderState;
  readonly stop: () => void;
};

type SenderOptions = {
  readonly kept: KeptAnswers;
  /** Never rejects. */
  readonly deliver: (answer: UnsentAnswer) => Promise<Delivery>;
  readonly onChange: () => void;
  readonly onRefused: (answer: UnsentAnswer, refusal: Delivery & { name: 'refused' }) => void;
};

/** An answer leaves so long after it was given, with what follows until then: well within the two seconds that are promised. */
const GATHER_MS = 400;
const RETRY_SECONDS = [1, 2, 4, 8, 15];

/**
 * Brings the answers that a device keeps to the server, also those of an earlier visit, and tries again until it succeeds. Several
 * tabs may do so at once: the server takes each number of a question once.
 */
export function createAnswerSender({ kept, deliver, onChange, onRefused }: SenderOptions): AnswerSender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SenderState = 'idle';
  let round: Promise<void> | null = null;
  let failures = 0;
  let isStopped = false;

  const enter = (next: SenderState) => {
    if (state === next) return;
    state = next;
    onChange();
  };
  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => void flush(), milliseconds);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const retry = (seconds: number) => {
    enter('kept');
    if (!isStopped) later(seconds * 1_000);
  };

  /** Returns the seconds to wait when the rest cannot be sent now. */
  async function sendOne(answer: UnsentAnswer): Promise<number | null> {
    const delivery = await deliver(answer);
    switch (delivery.name) {
      case 'saved':
        kept.markSaved(answer, answer.sequence, delivery.at);
        return null;
      case 'refused':
        kept.drop(answer, answer.sequence);
        onRefused(answer, delivery);
        return null;
      case 'wait':
        return delivery.seconds;
      case 'unreachable':
        return RETRY_SECONDS[Math.min(failures++, RETRY_SECONDS.length - 1)] ?? 1;
    }
  }

  async function sendAll(): Promise<void> {
    for (let unsent = kept.listUnsent(); unsent.length > 0; unsent = kept.listUnsent()) {
      enter('sending');
      for (const answer of unsent) {
        const wait = await sendOne(answer);
        if (wait !== null) return retry(wait);
      }
      failures = 0;
    }
    enter('idle');
  }

  function flush(): Promise<void> {
    cancel();
    if (isStopped) return Promise.resolve();
    round ??= sendAll().finally(() => {
      round = null;
    });
    return round;
  }

  return {
    nudge: () => {
      // While the server is out of reach the next try is set already.
      if (state === 'kept') return onChange();
      enter('sending');
      if (round === null && !isStopped) later(GATHER_MS);
    },
    flush,
    state: () => state,
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
}
