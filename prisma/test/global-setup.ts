import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chooseAccount } from '../src/embedded-postgres/account.ts';
import { locateBinaries } from '../src/embedded-postgres/binaries.ts';
import { clusterUrl, initializeCluster, runCluster } from '../src/embedded-postgres/cluster.ts';
import { handOver } from '../src/embedded-postgres/data-folder.ts';
import { findFreePort } from '../src/embedded-postgres/free-port.ts';
import { migrate } from '../src/migrate.ts';
import { createDatabaseOn, dropDatabaseOn, withDatabase } from './server.ts';

// Nothing here has to survive a crash.
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Vitest global setup: one server for the whole run with a migrated template, from which `createTestDatabase` copies. A server named
 * by TEST_DATABASE_URL is used as it is; otherwise a throw-away cluster is started in the system's folder for temporary files.
 */
export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startThrowAwayCluster();
  const template = `tumen_template_${process.pid}_${Date.now()}`;
  await createDatabaseOn(server.url, template);
  await migrate(withDatabase(server.url, template));
  process.env.TUMEN_TEST_SERVER = server.url;
  process.env.TUMEN_TEST_TEMPLATE = template;
  return async () => {
    if (given) await dropDatabaseOn(server.url, template);
    await server.stop();
  };
}

async function startThrowAwayCluster() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tumen-test-'));
  chmodSync(folder, 0o755);
  const binaries = locateBinaries();
  const account = chooseAccount(binaries, folder);
  if (!account) throw new Error('Set TEST_DATABASE_URL: no account on this machine can run the embedded PostgreSQL.');
  handOver(account, folder);
  const password = 'test';
  const cluster = { binaries, account, folder };
  await initializeCluster(cluster, password);
  const port = await findFreePort();
  const running = await runCluster(cluster, { port, password, settings: fastSettings });
  return {
    url: clusterUrl({ port, password, database: 'postgres' }),
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
