import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { StepError } from './step-error.mjs';

/** The folder that holds package.json. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} Environment
 * @property {number} port where the site listens
 * @property {number} apiPort where the API listens
 * @property {string} apiHost
 * @property {string | undefined} host the address on which the site listens; all when undefined
 * @property {string} siteUrl the address under which people see the site
 * @property {string} dataDir absolute
 * @property {string | undefined} databaseUrl undefined: the embedded database
 */

/** Reads `.env` in the root, where there is one. What is set already stays as it is. */
export function loadEnvFile() {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Reads and checks the options that `.env.example` describes. An empty variable counts as unset.
 *
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @returns {Environment}
 * @throws {StepError} on the first wrong one
 */
export function readEnvironment(variables) {
  const port = readPort(variables, 'PORT', 3000);
  const apiPort = readPort(variables, 'API_PORT', 4000);
  if (port === apiPort) throw new StepError(`PORT and API_PORT are both ${port}.`, 'Give site and API a port each.');
  const siteUrl = variables.SITE_URL || `http://localhost:${port}`;
  if (!URL.canParse(siteUrl)) throw new StepError(`SITE_URL is not an address: ${siteUrl}`, 'Example: https://tumen.example');
  checkHost('HOST', variables.HOST);
  checkHost('API_HOST', variables.API_HOST);
  checkDatabaseUrl(variables.DATABASE_URL);
  return {
    port,
    apiPort,
    apiHost: variables.API_HOST || '127.0.0.1',
    host: variables.HOST || undefined,
    siteUrl,
    dataDir: path.resolve(root, variables.TUMEN_DATA_DIR || '.data'),
    databaseUrl: variables.DATABASE_URL || undefined,
  };
}

/** @param {string} name @param {string | undefined} host */
function checkHost(name, host) {
  if (!host || isIP(host) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) return;
  throw new StepError(
    `${name} is not an address to listen on: ${host}`,
    `Give an address of this machine without port or protocol: 0.0.0.0 for the whole network, 127.0.0.1 for this machine alone.`,
  );
}

/**
 * The address itself never stands in the message: it may hold a password in any wrong place.
 *
 * @param {string | undefined} url
 */
function checkDatabaseUrl(url) {
  if (!url || (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol) && new URL(url).pathname.length > 1)) return;
  throw new StepError(
    'DATABASE_URL is not the address of a PostgreSQL database.',
    'Its form is postgresql://role:password@host:5432/database; special characters in the password are percent-encoded.',
  );
}

/** @param {Readonly<Record<string, string | undefined>>} variables @param {string} name @param {number} preset */
function readPort(variables, name, preset) {
  const text = variables[name] || String(preset);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StepError(
    `${name} is not a port number: ${text}`,
    `Give a whole number from 1 to 65535, for example ${name}=${preset}.`,
  );
}
