import { createRequire } from 'node:module';
import path from 'node:path';
import { archiveFolder } from './archive.mjs';
import { startService } from './service.mjs';

/**
 * @typedef {object} ServiceContext
 * @property {import('./environment.mjs').Environment} environment
 * @property {string} root
 * @property {string} databaseUrl
 * @property {boolean} isDevelopment
 */

/** @param {Buffer} chunk */
const echo = (chunk) => void process.stdout.write(chunk);

/** @param {ServiceContext} context */
export function startApi({ environment, root, databaseUrl, isDevelopment }) {
  const require = createRequire(path.join(root, 'package.json'));
  const tsx = path.join(path.dirname(require.resolve('tsx/package.json')), 'dist/cli.mjs');
  return startService({
    name: 'API',
    args: isDevelopment ? [tsx, 'watch', '--clear-screen=false', 'src/main.ts'] : ['--enable-source-maps', 'dist/main.js'],
    cwd: path.join(root, 'apps/api'),
    env: {
      ...process.env,
      NODE_ENV: isDevelopment ? 'development' : 'production',
      DATABASE_URL: databaseUrl,
      API_HOST: environment.apiHost,
      API_PORT: String(environment.apiPort),
      SITE_ORIGIN: new URL(environment.siteUrl).origin,
      TUMEN_DATA_DIR: environment.dataDir,
    },
    logFolder: path.join(environment.dataDir, 'logs'),
    echo: isDevelopment ? echo : undefined,
  });
}

/** @param {ServiceContext} context */
export function startSite({ environment, root, isDevelopment }) {
  const cwd = path.join(root, 'apps/web');
  const next = createRequire(path.join(cwd, 'package.json')).resolve('next/dist/bin/next');
  const address = ['--port', String(environment.port), ...(environment.host ? ['--hostname', environment.host] : [])];
  const { DATABASE_URL: _, ...withoutDatabase } = process.env;
  return startService({
    name: 'site',
    args: isDevelopment ? [next, 'dev', ...address] : ['server.mjs'],
    cwd,
    env: {
      ...withoutDatabase,
      NODE_ENV: isDevelopment ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(environment.port),
      HOST: environment.host ?? '',
      API_URL: `${apiOrigin(environment)}/graphql`,
      SITE_ORIGIN: new URL(environment.siteUrl).origin,
      ARCHIVE_DIR: archiveFolder(environment),
    },
    logFolder: path.join(environment.dataDir, 'logs'),
    echo: isDevelopment ? echo : undefined,
  });
}

/**
 * The address of the API as seen from this machine.
 *
 * @param {import('./environment.mjs').Environment} environment
 */
export function apiOrigin({ apiHost, apiPort }) {
  return originOf(apiHost, apiPort);
}

/**
 * Where this machine itself reaches what listens on `host`, which may stand for all its addresses.
 *
 * @param {string} host
 * @param {number} port
 */
export function originOf(host, port) {
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
