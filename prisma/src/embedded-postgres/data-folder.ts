import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { SetupError } from '../setup-error.ts';
import type { Account } from './account.ts';

/** What stays the same from start to start. The password is random and URL-safe. */
export type ClusterSettings = { port: number; password: string };

/** Makes a folder through which other accounts may pass, but in which they read nothing. */
export function makePassableFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/**
 * Refuses data written by another major version of PostgreSQL, which this one cannot read. A folder without data passes.
 *
 * @throws SetupError
 */
export function checkMajorVersion(dataFolder: string, majorVersion: string): void {
  const file = path.join(dataFolder, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found === majorVersion) return;
  throw new SetupError(
    `The data in ${dataFolder} was written by PostgreSQL ${found}; this version of Tumen brings PostgreSQL ${majorVersion}. Nothing was touched.`,
    'Start the version of Tumen that wrote it, or set TUMEN_DATA_DIR to an empty folder to begin anew.',
  );
}

/** Reads the settings of the cluster in `folder`, or null before its first start. */
export function readSettings(folder: string): ClusterSettings | null {
  const file = path.join(folder, 'settings.json');
  if (!existsSync(file)) return null;
  const { port, password }: ClusterSettings = JSON.parse(readFileSync(file, 'utf8'));
  return { port, password };
}

/** Writes the settings for the eyes of their owner only. */
export function writeSettings(folder: string, settings: ClusterSettings): void {
  writeFileSync(path.join(folder, 'settings.json'), `${JSON.stringify(settings)}\n`, { mode: 0o600 });
}

export function createPassword(): string {
  return randomBytes(24).toString('base64url');
}

/**
 * Gives `folder` and the data in it to the account under which PostgreSQL runs. They change hands when root moved the folder to a
 * place that another account can, or cannot, reach.
 *
 * @throws SetupError when the data belongs to somebody else and the caller is not root.
 */
export function handOver(account: Account, folder: string): void {
  const callerUid = process.getuid?.();
  if (callerUid === undefined) return;
  const { uid, gid } = account.kind === 'user' ? account : { uid: callerUid, gid: process.getgid?.() ?? 0 };
  const data = path.join(folder, 'data');
  const owners = [folder, data].filter((file) => existsSync(file)).map((file) => statSync(file).uid);
  if (owners.every((owner) => owner === uid)) return;
  if (callerUid !== 0) {
    throw new SetupError(
      `${folder} belongs to another user.`,
      `Start Tumen as that user, or set TUMEN_DATA_DIR to a folder of your own.`,
    );
  }
  chownSync(folder, uid, gid);
  if (existsSync(data)) chownTree(data, uid, gid);
}

function chownTree(folder: string, uid: number, gid: number) {
  lchownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    lchownSync(path.join(entry.parentPath, entry.name), uid, gid);
  }
}
