import { type DeviceStorage, deviceStorage } from '@/features/quiz/run/kept-answers.ts';

/** What a teacher gives an answer: points by the name of the criterion, none for kinds that the server scores; and a comment. */
export type Marks = { readonly points: Readonly<Record<string, number>>; readonly comment: string };

/** Marks that the server has not acknowledged yet, by the id of their question. */
export type KeptMarkings = {
  readonly find: (questionId: string) => Marks | null;
  readonly keep: (questionId: string, marks: Marks) => void;
  /** Drops marks that the server has. Newer ones stay. */
  readonly drop: (questionId: string, marks: Marks) => void;
};

const PREFIX = 'tumen.marking ';

/**
 * Opens the marks that `storage` keeps from the moment they are entered, so that a reload, a closed laptop or a lost connection loses none.
 *
 * @param storage null where the browser keeps nothing: then this page alone knows them.
 */
export function openKeptMarkings(storage: DeviceStorage | null): KeptMarkings {
  const memory = new Map<string, string>();
  const find = (questionId: string) => parse(memory.get(questionId) ?? storage?.getItem(PREFIX + questionId) ?? null);
  return {
    find,
    keep: (questionId, marks) => {
      const text = JSON.stringify(marks);
      try {
        if (storage === null) throw new Error('The browser keeps nothing.');
        storage.setItem(PREFIX + questionId, text);
        memory.delete(questionId);
      } catch {
        memory.set(questionId, text);
      }
    },
    drop: (questionId, marks) => {
      const known = find(questionId);
      if (known === null || !areSame(known, marks)) return;
      memory.delete(questionId);
      storage?.removeItem(PREFIX + questionId);
    },
  };
}

/** Tells whether this device keeps marks of a question that the server has not acknowledged. */
export function isMarkingKept(questionId: string): boolean {
  return openKeptMarkings(deviceStorage()).find(questionId) !== null;
}

/** Forgets all of them: whoever signs out leaves nothing about students on the device. */
export function forgetKeptMarkings(storage: DeviceStorage | null): void {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX)) storage?.removeItem(key);
}

/** Spaces around a comment do not count: the server cuts them off. */
export function areSame(one: Marks, other: Marks): boolean {
  const names = Object.keys(one.points);
  return (
    one.comment.trim() === other.comment.trim() &&
    names.length === Object.keys(other.points).length &&
    names.every((name) => one.points[name] === other.points[name])
  );
}

/** Null for what an older or a foreign script wrote there. */
function parse(text: string | null): Marks | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isMarks(value) ? value : null;
  } catch {
    return null;
  }
}

function isMarks(value: unknown): value is Marks {
  if (typeof value !== 'object' || value === null || !('points' in value) || !('comment' in value)) return false;
  return typeof value.comment === 'string' && typeof value.points === 'object' && value.points !== null;
}
