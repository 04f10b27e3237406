import type { Heard, LiveListener } from './live-bus.ts';

/** So often a stream looks whether its reader still may read, and says that it is there. */
const CHECK_MS = 5_000;

/**
 * A stream for a subscription: one event at once, and one for each thing heard or each five seconds.
 *
 * @param read makes an event of what was heard; null when the reader may not read any more: then the stream ends.
 */
export function watch<Event>(
  listener: LiveListener,
  read: (heard: Heard) => Promise<Event | null>,
): AsyncIterableIterator<Event, undefined, unknown> {
  async function* events(): AsyncGenerator<Event, undefined> {
    try {
      let heard: Heard | null = { keys: [], isAll: true };
      while (heard !== null) {
        const event = await read(heard);
        if (event === null) return undefined;
        yield event;
        heard = await listener.take(CHECK_MS);
      }
      return undefined;
    } finally {
      listener.end();
    }
  }
  const running = events();
  return {
    next: () => running.next(),
    // A generator that waits would notice its end only after the wait.
    return: (value) => {
      listener.end();
      return running.return(value as undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
