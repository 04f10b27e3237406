import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// The log is written a moment after the answer.
const LOG_DELAY_MS = 300;

/**
 * Counts the GraphQL operations that the first visit to `url` needs, by the log of the API under `dataDir`.
 * 0 when there is no log to read (`dataDir` null), so that the budget does not judge what nobody measured.
 */
export async function countOperations(url: string, dataDir: string | null): Promise<number> {
  const before = dataDir === null ? 0 : countLines(dataDir);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  await response.text();
  if (dataDir === null) return 0;
  await sleep(LOG_DELAY_MS);
  return countLines(dataDir) - before;
}

function countLines(dataDir: string): number {
  return readFileSync(path.join(dataDir, 'logs/API.log'), 'utf8').split('"operation":').length - 1;
}
