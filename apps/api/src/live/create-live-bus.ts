import type { Heard, LiveBus, LiveListener } from '@tumen/schema/live/live-bus';
import type { Logger } from '../logger.ts';
import type { OpenChannel } from './channel.ts';

/** Changes that follow each other within it go out together: at a common start, twenty messages a second and not a thousand. */
const GATHER_MS = 50;
/** PostgreSQL carries 8,000 bytes a message, and a key has 36. */
const MOST_KEYS = 100;
/** Tabs and windows of one person; each costs some statements whenever something changes. */
const MOST_STREAMS = 12;

/** What one topic gathered. */
type Gathered = { readonly keys: Set<string>; isAll: boolean };

export type ClosableLiveBus = LiveBus & {
  /** Ends all streams, so that their requests end, and the line. */
  readonly close: () => Promise<void>;
};

/** The bus of one API process on the line between all of them. */
export function createLiveBus(openChannel: OpenChannel, log: Logger): ClosableLiveBus {
  const listeners = new Map<string, Set<Listener>>();
  const streams = new Map<string, number>();
  const unsent = new Map<string, Gathered>();
  let timer: NodeJS.Timeout | undefined;
  let isFailing = false;
  let isClosed = false;

  const fail = (error: unknown) => {
    // It is tried again and again; the first failure says it all.
    if (!isFailing) log.error({ err: error }, 'live views hear nothing of other processes');
    isFailing = true;
  };
  const channel = openChannel({
    onMessage: (message) => {
      const heard = readMessage(message);
      if (heard === null) return;
      for (const listener of listeners.get(heard.topic) ?? []) listener.hear(heard);
    },
    onReturn: () => {
      isFailing = false;
      send();
      for (const each of listeners.values()) for (const listener of each) listener.hear({ keys: [], isAll: true });
    },
    onLoss: fail,
  });

  function send(): void {
    timer = undefined;
    const gathered = [...unsent];
    unsent.clear();
    for (const [topic, { keys, isAll }] of gathered) {
      const listed = isAll ? [] : [...keys];
      do {
        channel.send(JSON.stringify({ topic, isAll, keys: listed.splice(0, MOST_KEYS) })).catch((error) => {
          fail(error);
          // Other processes may have a line while this one has none, and would not read again by themselves.
          gather(unsent, topic, null);
        });
      } while (listed.length > 0);
    }
  }

  return {
    publish: (topic, key) => {
      if (isClosed) return;
      gather(unsent, topic, key);
      timer ??= setTimeout(send, GATHER_MS);
    },
    listen: (topics, owner) => {
      const open = streams.get(owner) ?? 0;
      if (open >= MOST_STREAMS) throw new RangeError(`${MOST_STREAMS} streams are open already.`);
      const listener = createListener(() => {
        for (const topic of topics) {
          const each = listeners.get(topic);
          each?.delete(listener);
          if (each?.size === 0) listeners.delete(topic);
        }
        const left = (streams.get(owner) ?? 1) - 1;
        if (left === 0) streams.delete(owner);
        else streams.set(owner, left);
      });
      streams.set(owner, open + 1);
      for (const topic of topics) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(listener));
      if (isClosed) listener.end();
      return listener;
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      send();
      for (const each of [...listeners.values()]) for (const listener of [...each]) listener.end();
      await channel.close();
    },
  };
}

function gather(all: Map<string, Gathered>, topic: string, key: string | null): void {
  const gathered = all.get(topic) ?? { keys: new Set(), isAll: false };
  if (key === null) gathered.isAll = true;
  else gathered.keys.add(key);
  all.set(topic, gathered);
}

type Message = Heard & { readonly topic: string };

/** Null for what is no message of ours: anybody who reaches the database or Redis can send on the line. */
function readMessage(text: string): Message | null {
  try {
    const { topic, keys, isAll } = JSON.parse(text);
    const isOurs = typeof topic === 'string' && Array.isArray(keys) && keys.every((key) => typeof key === 'string');
    return isOurs ? { topic, keys, isAll: isAll === true } : null;
  } catch {
    return null;
  }
}

type Listener = LiveListener & { readonly hear: (heard: Heard) => void };

/** @param onEnd called once. */
function createListener(onEnd: () => void): Listener {
  let keys = new Set<string>();
  let isAll = false;
  let isEnded = false;
  let wake: (() => void) | null = null;

  return {
    hear: (heard) => {
      for (const key of heard.keys) keys.add(key);
      isAll ||= heard.isAll;
      wake?.();
    },
    take: async (milliseconds) => {
      if (!isEnded && !isAll && keys.size === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = null;
      }
      if (isEnded) return null;
      const heard = { keys: [...keys], isAll };
      keys = new Set();
      isAll = false;
      return heard;
    },
    end: () => {
      if (isEnded) return;
      isEnded = true;
      onEnd();
      wake?.();
    },
  };
}
