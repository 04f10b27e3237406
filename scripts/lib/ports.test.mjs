import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPortIsFree } from './ports.mjs';

/** @type {import('node:net').Server} */
let server;
/** @type {number} */
let port;

beforeEach(async () => {
  server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(() => {
  server.close();
});

it('names the taken port and the remedy', async () => {
  await expect(checkPortIsFree('PORT', port, 0)).rejects.toMatchObject({
    message: `Port ${port} is taken by another program.`,
    remedy: `Choose another: PORT=${port + 1} npm start`,
  });
});

it('waits for a port that is given back in time', async () => {
  setTimeout(() => server.close(), 300);
  await expect(checkPortIsFree('PORT', port, 5)).resolves.toBeUndefined();
});
