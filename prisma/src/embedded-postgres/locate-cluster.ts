import path from 'node:path';
import { chooseAccount } from './account.ts';
import { locateBinaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { makePassableFolder } from './data-folder.ts';
import { moveToPublicHome } from './public-home.ts';

/** Finds the folder of the cluster that belongs to `dataDir` and an account that can run it; makes the folder when it is missing. */
export function locateCluster(dataDir: string): Cluster {
  const folder = path.join(dataDir, 'postgres');
  makePassableFolder(folder);
  const binaries = locateBinaries();
  const account = chooseAccount(binaries, folder);
  return account ? { binaries, account, folder } : moveToPublicHome(binaries, folder);
}
