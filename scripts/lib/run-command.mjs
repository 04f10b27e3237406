import { signalGroup, spawnGroup } from './child.mjs';
import { createLineKeeper } from './line-keeper.mjs';
import { StepError } from './step-error.mjs';

/**
 * Runs a program to its end, quietly; its last lines are shown when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, stopping: AbortSignal, failure: string, remedy: string }} options
 * @throws {StepError} when it ends with another code than 0
 */
export async function runCommand(command, args, { cwd, env = process.env, stopping, failure, remedy }) {
  const child = spawnGroup(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: command === 'npm.cmd' });
  const lines = createLineKeeper(8, 16);
  child.stdout?.on('data', lines.add);
  child.stderr?.on('data', lines.add);
  const stop = () => signalGroup(child, 'SIGTERM');
  stopping.addEventListener('abort', stop);
  try {
    const exitCode = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    stopping.throwIfAborted();
    if (exitCode === 0) return;
    if (lines.read().some((line) => /ENOSPC|No space left/.test(line))) {
      throw new StepError(`${failure}: the disk is full.`, `Free some space where ${cwd} lies and start again.`);
    }
    throw new StepError(`${failure}.`, remedy, lines.read());
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}
