import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';

/**
 * Spawns a program at the head of its own process group, so that the terminal's Ctrl-C reaches Tumen alone and the whole group can
 * be stopped in order.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnGroup(command, args, options) {
  return spawn(command, args, { ...options, detached: !isWindows, windowsHide: true });
}

/**
 * Signals a child with everything that it started. Nothing happens when it is gone.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // ESRCH: nobody is left in the group.
  }
}

/** @param {import('node:child_process').ChildProcess} child */
export function hasExited(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/**
 * Asks a group to stop (SIGTERM) and insists after `patienceSeconds` (SIGKILL).
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} patienceSeconds
 */
export async function stopGroup(child, patienceSeconds) {
  if (!hasExited(child)) {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patienceSeconds * 1000);
    await exited;
    clearTimeout(timer);
  }
  // Whoever outlived the head of the group.
  signalGroup(child, 'SIGKILL');
}
