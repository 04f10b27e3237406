// npm start, and with --dev npm run dev. Plain JavaScript without packages: it runs before anything is installed.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { LockHeldError, takeLock } from '../prisma/src/embedded-postgres/lock.mjs';
import { archiveFolder, publishArchive } from './lib/archive.mjs';
import { fingerprintBuild, isBuilt, recordBuild, runTurbo } from './lib/build.mjs';
import { importInto, loadDatabaseWorkspace, superviseDatabase } from './lib/database.mjs';
import { loadEnvFile, readEnvironment, root } from './lib/environment.mjs';
import { install, isInstalled } from './lib/install.mjs';
import { listLanAddresses } from './lib/lan-addresses.mjs';
import { checkPortIsFree } from './lib/ports.mjs';
import { createProgress } from './lib/progress.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { waitUntilAnswers } from './lib/service.mjs';
import { apiOrigin, originOf, startApi, startSite } from './lib/services.mjs';
import { describeSetup } from './lib/setup-code.mjs';
import { listenForStop } from './lib/signals.mjs';
import { formatFailure, StepError } from './lib/step-error.mjs';

const isDevelopment = process.argv.includes('--dev');
const stopping = listenForStop(() => process.exit(1));
const step = createProgress(process.stdout, stopping);

/** What has to be stopped at the end, the newest first. @type {(() => Promise<void> | void)[]} */
const undo = [];

/** @param {import('./lib/environment.mjs').Environment} environment */
async function claimDataAndPorts({ databaseUrl, dataDir, port, apiPort }) {
  let patienceSeconds = 1;
  if (databaseUrl === undefined) {
    const lock = claim(dataDir);
    undo.unshift(lock.release);
    if (lock.isRecovery) patienceSeconds = 15;
  }
  await checkPortIsFree('PORT', port, patienceSeconds);
  await checkPortIsFree('API_PORT', apiPort, patienceSeconds);
}

/** @param {string} dataDir */
function claim(dataDir) {
  try {
    return takeLock(dataDir);
  } catch (error) {
    if (error instanceof LockHeldError) {
      throw new StepError(
        `Tumen already runs on the data in ${dataDir} (process ${error.pid}).`,
        'Use the one that runs, stop it first, or set TUMEN_DATA_DIR to another folder.',
      );
    }
    throw new StepError(
      `${dataDir} cannot be written (${error instanceof Error ? error.message : error}).`,
      'Set TUMEN_DATA_DIR to a folder that you may write to.',
    );
  }
}

async function prepareCode() {
  if (!isInstalled(root)) await step('install', () => install(root, stopping));
  if (isBuilt(root)) return;
  await step('generate', () => runTurbo(root, 'generate', stopping));
  if (isDevelopment) return;
  await step('build', async () => {
    const builtFrom = fingerprintBuild(root);
    await runTurbo(root, 'build', stopping);
    recordBuild(root, builtFrom);
  });
}

/** @param {import('./lib/environment.mjs').Environment} environment */
async function prepareDatabase({ databaseUrl, dataDir }) {
  const workspace = await step('load', loadDatabaseWorkspace);
  const database = await step('database', (note) => workspace.openDatabase({ databaseUrl, dataDir }, note));
  const supervision = superviseDatabase(database);
  undo.unshift(supervision.stop);
  await step('migrate', (note) => workspace.migrate(database.url, note));
  await step('import', (note) => importInto(workspace, database.url, path.join(root, 'content'), note));
  return { url: database.url, died: supervision.died };
}

async function main() {
  checkRequirements(process.versions.node, process.env.npm_config_user_agent);
  loadEnvFile();
  const environment = readEnvironment(process.env);
  await claimDataAndPorts(environment);
  await prepareCode();
  const database = await prepareDatabase(environment);
  await step('archive', (note) => publishArchive(root, archiveFolder(environment), note));

  const context = { environment, root, databaseUrl: database.url, isDevelopment };
  const api = startApi(context);
  undo.unshift(api.stop);
  const site = startSite(context);
  undo.unshift(site.stop);
  const apiUrl = apiOrigin(environment);
  await step('API', () => waitUntilAnswers(`${apiUrl}/ready`, api, { stopping, patienceSeconds: 60 }));
  const localSite = originOf(environment.host ?? '127.0.0.1', environment.port);
  await step('site', () => waitUntilAnswers(`${localSite}/`, site, { stopping, patienceSeconds: 120 }));
  const network = listLanAddresses(environment).map((address) => `\n  Network ${address}`);
  console.log(
    `\n  Tumen   ${environment.siteUrl}${network.join('')}\n  GraphQL ${apiUrl}/graphql\n${describeSetup(environment)}\n  Ctrl-C stops it.\n`,
  );

  const stopped = new Promise((resolve) => stopping.addEventListener('abort', resolve));
  await Promise.race([stopped, database.died, api.died, site.died]);
}

let exitCode = 0;
try {
  await main();
} catch (error) {
  if (!stopping.aborted) {
    exitCode = 1;
    process.stderr.write(`\n${formatFailure(error)}\n`);
  }
}
for (const stop of undo) await stop();
if (stopping.aborted) writeSync(1, '  Tumen is stopped.\n');
process.exit(exitCode);
