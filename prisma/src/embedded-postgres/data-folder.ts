import { chownSync } from 'node:fs';
import type { Account } from './account.ts';

/** Makes `folder` writable for the account under which PostgreSQL runs. */
export function handOver(account: Account, folder: string): void {
  if (account.kind === 'user') chownSync(folder, account.uid, account.gid);
}
