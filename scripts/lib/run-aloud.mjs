import { signalGroup, spawnGroup } from './child.mjs';

/**
 * Runs a program to its end with its output on the terminal. Never waits for input.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, stopping: AbortSignal }} options
 * @returns {Promise<boolean>} whether it ended with code 0
 */
export async function runAloud(command, args, { cwd, env = process.env, stopping }) {
  stopping.throwIfAborted();
  const child = spawnGroup(command, args, {
    cwd,
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = () => signalGroup(child, 'SIGTERM');
  stopping.addEventListener('abort', stop);
  try {
    const exitCode = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    stopping.throwIfAborted();
    return exitCode === 0;
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}
