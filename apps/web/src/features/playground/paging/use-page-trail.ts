import { useState } from 'react';
import { isSameQuestion } from '../is-same-question.ts';
import type { Draft } from '../share-link.ts';

/** Remembers which pages led to the one that is shown: a cursor leads on, but not back. */
export function usePageTrail(shown: Draft | null) {
  const [trail, setTrail] = useState<readonly Draft[]>([]);
  const place = shown === null ? -1 : trail.findIndex((page) => isSameQuestion(page, shown));
  return {
    /** The page before the shown one; null where none led here. */
    previous: trail[place - 1] ?? null,
    /** Remembers that the shown page leads to another one. */
    follow: (page: Draft) => {
      if (shown === null || trail.some((known) => isSameQuestion(known, page))) return;
      setTrail([...(place === -1 ? [shown] : trail.slice(0, place + 1)), page]);
    },
  };
}
