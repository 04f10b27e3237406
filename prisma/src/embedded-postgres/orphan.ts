import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const FAST_SHUTDOWN_SECONDS = 20;

/**
 * Clears what a killed run left in `dataFolder` (PGDATA): a server that still runs there is shut down cleanly, a `postmaster.pid`
 * whose process is gone is removed. Call it only while holding the lock of the data folder. Returns whether a server was stopped.
 */
export async function clearOrphan(dataFolder: string): Promise<boolean> {
  const pidFile = path.join(dataFolder, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid === null) return false;
  if (!isPostgresOn(pid, dataFolder)) {
    // PostgreSQL refuses to start when any process has that number by now.
    rmSync(pidFile, { force: true });
    return false;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isPostgresOn(pid, dataFolder); waited += 0.1) {
    if (waited > FAST_SHUTDOWN_SECONDS) process.kill(pid, 'SIGQUIT');
    await sleep(100);
  }
  return true;
}

function readPid(pidFile: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

function isPostgresOn(pid: number, dataFolder: string): boolean {
  const command = readCommandLine(pid);
  return command.includes('postgres') && command.includes(dataFolder);
}

/** Empty for a process that is gone, or a zombie. */
function readCommandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
