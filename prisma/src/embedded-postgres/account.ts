import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import type { Binaries } from './binaries.ts';

/**
 * How PostgreSQL, which refuses to run as root, is run.
 *
 * - `self`: as whoever runs Tumen.
 * - `user`: root hands over to another account.
 * - `namespace`: root stays root towards the file system but appears as another user to the program (a user namespace). For folders
 *   that no other account can reach, such as a clone below /root.
 */
export type Account =
  | { kind: 'self' }
  | { kind: 'user'; uid: number; gid: number }
  | { kind: 'namespace'; uid: number; gid: number };

/** Writes the command and the options with which `program` is spawned under `account`. */
export function underAccount(account: Account, program: string, args: string[]) {
  if (account.kind === 'user') return { command: program, args, options: { uid: account.uid, gid: account.gid } };
  if (account.kind === 'self') return { command: program, args, options: {} };
  const mapping = ['--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`];
  return { command: 'unshare', args: [...mapping, '--', program, ...args], options: {} };
}

/**
 * Chooses the first way in which PostgreSQL can run its programs and reach `folder`, which exists. Null when root finds none: then
 * programs and data have to move to a folder that others can reach.
 */
export function chooseAccount(binaries: Binaries, folder: string): Account | null {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const owner = statSync(folder);
  const candidates: Account[] = [];
  // Data that an ordinary user began stays with that user, or the next start without root could not read it.
  if (owner.uid !== 0) candidates.push({ kind: 'user', uid: owner.uid, gid: owner.gid });
  const postgres = findOrCreatePostgresUser();
  if (postgres) candidates.push({ kind: 'user', ...postgres });
  const other = readAccounts().find(({ uid }) => uid !== 0);
  if (other) candidates.push({ kind: 'namespace', uid: other.uid, gid: other.gid });
  return candidates.find((account) => canReach(account, binaries, folder)) ?? null;
}

/** The account for a folder that everybody can reach. Null when the system lets no other account exist. */
export function findOrCreatePostgresUser(): { uid: number; gid: number } | null {
  const existing = readAccounts().find(({ name }) => name === 'postgres');
  if (existing) return existing;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  return readAccounts().find(({ name }) => name === 'postgres') ?? null;
}

function readAccounts() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

function canReach(account: Account, binaries: Binaries, folder: string): boolean {
  const succeeds = (program: string, args: string[]) => {
    const { command, args: fullArgs, options } = underAccount(account, program, args);
    return spawnSync(command, fullArgs, { ...options, cwd: '/', stdio: 'ignore' }).status === 0;
  };
  return succeeds(binaries.postgres, ['--version']) && succeeds('/bin/sh', ['-c', 'test -x "$0"', folder]);
}
