import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { spawnGroup, stopGroup } from './child.mjs';
import { createLineKeeper } from './line-keeper.mjs';
import { StepError } from './step-error.mjs';

const STOP_PATIENCE_SECONDS = 10;
const guard = pathToFileURL(path.join(import.meta.dirname, 'exit-with-parent.mjs')).href;

/**
 * @typedef {object} Service
 * @property {number | undefined} pid
 * @property {Promise<never>} died rejects when it ends without being asked to
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a long-running Node program. Its output goes to `<logFolder>/<name>.log`, and to `echo` where given.
 *
 * @param {object} options
 * @param {string} options.name
 * @param {string[]} options.args of node
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.logFolder
 * @param {(chunk: Buffer) => void} [options.echo]
 * @returns {Service}
 */
export function startService({ name, args, cwd, env, logFolder, echo }) {
  mkdirSync(logFolder, { recursive: true });
  const logPath = path.join(logFolder, `${name}.log`);
  // Of this run only: the file cannot grow for ever.
  const log = createWriteStream(logPath, { mode: 0o600 });
  const lines = createLineKeeper(0, 15);
  const child = spawnGroup(process.execPath, ['--import', guard, ...args], {
    cwd,
    env: { ...env, TUMEN_PARENT_PIPE: '3' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      lines.add(chunk);
      log.write(chunk);
      echo?.(chunk);
    });
  }
  let isStopping = false;
  /** @type {Promise<never>} */
  const died = new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (isStopping) return;
      const reason = signal ? `signal ${signal}` : `exit code ${code}`;
      reject(new StepError(`The ${name} stopped by itself (${reason}).`, `Its whole log: ${logPath}`, lines.read()));
    });
  });
  died.catch(() => {});
  return {
    pid: child.pid,
    died,
    async stop() {
      isStopping = true;
      await stopGroup(child, STOP_PATIENCE_SECONDS);
      log.end();
    },
  };
}

/**
 * Waits until `url` answers with a status below 400. Rejects when `service` dies or time is up.
 *
 * @param {string} url
 * @param {Service} service
 * @param {{ stopping: AbortSignal, patienceSeconds: number }} options
 */
export async function waitUntilAnswers(url, service, { stopping, patienceSeconds }) {
  const deadline = Date.now() + patienceSeconds * 1000;
  const asking = async () => {
    for (;;) {
      stopping.throwIfAborted();
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) }).catch(() => null);
      await response?.body?.cancel();
      if (response && response.status < 400) return;
      if (Date.now() > deadline) {
        const answer = response ? `status ${response.status}` : 'no answer';
        throw new StepError(`${url} is not ready after ${patienceSeconds} s (${answer}).`, 'Look into the logs and start again.');
      }
      await sleep(100);
    }
  };
  await Promise.race([asking(), service.died]);
}
