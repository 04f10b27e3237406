import path from 'node:path';
import { expect, it } from 'vitest';
import { readEnvironment, root } from './environment.mjs';

it('gives presets for everything, also for empty variables', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toEqual({
    port: 3000,
    apiPort: 4000,
    apiHost: '127.0.0.1',
    host: undefined,
    siteUrl: 'http://localhost:3000',
    dataDir: path.join(root, '.data'),
    databaseUrl: undefined,
  });
});

it('takes the port of the site into its address', () => {
  expect(readEnvironment({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
});

it.each(['0.0.0.0', '127.0.0.1', '::', 'localhost', 'school-server.local'])('listens on %s', (host) => {
  expect(readEnvironment({ HOST: host }).host).toBe(host);
});

it.each([
  [{ PORT: 'http' }, 'PORT is not a port number: http'],
  [{ API_PORT: '70000' }, 'API_PORT is not a port number: 70000'],
  [{ PORT: '4000' }, 'PORT and API_PORT are both 4000.'],
  [{ DATABASE_URL: 'postgresql://tumen:secret@127.0.0.1' }, 'DATABASE_URL is not the address of a PostgreSQL database.'],
  [{ DATABASE_URL: 'mysql://127.0.0.1/tumen' }, 'DATABASE_URL is not the address of a PostgreSQL database.'],
  [{ HOST: 'http://192.168.1.20' }, 'HOST is not an address to listen on: http://192.168.1.20'],
  [{ API_HOST: '127.0.0.1:4000' }, 'API_HOST is not an address to listen on: 127.0.0.1:4000'],
  [{ SITE_URL: 'tumen.example' }, 'SITE_URL is not an address: tumen.example'],
])('refuses %o', (variables, message) => {
  expect(() => readEnvironment(variables)).toThrow(message);
});
