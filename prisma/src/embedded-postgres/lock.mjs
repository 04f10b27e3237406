// Plain JavaScript, unlike its neighbors: scripts/start.mjs takes the lock before anything is installed that could read TypeScript.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ pid: number, started: string }} Holder */

/** Thrown when another live process holds the lock; `pid` tells which. */
export class LockHeldError extends Error {
  /** @param {number} pid */
  constructor(pid) {
    super(`process ${pid} holds the lock`);
    this.name = 'LockHeldError';
    this.pid = pid;
  }
}

/**
 * Takes the lock of a data folder for this process, which may hold it already. A lock left by a process that is gone does not count,
 * even when its number was given to another process since.
 *
 * `isRecovery` tells that such a lock was found: the last run was killed. `release` may be called more than once.
 *
 * @param {string} folder made when missing
 * @returns {{ isRecovery: boolean, release: () => void }}
 * @throws {LockHeldError}
 */
export function takeLock(folder) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  const own = path.join(folder, `lock.${process.pid}`);
  const release = () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  writeFileSync(own, JSON.stringify({ pid: process.pid, started: readStartTime(process.pid) }));
  try {
    for (let isRecovery = false; ; isRecovery = true) {
      // A link appears with its content in one step, or fails because somebody was first.
      if (tryLink(own, file)) return { isRecovery, release };
      const holder = readHolder(file);
      if (holder && isAlive(holder)) {
        if (holder.pid === process.pid) return { isRecovery, release };
        throw new LockHeldError(holder.pid);
      }
      discardStale(file, own);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * The number of the live process that holds the lock of a data folder; null when none does.
 *
 * @param {string} folder
 */
export function findHolder(folder) {
  const holder = readHolder(path.join(folder, 'lock'));
  return holder && isAlive(holder) ? holder.pid : null;
}

/** @param {string} own @param {string} file */
function tryLink(own, file) {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves a stale lock away and, should a third process have replaced it by a live one in between, puts that back.
 *
 * @param {string} file
 * @param {string} own
 */
function discardStale(file, own) {
  const moved = `${own}.stale`;
  try {
    renameSync(file, moved);
  } catch {
    return;
  }
  const holder = readHolder(moved);
  if (holder && isAlive(holder)) tryLink(moved, file);
  rmSync(moved, { force: true });
}

/** @param {string} file @returns {Holder | null} */
function readHolder(file) {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8'));
    return { pid, started };
  } catch {
    return null;
  }
}

/** @param {Holder} holder */
function isAlive({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return readStartTime(pid) === started;
}

/**
 * Tells one process from a later one with the same number. Empty where the system does not say.
 *
 * @param {number} pid
 */
export function readStartTime(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Fields 3 and 22, counted behind the name, which may itself hold spaces and brackets: proc(5).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [state, ticks] = [fields[0], fields[19]];
      if (state === 'Z') return 'dead, not yet reaped';
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
