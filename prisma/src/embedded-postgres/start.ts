import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { SetupError } from '../setup-error.ts';
import { CLUSTER_DATABASE, type Cluster, clusterUrl, initializeCluster, type RunningCluster, runCluster } from './cluster.ts';
import {
  type ClusterSettings,
  checkMajorVersion,
  createPassword,
  handOver,
  makePassableFolder,
  readSettings,
  writeSettings,
} from './data-folder.ts';
import { findFreePort } from './free-port.ts';
import { locateCluster } from './locate-cluster.ts';
import { LockHeldError, takeLock } from './lock.mjs';
import { clearOrphan } from './orphan.ts';

/** A running embedded server: the address of its database, its process, where it logs, and how to stop it. */
export type EmbeddedPostgres = { url: string; process: ChildProcess; logFile: string; stop: () => Promise<void> };

/**
 * Starts the PostgreSQL that comes with Tumen on the data in `dataDir`, which is made when missing. Recovers by itself from whatever
 * a killed run left. Only one process at a time may have a data folder open.
 *
 * @throws SetupError with a remedy: folder in use, data of another major version, folder not writable, disk full.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  onProgress: (line: string) => void = () => {},
): Promise<EmbeddedPostgres> {
  try {
    return await start(path.resolve(dataDir), onProgress);
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
}

async function start(dataDir: string, onProgress: (line: string) => void): Promise<EmbeddedPostgres> {
  makePassableFolder(dataDir);
  const lock = takeLock(dataDir);
  try {
    const cluster = locateCluster(dataDir);
    const dataFolder = path.join(cluster.folder, 'data');
    checkMajorVersion(dataFolder, cluster.binaries.version.split('.')[0] ?? '');
    if (await clearOrphan(dataFolder)) onProgress('stopped the database of a run that was killed');
    handOver(cluster.account, cluster.folder);
    const settings = await prepareSettings(cluster, onProgress);
    const running = await runAfterRecovery(cluster, settings);
    await createDatabaseOnce(settings);
    return {
      url: clusterUrl({ ...settings, database: CLUSTER_DATABASE }),
      process: running.process,
      logFile: path.join(cluster.folder, 'postgres.log'),
      stop: async () => {
        await running.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Keeps the port of the last start where it is still free. */
async function prepareSettings(cluster: Cluster, onProgress: (line: string) => void): Promise<ClusterSettings> {
  const { folder } = cluster;
  const hasData = existsSync(path.join(folder, 'data'));
  const known = readSettings(folder);
  if (hasData && !known) {
    throw new SetupError(
      `${path.join(folder, 'settings.json')}, which holds the password of the database, is missing.`,
      'Restore it from a backup, or set TUMEN_DATA_DIR to an empty folder to begin anew.',
    );
  }
  const settings = { port: await findFreePort(known?.port), password: known?.password ?? createPassword() };
  if (!known || known.port !== settings.port) writeSettings(folder, settings);
  if (!hasData) {
    onProgress('creating a new database');
    await initializeCluster(cluster, settings.password);
  }
  return settings;
}

/** Workers of a killed server take a moment to notice; until then the new one is refused their shared memory. */
async function runAfterRecovery(cluster: Cluster, settings: ClusterSettings): Promise<RunningCluster> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      return await runCluster(cluster, settings);
    } catch (error) {
      const mayPass = error instanceof Error && /shared memory block|Address already in use/.test(error.message);
      if (!mayPass || Date.now() > deadline) throw error;
      await sleep(300);
    }
  }
}

async function createDatabaseOnce(settings: ClusterSettings) {
  const client = new Client({ connectionString: clusterUrl({ ...settings, database: 'postgres' }) });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [CLUSTER_DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${CLUSTER_DATABASE}`);
  } finally {
    await client.end();
  }
}

function explainFileError(error: unknown, dataDir: string): unknown {
  if (error instanceof LockHeldError) {
    return new SetupError(
      `Tumen already runs on the data in ${dataDir} (process ${error.pid}).`,
      'Use the one that runs, stop it first, or set TUMEN_DATA_DIR to another folder.',
    );
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC') return new SetupError('The disk is full.', `Free some space where ${dataDir} lies and start again.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new SetupError(`${dataDir} cannot be written.`, 'Set TUMEN_DATA_DIR to a folder that you may write to.');
  }
  return error;
}
