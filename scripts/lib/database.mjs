import { readFileSync } from 'node:fs';
import { StepError } from './step-error.mjs';

/**
 * Loads the database workspace, which is TypeScript: possible only once the packages are installed and the client is generated.
 */
export async function loadDatabaseWorkspace() {
  const { register } = await import('tsx/esm/api');
  register();
  const [{ openDatabase }, { migrate }, { createDatabase }, { importContentFolder }, { buildReleases }] = await Promise.all([
    import('../../prisma/src/open-database.ts'),
    import('../../prisma/src/migrate.ts'),
    import('../../prisma/src/client.ts'),
    import('../../prisma/src/import/import-content.ts'),
    import('../../prisma/src/releases/build-releases.ts'),
  ]);
  return { openDatabase, migrate, createDatabase, importContentFolder, buildReleases };
}

/** Loads what writes and restores backups. Unlike the rest of the workspace it needs nothing generated. */
export async function loadBackupWorkspace() {
  const { register } = await import('tsx/esm/api');
  register();
  const [{ openDatabase }, { attachOrStartEmbeddedPostgres }, { backupName, writeBackup }, { readBackup }, { restoreBackup }] =
    await Promise.all([
      import('../../prisma/src/open-database.ts'),
      import('../../prisma/src/embedded-postgres/attach.ts'),
      import('../../prisma/src/backup/write-backup.ts'),
      import('../../prisma/src/backup/read-backup.ts'),
      import('../../prisma/src/backup/restore-backup.ts'),
    ]);
  return { openDatabase, attachOrStartEmbeddedPostgres, backupName, writeBackup, readBackup, restoreBackup };
}

/**
 * Imports the content folder, and earlier versions of it, unless the database holds them already.
 *
 * @param {Awaited<ReturnType<typeof loadDatabaseWorkspace>>} workspace
 * @param {string} url
 * @param {string} contentDir
 * @param {(note: string) => void} note
 * @throws {StepError} with all faults of the content when there is one; nothing is written then
 */
export async function importInto({ createDatabase, importContentFolder, buildReleases }, url, contentDir, note) {
  const db = createDatabase(url, { maxConnections: 2 });
  try {
    const { isUnchanged } = await importContentFolder(db, contentDir, note);
    const built = await buildReleases(url, contentDir, note);
    note(isUnchanged && built.length === 0 ? 'up to date' : 'done');
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ContentFaultsError')) throw error;
    const [summary = '', ...faults] = error.message.split('\n');
    throw new StepError(summary, 'Correct the files named above; `npm run content:check` checks them again in seconds.', faults);
  } finally {
    await db.$disconnect();
  }
}

/**
 * Watches the process of the embedded server.
 *
 * @param {import('../../prisma/src/open-database.ts').OpenDatabase} database
 * @returns {{ died: Promise<never>, stop: () => Promise<void> }} rejects when the server ends without being asked to
 */
export function superviseDatabase(database) {
  let isStopping = false;
  const { server } = database;
  /** @type {Promise<never>} */
  const died = new Promise((_resolve, reject) => {
    server?.process.once('exit', () => {
      if (isStopping) return;
      const lastLines = readFileSync(server.logFile, 'utf8').trim().split('\n').slice(-8);
      const remedy = `Its whole log: ${server.logFile}. The next start recovers the data.`;
      reject(new StepError('The database stopped by itself.', remedy, lastLines));
    });
  });
  died.catch(() => {});
  return {
    died,
    stop: () => {
      isStopping = true;
      return database.stop();
    },
  };
}
