import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { SetupError } from '../setup-error.ts';
import { type Account, underAccount } from './account.ts';
import type { Binaries } from './binaries.ts';

/** The role that owns the embedded cluster, and the database in it. */
export const CLUSTER_ROLE = 'tumen';
export const CLUSTER_DATABASE = 'tumen';

/** A cluster on disk: `folder` holds `data` (PostgreSQL's own) and `postgres.log`. */
export type Cluster = { binaries: Binaries; account: Account; folder: string };

export type RunningCluster = { process: ChildProcess; stop: () => Promise<void> };

// lower() comes from PostgreSQL's own C.UTF-8 on every platform. pg_trgm asks the C library what a letter is, so that needs a UTF-8
// locale too, or Hangul and Cyrillic would have no trigrams; systems differ in which they have.
const C_LIBRARY_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * Makes the files of a new cluster, in UTF-8 with a locale in which lower() and trigrams work for Cyrillic and Hangul. They appear in
 * `folder/data` at once and whole: a cluster cut off halfway is made anew by the next call.
 *
 * @throws SetupError when the disk is full or the folder is not writable.
 */
export async function initializeCluster(cluster: Cluster, password: string): Promise<void> {
  const { account, binaries, folder } = cluster;
  const unfinished = path.join(folder, 'data.new');
  const passwordFile = path.join(folder, `password.${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.kind === 'user') chownSync(passwordFile, account.uid, account.gid);
  const args = [
    ...['--pgdata', unfinished, '--username', CLUSTER_ROLE, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--lc-messages', 'C'],
  ];
  let isMade = false;
  for (const locale of C_LIBRARY_LOCALES) {
    rmSync(unfinished, { recursive: true, force: true });
    isMade = await succeeds(cluster, binaries.initdb, [...args, '--locale', locale]);
    if (isMade) break;
  }
  rmSync(passwordFile, { force: true });
  if (!isMade) throw explainFailure(cluster);
  renameSync(unfinished, path.join(folder, 'data'));
}

function spawnUnder({ account, folder }: Cluster, program: string, args: string[]): ChildProcess {
  const under = underAccount(account, program, args);
  const log = openSync(path.join(folder, 'postgres.log'), 'a', 0o600);
  try {
    // Its own process group: Ctrl-C in the terminal reaches Tumen alone, which then stops the database after its users. The log goes
    // straight to a file, so the server does not depend on whoever started it.
    return spawn(under.command, under.args, {
      ...under.options,
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    });
  } finally {
    closeSync(log);
  }
}

function succeeds(cluster: Cluster, program: string, args: string[]): Promise<boolean> {
  const child = spawnUnder(cluster, program, args);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => resolve(exitCode === 0));
  });
}

/**
 * Starts the server of an initialized cluster on 127.0.0.1:`port` and waits until it answers; after a crash that includes the
 * recovery. `settings` are lines of postgresql.conf.
 *
 * @throws SetupError with the last words of the server's log when it gives up.
 */
export async function runCluster(
  cluster: Cluster,
  { port, password, settings = {} }: { port: number; password: string; settings?: Record<string, string> },
): Promise<RunningCluster> {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawnUnder(cluster, cluster.binaries.postgres, ['-D', path.join(cluster.folder, 'data'), ...args]);
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(explainFailure(cluster)));
  });
  failed.catch(() => {});
  await Promise.race([failed, waitUntilReady(clusterUrl({ port, password, database: 'postgres' }))]);
  return { process: child, stop: () => stopServer(child) };
}

/** Writes the address of a database of the cluster; `password` is URL-safe. */
export function clusterUrl({ port, password, database }: { port: number; password: string; database: string }): string {
  return `postgresql://${CLUSTER_ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

async function waitUntilReady(url: string) {
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(40);
    }
  }
}

/** A fast shutdown (SIGINT): open transactions are rolled back, data is written out. */
async function stopServer(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const isStopped = await Promise.race([exited.then(() => true), sleep(20_000, false, { ref: false })]);
  if (!isStopped) {
    child.kill('SIGQUIT');
    await exited;
  }
}

function explainFailure({ folder }: Cluster): SetupError {
  const log = path.join(folder, 'postgres.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-12) : [];
  const reason = lines.findLast((line) => /FATAL|PANIC|error:|No space left|Permission denied/.test(line)) ?? lines.at(-1) ?? '';
  if (lines.some((line) => line.includes('No space left'))) {
    return new SetupError(
      'The disk is full: the database cannot write.',
      `Free some space where ${folder} lies and start again.`,
    );
  }
  return new SetupError(
    `The embedded database did not start: ${reason.replace(/^.*?(FATAL|PANIC|error): +/, '')}`,
    `See ${log}, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}
