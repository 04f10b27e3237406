import type { AttemptAddress } from './use-attempt.ts';

const SEED_LENGTH = 8;

/**
 * Reads from the address of the page which attempt it shows: that of `attempt`, else the one of `seed`, or of the `assignment` of a
 * class, whose questions the server draws. Where seeds are taken and none of them is there it draws one and writes it into the address, so
 * that a reload, a shared link and another device get the same questions.
 */
export function readAddress(acceptsSeed: boolean): Pick<AttemptAddress, 'seed' | 'assignmentId' | 'attemptId'> {
  const url = new URL(window.location.href);
  const attemptId = url.searchParams.get('attempt') || null;
  const assignmentId = url.searchParams.get('assignment') || null;
  if (!acceptsSeed || assignmentId !== null) return { seed: null, assignmentId, attemptId };
  const given = url.searchParams.get('seed')?.trim() || null;
  if (given !== null || attemptId !== null) return { seed: given, assignmentId, attemptId };
  const seed = drawSeed();
  url.searchParams.set('seed', seed);
  window.history.replaceState(null, '', url);
  return { seed, assignmentId, attemptId: null };
}

/** `crypto.randomUUID` is not there over plain HTTP in a school network. */
function drawSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SEED_LENGTH / 2));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
