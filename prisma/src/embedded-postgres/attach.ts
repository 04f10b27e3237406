import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { SetupError } from '../setup-error.ts';
import { CLUSTER_DATABASE, clusterUrl } from './cluster.ts';
import { readSettings } from './data-folder.ts';
import { locateCluster } from './locate-cluster.ts';
import { findHolder } from './lock.mjs';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts';

const PATIENCE_MS = 10_000;

/**
 * Gives access to the data in `dataDir`, whoever has it open: a server that runs already is used and left running (`process` null),
 * else one is started. Unlike `startEmbeddedPostgres` it never creates a database.
 *
 * @throws SetupError with a remedy: no database there, or one that does not answer.
 */
export async function attachOrStartEmbeddedPostgres(
  dataDir: string,
  onProgress: (line: string) => void = () => {},
): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  const folder = path.resolve(dataDir);
  if (!hasDatabase(folder)) {
    throw new SetupError(
      `There is no database in ${folder}.`,
      'Check TUMEN_DATA_DIR and DATABASE_URL; `npm start` makes a new one.',
    );
  }
  const holder = findHolder(folder);
  if (holder === null) return startEmbeddedPostgres(folder, onProgress);
  onProgress(`the one that process ${holder} runs`);
  return { url: await waitForServer(folder, holder), stop: async () => {} };
}

function hasDatabase(dataDir: string): boolean {
  return existsSync(dataDir) && existsSync(path.join(locateCluster(dataDir).folder, 'data'));
}

/** A product that is just starting has the folder before its server answers. */
async function waitForServer(dataDir: string, holder: number): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const settings = readSettings(locateCluster(dataDir).folder);
    const url = settings && clusterUrl({ ...settings, database: CLUSTER_DATABASE });
    if (url && (await answers(url))) return url;
    if (Date.now() > deadline) {
      throw new SetupError(
        `Process ${holder} has the data in ${dataDir} open, but its database does not answer.`,
        'Wait until Tumen has started, or stop it, and try again.',
      );
    }
    await sleep(200);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
