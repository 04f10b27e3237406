// npm run restore -- <file> [--replace]: see docs/guides/backup-and-restore.md. Plain JavaScript: it may run before anything is installed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isBuilt, runTurbo } from './lib/build.mjs';
import { importInto, loadBackupWorkspace, loadDatabaseWorkspace } from './lib/database.mjs';
import { defaultBackupFile, resolveFile, runDatabaseCommand } from './lib/database-command.mjs';
import { root } from './lib/environment.mjs';
import { StepError } from './lib/step-error.mjs';

function readArguments() {
  const usage = 'Usage: npm run restore -- <file> [--replace]';
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    });
    const [name, ...others] = positionals;
    if (name !== undefined && others.length === 0) return { file: resolveFile(name), isReplacing: values.replace };
  } catch (error) {
    throw new StepError(error instanceof Error ? error.message : String(error), usage);
  }
  throw new StepError('Name the one file to restore.', usage);
}

await runDatabaseCommand(async ({ environment: { databaseUrl, dataDir }, stopping, step, onEnd }) => {
  const { file, isReplacing } = readArguments();
  if (!isBuilt(root)) await step('generate', () => runTurbo(root, 'generate', stopping));
  const workspace = await step('load', async () => ({ ...(await loadDatabaseWorkspace()), ...(await loadBackupWorkspace()) }));
  const backup = await step('check', () => workspace.readBackup(file));
  const { createdAt, tumenVersion } = backup.header;
  console.log(`  A backup of ${createdAt}, Tumen ${tumenVersion}: ${backup.rows} rows of ${backup.tables} tables.`);
  const database = await step('database', (note) => workspace.openDatabase({ databaseUrl, dataDir }, note));
  onEnd(database.stop);
  const now = new Date();
  const replaceTo = isReplacing ? defaultBackupFile(dataDir, workspace.backupName(now)) : null;
  const { isReplaced } = await step('restore', (note) =>
    workspace.restoreBackup(database.url, file, backup, { replaceTo, now, onProgress: note }),
  );
  await step('import', (note) => importInto(workspace, database.url, path.join(root, 'content'), note));
  console.log(`\n  ${backup.rows.toLocaleString('en')} rows of ${backup.tables} tables are restored. \`npm start\` serves them.`);
  if (isReplaced) console.log(`  What was there before: ${replaceTo}`);
  console.log('');
});
