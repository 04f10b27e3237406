import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../setup-error.ts';
import { findOrCreatePostgresUser } from './account.ts';
import { type Binaries, binariesIn } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { makePassableFolder } from './data-folder.ts';

/**
 * The last resort for root in a folder that no other account can reach and on a system without user namespaces: copies the programs
 * below /var/lib/tumen and keeps the data there, in a folder named after `folder`.
 *
 * @throws SetupError when there is no other account to run PostgreSQL.
 */
export function moveToPublicHome(binaries: Binaries, folder: string): Cluster {
  const account = findOrCreatePostgresUser();
  if (!account) {
    throw new SetupError(
      'PostgreSQL does not run as root, and this system has no other account for it.',
      'Start Tumen as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  const home = path.join('/var/lib/tumen', createHash('sha256').update(folder).digest('hex').slice(0, 12));
  const programs = path.join(home, 'native');
  const marker = path.join(home, 'version');
  makePassableFolder('/var/lib/tumen');
  makePassableFolder(home);
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== binaries.version) {
    rmSync(programs, { recursive: true, force: true });
    cpSync(binaries.root, programs, { recursive: true, verbatimSymlinks: true });
    writeFileSync(marker, binaries.version);
  }
  makePassableFolder(path.join(home, 'postgres'));
  return {
    binaries: binariesIn(programs, binaries.version),
    account: { kind: 'user', ...account },
    folder: path.join(home, 'postgres'),
  };
}
