import { COURSE_IDEAS, type CourseIdea } from '@tumen/domain/ask/course-idea';
import { useSyncExternalStore } from 'react';
import { type Draft, readShareHash, writeShareHash } from '@/features/playground/share-link.ts';
import { deviceStorage } from '@/features/quiz/run/kept-answers.ts';

const KEY = 'tumen.course';
const keyOf = (idea: CourseIdea) => `${KEY} ${idea}`;
const NONE: readonly CourseIdea[] = [];

const listeners = new Set<() => void>();
let read: { readonly text: string | null; readonly done: readonly CourseIdea[] } = { text: null, done: NONE };

/** The steps that were solved on this device, in the order of the course. Empty while the server renders. */
export function useDoneSteps(): readonly CourseIdea[] {
  return useSyncExternalStore(subscribe, readDone, () => NONE);
}

/** What solved a step on this device, and the day on which it did; of older ones the day is not known. */
type KeptSolution = { readonly draft: Draft; readonly day: string | null };

/** The query that solved a step on this device; null where none did, and while the server renders. */
export function useKeptSolution(idea: CourseIdea): KeptSolution | null {
  const kept = useSyncExternalStore(
    subscribe,
    () => deviceStorage()?.getItem(keyOf(idea)) ?? null,
    () => null,
  );
  const [, day, hash = ''] = /^(?:(\d{4}-\d\d-\d\d) )?(.*)$/s.exec(kept ?? '') ?? [];
  const draft = readShareHash(hash);
  return draft === null ? null : { draft, day: day ?? null };
}

/** Remembers a step as solved, and by which query. Where the browser keeps nothing, it is forgotten with the page. */
export function keepStepDone(idea: CourseIdea, draft: Draft): void {
  const done = COURSE_IDEAS.filter((one) => one === idea || readDone().includes(one));
  try {
    deviceStorage()?.setItem(KEY, done.join(' '));
    deviceStorage()?.setItem(keyOf(idea), `${new Date().toISOString().slice(0, 10)} ${writeShareHash(draft)}`);
  } catch {
    // A full or forbidden storage: the step is solved all the same.
  }
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
}

/** The same list for the same text, as React asks of a snapshot. */
function readDone(): readonly CourseIdea[] {
  const text = deviceStorage()?.getItem(KEY) ?? null;
  if (text !== read.text) {
    const kept = (text ?? '').split(' ');
    read = { text, done: COURSE_IDEAS.filter((idea) => kept.includes(idea)) };
  }
  return read.done;
}
