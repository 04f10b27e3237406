import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SetupError } from '../setup-error.ts';
import { chooseAccount } from './account.ts';
import { locateBinaries } from './binaries.ts';
import { clusterUrl, initializeCluster, runCluster } from './cluster.ts';
import { handOver } from './data-folder.ts';
import { findFreePort } from './free-port.ts';

// Nothing here has to survive a crash.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Starts a cluster in the system's folder for temporary files; `stop` removes it. For tests and for writing migrations. */
export async function startThrowAwayCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tumen-throw-away-'));
  chmodSync(folder, 0o711);
  const binaries = locateBinaries();
  const account = chooseAccount(binaries, folder);
  if (!account) {
    throw new SetupError(
      'No account on this machine can run the embedded PostgreSQL.',
      'Name a server: TEST_DATABASE_URL or DATABASE_URL.',
    );
  }
  handOver(account, folder);
  const cluster = { binaries, account, folder };
  const password = 'throw-away';
  await initializeCluster(cluster, password);
  const port = await findFreePort();
  const running = await runCluster(cluster, { port, password, settings });
  return {
    url: clusterUrl({ port, password, database: 'postgres' }),
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
