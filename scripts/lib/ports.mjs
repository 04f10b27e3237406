import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StepError } from './step-error.mjs';

/**
 * Stops when `port` is taken. Services of a run that was killed need a moment to notice, hence the patience.
 *
 * @param {string} name the variable that sets the port
 * @param {number} port
 * @param {number} patienceSeconds
 * @throws {StepError}
 */
export async function checkPortIsFree(name, port, patienceSeconds) {
  const deadline = Date.now() + patienceSeconds * 1000;
  for (;;) {
    const code = (await tryPort(port, '127.0.0.1')) ?? (await tryPort(port));
    if (!code) return;
    if (code === 'EACCES') {
      throw new StepError(
        `This account may not listen on port ${port}.`,
        `Choose a port above 1023: ${name}=${port + 3000} npm start`,
      );
    }
    if (Date.now() > deadline) {
      throw new StepError(`Port ${port} is taken by another program.`, `Choose another: ${name}=${port + 1} npm start`);
    }
    await sleep(200);
  }
}

/** @param {number} port @param {string} [host] @returns {Promise<string | null>} the code of the error */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
