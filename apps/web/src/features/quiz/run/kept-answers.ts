import type { DraftAnswer } from '../answer.ts';

/** An answer as the device keeps it from the moment it is given until its attempt is over. */
export type KeptAnswer = {
  /** Higher is newer; the server keeps the highest. */
  readonly sequence: number;
  readonly answer: DraftAnswer;
  readonly isFinal: boolean;
  /** When the server stored it. Null: it did not acknowledge it yet. */
  readonly savedAt: string | null;
};

/** Where an answer belongs. */
export type AnswerPlace = { readonly attemptId: string; readonly questionId: string };

/** All answers that the device keeps, of whatever attempt. */
export type KeptAnswers = {
  readonly find: (place: AnswerPlace) => KeptAnswer | null;
  /** Answers that the server did not acknowledge, oldest attempt first. */
  readonly listUnsent: () => readonly (AnswerPlace & KeptAnswer)[];
  /** Keeps an answer, unless a newer one is there: another tab may have been quicker. */
  readonly keep: (place: AnswerPlace, answer: KeptAnswer) => void;
  /** Notes that the server has an answer. A newer one that was kept meanwhile stays unsent. */
  readonly markSaved: (place: AnswerPlace, sequence: number, savedAt: string) => void;
  /** Drops an answer that the server refuses. A newer one stays. */
  readonly drop: (place: AnswerPlace, sequence: number) => void;
  /** Forgets an attempt that is over. */
  readonly forget: (attemptId: string) => void;
  /** Calls back on each change, made here or in another tab. Returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Counts the changes: the same number, the same answers. */
  readonly version: () => number;
};

export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'tumen.answer';

/** One entry a question: two tabs that write different questions never write over each other. */
const keyOf = ({ attemptId, questionId }: AnswerPlace) => `${PREFIX} ${attemptId} ${questionId}`;

/**
 * Opens the answers that `storage` keeps: the browser writes them through at once, so that a reload, a closed tab or an empty battery
 * loses none, and tells its other tabs.
 *
 * @param storage null where the browser keeps nothing (private windows of some, a full disk): then this page alone knows them.
 */
export function openKeptAnswers(storage: DeviceStorage | null): KeptAnswers {
  const memory = new Map<string, string>();
  const listeners = new Set<() => void>();
  let version = 0;

  const notify = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const read = (key: string): KeptAnswer | null => parse(memory.get(key) ?? storage?.getItem(key) ?? null);
  const write = (key: string, value: KeptAnswer) => {
    const text = JSON.stringify(value);
    try {
      if (storage === null) throw new Error('The browser keeps nothing.');
      storage.setItem(key, text);
      memory.delete(key);
    } catch {
      memory.set(key, text);
    }
    notify();
  };
  const remove = (key: string) => {
    memory.delete(key);
    storage?.removeItem(key);
    notify();
  };
  const keys = (): string[] => {
    const stored = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
    return [...new Set([...stored, ...memory.keys()])].filter((key) => key.startsWith(`${PREFIX} `)).sort();
  };

  return {
    find: (place) => read(keyOf(place)),
    listUnsent: () =>
      keys().flatMap((key) => {
        const [, attemptId, questionId] = key.split(' ');
        const kept = read(key);
        if (attemptId === undefined || questionId === undefined || kept === null || kept.savedAt !== null) return [];
        return [{ attemptId, questionId, ...kept }];
      }),
    keep: (place, answer) => {
      const known = read(keyOf(place));
      if (known === null || answer.sequence > known.sequence) write(keyOf(place), answer);
    },
    markSaved: (place, sequence, savedAt) => {
      const known = read(keyOf(place));
      if (known?.sequence === sequence) write(keyOf(place), { ...known, savedAt });
    },
    drop: (place, sequence) => {
      if (read(keyOf(place))?.sequence === sequence) remove(keyOf(place));
    },
    forget: (attemptId) => {
      for (const key of keys()) if (key.startsWith(`${PREFIX} ${attemptId} `)) remove(key);
    },
    subscribe: (onChange) => {
      const onStorage = (event: StorageEvent) => {
        // A null key: everything was cleared.
        if (event.key === null || event.key.startsWith(`${PREFIX} `)) {
          version += 1;
          onChange();
        }
      };
      listeners.add(onChange);
      globalThis.addEventListener?.('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        globalThis.removeEventListener?.('storage', onStorage);
      };
    },
    version: () => version,
  };
}

/** The storage of the browser, or null where it is switched off. */
export function deviceStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Null for what an older or a foreign script wrote there. */
function parse(text: string | null): KeptAnswer | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isKeptAnswer(value) ? value : null;
  } catch {
    return null;
  }
}

function isKeptAnswer(value: unknown): value is KeptAnswer {
  return typeof value === 'object' && value !== null && 'sequence' in value && 'answer' in value && 'savedAt' in value;
}
