import type { LiveStudent } from './fold-progress.ts';

/** A page says every fifteen seconds that it is there: two that are missing, and a little patience. */
const SILENCE_MS = 35_000;

/** How a student is to be shown. `left`: the page was closed; `lost`: it fell silent. */
export type Standing = 'waiting' | 'here' | 'lost' | 'left' | 'paused' | 'handedIn';

/** @param time of the server, in milliseconds. */
export function standingOf({ state, seenAt, leftAt }: LiveStudent, isPaused: boolean, time: number): Standing {
  if (state === 'NOT_STARTED') return 'waiting';
  if (state === 'HANDED_IN') return 'handedIn';
  if (leftAt !== null) return 'left';
  if (seenAt !== null && time - Date.parse(seenAt) > SILENCE_MS) return 'lost';
  return isPaused ? 'paused' : 'here';
}
