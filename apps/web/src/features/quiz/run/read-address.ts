import type { AttemptAddress } from './use-attempt.ts';

const SEED_LENGTH = 8;

/**
 * Reads from the address of the page which attempt it shows: that of `attempt`, else the one of `seed`. Where seeds are taken and
 * neither is there it draws one and writes it into the address, so that a reload, a shared link and another device get the same questions.
 */
export function readAddress(acceptsSeed: boolean): Pick<AttemptAddress, 'seed' | 'attemptId'> {
  const url = new URL(window.location.href);
  const attemptId = url.searchParams.get('attempt') || null;
  if (!acceptsSeed) return { seed: null, attemptId };
  const given = url.searchParams.get('seed')?.trim() || null;
  if (given !== null || attemptId !== null) return { seed: given, attemptId };
  const seed = drawSeed();
  url.searchParams.set('seed', seed);
  window.history.replaceState(null, '', url);
  return { seed, attemptId: null };
}

/** `crypto.randomUUID` is not there over plain HTTP in a school network. */
function drawSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SEED_LENGTH / 2));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
