import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadEnvFile, readEnvironment, root } from './environment.mjs';
import { install, isInstalled } from './install.mjs';
import { createProgress } from './progress.mjs';
import { checkRequirements } from './requirements.mjs';
import { listenForStop } from './signals.mjs';
import { formatFailure } from './step-error.mjs';

const STOP_PATIENCE_MILLISECONDS = 3000;

/**
 * @typedef {object} CommandContext
 * @property {import('./environment.mjs').Environment} environment
 * @property {AbortSignal} stopping
 * @property {ReturnType<typeof createProgress>} step
 * @property {(stop: () => Promise<void>) => void} onEnd what has to be stopped at the end, whatever happens
 */

/**
 * Runs a command that works on the database, from a fresh clone too, and ends the process: with 0, or with 1 after one clear line.
 * Ctrl-C gives it a moment to clean up, then closes the database under it.
 *
 * @param {(context: CommandContext) => Promise<void>} command
 * @returns {Promise<never>}
 */
export async function runDatabaseCommand(command) {
  const stopping = listenForStop(() => process.exit(1));
  const step = createProgress(process.stdout, stopping);
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  const run = async () => {
    checkRequirements(process.versions.node, process.env.npm_config_user_agent);
    loadEnvFile();
    const environment = readEnvironment(process.env);
    if (!isInstalled(root)) await step('install', () => install(root, stopping));
    await command({ environment, stopping, step, onEnd: (stop) => undo.unshift(stop) });
  };
  const stopped = new Promise((resolve) => stopping.addEventListener('abort', resolve)).then(() =>
    sleep(STOP_PATIENCE_MILLISECONDS, undefined, { ref: false }),
  );
  let exitCode = 0;
  try {
    await Promise.race([run(), stopped]);
  } catch (error) {
    exitCode = 1;
    if (!stopping.aborted) process.stderr.write(`\n${formatFailure(error)}\n`);
  }
  for (const stop of undo) await stop();
  if (stopping.aborted) process.stderr.write('\n  Stopped.\n');
  process.exit(stopping.aborted ? 1 : exitCode);
}

/** A file named on the command line, seen from where the command was typed. @param {string} name */
export function resolveFile(name) {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

/** The backup that is written when no other file is named. @param {string} dataDir @param {string} name */
export function defaultBackupFile(dataDir, name) {
  return path.join(dataDir, 'backups', name);
}
