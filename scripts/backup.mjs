// npm run backup [-- <file>]: see docs/guides/backup-and-restore.md. Plain JavaScript: it may run before anything is installed.
import { statSync } from 'node:fs';
import { loadBackupWorkspace } from './lib/database.mjs';
import { defaultBackupFile, resolveFile, runDatabaseCommand } from './lib/database-command.mjs';
import { StepError } from './lib/step-error.mjs';

await runDatabaseCommand(async ({ environment: { databaseUrl, dataDir }, stopping, step, onEnd }) => {
  const [name, ...others] = process.argv.slice(2);
  if (others.length > 0 || name?.startsWith('-')) {
    throw new StepError('The arguments are not understood.', 'Usage: npm run backup [-- <file>]');
  }
  const { attachOrStartEmbeddedPostgres, backupName, openDatabase, writeBackup } = await step('load', loadBackupWorkspace);
  const database = await step('database', (note) =>
    databaseUrl === undefined ? attachOrStartEmbeddedPostgres(dataDir, note) : openDatabase({ databaseUrl, dataDir }, note),
  );
  onEnd(database.stop);
  const now = new Date();
  const file = name === undefined ? defaultBackupFile(dataDir, backupName(now)) : resolveFile(name);
  const { tables, rows } = await step('backup', (note) =>
    writeBackup(database.url, file, { now, signal: stopping, onProgress: note }),
  );
  const size = statSync(file).size.toLocaleString('en');
  console.log(`\n  ${file}\n  ${rows.toLocaleString('en')} rows of ${tables} tables in ${size} bytes.\n`);
});
