import { signalGroup, spawnGroup } from './child.mjs';
import { createLastLines } from './last-lines.mjs';
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
  const lastLines = createLastLines(25);
  child.stdout?.on('data', lastLines.add);
  child.stderr?.on('data', lastLines.add);
  const stop = () => signalGroup(child, 'SIGTERM');
  stopping.addEventListener('abort', stop);
  try {
    const exitCode = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    stopping.throwIfAborted();
    if (exitCode === 0) return;
    if (lastLines.read().some((line) => /ENOSPC|No space left/.test(line))) {
      throw new StepError(`${failure}: the disk is full.`, `Free some space where ${cwd} lies and start again.`);
    }
    throw new StepError(`${failure}.`, remedy, lastLines.read());
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}
