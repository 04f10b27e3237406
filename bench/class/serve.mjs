// The product without its site: database, migrations, content and API, brought up as scripts/start.mjs does and taken down when one
// of them dies. When all is ready it prints one line of JSON: { origin, databaseUrl, apiPid, postgresPid }.
import path from 'node:path';
import { importInto, loadDatabaseWorkspace, superviseDatabase } from '../../scripts/lib/database.mjs';
import { readEnvironment, root } from '../../scripts/lib/environment.mjs';
import { checkPortIsFree } from '../../scripts/lib/ports.mjs';
import { waitUntilAnswers } from '../../scripts/lib/service.mjs';
import { apiOrigin, startApi } from '../../scripts/lib/services.mjs';
import { listenForStop } from '../../scripts/lib/signals.mjs';
import { formatFailure } from '../../scripts/lib/step-error.mjs';

const PATIENCE_SECONDS = 15;

const stopping = listenForStop(() => process.exit(1));
/** What has to be stopped at the end, the newest first. @type {(() => Promise<void> | void)[]} */
const undo = [];

async function main() {
  const environment = readEnvironment(process.env);
  await checkPortIsFree('API_PORT', environment.apiPort, PATIENCE_SECONDS);
  const workspace = await loadDatabaseWorkspace();
  const database = await workspace.openDatabase(environment);
  const supervision = superviseDatabase(database);
  undo.unshift(supervision.stop);
  await workspace.migrate(database.url, () => {});
  await importInto(workspace, database.url, path.join(root, 'content'), () => {});
  const api = startApi({ environment, root, databaseUrl: database.url, isDevelopment: false });
  undo.unshift(api.stop);
  const origin = apiOrigin(environment);
  await waitUntilAnswers(`${origin}/ready`, api, { stopping, patienceSeconds: 60 });
  const postgresPid = database.server?.process.pid;
  process.stdout.write(`${JSON.stringify({ origin, databaseUrl: database.url, apiPid: api.pid, postgresPid })}\n`);
  await Promise.race([new Promise((resolve) => stopping.addEventListener('abort', resolve)), supervision.died, api.died]);
}

let exitCode = 0;
try {
  await main();
} catch (error) {
  if (!stopping.aborted) {
    exitCode = 1;
    process.stderr.write(`${formatFailure(error)}\n`);
  }
}
for (const stop of undo) await stop();
process.exit(exitCode);
