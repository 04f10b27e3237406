import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { hasExited, spawnGroup } from './child.mjs';
import { startService, waitUntilAnswers } from './service.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tumen-service-'));
});

/** @param {string} script */
function start(script) {
  return startService({ name: 'sample', args: ['--eval', script], cwd: folder, env: process.env, logFolder: folder });
}

/** @param {() => boolean} condition */
async function waitFor(condition) {
  for (let turn = 0; turn < 600 && !condition(); turn++) await sleep(100);
  expect(condition()).toBe(true);
}

it('tells the last lines of a service that dies by itself', async () => {
  const service = start(`console.error('no room left'); process.exitCode = 3;`);
  await expect(service.died).rejects.toMatchObject({
    message: 'The sample stopped by itself (exit code 3).',
    lastLines: ['no room left'],
  });
});

it('stops a service with what that started itself', async () => {
  const service = start(`
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    require('node:fs').writeFileSync('child.pid', String(child.pid));
    setInterval(() => {}, 1000);`);
  const pidFile = path.join(folder, 'child.pid');
  await waitFor(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '');
  const pid = Number(readFileSync(pidFile, 'utf8'));

  await service.stop();

  await waitFor(() => !isRunning(pid));
});

it('leaves no service behind when Tumen itself is killed', async () => {
  const service = JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'service.mjs')).href);
  const parent = spawnGroup(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { startService } = await import(${service});
       const script = "require('node:fs').writeFileSync('child.pid', String(process.pid)); setInterval(() => {}, 1000);";
       startService({ name: 'sample', args: ['--eval', script], cwd: '.', env: process.env, logFolder: '.' });`,
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  const pidFile = path.join(folder, 'child.pid');
  await waitFor(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '');
  const pid = Number(readFileSync(pidFile, 'utf8'));

  parent.kill('SIGKILL');
  await waitFor(() => hasExited(parent));

  await waitFor(() => !isRunning(pid));
});

it('waits for an answer below 400 and gives up in time', async () => {
  const service = start('setInterval(() => {}, 1000)');
  let status = 503;
  const server = createServer((_request, response) => {
    response.statusCode = status;
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const stopping = new AbortController().signal;

  await expect(waitUntilAnswers(url, service, { stopping, patienceSeconds: 0 })).rejects.toThrow('(status 503)');
  status = 307;
  await expect(waitUntilAnswers(url, service, { stopping, patienceSeconds: 5 })).resolves.toBeUndefined();

  server.close();
  await service.stop();
});

/** A process that ended but was not collected yet (a zombie) does not run. @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}
